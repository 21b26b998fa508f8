import ByteStorage
import TestSupport
import Testing

@Suite struct ScoreWindowTests {
  private let samples = BlockSamples()

  @Test(
    "a window sums scores and gives those that reach a threshold, then is empty",
    arguments: [0, 0.5, 2, 9] as [Float],
    [1, 5, 40]
  )
  func window(threshold: Float, blockCount: Int) throws {
    var random = SeededGenerator(seed: UInt64(blockCount))
    var window = ScoreWindow()
    var candidates = ScoredCandidates()
    for _ in 0..<2 {
      var sums: [Int: Float] = [:]
      for _ in 0..<blockCount {
        let numbers = samples.numbers(128, first: 8192, largestGap: 30, using: &random)
        let block = try #require(samples.block(numbers, first: 0, limit: 8192 + 4096))
        let scores = samples.scores(using: &random)
        let positions =
          Int.random(in: 0...50, using: &random)..<Int.random(in: 50...128, using: &random)
        window.add(scores, at: block, positions)
        for position in positions {
          sums[Int(numbers[position]), default: 0] += scores[position / 4][position % 4]
        }
      }
      window.drain(atLeast: threshold, first: 8192, into: &candidates)
      let expected = sums.filter { $0.value >= threshold }.sorted { $0.key < $1.key }
      #expect(documents(candidates) == expected.map { UInt32($0.key) })
      #expect(scores(candidates) == expected.map(\.value))
    }
    window.drain(atLeast: 0, first: 0, into: &candidates)
    #expect(documents(candidates).isEmpty)
  }

  @Test(
    "scores that are added last are summed like the others",
    arguments: [0, 0.5, 2] as [Float],
    [0, 1, 5]
  )
  func addLast(threshold: Float, blockCount: Int) throws {
    var random = SeededGenerator(seed: UInt64(blockCount))
    var window = ScoreWindow()
    var other = ScoreWindow()
    var candidates = ScoredCandidates()
    var others = ScoredCandidates()
    for _ in 0..<2 {
      for number in 0...blockCount {
        let numbers = samples.numbers(128, first: 4096, largestGap: 30, using: &random)
        let block = try #require(samples.block(numbers, first: 0, limit: 2 * 4096))
        let scores = samples.scores(using: &random)
        window.add(scores, at: block, 3..<120)
        if number < blockCount {
          other.add(scores, at: block, 3..<120)
        } else {
          other.addLast(scores, at: block, 3..<60, atLeast: threshold)
          other.addLast(scores, at: block, 60..<120, atLeast: threshold)
        }
      }
      window.drain(atLeast: threshold, first: 4096, into: &candidates)
      other.drain(atLeast: threshold, first: 4096, into: &others)
      #expect(documents(candidates) == documents(others))
      #expect(scores(candidates) == scores(others))
    }
  }

  @Test("a score of 0 is not the same as none")
  func zero() throws {
    var window = ScoreWindow()
    var candidates = ScoredCandidates()
    let block = try #require(samples.block([3, 9], first: 0, limit: 10))
    window.add([SIMD4](repeating: .zero, count: 32), at: block, 0..<2)
    window.drain(atLeast: 0, first: 0, into: &candidates)
    #expect(documents(candidates) == [3, 9])
    #expect(scores(candidates) == [0, 0])
  }

  @Test(
    "appends those documents of a block that reach a threshold",
    arguments: 0..<30 as Range<UInt64>
  )
  func append(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...128, using: &random)
    let numbers = samples.numbers(count, first: 5, largestGap: 20, using: &random)
    let block = try #require(samples.block(numbers, first: 5, limit: 4000))
    let scores = samples.scores(using: &random)
    let start = Int.random(in: 0...count, using: &random)
    let range = start..<Int.random(in: start...count, using: &random)
    let threshold = Float(Int.random(in: 0...4, using: &random)) / 4
    var candidates = ScoredCandidates()
    candidates.append(scores, at: block, range, atLeast: threshold)
    let expected = range.filter { scores[$0 / 4][$0 % 4] >= threshold }
    #expect(documents(candidates) == expected.map { numbers[$0] })
    #expect(self.scores(candidates) == expected.map { scores[$0 / 4][$0 % 4] })
  }

  @Test("moves candidates forward that reach a threshold, up to a document")
  func move() throws {
    var candidates = try self.candidates([2, 3, 5, 8, 13, 21], scores: [1, 0, 1, 0.5, 0.25, 1])
    let (next, kept) = candidates.move(from: 0, through: 13, atLeast: 0.5, to: 0)
    #expect(next == 5)
    #expect(kept == 3)
    let end = candidates.move(from: next, through: .max, atLeast: 0.5, to: kept)
    #expect(end.next == 6)
    #expect(end.kept == 4)
    candidates.keepFirst(4)
    #expect(documents(candidates) == [2, 5, 8, 21])
    #expect(scores(candidates) == [1, 1, 0.5, 1])
  }

  @Test(
    "finds candidates in a block wherever they stand",
    arguments: [1, 5, 127, 128],
    [(3, 2), (3, 100), (90, 2), (90, 300)] as [(UInt32, Int)]
  )
  func locate(count: Int, spread: (largestGap: UInt32, oneOf: Int)) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let numbers = samples.numbers(count, first: 0, largestGap: spread.largestGap, using: &random)
    let block = try #require(samples.block(numbers, first: 0, limit: 128 * 91))
    let wanted = (0..<4096 as Range<UInt32>).filter { _ in
      Int.random(in: 1...spread.oneOf, using: &random) == 1
    }
    var candidates = try self.candidates(wanted, scores: wanted.map { _ in 0 })
    let foundCount = candidates.locate(0..<wanted.count, in: block)
    var matches: [(candidate: Int, place: Int)] = []
    for index in 0..<foundCount { matches.append(candidates.match(at: index)) }
    let expected = wanted.indices.filter { numbers.contains(wanted[$0]) }
    #expect(matches.map(\.candidate) == expected)
    #expect(matches.map { numbers[$0.place] } == expected.map { wanted[$0] })
  }

  @Test("appends keys that order as scores do, then against the numbers")
  func keys() throws {
    let candidates = try self.candidates([4, 7, 9], scores: [0.5, 0.5, 1])
    var keys: [UInt64] = [1]
    candidates.appendKeys(atLeast: 0, base: 100, to: &keys)
    #expect(keys.count == 4)
    #expect(keys[3] > keys[1] && keys[1] > keys[2] && keys[2] > keys[0])
    var few: [UInt64] = []
    candidates.appendKeys(atLeast: keys[1], base: 100, to: &few)
    #expect(few == [keys[1], keys[3]])
  }

  /// Candidates with the given scores, each a multiple of 0.25.
  private func candidates(_ documents: [UInt32], scores: [Float]) throws -> ScoredCandidates {
    var window = ScoreWindow()
    var candidates = ScoredCandidates()
    for (document, score) in zip(documents, scores) {
      let block = try #require(samples.block([document], first: 0, limit: 4096))
      window.add([SIMD4](repeating: SIMD4(repeating: score), count: 32), at: block, 0..<1)
    }
    window.drain(atLeast: 0, first: 0, into: &candidates)
    return candidates
  }

  private func documents(_ candidates: borrowing ScoredCandidates) -> [UInt32] {
    var documents: [UInt32] = []
    for position in 0..<candidates.count { documents.append(candidates.document(at: position)) }
    return documents
  }

  private func scores(_ candidates: borrowing ScoredCandidates) -> [Float] {
    var scores: [Float] = []
    for position in 0..<candidates.count { scores.append(candidates.score(at: position)) }
    return scores
  }
}

@Suite struct FactorTableTests {
  private let samples = BlockSamples()

  @Test(
    "adds frequency times factor for each document",
    arguments: [1, 6, 127, 128],
    [0, 1] as [UInt32]
  )
  func adds(count: Int, below: UInt32) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let numbers = samples.numbers(count, first: 0, largestGap: 9, using: &random)
    let limit = try #require(numbers.last) + 1
    let block = try #require(samples.block(numbers, first: 0, limit: limit))
    let factors = (0..<256).map { Float($0) / 8 }
    let codes = (0..<limit).map { _ in UInt8.random(in: 0...255, using: &random) }
    let stored = (0..<128).map { _ in UInt32.random(in: 0...9, using: &random) }
    let expected = (0..<count).map { position -> Float in
      let frequency = Float(stored[position] + below)
      return 1 + frequency * factors[Int(codes[Int(numbers[position])])]
    }
    let rows = stride(from: 0, to: 128, by: 4).map { SIMD4(stored[$0..<($0 + 4)]) }
    let ones = [SIMD4<Float>](repeating: SIMD4(repeating: 1), count: 32)
    var bytes = codes
    BlockPacking.pack(stored, width: 4, to: &bytes)
    let table = FactorTable(factors, codesOffset: 0)
    StoredBytes.memory(bytes).withBytes { bytes in
      var sums = ones
      table.add(rows[...], bytes, below: below, of: block, to: &sums)
      #expect(flat(sums, count) == expected)
      guard count == 128 else { return }
      sums = ones
      table.add(bytes, at: codes.count, width: 4, below: below, of: block, to: &sums)
      #expect(flat(sums, count) == expected)
    }
  }

  @Test("adds the same for those documents only that were found")
  func found() throws {
    var random = SeededGenerator(seed: 8)
    let numbers = samples.numbers(128, first: 0, largestGap: 5, using: &random)
    let block = try #require(samples.block(numbers, first: 0, limit: 1000))
    let factors = (0..<256).map { Float($0) / 4 }
    var bytes = (0..<1000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let codes = bytes
    let stored = (0..<128).map { _ in UInt32.random(in: 0...3, using: &random) }
    BlockPacking.pack(stored, width: 2, to: &bytes)
    let odd = try #require(samples.block(numbers.filter { $0 % 2 == 1 }, first: 0, limit: 1000))
    var window = ScoreWindow()
    var candidates = ScoredCandidates()
    window.add([SIMD4](repeating: .zero, count: 32), at: odd, 0..<odd.count)
    window.drain(atLeast: 0, first: 0, into: &candidates)
    let foundCount = candidates.locate(0..<odd.count, in: block)
    #expect(foundCount == odd.count)
    let table = FactorTable(factors, codesOffset: 0)
    StoredBytes.memory(bytes).withBytes {
      table.add($0, at: 1000, width: 2, below: 1, of: block, toFound: &candidates)
    }
    candidates.addScores { $0 * 2 }
    let expected = numbers.indices.filter { numbers[$0] % 2 == 1 }.map { position -> Float in
      let frequency = Float(stored[position] + 1)
      return 2 * frequency * factors[Int(codes[Int(numbers[position])])]
    }
    var scores: [Float] = []
    for position in 0..<candidates.count { scores.append(candidates.score(at: position)) }
    #expect(scores == expected)
  }

  private func flat(_ rows: [SIMD4<Float>], _ count: Int) -> [Float] {
    (0..<count).map { position in rows[position / 4][position % 4] }
  }
}
