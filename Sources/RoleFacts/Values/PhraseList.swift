/// Phrases that are looked for in a text together, byte by byte.
///
/// The text must be folded with ``Swift/Array/folded(_:)``. A phrase that begins with a letter is
/// found only where a word begins.
struct PhraseList: Sendable {
  /// A phrase and where it stands.
  struct Match: Equatable {
    /// Index in the list.
    let phrase: Int
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  private let phrases: [[UInt8]]
  /// Whether a phrase begins with a byte.
  private let isStart: [Bool]
  private let wholeWords: Bool

  /// A list in the order in which its phrases count.
  ///
  /// - Parameters:
  ///   - phrases: in small letters, none of them empty.
  ///   - wholeWords: whether a word must also end where a phrase does; a hyphen does not end it.
  init(_ phrases: [String], wholeWords: Bool = false) {
    self.phrases = phrases.map { Array($0.utf8) }
    self.wholeWords = wholeWords
    var isStart = Array(repeating: false, count: 256)
    for phrase in self.phrases { isStart[Int(phrase[0])] = true }
    self.isStart = isStart
  }

  /// The match that begins earliest; of those that begin together, the first of the list.
  func first(in text: [UInt8], _ range: Range<Int>) -> Match? {
    for offset in range where isStart[Int(text[offset])] {
      if let match = match(in: text, at: offset, end: range.upperBound) { return match }
    }
    return nil
  }

  func first(in text: [UInt8]) -> Match? { first(in: text, text.indices) }

  func isFound(in text: [UInt8]) -> Bool { first(in: text) != nil }

  func isFound(in text: [UInt8], _ range: Range<Int>) -> Bool { first(in: text, range) != nil }

  /// The first phrase of the list that begins in the first `reach` bytes of a range, at its first
  /// place.
  func preferred(in text: [UInt8], _ range: Range<Int>, reach: Int) -> Match? {
    var best: Match?
    for offset in range.prefix(reach) where isStart[Int(text[offset])] {
      guard let found = match(in: text, at: offset, end: range.upperBound) else { continue }
      if best.map({ found.phrase < $0.phrase }) ?? true { best = found }
    }
    return best
  }

  /// The first phrase of the list that stands at an offset.
  func match(in text: [UInt8], at offset: Int, end: Int) -> Match? {
    let startsWord = offset == 0 || !isInWord(text[offset - 1])
    for index in phrases.indices where phrases[index][0] == text[offset] {
      let stop = offset + phrases[index].count
      guard stop <= end, startsWord || !NumberReader.isLetter(text[offset]) else { continue }
      guard isEqual(phrases[index], text, at: offset) else { continue }
      guard !wholeWords || stop == text.count || !isInWord(text[stop]) else { continue }
      return Match(phrase: index, range: offset..<stop)
    }
    return nil
  }

  private func isEqual(_ phrase: [UInt8], _ text: [UInt8], at offset: Int) -> Bool {
    for index in phrase.indices where phrase[index] != text[offset + index] { return false }
    return true
  }

  private func isInWord(_ byte: UInt8) -> Bool {
    NumberReader.isLetter(byte) || wholeWords && byte == UInt8(ascii: "-")
  }
}

extension [UInt8] {
  /// The UTF-8 bytes of a text with small ASCII letters, so that offsets stay what they were.
  static func folded(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] >= 0x41 && bytes[index] <= 0x5A {
      bytes[index] |= 0x20
    }
    return bytes
  }

  /// The text of a part of the bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
