/// Packs fewer numbers than a block holds, one behind the other, lowest bit first.
package enum BitRun {
  /// The bytes of `count` numbers of `width` bits.
  package static func byteCount(count: Int, width: Int) -> Int { (count * width + 7) / 8 }

  /// Appends the numbers in `width` bits each.
  ///
  /// - Precondition: none needs more than `width` bits, and `width` is at most 32.
  package static func pack(_ values: ArraySlice<UInt32>, width: Int, to bytes: inout [UInt8]) {
    var pending: UInt64 = 0
    var bitCount = 0
    for value in values {
      precondition(width == 32 || value >> UInt32(width) == 0, "\(value) in \(width) bits")
      pending |= UInt64(value) << UInt64(bitCount)
      bitCount += width
      while bitCount >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        bitCount -= 8
      }
    }
    if bitCount > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
  }

  /// Calls `body` with the position and value of each of `count` numbers.
  ///
  /// - Precondition: the numbers lie inside the bytes, checked.
  @inline(__always)
  package static func forEach(
    in bytes: RawSpan,
    at offset: Int,
    count: Int,
    width: Int,
    _ body: (Int, UInt32) -> Void
  ) {
    var pending: UInt64 = 0
    var bitCount = 0
    var next = offset
    let mask = (1 as UInt64) << UInt64(width) - 1
    for index in 0..<count {
      while bitCount < width {
        pending |= UInt64(bytes.byte(at: next)) << UInt64(bitCount)
        next += 1
        bitCount += 8
      }
      body(index, UInt32(truncatingIfNeeded: pending & mask))
      pending >>= UInt64(width)
      bitCount -= width
    }
  }
}
