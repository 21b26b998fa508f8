/// One line of plain text and what its marks say.
struct PlainLine: Equatable {
  enum Kind: Equatable {
    case blank
    /// A bullet; the text is without it.
    case bullet
    /// "3.", "3)", "(3)", "c)", "(c)" or "iv." in front; the text is without it.
    case numbered
    /// Cells between pipes.
    case pipes
    /// A heading by its marks: "## Pay", "== Pay ==", "**Pay**"; the text is without them.
    case marked(level: Int)
    /// A line of `=` or `-` below a heading.
    case underline(level: Int)
    case words
  }

  let kind: Kind
  /// The words without the mark, with single blanks between them.
  let text: String
  /// White space in front, in characters.
  let indent: Int
  /// The whole line in characters, approximately where letters are not ASCII.
  let width: Int
  /// Whether two blanks or a tab stand anywhere in the line behind its indent.
  let hasGap: Bool
  /// Whether a pipe stands anywhere in the line.
  let hasBar: Bool
  /// Counted from 1.
  let number: Int
  /// The whole line as it is, for tables made of spaces.
  let raw: String

  init(_ raw: String, number: Int) {
    self.raw = raw
    self.number = number
    let measure = Measure(raw)
    indent = measure.indent
    width = measure.width
    hasGap = measure.hasGap
    hasBar = measure.hasBar
    let (kind, text) = Self.classify(measure.isFolded ? raw : raw.foldingBlanks())
    let length = kind == .words ? Pictographs.length(in: text) : 0
    self.kind = kind
    self.text = length == 0 ? text : String(Substring(text.utf8.dropFirst(length)))
  }

  /// What one look at the bytes of a line tells.
  private struct Measure {
    private(set) var indent = 0
    private(set) var width = 0
    private(set) var hasGap = false
    private(set) var hasBar = false
    /// Whether the line is surely words with single blanks between them.
    private(set) var isFolded = false

    init(_ raw: String) {
      var previous: UInt8 = 0x20
      var (isPlain, isIndent) = (true, true)
      for byte in raw.utf8 {
        let isGap = byte == 0x09 || (byte == 0x20 && previous == 0x20)
        isIndent = isIndent && (byte == 0x20 || byte == 0x09)
        if isIndent { indent += 1 } else if isGap { hasGap = true }
        if byte & 0xC0 != 0x80 { width += 1 }
        if byte == UInt8(ascii: "|") { hasBar = true }
        if byte >= 0x80 || byte < 0x20 || isGap { isPlain = false }
        previous = byte
      }
      isFolded = isPlain && previous != 0x20
    }
  }

  private static func classify(_ line: String) -> (Kind, String) {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return (.blank, "") }
    if let level = underlineLevel(line, first) { return (.underline(level: level), line) }
    if first == "|", line.utf8.dropFirst().contains(UInt8(ascii: "|")) { return (.pipes, line) }
    if bullets.contains(first) {
      let rest = scalars.dropFirst()
      if rest.first == " " { return (.bullet, String(rest.dropFirst())) }
    }
    // "(c) 2024" is no third item.
    if let words = ListNumber.wordsBehind(line), first != "(" || !PageNoise.isNavigation(line) {
      return (.numbered, words)
    }
    if let (level, words) = HeadingMarks.read(line) { return (.marked(level: level), words) }
    return (.words, line)
  }

  /// The level of the heading that a line of at least three `=` or `-` underlines.
  private static func underlineLevel(_ line: String, _ first: Unicode.Scalar) -> Int? {
    guard first == "=" || first == "-", line.utf8.count >= 3,
      line.unicodeScalars.allSatisfy({ $0 == first })
    else { return nil }
    return first == "=" ? 1 : 2
  }

  private static let bullets: [Unicode.Scalar] = [
    "-", "*", "•", "·", "–", "‣", "◦", "▪", "●", "○", "■", "□", "✓", "✔", "➤", "►", "\u{F0B7}",
  ]
}

extension PlainLine {
  /// Whether the line begins with a small letter, as one that goes on with a sentence.
  var goesOn: Bool {
    guard kind == .words, let first = text.unicodeScalars.first else { return false }
    if first.isASCII { return ("a"..."z").contains(first) }
    return first.isLetter && !first.isCapital && first.properties.isLowercase
  }
}

extension String {
  /// The words with single blanks between them, without a byte order mark in front.
  package func foldingBlanks() -> String {
    if isFolded { return self }
    let hasWideBlank = unicodeScalars.contains { scalar in
      !scalar.isASCII && (scalar.isBlank || scalar == "\u{FEFF}")
    }
    return hasWideBlank ? foldingWideBlanks() : foldingNarrowBlanks()
  }

  /// The folded words of a text whose blanks are ASCII.
  private func foldingNarrowBlanks() -> String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var needsBlank = false
    for byte in utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        needsBlank = !result.isEmpty
        continue
      }
      if needsBlank { result.append(0x20) }
      needsBlank = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func foldingWideBlanks() -> String {
    var result = String.UnicodeScalarView()
    var needsBlank = false
    for scalar in unicodeScalars {
      if scalar.isBlank || (result.isEmpty && scalar == "\u{FEFF}") {
        needsBlank = !result.isEmpty
        continue
      }
      if needsBlank { result.append(" ") }
      needsBlank = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether a text is words with single blanks between them already.
  private var isFolded: Bool {
    var isAfterBlank = true
    for scalar in unicodeScalars {
      let isBlank = scalar.isBlank
      guard !isBlank || (scalar == " " && !isAfterBlank) else { return false }
      guard !isAfterBlank || scalar != "\u{FEFF}" else { return false }
      isAfterBlank = isBlank
    }
    return !isAfterBlank
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees the character as white space.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
