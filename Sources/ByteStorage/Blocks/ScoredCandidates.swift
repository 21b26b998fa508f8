/// Documents in increasing order with their scores, as many as a window has at most.
@safe
package struct ScoredCandidates: ~Copyable {
  package private(set) var count = 0
  @usableFromInline var foundCount = 0
  // One place more than can be kept, for what is written and not counted.
  @usableFromInline let documents: UnsafeMutablePointer<UInt32>
  @usableFromInline let scores: UnsafeMutablePointer<Float>
  /// The candidates that ``locate(_:in:)`` found, and where they stand in the block.
  @usableFromInline let found: UnsafeMutablePointer<(candidate: UInt16, place: UInt16)>
  /// What the occurrences in those found count, all fields together.
  @usableFromInline let frequencies: UnsafeMutablePointer<Float>
  /// By a number modulo the window's size its position in the block that was looked at last; for
  /// other numbers any position.
  private let positions: UnsafeMutablePointer<UInt8>

  package init() {
    let capacity = ScoreWindow.documentCount + 1
    unsafe documents = .allocate(capacity: capacity)
    unsafe scores = .allocate(capacity: capacity)
    unsafe found = .allocate(capacity: capacity)
    unsafe frequencies = .allocate(capacity: capacity)
    unsafe positions = .allocate(capacity: ScoreWindow.documentCount)
    unsafe positions.initialize(repeating: 0, count: ScoreWindow.documentCount)
  }

  deinit {
    unsafe documents.deallocate()
    unsafe scores.deallocate()
    unsafe found.deallocate()
    unsafe frequencies.deallocate()
    unsafe positions.deallocate()
  }

  @inlinable
  @inline(__always)
  package func document(at position: Int) -> UInt32 {
    precondition(position >= 0 && position < count, "position \(position) of \(count)")
    return unsafe documents[position]
  }

  @inlinable
  @inline(__always)
  package func score(at position: Int) -> Float {
    precondition(position >= 0 && position < count, "position \(position) of \(count)")
    return unsafe scores[position]
  }

  /// Adds to the score of a candidate.
  @inlinable
  package mutating func add(_ score: Float, at position: Int) {
    precondition(position >= 0 && position < count, "position \(position) of \(count)")
    unsafe scores[position] += score
  }

  package mutating func removeAll() { count = 0 }

  /// Appends those of sixteen documents that have a bit in `chosen`.
  ///
  /// The caller answers for the scores of those, and for documents that differ and share a window.
  @unsafe
  @inline(__always)
  mutating func append(
    _ chosen: UInt32,
    scores chosenScores: UnsafePointer<Float>,
    _ document: (UInt32) -> UInt32
  ) {
    var left = chosen
    var count = count
    while left != 0 {
      let lane = left.trailingZeroBitCount
      left &= left &- 1
      unsafe documents[count] = document(UInt32(truncatingIfNeeded: lane))
      unsafe scores[count] = chosenScores[lane]
      count &+= 1
    }
    self.count = count
  }

  /// Appends those of 64 documents that have a bit in `marked`, and takes their scores.
  ///
  /// The caller answers for the scores, and for documents that differ and share a window.
  @unsafe
  @inline(__always)
  mutating func append(_ marked: UInt64, of sums: UnsafeMutablePointer<Float>, first: UInt32) {
    var left = marked
    var count = count
    while left != 0 {
      let lane = left.trailingZeroBitCount
      left &= left &- 1
      unsafe documents[count] = first &+ UInt32(truncatingIfNeeded: lane)
      unsafe scores[count] = sums[lane]
      unsafe sums[lane] = -0.0
      count &+= 1
    }
    self.count = count
  }

  /// Appends those documents of a block that reach a threshold.
  ///
  /// - Parameters:
  ///   - values: 32 rows; the score, at least 0, of the document at the same position of
  ///     `documents`.
  ///   - documents: all above the candidates so far.
  ///   - positions: which of them.
  ///   - threshold: at least 0.
  /// - Precondition: the positions are inside the block, and there is room for them; checked.
  package mutating func append(
    _ values: [SIMD4<Float>],
    at documents: AscendingBlock,
    _ positions: Range<Int>,
    atLeast threshold: Float
  ) {
    guard !positions.isEmpty else { return }
    documents.check(positions, of: values)
    precondition(count + positions.count <= ScoreWindow.documentCount, "\(count) candidates")
    let threshold = ScoreThreshold(threshold)
    // Groups of 16 begin below 128, and bits outside of `positions` are taken away.
    unsafe values.withUnsafeBytes { values in
      guard let base = values.baseAddress else { return }
      unsafe documents.withUnsafeNumbers { numbers in
        for start in stride(from: positions.lowerBound & ~15, to: positions.upperBound, by: 16) {
          let group = unsafe base + 4 &* start
          var reaching = unsafe threshold.reached(by: group)
          let before = max(0, positions.lowerBound &- start)
          let inside = min(16, positions.upperBound &- start)
          reaching &= UInt32.max &<< UInt32(truncatingIfNeeded: before)
          reaching &= 1 &<< UInt32(truncatingIfNeeded: inside) &- 1
          guard reaching != 0 else { continue }
          let scores = unsafe group.assumingMemoryBound(to: Float.self)
          unsafe append(reaching, scores: scores) { unsafe numbers[start &+ Int($0)] }
        }
      }
    }
  }

  /// Moves those candidates forward that reach a threshold.
  ///
  /// - Parameters:
  ///   - next: the first candidate that is looked at.
  ///   - last: no document above it is looked at.
  ///   - threshold: the score a candidate needs.
  ///   - kept: where the first one is moved, not behind `next`.
  /// - Returns: the first candidate that was not looked at, and the place behind those moved.
  package mutating func move(
    from next: Int,
    through last: UInt32,
    atLeast threshold: Float,
    to kept: Int
  ) -> (next: Int, kept: Int) {
    precondition(kept >= 0 && kept <= next && next <= count, "\(kept), \(next) of \(count)")
    var (next, kept) = (next, kept)
    // `next` stays below `count`, and `kept` never passes it.
    while next < count {
      let document = unsafe documents[next]
      guard document <= last else { break }
      let score = unsafe scores[next]
      unsafe documents[kept] = document
      unsafe scores[kept] = score
      kept &+= score >= threshold ? 1 : 0
      next &+= 1
    }
    return (next, kept)
  }

  /// Takes out all candidates but the first ones.
  package mutating func keepFirst(_ kept: Int) {
    precondition(kept >= 0 && kept <= count, "\(kept) of \(count) candidates")
    count = kept
  }

  /// Appends for each candidate a number that orders as documents are listed: its score's bits
  /// above the bits of its number, turned round.
  ///
  /// - Parameters:
  ///   - least: what a number must reach.
  ///   - base: what is added to the documents; no sum passes 32 bits.
  ///   - keys: what is appended to.
  package func appendKeys(atLeast least: UInt64, base: UInt32, to keys: inout [UInt64]) {
    let first = keys.count
    keys.append(contentsOf: repeatElement(0, count: count))
    var end = first
    // `end` never passes the number of candidates looked at.
    unsafe keys.withUnsafeMutableBufferPointer { keys in
      for position in 0..<count {
        // Adding 0 makes -0 the same as 0.
        let score = unsafe UInt64((scores[position] + 0).bitPattern)
        let key = unsafe score &<< 32 | UInt64(~(base &+ documents[position]))
        unsafe keys[end] = key
        end &+= key >= least ? 1 : 0
      }
    }
    keys.removeLast(keys.count - end)
  }

  /// Looks for candidates in a block; ``match(at:)`` tells which were found, and where.
  ///
  /// - Returns: how many were found.
  /// - Precondition: there are such candidates, checked.
  package mutating func locate(_ positions: Range<Int>, in block: AscendingBlock) -> Int {
    precondition(
      positions.lowerBound >= 0 && positions.upperBound <= count,
      "\(positions) of \(count)"
    )
    foundCount = 0
    unsafe block.withUnsafeNumbers { numbers in
      if positions.count >= Self.manyCandidates, let last = block.last,
        unsafe last &- numbers[0] < UInt32(ScoreWindow.documentCount)
      {
        unsafe locateMany(positions, in: numbers, count: block.count)
      } else {
        unsafe locateFew(positions, in: numbers)
      }
    }
    return foundCount
  }

  /// With so many candidates it costs less to note where each number of the block stands than to
  /// look for each candidate.
  private static let manyCandidates = 24

  /// Looks for candidates one by one; the caller answers for 128 numbers, and for the positions.
  @unsafe
  @inline(__always)
  private mutating func locateFew(
    _ positions: Range<Int>,
    in numbers: UnsafeBufferPointer<UInt32>
  ) {
    var foundCount = 0
    // `found` has room for all candidates and one more, whose numbers are at most 4,096.
    for position in positions {
      let document = unsafe documents[position]
      let place = unsafe AscendingBlock.place(of: document, in: numbers)
      unsafe found[foundCount] = (
        UInt16(truncatingIfNeeded: position), UInt16(truncatingIfNeeded: place)
      )
      unsafe frequencies[foundCount] = 0
      foundCount &+= unsafe Self.one(ifZero: numbers[place] ^ document)
    }
    self.foundCount = foundCount
  }

  /// Notes where the block's numbers stand, then asks for each candidate; otherwise as above.
  ///
  /// The caller answers for numbers no two of which are the same modulo the window's size.
  @unsafe
  @inline(__always)
  private mutating func locateMany(
    _ positions: Range<Int>,
    in numbers: UnsafeBufferPointer<UInt32>,
    count: Int
  ) {
    let mask = UInt32(ScoreWindow.documentCount &- 1)
    let noted = unsafe self.positions
    for place in 0..<count {
      unsafe noted[Int(numbers[place] & mask)] = UInt8(truncatingIfNeeded: place)
    }
    var foundCount = 0
    // Every noted position is below 128, whichever block it is of.
    for position in positions {
      let document = unsafe documents[position]
      let place = unsafe noted[Int(document & mask)]
      unsafe found[foundCount] = (UInt16(truncatingIfNeeded: position), UInt16(place))
      unsafe frequencies[foundCount] = 0
      foundCount &+= unsafe Self.one(ifZero: numbers[Int(place)] ^ document)
    }
    self.foundCount = foundCount
  }

  /// 1 for 0 and 0 for anything else, without a branch that nobody foretells.
  @inline(__always)
  private static func one(ifZero difference: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(difference) &- 1) &>> 63)
  }

  /// Adds to the score of each candidate that was found what `score` makes of its frequency.
  @inlinable
  package mutating func addScores(_ score: (Float) -> Float) {
    // Matches are below `foundCount`, and those that ``locate(_:in:)`` wrote are candidates.
    for index in 0..<foundCount {
      unsafe scores[Int(found[index].candidate)] += score(frequencies[index])
    }
  }

  /// A candidate that ``locate(_:in:)`` found, and its position in the block.
  @inlinable
  package func match(at index: Int) -> (candidate: Int, place: Int) {
    precondition(index >= 0 && index < foundCount, "match \(index) of \(foundCount)")
    let match = unsafe found[index]
    return (Int(match.candidate), Int(match.place))
  }
}
