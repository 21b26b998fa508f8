/// Up to 128 numbers in strictly increasing order, all below a limit.
///
/// Only its own decoders fill it, and they check the order and the limit. So a table with `limit`
/// entries can be read at each number without another check.
package struct AscendingBlock: Sendable {
  /// The numbers, four a row; behind `count` stand `UInt32.max`, or nothing that counts.
  private var rows = BlockPacking.emptyRows
  package private(set) var count = 0
  /// Above every number.
  package private(set) var limit: UInt32 = 0

  package init() {}

  /// The number at a position below ``count``.
  @inline(__always)
  package subscript(position: Int) -> UInt32 {
    precondition(position >= 0 && position < count, "position \(position) of \(count)")
    // Below `count`, which is at most 128.
    return unsafe withUnsafeNumbers { unsafe $0[position] }
  }

  package var last: UInt32? { count == 0 ? nil : self[count - 1] }

  /// Takes out all numbers.
  package mutating func removeAll() { count = 0 }

  /// Unpacks 128 gaps and adds them up; a gap is the distance to the number before, less one.
  ///
  /// - Parameters:
  ///   - bytes: what holds the packed block.
  ///   - offset: where it begins.
  ///   - width: the bits of a gap, in `0...32`.
  ///   - first: what the first number is when its gap is 0.
  ///   - limit: above every number.
  /// - Returns: whether the numbers ascend and stay below the limit; if not, the block is empty.
  /// - Precondition: the packed block lies inside the bytes, checked.
  package mutating func unpackGaps(
    _ bytes: RawSpan,
    at offset: Int,
    width: Int,
    first: UInt32,
    limit: UInt32
  ) -> Bool {
    precondition(
      (0...32).contains(width) && offset >= 0
        && offset <= bytes.byteCount - BlockPacking.byteCount(width: width),
      "a block of width \(width) at \(offset) is outside \(bytes.byteCount) bytes"
    )
    // Loads stay in the bytes just checked; `rows` has 32 elements from the start.
    let last = unsafe rows.withUnsafeMutableBufferPointer { rows in
      unsafe bytes.withUnsafeBytes { bytes in
        var base = first
        for row in 0..<BlockPacking.rowCount {
          var sums = unsafe BlockPacking.unpackedRow(row, of: bytes, at: offset, width: width)
          sums &+= SIMD4(0, sums[0], sums[1], sums[2])
          sums &+= SIMD4(0, 0, sums[0], sums[1])
          sums &+= SIMD4(repeating: base) &+ SIMD4(0, 1, 2, 3)
          unsafe rows[row] = sums
          base = sums[3] &+ 1
        }
        return base &- 1
      }
    }
    // Without an overflow the numbers ascend, and then the last is the largest.
    let mayOverflow = UInt64(first) + 128 << UInt64(width) > UInt64(UInt32.max)
    let ascends = last < limit && (!mayOverflow || isAscending)
    count = ascends ? BlockPacking.valueCount : 0
    self.limit = limit
    return ascends
  }

  /// Reads fewer than 128 gaps, as ``BitRun`` packed them; otherwise as the method above.
  package mutating func readGaps(
    _ bytes: RawSpan,
    at offset: Int,
    count: Int,
    width: Int,
    first: UInt32,
    limit: UInt32
  ) -> Bool {
    var next = UInt64(first)
    BitRun.forEach(in: bytes, at: offset, count: count, width: width) { position, gap in
      next += UInt64(gap)
      rows[position &>> 2][position & 3] = UInt32(truncatingIfNeeded: next)
      next += 1
    }
    self.limit = limit
    // The last one is below 2^32 and the sums were exact, so none wrapped around.
    self.count = next <= UInt64(limit) ? count : 0
    return next <= UInt64(limit)
  }

  private var isAscending: Bool {
    var before: UInt32?
    for row in rows {
      for lane in 0..<4 {
        if let before, row[lane] <= before { return false }
        before = row[lane]
      }
    }
    return true
  }

  /// The first position at or after `start` whose number is not below `target`; `count` if none.
  package func firstPosition(notBelow target: UInt32, from start: Int = 0) -> Int {
    precondition(start >= 0 && start <= count, "position \(start) of \(count)")
    var low = start
    // Positions stay below `count`, which is at most 128.
    unsafe withUnsafeNumbers { numbers in
      // Mostly the next one is it, or one of the few behind.
      let near = min(start &+ 4, count)
      while low < near {
        if unsafe numbers[low] >= target { return }
        low &+= 1
      }
      var length = count &- low
      while length > 0 {
        let half = length &>> 1
        let isBelow = unsafe numbers[low &+ half] < target
        low = isBelow ? low &+ half &+ 1 : low
        length = isBelow ? length &- half &- 1 : half
      }
    }
    return low
  }

  /// Looks up a factor for each number: `table[codes[number]]`, with codes of one byte.
  ///
  /// - Parameters:
  ///   - table: 256 entries, one for each code.
  ///   - codes: one byte for each number below ``limit``.
  ///   - offset: where the codes begin.
  ///   - factors: 32 rows; those behind ``count`` hold nothing that counts.
  /// - Precondition: the sizes are as said, checked.
  package func lookUp(
    _ table: [Float],
    codes: RawSpan,
    at offset: Int,
    into factors: inout [SIMD4<Float>]
  ) {
    precondition(table.count == 256 && factors.count == BlockPacking.rowCount, "size of a table")
    precondition(
      offset >= 0 && Int(limit) <= codes.byteCount - offset,
      "\(limit) codes at \(offset) are outside \(codes.byteCount) bytes"
    )
    let rowCount = (count + 3) / 4
    // Each number before `count` is below `limit`; the numbers behind it in the last row are
    // replaced by the first. A byte cannot pass the end of a table of 256.
    unsafe codes.withUnsafeBytes { codes in
      unsafe table.withUnsafeBufferPointer { table in
        for row in 0..<rowCount {
          let numbers = row &* 4 &+ 4 <= count ? rows[row] : paddedRow(row)
          var values = SIMD4<Float>()
          for lane in 0..<4 {
            let code = unsafe codes[offset &+ Int(numbers[lane])]
            values[lane] = unsafe table[Int(code)]
          }
          factors[row] = values
        }
      }
    }
  }

  /// The last row with the first number in the places that are free.
  private func paddedRow(_ row: Int) -> SIMD4<UInt32> {
    var numbers = rows[row]
    for lane in 0..<4 where row * 4 + lane >= count { numbers[lane] = rows[0][0] }
    return numbers
  }

  /// Calls `body` with room for 128 numbers, of which the first ``count`` are set.
  @inline(__always)
  borrowing func withUnsafeNumbers<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    // A row of four words is laid out as four words.
    unsafe rows.withUnsafeBytes { unsafe body($0.assumingMemoryBound(to: UInt32.self)) }
  }
}
