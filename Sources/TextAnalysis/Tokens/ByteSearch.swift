import ByteStorage

extension [UInt8] {
  /// Whether a byte is one of these, eight of them looked at together.
  package func holds(_ byte: UInt8) -> Bool {
    let (low, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let pattern = UInt64(byte) * low
    return withBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.byteCount {
        // A byte that is alike becomes 0, and only below a 0 a borrow sets the highest bit.
        let difference = bytes.littleEndianUInt64(at: offset) ^ pattern
        if (difference &- low) & ~difference & high != 0 { return true }
        offset += 8
      }
      while offset < bytes.byteCount {
        if bytes.byte(at: offset) == byte { return true }
        offset += 1
      }
      return false
    }
  }

  /// Whether some bytes stand in these, one behind the other; no bytes stand anywhere.
  package func holds(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    guard bytes.count <= count else { return false }
    for start in 0...(count - bytes.count)
    where self[start] == first && self[start..<start + bytes.count].elementsEqual(bytes) {
      return true
    }
    return false
  }
}

extension String {
  /// Whether the bytes of a text stand in this one.
  ///
  /// Characters are not looked for, as `contains` does, which takes many times as long.
  package func holds(_ text: String) -> Bool { Array(utf8).holds(Array(text.utf8)) }
}
