/// Up to 128 numbers in strictly increasing order, all below a limit.
///
/// Only its own decoders fill it, and they check the order and the limit. So a table with `limit`
/// entries can be read at each number without another check.
package struct AscendingBlock: Sendable {
  /// The numbers, four a row; behind the last one stands `UInt32.max`.
  private var rows = [SIMD4<UInt32>](
    repeating: SIMD4(repeating: .max),
    count: BlockPacking.rowCount
  )
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
  package mutating func removeAll() {
    count = 0
    for row in rows.indices { rows[row] = SIMD4(repeating: .max) }
  }

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
        let upperHalf = SIMD4<UInt32>(0, 0, .max, .max)
        var base = SIMD4(repeating: first) &+ SIMD4(0, 1, 2, 3)
        unsafe BlockPacking.forEachRow(of: bytes, at: offset, width: width) { row, gaps in
          // Sums inside each half, then the sum of the lower half added to the upper one.
          let pairs = unsafe unsafeBitCast(gaps, to: SIMD2<UInt64>.self) &<< 32
          var sums = unsafe gaps &+ unsafeBitCast(pairs, to: SIMD4<UInt32>.self)
          sums &+= SIMD4(repeating: sums[1]) & upperHalf
          sums &+= base
          unsafe rows[row] = sums
          base = SIMD4(repeating: sums[3]) &+ SIMD4(1, 2, 3, 4)
        }
        return base[0] &- 1
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
    precondition(count >= 0 && count <= BlockPacking.valueCount, "\(count) numbers in a block")
    var next = UInt64(first)
    // Positions are below `count`, as just checked, and `rows` has room for 128 numbers.
    unsafe rows.withUnsafeMutableBytes { rows in
      let numbers = unsafe rows.bindMemory(to: UInt32.self)
      BitRun.forEach(in: bytes, at: offset, count: count, width: width) { position, gap in
        next += UInt64(gap)
        unsafe numbers[position] = UInt32(truncatingIfNeeded: next)
        next += 1
      }
      for position in count..<BlockPacking.valueCount { unsafe numbers[position] = .max }
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
    // Positions stay below 128.
    let place = unsafe withUnsafeNumbers { numbers in
      // Mostly it is asked for where it stands.
      if start < count, unsafe numbers[start] >= target { return start }
      let place = unsafe Self.place(of: target, in: numbers)
      return unsafe place &+ (numbers[place] < target ? 1 : 0)
    }
    return max(start, min(place, count))
  }

  /// How many of the first 127 of 128 ascending numbers are below `target`, found without a branch.
  @unsafe
  @inline(__always)
  static func place(of target: UInt32, in numbers: UnsafeBufferPointer<UInt32>) -> Int {
    var place = 0
    var step = BlockPacking.valueCount / 2
    while step > 0 {
      place &+= unsafe numbers[place &+ step &- 1] < target ? step : 0
      step &>>= 1
    }
    return place
  }

  /// Ends the program unless positions are inside the block and there is a score for each of 128.
  @inline(__always)
  func check(_ positions: Range<Int>, of values: [SIMD4<Float>]) {
    precondition(values.count == BlockPacking.rowCount, "\(values.count) rows of scores")
    precondition(
      positions.lowerBound >= 0 && positions.upperBound <= count,
      "\(positions) of \(count)"
    )
  }

  /// Calls `body` with room for 128 numbers, of which the first ``count`` are set.
  @inline(__always)
  func withUnsafeNumbers<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    // A row of four words is laid out as four words.
    unsafe rows.withUnsafeBytes { unsafe body($0.assumingMemoryBound(to: UInt32.self)) }
  }
}
