/// The checksum CRC-32C (Castagnoli), eight bytes a step.
///
/// - SeeAlso: RFC 3720, appendix B.4.
package enum CRC32C {
  /// Eight tables of 256 entries: what a byte does that stands 0 to 7 bytes before the end.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var remainder = UInt32(byte)
      for _ in 0..<8 { remainder = remainder >> 1 ^ (remainder & 1 == 1 ? 0x82F6_3B78 : 0) }
      tables[byte] = remainder
    }
    for entry in 256..<(8 * 256) {
      let shorter = tables[entry - 256]
      tables[entry] = shorter >> 8 ^ tables[Int(shorter & 0xFF)]
    }
    return tables
  }()

  /// The checksum of a range of bytes.
  ///
  /// - Precondition: the range lies inside the bytes, checked.
  package static func checksum(of bytes: RawSpan, in range: Range<Int>) -> UInt32 {
    let tables = tables.span
    // Known to be so many, no entry of them need be checked below.
    precondition(tables.count == 8 * 256)
    var remainder = UInt32.max
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = bytes.littleEndianUInt64(at: offset) ^ UInt64(remainder)
      remainder = 0
      for place in 0..<8 {
        let byte = Int(truncatingIfNeeded: word >> UInt64(8 * place)) & 0xFF
        remainder ^= tables[(7 - place) * 256 + byte]
      }
      offset += 8
    }
    while offset < range.upperBound {
      let byte = Int((remainder ^ UInt32(bytes.byte(at: offset))) & 0xFF)
      remainder = remainder >> 8 ^ tables[byte]
      offset += 1
    }
    return ~remainder
  }

  /// The checksum of all bytes.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    checksum(of: bytes, in: 0..<bytes.count)
  }

  /// The checksum of a range of bytes.
  ///
  /// - Precondition: the range lies inside the bytes, checked.
  package static func checksum(of bytes: [UInt8], in range: Range<Int>) -> UInt32 {
    bytes.withBytes { checksum(of: $0, in: range) }
  }
}
