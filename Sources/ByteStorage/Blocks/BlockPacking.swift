/// Packs blocks of 128 numbers into as few bits as the largest needs.
///
/// A block is 32 rows of 4 numbers. Lane `l` of the rows is one stream of bits, lowest first, and
/// the four streams are stored word by word in turn, so that one vector operation works on a row.
package enum BlockPacking {
  /// The numbers in a block.
  package static let valueCount = 128
  package static let rowCount = 32

  /// A block of zeros to unpack into.
  package static var emptyRows: [SIMD4<UInt32>] { Array(repeating: .zero, count: rowCount) }

  /// The bytes of a block whose numbers have `width` bits each.
  package static func byteCount(width: Int) -> Int { 16 * width }

  /// The bits that the largest number needs, in `0...32`.
  package static func width(of values: some Sequence<UInt32>) -> Int {
    UInt32.bitWidth - values.reduce(0, |).leadingZeroBitCount
  }

  /// Appends 128 numbers in `width` bits each.
  ///
  /// - Precondition: there are 128 numbers, and none needs more than `width` bits.
  package static func pack(_ values: [UInt32], width: Int, to bytes: inout [UInt8]) {
    precondition(values.count == valueCount, "\(values.count) values in a block")
    guard width > 0 else {
      precondition(self.width(of: values) == 0, "a value needs more than 0 bits")
      return
    }
    var all: SIMD4<UInt32> = .zero
    var word: SIMD4<UInt32> = .zero
    var bit = 0
    for row in 0..<rowCount {
      let place = row &* 4
      let numbers = SIMD4(
        values[place],
        values[place &+ 1],
        values[place &+ 2],
        values[place &+ 3]
      )
      all |= numbers
      word |= numbers &<< SIMD4(repeating: UInt32(bit))
      bit += width
      guard bit >= 32 else { continue }
      append(word, to: &bytes)
      bit -= 32
      // What did not fit begins the next word; a shift by 32 would be one by 0.
      word = bit == 0 ? .zero : numbers &>> SIMD4(repeating: UInt32(width &- bit))
    }
    precondition(
      width == 32 || all &>> SIMD4(repeating: UInt32(width)) == .zero,
      "a value needs more than \(width) bits"
    )
  }

  private static func append(_ word: SIMD4<UInt32>, to bytes: inout [UInt8]) {
    for lane in 0..<4 { bytes.appendLittleEndian(word[lane]) }
  }

  /// Reads the 128 numbers that ``pack(_:width:to:)`` wrote at `offset`.
  ///
  /// - Precondition: they lie inside the bytes, and there are 32 rows; both are checked.
  package static func unpack(
    _ bytes: RawSpan,
    at offset: Int,
    width: Int,
    into rows: inout [SIMD4<UInt32>]
  ) {
    precondition(rows.count == rowCount && (0...32).contains(width), "width \(width)")
    precondition(
      offset >= 0 && offset <= bytes.byteCount - byteCount(width: width),
      "a block at \(offset) is outside \(bytes.byteCount) bytes"
    )
    // All loads lie in `byteCount(width:)` bytes from `offset` and all stores in 32 rows.
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe forEachRow(of: bytes, at: offset, width: width) { row, values in
          unsafe rows[row] = values
        }
      }
    }
  }

  /// One of the 128 numbers that ``pack(_:width:to:)`` wrote at `offset`.
  ///
  /// - Precondition: the position is below 128, and the number lies inside the bytes; checked.
  @inline(__always)
  package static func value(
    at position: Int,
    in bytes: RawSpan,
    at offset: Int,
    width: Int
  ) -> UInt32 {
    precondition(position >= 0 && position < valueCount, "position \(position) in a block")
    precondition(
      (0...32).contains(width) && offset >= 0
        && offset <= bytes.byteCount - byteCount(width: width),
      "a block of width \(width) at \(offset) is outside \(bytes.byteCount) bytes"
    )
    // Inside, as just checked.
    return unsafe bytes.withUnsafeBytes {
      unsafe value(at: position, of: $0, at: offset, width: width)
    }
  }

  /// The same without checks, for which the caller answers.
  @unsafe
  @inline(__always)
  static func value(
    at position: Int,
    of bytes: UnsafeRawBufferPointer,
    at offset: Int,
    width: Int
  ) -> UInt32 {
    guard width > 0 else { return 0 }
    let bit = position &>> 2 &* width
    let word = offset &+ bit &>> 5 &* 16 &+ (position & 3) &* 4
    let shift = UInt64(truncatingIfNeeded: bit & 31)
    var value = UInt64(unsafe bytes.loadUnaligned(fromByteOffset: word, as: UInt32.self))
    if Int(shift) &+ width > 32 {
      value |=
        unsafe UInt64(bytes.loadUnaligned(fromByteOffset: word &+ 16, as: UInt32.self)) &<< 32
    }
    let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- width)
    return UInt32(truncatingIfNeeded: value &>> shift & mask)
  }

  /// Calls `body` with the number of each row and its four numbers, in order.
  ///
  /// Reads `byteCount(width:)` bytes from `offset`, which the caller has checked.
  @unsafe
  @inline(__always)
  static func forEachRow(
    of bytes: UnsafeRawBufferPointer,
    at offset: Int,
    width: Int,
    _ body: (Int, SIMD4<UInt32>) -> Void
  ) {
    guard width > 0 && width < UInt32.bitWidth else {
      for row in 0..<rowCount {
        unsafe body(row, width == 0 ? .zero : word(at: offset &+ 16 &* row, of: bytes))
      }
      return
    }
    let width = UInt32(truncatingIfNeeded: width)
    let mask = SIMD4(repeating: UInt32.max &>> (32 &- width))
    // The bits of the current word that no row has taken, lowest first, and zeros above them.
    var pending = unsafe word(at: offset, of: bytes)
    var pendingCount: UInt32 = 32
    var next = offset &+ 16
    for row in 0..<rowCount {
      var values = pending
      if pendingCount < width {
        let word = unsafe word(at: next, of: bytes)
        next &+= 16
        values |= word &<< SIMD4(repeating: pendingCount)
        pending = word &>> SIMD4(repeating: width &- pendingCount)
        pendingCount &+= 32
      } else {
        pending = pending &>> SIMD4(repeating: width)
      }
      pendingCount &-= width
      body(row, values & mask)
    }
  }

  /// Four words that lie one behind the other.
  @unsafe
  @inline(__always)
  private static func word(at offset: Int, of bytes: UnsafeRawBufferPointer) -> SIMD4<UInt32> {
    unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self)
  }
}
