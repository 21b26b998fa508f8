/// Collects the words of one block: white space folded, every source line remembered.
struct SourceTextBuilder {
  private var bytes: [UInt8] = []
  private var anchors: [SourceText.Anchor] = []
  private var needsBlank = false
  private var strongLength = 0
  private var isStrongRunOver = false
  /// Whether what is appended next is bold.
  var isStrong = false

  /// UTF-8 length of the words so far.
  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  /// UTF-8 length of the bold words that the text begins with.
  var leadingStrongLength: Int { strongLength }

  /// Sets off what follows from what came before.
  mutating func appendBlank() { needsBlank = true }

  /// Appends a piece of UTF-8 text.
  ///
  /// - Parameters:
  ///   - piece: line feeds in it count as ends of source lines.
  ///   - line: the source line on which it begins.
  mutating func append(_ piece: ArraySlice<UInt8>, line: Int) {
    var line = line
    var position = piece.startIndex
    while position < piece.endIndex {
      let byte = piece[position]
      if byte > 0x20, byte < 0x7F {
        append(byte, line: line)
        position += 1
      } else if byte <= 0x20 || byte == 0x7F {
        needsBlank = true
        if byte == 0x0A { line += 1 }
        position += 1
      } else {
        position += appendWide(piece[position...], line: line)
      }
    }
  }

  /// The words, or `nil` if there are none; the builder is empty afterwards.
  mutating func take() -> SourceText? {
    defer { self = SourceTextBuilder() }
    guard let last = anchors.last else { return nil }
    return SourceText(
      String(decoding: bytes, as: UTF8.self),
      anchors: anchors,
      lastLine: last.line
    )
  }

  private mutating func append(_ byte: UInt8, line: Int, isPicture: Bool = false) {
    if needsBlank {
      if !bytes.isEmpty { bytes.append(0x20) }
      needsBlank = false
    }
    if anchors.last?.line != line {
      // Text may come out of order (a footer row above its table); lines of a text never go back.
      let reached = max(line, anchors.last?.line ?? line)
      anchors.append(SourceText.Anchor(offset: bytes.count, line: reached))
    }
    bytes.append(byte)
    if !isStrong {
      // A picture in front of bold words does not part them from the beginning.
      if !isPicture { isStrongRunOver = true }
    } else if !isStrongRunOver {
      strongLength = bytes.count
    }
  }

  /// Appends the character that a byte above ASCII begins, and returns its length.
  private mutating func appendWide(_ rest: ArraySlice<UInt8>, line: Int) -> Int {
    let length = min(rest.count, max(1, (~rest[rest.startIndex]).leadingZeroBitCount))
    let character = rest.prefix(length)
    switch WideBlank(character) {
    case .blank: needsBlank = true
    case .nothing: break
    case nil:
      let isPicture = Pictographs.mayBeOne(character)
      for byte in character { append(byte, line: line, isPicture: isPicture) }
    }
    return length
  }
}

/// Characters above ASCII that a reader sees as white space or not at all.
private enum WideBlank {
  case blank, nothing

  init?(_ character: ArraySlice<UInt8>) {
    let first = character.startIndex
    switch (character[first], character.count) {
    case (0xC2, 2) where character[first + 1] == 0xA0: self = .blank
    case (0xC2, 2) where character[first + 1] == 0xAD: self = .nothing  // soft hyphen
    case (0xE2, 3) where character[first + 1] == 0x80: self.init(punctuation: character[first + 2])
    case (0xE3, 3) where character[first + 1] == 0x80 && character[first + 2] == 0x80:
      self = .blank
    case (0xEF, 3) where character[first + 1] == 0xBB && character[first + 2] == 0xBF:
      self = .nothing  // byte order mark
    default: return nil
    }
  }

  /// The characters U+2000 to U+203F by their last byte.
  private init?(punctuation last: UInt8) {
    switch last {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: self = .blank
    case 0x8B: self = .nothing  // zero-width space
    default: return nil
    }
  }
}
