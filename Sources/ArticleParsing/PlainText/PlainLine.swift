/// One line of plain text and what its marks say.
struct PlainLine: Equatable {
  enum Kind: Equatable {
    case blank
    /// A bullet; the text is without it.
    case bullet
    /// "3." or "3)" in front; the text is without it.
    case numbered
    /// Cells between pipes.
    case pipes
    /// A line of `=` or `-` below a heading.
    case underline(level: Int)
    case words
  }

  let kind: Kind
  /// The words without the mark, with single blanks between them.
  let text: String
  /// White space in front, in characters.
  let indent: Int
  /// Counted from 1.
  let number: Int
  /// The whole line as it is, for tables made of spaces.
  let raw: String

  init(_ raw: String, number: Int) {
    self.raw = raw
    self.number = number
    indent = raw.prefix { $0 == " " || $0 == "\t" }.count
    (kind, text) = Self.classify(raw.foldingBlanks())
  }

  private static func classify(_ line: String) -> (Kind, String) {
    guard let first = line.first else { return (.blank, "") }
    if line.count >= 3, line.allSatisfy({ $0 == "=" }) { return (.underline(level: 1), line) }
    if line.count >= 3, line.allSatisfy({ $0 == "-" }) { return (.underline(level: 2), line) }
    if first == "|", line.dropFirst().contains("|") { return (.pipes, line) }
    let rest = line.dropFirst()
    if bullets.contains(first), rest.first == " " {
      return (.bullet, String(rest.dropFirst()))
    }
    if first.isNumber, let mark = line.firstIndex(where: { !$0.isNumber }),
      ".)".contains(line[mark]), line.distance(from: line.startIndex, to: mark) <= 2
    {
      let after = line[line.index(after: mark)...]
      if after.first == " " { return (.numbered, String(after.dropFirst())) }
    }
    return (.words, line)
  }

  private static let bullets: Set<Character> = [
    "-", "*", "•", "·", "–", "‣", "◦", "▪", "●", "○", "■", "□", "✓", "✔", "➤", "►", "\u{F0B7}",
  ]
}

extension String {
  /// The words with single blanks between them, without a byte order mark in front.
  func foldingBlanks() -> String {
    if isFolded { return self }
    var result = ""
    var needsBlank = false
    for character in self {
      if character.isWhitespace || (result.isEmpty && character == "\u{FEFF}") {
        needsBlank = !result.isEmpty
        continue
      }
      if needsBlank { result.append(" ") }
      needsBlank = false
      result.append(character)
    }
    return result
  }

  /// Whether a text is ASCII words with single blanks between them.
  private var isFolded: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }
}
