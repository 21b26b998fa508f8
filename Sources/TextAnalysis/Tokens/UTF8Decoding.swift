extension [UInt8] {
  /// The character whose first byte is at `offset`, and how many bytes it takes.
  ///
  /// - Precondition: the array is valid UTF-8 and a character begins at `offset`.
  func character(at offset: Int) -> (scalar: Unicode.Scalar, byteCount: Int) {
    let first = UInt32(self[offset])
    let byteCount = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = byteCount == 1 ? first : first & (0x7F >> UInt32(byteCount))
    for byte in self[(offset + 1)..<(offset + byteCount)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else {
      preconditionFailure("no character begins at byte \(offset)")
    }
    return (scalar, byteCount)
  }

  /// The byte at `offset`, or zero past the end, which no word or sign contains.
  func byte(at offset: Int) -> UInt8 {
    offset < count ? self[offset] : 0
  }

  /// How many bytes an apostrophe at `offset` takes, straight or curly; 0 when there is none.
  func apostropheByteCount(at offset: Int) -> Int {
    switch byte(at: offset) {
    case UInt8(ascii: "'"): 1
    // U+2018 and U+2019; the left one is what hasty typesetting leaves inside words.
    case 0xE2 where byte(at: offset + 1) == 0x80 && [0x98, 0x99].contains(byte(at: offset + 2)): 3
    default: 0
    }
  }
}
