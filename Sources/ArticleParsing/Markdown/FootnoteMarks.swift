extension SourceText {
  /// The text without the marks of footnotes: "[^1]" behind a word, "[^1]:" in front of a note.
  func withoutFootnoteMarks() -> SourceText {
    guard text.utf8.contains(UInt8(ascii: "^")) else { return self }
    let bytes = Array(text.utf8)
    var result: SourceText?
    var kept = 0
    var position = 0
    while position < bytes.count {
      guard let end = Self.endOfMark(in: bytes, at: position) else {
        position += 1
        continue
      }
      result = joined(result, with: kept..<position, of: bytes)
      kept = end
      position = end
    }
    guard kept > 0 else { return self }
    return joined(result, with: kept..<bytes.count, of: bytes) ?? self
  }

  /// Some text with a further part behind it, with a blank where there was one.
  private func joined(
    _ first: SourceText?,
    with range: Range<Int>,
    of bytes: [UInt8]
  ) -> SourceText? {
    let next = part(range)
    guard let first else { return next.isEmpty ? nil : next }
    let hasBlank = range.lowerBound < range.upperBound && bytes[range.lowerBound] == 0x20
    return first.joined(with: next, separator: hasBlank ? " " : "")
  }

  /// The longest name of a footnote, in bytes.
  private static let longestName = 30

  private static func endOfMark(in bytes: [UInt8], at start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "["), start + 3 < bytes.count,
      bytes[start + 1] == UInt8(ascii: "^")
    else { return nil }
    let name = bytes[(start + 2)...].prefix(longestName)
    guard let close = name.firstIndex(where: { $0 <= 0x20 || $0 == UInt8(ascii: "]") }),
      bytes[close] == UInt8(ascii: "]"), close > start + 2
    else { return nil }
    let isNote = close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: ":") && start == 0
    return isNote ? close + 2 : close + 1
  }
}
