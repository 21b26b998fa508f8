extension [UInt8] {
  /// How many bytes a white-space character at `offset` takes; 0 when there is none.
  func whiteSpaceByteCount(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return [0x85, 0xA0].contains(byte(at: offset + 1)) ? 2 : 0
    case 0xE1...0xE3:
      return character(at: offset).scalar.properties.isWhitespace ? 3 : 0
    default: return 0
    }
  }

  /// Where the white space ends that begins at `offset`.
  func endOfWhiteSpace(from offset: Int) -> Int {
    var end = offset
    while case let byteCount = whiteSpaceByteCount(at: end), byteCount > 0 { end += byteCount }
    return end
  }

  /// Where closing quotes, brackets, emphasis and reference numbers end that begin at `offset`.
  func endOfClosers(from offset: Int) -> Int {
    var end = offset
    while case let byteCount = closerByteCount(at: end), byteCount > 0 { end += byteCount }
    return end
  }

  private func closerByteCount(at offset: Int) -> Int {
    switch byte(at: offset) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      1
    case UInt8(ascii: "["): referenceByteCount(at: offset)
    case 0xC2 where byte(at: offset + 1) == 0xBB: 2  // »
    case 0xE2 where byte(at: offset + 1) == 0x80 && [0x99, 0x9D].contains(byte(at: offset + 2)): 3
    default: 0
    }
  }

  /// How many bytes a reference like `[12]` at `offset` takes.
  private func referenceByteCount(at offset: Int) -> Int {
    var end = offset + 1
    while end - offset <= 3, ByteClass.of(byte(at: end)) == .digit { end += 1 }
    return end > offset + 1 && byte(at: end) == UInt8(ascii: "]") ? end + 1 - offset : 0
  }

  /// Where opening quotes, brackets and emphasis end that begin at `offset`.
  func endOfOpeners(from offset: Int) -> Int {
    var end = offset
    while case let byteCount = openerByteCount(at: end), byteCount > 0 { end += byteCount }
    return end
  }

  private func openerByteCount(at offset: Int) -> Int {
    switch byte(at: offset) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      1
    case 0xC2 where byte(at: offset + 1) == 0xAB: 2  // «
    case 0xE2 where byte(at: offset + 1) == 0x80 && [0x98, 0x9C].contains(byte(at: offset + 2)): 3
    default: 0
    }
  }

  /// Where the word of letters, digits and dots begins that ends at `dot`, or `nil` when it is
  /// empty or too long for an abbreviation.
  func startOfAbbreviation(before dot: Int) -> Int? {
    var start = dot
    while start > 0, dot - start <= 8, isAbbreviationByte(self[start - 1]) { start -= 1 }
    return start < dot && dot - start <= 8 ? start : nil
  }

  /// Whether an apostrophe that follows a letter ends right before `offset`: the "s" of "bachelor's" is
  /// no initial.
  func isApostrophe(before offset: Int) -> Bool {
    let marks: [[UInt8]] = [[0x27], [0xE2, 0x80, 0x99]]
    guard let mark = marks.first(where: { self[..<offset].suffix($0.count).elementsEqual($0) }),
      offset > mark.count
    else { return false }
    return ByteClass.of(self[offset - mark.count - 1]) == .letter
  }

  private func isAbbreviationByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || ByteClass.of(byte) != .separator
  }
}
