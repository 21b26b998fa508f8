/// What the words of a predicate tell of its kind, apart from the attribute that its verb names.
enum PredicateWords {
  /// Whether "licensed" stands before a noun: "are licensed professionals" tells what they are.
  static func isAttributive(
    _ verb: Range<Int>,
    _ predicate: Range<Int>,
    _ bytes: [UInt8]
  ) -> Bool {
    guard
      bytes[verb].elementsEqual("are licensed".utf8)
        || bytes[verb].elementsEqual("is licensed".utf8)
    else { return false }
    let rest = verb.upperBound..<predicate.upperBound
    guard rest.lowerBound + 1 < rest.upperBound, bytes[rest.lowerBound] == 0x20 else {
      return false
    }
    return Self.links.match(in: bytes, at: rest.lowerBound + 1, end: rest.upperBound) == nil
  }

  private static let links = PhraseList(
    ["by", "in", "at", "to", "through", "under", "with", "and", "after", "as", "for", "or", "if"],
    wholeWords: true
  )

  /// Whether a heading is about papers, from one of which people move on to the next.
  static func isOfPapers(_ heading: Attribute) -> Bool {
    ["certification", "licence", "education"].contains(heading.name)
  }

  /// Whether a predicate weighs somebody against others or states an amount of money.
  static func comparesOrPays(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Verbs.ofComparison.isFound(in: bytes, range)
      || bytes[range].contains(where: NumberReader.isDigit)
        && AmountReader(bytes.text(range)).amounts().contains(where: \.isMoney)
  }
}
