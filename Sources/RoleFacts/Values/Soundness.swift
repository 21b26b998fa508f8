/// Tells values that say nothing about a role from those that do.
enum Soundness {
  /// Why a value is no fact about its role.
  ///
  /// - Parameters:
  ///   - bytes: the words of the value, folded.
  ///   - traits: what values of its attribute are like.
  ///   - label: the label that it stands under.
  /// - Returns: `nil` when it may be one.
  static func fault(
    of bytes: [UInt8],
    _ traits: AttributeTraits,
    label: String?
  ) -> RejectedFact.Reason? {
    if let label, let reason = fault(ofLabel: [UInt8].folded(label)) { return reason }
    if refersElsewhere(bytes) { return .crossReference }
    if traits.contains(.pay), !PayWords.tellPay(bytes) || isAboutElse(bytes) { return .noFigure }
    return traits.contains(.numeric) && isProse(bytes) ? .noFigure : nil
  }

  private static let groups = PhraseList(["total, ", "all occupations", "all workers", "all jobs"])
  private static let footnotes = PhraseList(
    ["source", "sources", "note", "notes"],
    wholeWords: true
  )

  /// A row about everybody, or one that tells where the others are from.
  private static func fault(ofLabel label: [UInt8]) -> RejectedFact.Reason? {
    if groups.isFound(in: label) { return .otherGroup }
    let note = footnotes.match(in: label, at: 0, end: label.count)
    return note.map { $0.range.upperBound >= label.count - 1 } ?? false ? .crossReference : nil
  }

  private static let references = PhraseList([
    "see how ", "see also", "see below", "see above", "see the section", "for more information",
    "read more", "click ", "learn more about", "the following ",
  ])
  private static let visits = PhraseList(["visit "])
  private static let pages = PhraseList([" page", "website", "web site"])
  private static let openEnds = ["as follows", "the following"].map { Array($0.utf8) }

  private static func refersElsewhere(_ bytes: [UInt8]) -> Bool {
    if bytes.isEmpty { return false }
    return references.match(in: bytes, at: 0, end: bytes.count) != nil
      || visits.match(in: bytes, at: 0, end: bytes.count) != nil && pages.isFound(in: bytes)
      || openEnds.contains { bytes.suffix($0.count).elementsEqual($0) }
  }

  /// Whether many words stand beside figures none of which could be pay: "two years, then 18 weeks".
  private static func isAboutElse(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 == 0x20 } > 7 && bytes.contains(where: NumberReader.isDigit)
      && !AmountReader(bytes).amounts().contains(where: \.isMoney)
      && NumberReader.numbers(in: bytes).allSatisfy { $0.value < 1_000 }
  }

  /// Whether a long sentence without a figure stands where a figure should.
  private static func isProse(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(where: NumberReader.isDigit) && bytes.count { $0 == 0x20 } > 12
  }
}
