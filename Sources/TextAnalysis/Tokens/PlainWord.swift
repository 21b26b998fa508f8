import ByteStorage

/// Words of plain letters and digits, taken eight bytes at a time.
enum PlainWord {
  /// So many bytes must stand behind a word for it to be taken so.
  static let reach = WordKey.mostBytes + 1

  /// How many letters and digits stand at `offset`, if they are a word whatever stands behind
  /// them; `nil` where the scanner has to look.
  @inline(__always)
  static func byteCount(
    at offset: Int,
    _ first: UInt8,
    _ kinds: [UInt8],
    _ bytes: RawSpan
  ) -> Int? {
    guard first < SpellingByte.nonASCII, offset <= bytes.byteCount - reach else {
      return nil
    }
    var end = offset &+ 1
    var kind = kinds[Int(bytes.byte(at: end))]
    while kind == SpellingByte.letter || kind == SpellingByte.digit {
      end = end &+ 1
      guard end &- offset <= WordKey.mostBytes else { return nil }
      kind = kinds[Int(bytes.byte(at: end))]
    }
    let count = end &- offset
    if kind == SpellingByte.separator { return count }
    // A sign behind digits may belong to a number; an abbreviation goes on behind its dot.
    guard first == SpellingByte.letter else { return nil }
    switch bytes.byte(at: end) {
    case UInt8(ascii: ","): return count
    case UInt8(ascii: ".") where end + 1 < bytes.byteCount:
      return kinds[Int(bytes.byte(at: end + 1))] == SpellingByte.letter ? nil : count
    default: return nil
    }
  }

  /// The key of letters and digits, in lower case.
  @inline(__always)
  static func key(at offset: Int, byteCount: Int, in bytes: RawSpan) -> WordKey {
    // The bit that makes a letter small is set in digits.
    let small: UInt64 = 0x2020_2020_2020_2020
    let low = bytes.littleEndianUInt64(at: offset) | small
    if byteCount <= 8 {
      return WordKey(low: low & UInt64.max >> UInt64(64 &- 8 &* byteCount), high: 0)
    }
    let high = bytes.littleEndianUInt64(at: offset + 8) | small
    return WordKey(low: low, high: high & UInt64.max >> UInt64(128 &- 8 &* byteCount))
  }
}

/// What a byte means where plain words are told from others.
enum SpellingByte {
  static let separator: UInt8 = 0
  /// A separator that behind a word may belong to it.
  static let sign: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 3
  static let nonASCII: UInt8 = 4

  /// The kind of each byte.
  static let kinds: [UInt8] = (0...UInt8.max).map { byte in
    switch ByteClass.of(byte) {
    case .letter: letter
    case .digit: digit
    case .nonASCII: nonASCII
    case .separator: "'.,+#".utf8.contains(byte) ? sign : separator
    }
  }
}
