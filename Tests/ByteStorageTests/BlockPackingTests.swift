import ByteStorage
import TestSupport
import Testing

@Suite struct BlockPackingTests {
  /// 128 numbers of which at least one needs all the bits.
  private func values(width: Int, using random: inout SeededGenerator) -> [UInt32] {
    let largest = width == 0 ? 0 : UInt32.max >> UInt32(32 - width)
    var values = (0..<128).map { _ in UInt32.random(in: 0...largest, using: &random) }
    values[Int.random(in: 0..<128, using: &random)] = largest
    return values
  }

  @Test("unpacks what it packed, at any place", arguments: 0...32)
  func blocks(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    for offset in 0..<5 {
      let values = values(width: width, using: &random)
      #expect(BlockPacking.width(of: values) == width)
      var bytes = [UInt8](repeating: 7, count: offset)
      BlockPacking.pack(values, width: width, to: &bytes)
      #expect(bytes.count == offset + BlockPacking.byteCount(width: width))
      var rows = BlockPacking.emptyRows
      StoredBytes.memory(bytes).withBytes {
        BlockPacking.unpack($0, at: offset, width: width, into: &rows)
      }
      #expect(rows.flatMap { [$0[0], $0[1], $0[2], $0[3]] } == values)
      let alone = StoredBytes.memory(bytes).withBytes { bytes in
        (0..<128).map { BlockPacking.value(at: $0, in: bytes, at: offset, width: width) }
      }
      #expect(alone == values)
    }
  }

  @Test("lays a row's numbers out in four streams of bits")
  func layout() {
    var bytes: [UInt8] = []
    BlockPacking.pack((0..<128).map { UInt32($0 % 4) }, width: 2, to: &bytes)
    // Lane 0 has only zeros, lane 1 ones, lane 2 twos, lane 3 threes: 16 of each a word.
    let words: [UInt8] = [0x00, 0x55, 0xAA, 0xFF].flatMap { Array(repeating: $0, count: 4) }
    #expect(bytes == words + words)
  }

  @Test("reads a short run as it was packed", arguments: 0...32)
  func runs(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    for count in [0, 1, 7, 8, 127] {
      let values = Array(values(width: width, using: &random).prefix(count))
      var bytes: [UInt8] = []
      BitRun.pack(values[...], width: width, to: &bytes)
      #expect(bytes.count == BitRun.byteCount(count: count, width: width))
      var read: [UInt32] = []
      StoredBytes.memory(bytes).withBytes {
        BitRun.forEach(in: $0, at: 0, count: count, width: width) { read.append($1) }
      }
      #expect(read == values)
    }
  }

  @Test("refuses to read a block that ends outside the bytes")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      var rows = BlockPacking.emptyRows
      StoredBytes.memory([UInt8](repeating: 0, count: 47)).withBytes {
        BlockPacking.unpack($0, at: 0, width: 3, into: &rows)
      }
    }
  }
}

@Suite struct AscendingBlockTests {
  private let samples = BlockSamples()

  @Test(
    "adds up gaps",
    arguments: [1, 2, 100, 127, 128],
    [0, 1, 5, 1000, 1 << 20] as [UInt32]
  )
  func addsUp(count: Int, largestGap: UInt32) throws {
    var random = SeededGenerator(seed: UInt64(largestGap))
    let numbers = samples.numbers(count, first: 77, largestGap: largestGap, using: &random)
    let limit = try #require(numbers.last) + 1
    let block = try #require(samples.block(numbers, first: 77, limit: limit))
    #expect((0..<block.count).map { block[$0] } == numbers)
    #expect(samples.block(numbers, first: 77, limit: limit - 1) == nil)
    for target in numbers.flatMap({ [$0, $0 + 1] }) {
      let expected = numbers.firstIndex { $0 >= target } ?? count
      #expect(block.firstPosition(notBelow: target) == expected)
    }
  }

  @Test("is empty when the sums pass 32 bits", arguments: [5, 128])
  func overflow(count: Int) {
    var bytes: [UInt8] = []
    let gaps = [UInt32](repeating: .max, count: count)
    if count == 128 {
      BlockPacking.pack(gaps, width: 32, to: &bytes)
    } else {
      BitRun.pack(gaps[...], width: 32, to: &bytes)
    }
    var block = AscendingBlock()
    let ascends = StoredBytes.memory(bytes).withBytes { bytes in
      count == 128
        ? block.unpackGaps(bytes, at: 0, width: 32, first: 0, limit: .max)
        : block.readGaps(bytes, at: 0, count: count, width: 32, first: 0, limit: .max)
    }
    #expect(!ascends && block.count == 0 && block.last == nil)
  }
}

@Suite struct CRC32CTests {
  private static let vectors: [([UInt8], UInt32)] = [
    (Array("123456789".utf8), 0xE306_9283),
    ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
    ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
    ((0..<32).map { UInt8($0) }, 0x46DD_794E),
    ([], 0),
  ]

  @Test("agrees with the values of RFC 3720", arguments: vectors)
  func agrees(_ bytes: [UInt8], _ checksum: UInt32) {
    StoredBytes.memory(bytes).withBytes {
      #expect(CRC32C.checksum(of: $0, in: 0..<bytes.count) == checksum)
    }
    // The same bytes somewhere inside others.
    StoredBytes.memory([1, 2, 3] + bytes + [4]).withBytes {
      #expect(CRC32C.checksum(of: $0, in: 3..<(3 + bytes.count)) == checksum)
    }
  }
}
