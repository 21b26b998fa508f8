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

  /// Reads `count` numbers into rows of four.
  ///
  /// - Precondition: as for ``forEach(in:at:count:width:_:)``, and there are as many rows as the
  ///   numbers need; checked.
  package static func unpack(
    _ bytes: RawSpan,
    at offset: Int,
    count: Int,
    width: Int,
    into rows: inout [SIMD4<UInt32>]
  ) {
    precondition(count <= 4 * rows.count, "\(count) numbers in \(rows.count) rows")
    // Positions are below `count`, for which there is room, as just checked.
    unsafe rows.withUnsafeMutableBytes { rows in
      let numbers = unsafe rows.bindMemory(to: UInt32.self)
      forEach(in: bytes, at: offset, count: count, width: width) { position, value in
        unsafe numbers[position] = value
      }
    }
  }

  /// Calls `body` with the position and value of each of `count` numbers.
  ///
  /// - Precondition: `width` is in `0...32`, and the numbers lie inside the bytes; checked.
  @inline(__always)
  package static func forEach(
    in bytes: RawSpan,
    at offset: Int,
    count: Int,
    width: Int,
    _ body: (Int, UInt32) -> Void
  ) {
    let end = offset + byteCount(count: count, width: width)
    precondition(
      (0...32).contains(width) && count >= 0 && offset >= 0 && end <= bytes.byteCount,
      "\(count) numbers of width \(width) at \(offset) are outside \(bytes.byteCount) bytes"
    )
    let mask = (1 as UInt64) << UInt64(width) - 1
    var bit = 0
    for index in 0..<count {
      let word = self.word(at: offset &+ bit &>> 3, end: end, of: bytes)
      body(index, UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7) & mask))
      bit &+= width
    }
  }

  /// Eight bytes with the lowest first, of which those from `end` on are missing at most where
  /// the bytes end.
  @inline(__always)
  private static func word(at offset: Int, end: Int, of bytes: RawSpan) -> UInt64 {
    if offset <= bytes.byteCount - 8 { return bytes.littleEndianUInt64(at: offset) }
    var word: UInt64 = 0
    for place in offset..<max(end, offset) {
      word |= UInt64(bytes.byte(at: place)) << UInt64(8 * (place - offset))
    }
    return word
  }
}
