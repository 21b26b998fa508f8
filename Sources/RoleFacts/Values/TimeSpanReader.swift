import TextAnalysis

/// Reads lengths of time: "less than 5 years", "four to six weeks", "36 hours a week".
package struct TimeSpanReader {
  private let words: [String]

  /// More than all the words that a length of time can have.
  private static let longestByteCount = 80

  /// - Parameter text: a value; it is a length of time when nothing else stands in it.
  init(_ text: String) {
    self.init(folded: .folded(text))
  }

  /// - Parameter bytes: a value as ``Swift/Array/folded(_:)`` has it.
  init(folded bytes: [UInt8]) {
    words = bytes.count <= Self.longestByteCount ? Self.words(folded: bytes) : []
  }

  /// The words of a text that names a unit; none of others.
  private static func words(folded bytes: [UInt8]) -> [String] {
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    let folded = isPlain ? bytes : Array(Folding.fold(bytes.text(bytes.indices)).utf8)
    return units.isFound(in: folded) ? words(folded.text(folded.indices)) : []
  }

  private static let units = PhraseList(TimeSpan.Unit.allCases.map(\.rawValue))

  private static func words(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      return text.utf8.split { !isWordByte($0) }.map { String(Substring($0)) }
    }
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "+" }.map(String.init)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    NumberReader.isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
  }

  private init(words: [String]) { self.words = words }

  /// The first length of time that stands somewhere in a text.
  ///
  /// - Parameter text: a sentence or a part of one.
  /// - Returns: `nil` when it gives none.
  package static func first(in text: String) -> TimeSpan? {
    // A full stop that ends the sentence is no part of the last word.
    let words = words(folded: .folded(text)).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    for start in words.indices {
      for end in (start + 2..<max(start + 3, min(words.count, start + 6) + 1)).reversed()
      where end <= words.count {
        if let span = TimeSpanReader(words: Array(words[start..<end])).span() { return span }
      }
    }
    return nil
  }

  private enum Bound { case atLeast, atMost }

  /// `nil` when the text is something else, or says more than how long.
  func span() -> TimeSpan? {
    var rest = words[...]
    let bound = takeBound(&rest)
    guard let first = takeNumber(&rest) else { return nil }
    var last = first
    if rest.first == "to" || rest.first == "or" { rest.removeFirst() }
    if let second = takeNumber(&rest) { last = second }
    guard let unit = rest.popFirst().flatMap(Self.unit), first.value <= last.value else {
      return nil
    }
    let per = takePer(&rest)
    let isOpen = first.isOpen || last.isOpen || takeMore(&rest) || bound == .atLeast
    guard rest.isEmpty else { return nil }
    return TimeSpan(
      minimum: bound == .atMost ? 0 : first.value,
      maximum: isOpen ? nil : last.value,
      unit: unit,
      per: per
    )
  }

  private static let bounds: [(words: [String], bound: Bound?)] = [
    (["less", "than"], .atMost), (["up", "to"], .atMost), (["under"], .atMost),
    (["at", "most"], .atMost), (["at", "least"], .atLeast), (["more", "than"], .atLeast),
    (["over"], .atLeast), (["about"], nil), (["around"], nil), (["roughly"], nil),
  ]

  private func takeBound(_ rest: inout ArraySlice<String>) -> Bound? {
    for (words, bound) in Self.bounds where rest.starts(with: words) {
      rest.removeFirst(words.count)
      return bound
    }
    return nil
  }

  private static let numbers = [
    "one": 1.0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12,
  ]

  private func takeNumber(
    _ rest: inout ArraySlice<String>
  ) -> (value: Double, isOpen: Bool)? {
    guard let word = rest.first else { return nil }
    let isOpen = word.hasSuffix("+")
    guard let value = Self.numbers[word] ?? Double(isOpen ? String(word.dropLast()) : word) else {
      return nil
    }
    rest.removeFirst()
    return (value, isOpen)
  }

  private static func unit(_ word: String) -> TimeSpan.Unit? {
    TimeSpan.Unit.allCases.first { word == $0.rawValue || word == $0.rawValue + "s" }
  }

  private func takePer(_ rest: inout ArraySlice<String>) -> TimeSpan.Unit? {
    guard rest.count >= 2, let link = rest.first, ["a", "an", "per", "each"].contains(link),
      let unit = Self.unit(rest[rest.startIndex + 1])
    else { return nil }
    rest.removeFirst(2)
    return unit
  }

  private func takeMore(_ rest: inout ArraySlice<String>) -> Bool {
    guard rest.elementsEqual(["or", "more"]) else { return false }
    rest.removeAll()
    return true
  }
}
