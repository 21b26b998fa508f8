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

  /// The phrases, end to end.
  private let bytes: [UInt8]
  /// Where each phrase stands in `bytes`.
  private let places: [Range<Int>]
  /// The first phrase that begins with a byte, by the byte; -1 where none does.
  private let firstPhrase: [Int16]
  /// The next phrase that begins with the same byte, by the phrase; -1 behind the last.
  private let nextPhrase: [Int16]
  /// The second bytes of the phrases that begin with a byte, by the byte: a bit for each byte's
  /// lowest six bits, all bits where a phrase is one byte long.
  private let secondBytes: [UInt64]
  private let wholeWords: Bool

  /// A list in the order in which its phrases count.
  ///
  /// - Parameters:
  ///   - phrases: in small letters, none of them empty.
  ///   - wholeWords: whether a word must also end where a phrase does; a hyphen does not end it.
  init(_ phrases: [String], wholeWords: Bool = false) {
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    for phrase in phrases {
      places.append(bytes.count..<bytes.count + phrase.utf8.count)
      bytes += phrase.utf8
    }
    var first = Array(repeating: Int16(-1), count: 256)
    var next = Array(repeating: Int16(-1), count: phrases.count)
    var seconds = Array(repeating: UInt64(0), count: 256)
    for phrase in phrases.indices.reversed() {
      let place = places[phrase]
      let byte = Int(bytes[place.lowerBound])
      seconds[byte] |= place.count > 1 ? Self.bit(of: bytes[place.lowerBound + 1]) : .max
      next[phrase] = first[byte]
      first[byte] = Int16(phrase)
    }
    (self.bytes, self.places, self.wholeWords) = (bytes, places, wholeWords)
    (firstPhrase, nextPhrase, secondBytes) = (first, next, seconds)
  }

  /// With which two bytes the phrases of some lists begin.
  struct Beginnings: Sendable {
    private let secondBytes: [UInt64]

    init(of lists: [PhraseList]) {
      secondBytes = (0..<256).map { byte in
        lists.reduce(0) { $0 | $1.secondBytes[byte] }
      }
    }

    /// Calls `body` for the places of a text where a phrase may begin, from left to right; none is inside a
    /// word.
    func forEachPlace(in text: [UInt8], _ body: (Int) -> Void) {
      let (bytes, seconds) = (text.span, secondBytes.span)
      for offset in bytes.indices {
        let second = seconds[Int(bytes[offset])]
        guard second != 0,
          offset + 1 == bytes.count || second & PhraseList.bit(of: bytes[offset + 1]) != 0
        else { continue }
        let isInWord = offset > 0 && NumberReader.isLetter(bytes[offset - 1])
        if !isInWord || !NumberReader.isLetter(bytes[offset]) { body(offset) }
      }
    }
  }

  /// The match that begins earliest; of those that begin together, the first of the list.
  func first(in text: [UInt8], _ range: Range<Int>) -> Match? {
    let (bytes, seconds) = (text.span, secondBytes.span)
    for offset in range where seconds[Int(bytes[offset])] != 0 {
      if let match = match(in: text, at: offset, end: range.upperBound) { return match }
    }
    return nil
  }

  /// All places of a text where a phrase stands, be it inside another one.
  func places(in text: [UInt8]) -> [Range<Int>] {
    let (bytes, seconds) = (text.span, secondBytes.span)
    var places: [Range<Int>] = []
    for offset in bytes.indices where seconds[Int(bytes[offset])] != 0 {
      if let match = match(in: text, at: offset, end: text.count) { places.append(match.range) }
    }
    return places
  }

  func first(in text: [UInt8]) -> Match? { first(in: text, text.indices) }

  func isFound(in text: [UInt8]) -> Bool { first(in: text) != nil }

  func isFound(in text: [UInt8], _ range: Range<Int>) -> Bool { first(in: text, range) != nil }

  /// The first phrase of the list that begins in the first `reach` bytes of a range, at its first
  /// place.
  func preferred(in text: [UInt8], _ range: Range<Int>, reach: Int) -> Match? {
    var best: Match?
    for offset in range.prefix(reach) where mayBegin(in: text, at: offset) {
      guard let found = standing(in: text, at: offset, end: range.upperBound) else { continue }
      if best.map({ found.phrase < $0.phrase }) ?? true { best = found }
    }
    return best
  }

  /// The first phrase of the list that stands at an offset; none does at the end of the text.
  func match(in text: [UInt8], at offset: Int, end: Int) -> Match? {
    guard offset < end, mayBegin(in: text, at: offset) else { return nil }
    return standing(in: text, at: offset, end: end)
  }

  private func standing(in text: [UInt8], at offset: Int, end: Int) -> Match? {
    var phrase = Int(firstPhrase[Int(text[offset])])
    while phrase >= 0 {
      let stop = offset + places[phrase].count
      if stop <= end, stands(phrase, in: text, at: offset), endsWord(at: stop, in: text) {
        return Match(phrase: phrase, range: offset..<stop)
      }
      phrase = Int(nextPhrase[phrase])
    }
    return nil
  }

  /// Whether a phrase may begin with the two bytes at an offset, which is not inside a word.
  private func mayBegin(in text: [UInt8], at offset: Int) -> Bool {
    let seconds = secondBytes[Int(text[offset])]
    guard seconds != 0 else { return false }
    if offset + 1 < text.count, seconds & Self.bit(of: text[offset + 1]) == 0 { return false }
    return offset == 0 || !NumberReader.isLetter(text[offset]) || !isInWord(text[offset - 1])
  }

  private static func bit(of byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }

  private func stands(_ phrase: Int, in text: [UInt8], at offset: Int) -> Bool {
    let place = places[phrase]
    for index in 1..<max(1, place.count)
    where bytes[place.lowerBound + index] != text[offset + index] {
      return false
    }
    return true
  }

  private func endsWord(at stop: Int, in text: [UInt8]) -> Bool {
    !wholeWords || stop == text.count || !isInWord(text[stop])
  }

  private func isInWord(_ byte: UInt8) -> Bool {
    NumberReader.isLetter(byte) || wholeWords && byte == UInt8(ascii: "-")
  }
}

extension [UInt8] {
  /// The UTF-8 bytes of a text with small ASCII letters, so that offsets stay what they were.
  static func folded(_ text: String) -> [UInt8] {
    var result = Array(text.utf8)
    result.fold()
    return result
  }

  /// ``folded(_:)`` of a text given as UTF-8.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    var result = text
    result.fold()
    return result
  }

  private mutating func fold() {
    // A span's bounds are known beforehand, so that many bytes are folded together.
    var bytes = mutableSpan
    for index in bytes.indices {
      let byte = bytes[index]
      bytes[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
  }

  /// The text of a part of the bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
