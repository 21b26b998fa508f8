import ByteStorage
import TestSupport

/// Blocks of random numbers for tests.
struct BlockSamples {
  /// Numbers in increasing order, `first` or above.
  func numbers(
    _ count: Int,
    first: UInt32,
    largestGap: UInt32,
    using random: inout SeededGenerator
  ) -> [UInt32] {
    var next = first
    return (0..<count).map { _ in
      next += UInt32.random(in: 0...largestGap, using: &random)
      defer { next += 1 }
      return next
    }
  }

  private func gaps(_ numbers: [UInt32], first: UInt32) -> [UInt32] {
    zip(numbers, [first] + numbers.map { $0 + 1 }).map { $0 - $1 }
  }

  func block(_ numbers: [UInt32], first: UInt32, limit: UInt32) -> AscendingBlock? {
    let gaps = gaps(numbers, first: first)
    let width = BlockPacking.width(of: gaps)
    var bytes: [UInt8] = []
    if numbers.count == 128 {
      BlockPacking.pack(gaps, width: width, to: &bytes)
    } else {
      BitRun.pack(gaps[...], width: width, to: &bytes)
    }
    var block = AscendingBlock()
    let ascends = StoredBytes.memory(bytes).withBytes { bytes in
      numbers.count == 128
        ? block.unpackGaps(bytes, at: 0, width: width, first: first, limit: limit)
        : block.readGaps(
          bytes,
          at: 0,
          count: numbers.count,
          width: width,
          first: first,
          limit: limit
        )
    }
    return ascends ? block : nil
  }

  /// 32 rows of scores, quarters from 0 to 1.
  func scores(using random: inout SeededGenerator) -> [SIMD4<Float>] {
    (0..<32).map { _ in
      let four = (0..<4).map { _ in Float(Int.random(in: 0...4, using: &random)) / 4 }
      return SIMD4(four)
    }
  }
}
