/// Sums of scores for a window of neighbouring documents.
@safe
package struct ScoreWindow: ~Copyable {
  /// The documents of a window, a power of two.
  package static let documentCount = 4096
  private static let wordCount = documentCount / 64
  /// With so many documents in a window it costs less to compare all sums than theirs alone.
  private static let manyPlaces = documentCount / 3

  /// Below 0 for a document that was given no score: adding to -0 gives what is added.
  private let scores: UnsafeMutablePointer<Float>
  /// A bit for each document that reaches the threshold; none but while documents are moved.
  private let marks: UnsafeMutablePointer<UInt64>
  /// The places of documents that were given a score, in any order, and room for one more.
  private let places: UnsafeMutablePointer<UInt16>
  private var placeCount = 0

  package init() {
    unsafe scores = .allocate(capacity: Self.documentCount)
    unsafe scores.initialize(repeating: -0.0, count: Self.documentCount)
    unsafe marks = .allocate(capacity: Self.wordCount)
    unsafe marks.initialize(repeating: 0, count: Self.wordCount)
    unsafe places = .allocate(capacity: Self.documentCount + 1)
  }

  deinit {
    unsafe scores.deallocate()
    unsafe marks.deallocate()
    unsafe places.deallocate()
  }

  /// Adds scores to their documents.
  ///
  /// - Parameters:
  ///   - values: 32 rows; the score, at least 0, of the document at the same position of
  ///     `documents`.
  ///   - documents: their numbers; a document's place is its number modulo the window's size.
  ///   - positions: which of them.
  /// - Precondition: the positions are inside the block, checked.
  package mutating func add(
    _ values: [SIMD4<Float>],
    at documents: AscendingBlock,
    _ positions: Range<Int>
  ) {
    guard !positions.isEmpty else { return }
    precondition(values.count == BlockPacking.rowCount, "\(values.count) rows of scores")
    precondition(
      positions.lowerBound >= 0 && positions.upperBound <= documents.count,
      "\(positions) of \(documents.count)"
    )
    let mask = UInt32(Self.documentCount &- 1)
    let (scores, places) = unsafe (scores, places)
    var placeCount = placeCount
    // Masked places are below the window's size; positions are below 128, as just checked. A place is
    // counted once, so there are no more than the window has, and one that is written is not counted.
    unsafe values.withUnsafeBytes { values in
      let values = unsafe values.assumingMemoryBound(to: Float.self)
      unsafe documents.withUnsafeNumbers { numbers in
        for position in positions {
          let place = unsafe numbers[position] & mask
          let before = unsafe scores[Int(place)]
          unsafe scores[Int(place)] = before + values[position]
          unsafe places[placeCount] = UInt16(truncatingIfNeeded: place)
          placeCount &+= Int(truncatingIfNeeded: before.bitPattern &>> 31)
        }
      }
    }
    self.placeCount = placeCount
  }

  /// Moves the documents that reach a threshold to a list, in increasing order, and empties the
  /// window.
  ///
  /// - Parameters:
  ///   - threshold: at least 0; with 0, every document that was given a score.
  ///   - first: the document at the window's first place.
  ///   - candidates: is emptied before.
  package mutating func drain(
    atLeast threshold: Float,
    first: UInt32,
    into candidates: inout ScoredCandidates
  ) {
    candidates.removeAll()
    if placeCount >= Self.manyPlaces {
      drainAll(atLeast: threshold, first: first, into: &candidates)
    } else {
      drainPlaces(atLeast: threshold, first: first, into: &candidates)
    }
    placeCount = 0
  }

  /// Compares all sums.
  private func drainAll(
    atLeast threshold: Float,
    first: UInt32,
    into candidates: inout ScoredCandidates
  ) {
    let test = ScoreThreshold(threshold)
    // Groups of 16 lie inside the window.
    for start in stride(from: 0, to: Self.documentCount, by: 16) {
      let sums = unsafe scores + start
      let reaching = unsafe test.reached(by: UnsafeRawPointer(sums))
      if reaching != 0 {
        unsafe candidates.append(reaching, scores: sums) {
          first &+ UInt32(truncatingIfNeeded: start) &+ $0
        }
      }
      unsafe sums.update(repeating: -0.0, count: 16)
    }
  }

  /// Compares the sums of those documents alone that were given a score.
  private func drainPlaces(
    atLeast threshold: Float,
    first: UInt32,
    into candidates: inout ScoredCandidates
  ) {
    // Places are below the window's size, and a word of marks stands for 64 of them. First all sums are
    // compared, without a branch that nobody foretells; then the few that are left are put in order.
    for index in 0..<placeCount {
      let place = Int(unsafe places[index])
      let score = unsafe scores[place]
      let isReached = score >= threshold
      unsafe scores[place] = isReached ? score : -0.0
      unsafe marks[place &>> 6] |= (isReached ? 1 : 0) &<< UInt64(truncatingIfNeeded: place & 63)
    }
    for word in 0..<Self.wordCount {
      let marked = unsafe marks[word]
      guard marked != 0 else { continue }
      unsafe marks[word] = 0
      let start = first &+ UInt32(truncatingIfNeeded: word &* 64)
      unsafe candidates.append(marked, of: scores + 64 &* word, first: start)
    }
  }
}

/// A threshold that sixteen scores are compared with at a time.
struct ScoreThreshold {
  /// Scores of at least 0 order as their bits do, and -0, which stands for none, is below all.
  private let below: SIMD4<Int32>

  /// - Precondition: the threshold is at least 0, checked.
  init(_ threshold: Float) {
    precondition(threshold >= 0, "threshold \(threshold)")
    // Adding 0 makes -0 the same as 0.
    below = SIMD4(repeating: Int32(bitPattern: (threshold + 0).bitPattern) &- 1)
  }

  /// A bit for each of 16 scores that reaches the threshold.
  ///
  /// The caller answers for 64 bytes that begin at `scores`.
  @unsafe
  @inline(__always)
  func reached(by scores: UnsafeRawPointer) -> UInt32 {
    var bits = SIMD4<Int32>.zero
    var weights = SIMD4<Int32>(1, 2, 4, 8)
    for row in 0..<4 {
      let values = unsafe scores.loadUnaligned(
        fromByteOffset: 16 &* row,
        as: SIMD4<Int32>.self
      )
      bits |= SIMD4.zero.replacing(with: weights, where: values .> below)
      weights = weights &<< 4
    }
    let halves = unsafe unsafeBitCast(bits, to: SIMD2<UInt64>.self)
    let both = halves[0] | halves[1]
    return UInt32(truncatingIfNeeded: both | both &>> 32)
  }
}
