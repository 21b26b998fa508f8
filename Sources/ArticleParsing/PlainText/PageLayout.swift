/// How a plain text is set: with or without blank lines, wrapped or not, which lines come back.
struct PageLayout: Equatable {
  /// Whether blocks follow each other without blank lines between them.
  let isDense: Bool
  /// Whether paragraphs are broken into lines of about the same width.
  let isWrapped: Bool
  /// The width of wrapped lines, in characters.
  let width: Int
  /// Short lines that stand alone more than once, such as the roles under each topic, folded.
  let recurring: Set<String>

  init(_ lines: [PlainLine]) {
    let widths = lines.lazy.filter { $0.kind != .blank }.map(\.width).sorted()
    let blankCount = lines.count - widths.count
    width = widths.isEmpty ? 0 : widths[(widths.count - 1) * 97 / 100]
    let fullWidth = width * 80
    let fullCount = widths.count { $0 * 100 >= fullWidth }
    isWrapped = (50...100).contains(width) && fullCount >= 6 && fullCount * 4 >= widths.count
    isDense = !isWrapped && widths.count >= 8 && blankCount * 8 < widths.count
    var counts: [String: Int] = [:]
    for line in lines where line.kind == .words && Self.mayRecur(line, isDense: isDense) {
      counts[Self.key(line.text), default: 0] += 1
    }
    recurring = Set(counts.filter { $0.value >= 2 }.keys)
  }

  /// Whether a line is one of those that come back.
  func recurs(_ line: PlainLine) -> Bool {
    !recurring.isEmpty && line.text.utf8.count <= Self.longestKey
      && recurring.contains(Self.key(line.text))
  }

  /// Five words of a heading are not as long as this, in bytes.
  private static let longestKey = 160

  private static func mayRecur(_ line: PlainLine, isDense: Bool) -> Bool {
    line.text.utf8.count <= longestKey && (isDense || !LineShape.endsSentence(line.text))
      && LineShape.isHeadingLike(line.text, dense: isDense) && LineShape.wordCount(line.text) <= 5
  }

  /// Whether a line is so long that the next one may go on with its sentence.
  func fills(_ line: PlainLine) -> Bool { line.width * 10 >= width * 6 }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "!")
  }

  /// Whether a line of a wrapped text was ended on purpose: the first word of the next one would
  /// have found room on it.
  func isEnded(_ line: PlainLine, before next: PlainLine) -> Bool {
    let word = next.text.utf8.prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
    return line.width + 1 + word <= width
  }

  /// A line without its closing punctuation and without regard to case.
  static func key(_ text: String) -> String {
    var bytes = text.utf8[...]
    while let last = bytes.last, isClosing(last) { bytes.removeLast() }
    return Substring(bytes).lowercased()
  }
}
