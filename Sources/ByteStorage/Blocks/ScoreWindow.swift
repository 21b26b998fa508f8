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
  /// The places of documents that were found to reach the threshold, in increasing order, and room for
  /// one more; some may be among ``places`` as well.
  private let reachedPlaces: UnsafeMutablePointer<UInt16>
  private var reachedCount = 0

  package init() {
    unsafe scores = .allocate(capacity: Self.documentCount)
    unsafe scores.initialize(repeating: -0.0, count: Self.documentCount)
    unsafe marks = .allocate(capacity: Self.wordCount)
    unsafe marks.initialize(repeating: 0, count: Self.wordCount)
    unsafe places = .allocate(capacity: Self.documentCount + 1)
    unsafe reachedPlaces = .allocate(capacity: Self.documentCount + 1)
  }

  deinit {
    unsafe scores.deallocate()
    unsafe marks.deallocate()
    unsafe places.deallocate()
    unsafe reachedPlaces.deallocate()
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
    documents.check(positions, of: values)
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

  /// Adds the last scores, after which a document's sum is known.
  ///
  /// - Parameters:
  ///   - values: as for the method above.
  ///   - documents: as above; above those of calls before, since the window was emptied.
  ///   - positions: which of them.
  ///   - threshold: that of the call that empties the window.
  /// - Precondition: the positions are inside the block, and there is room for them; checked.
  package mutating func addLast(
    _ values: [SIMD4<Float>],
    at documents: AscendingBlock,
    _ positions: Range<Int>,
    atLeast threshold: Float
  ) {
    guard !positions.isEmpty else { return }
    documents.check(positions, of: values)
    precondition(reachedCount + positions.count <= Self.documentCount, "\(reachedCount) places")
    let mask = UInt32(Self.documentCount &- 1)
    let test = BelowThreshold(threshold)
    let (scores, reachedPlaces) = unsafe (scores, reachedPlaces)
    var reachedCount = reachedCount
    // Masked places are below the window's size, positions below 128, and there is room for them, as
    // just checked.
    unsafe values.withUnsafeBytes { values in
      let values = unsafe values.assumingMemoryBound(to: Float.self)
      unsafe documents.withUnsafeNumbers { numbers in
        for position in positions {
          let place = unsafe numbers[position] & mask
          let (sum, isBelow) = unsafe test.kept(scores[Int(place)] + values[position])
          unsafe scores[Int(place)] = sum
          unsafe reachedPlaces[reachedCount] = UInt16(truncatingIfNeeded: place)
          reachedCount &+= 1 &- isBelow
        }
      }
    }
    self.reachedCount = reachedCount
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
    if placeCount + reachedCount >= Self.manyPlaces {
      drainAll(atLeast: threshold, first: first, into: &candidates)
    } else {
      drainPlaces(atLeast: threshold, first: first, into: &candidates)
    }
    placeCount = 0
    reachedCount = 0
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
    var markedWords: UInt64 = 0
    unsafe mark(reachedPlaces, count: reachedCount, in: &markedWords)
    unsafe mark(places, count: keepPlaces(atLeast: threshold), in: &markedWords)
    while markedWords != 0 {
      let word = markedWords.trailingZeroBitCount
      markedWords &= markedWords &- 1
      let marked = unsafe marks[word]
      unsafe marks[word] = 0
      let start = first &+ UInt32(truncatingIfNeeded: word &* 64)
      unsafe candidates.append(marked, of: scores + 64 &* word, first: start)
    }
  }

  /// Sets the marks of places; the caller answers for so many.
  @unsafe
  private func mark(
    _ places: UnsafeMutablePointer<UInt16>,
    count: Int,
    in markedWords: inout UInt64
  ) {
    // Places are below the window's size, and each of 64 words of marks stands for 64 of them.
    for index in 0..<count {
      let place = Int(unsafe places[index])
      unsafe marks[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place & 63)
      markedWords |= 1 &<< UInt64(truncatingIfNeeded: place &>> 6)
    }
  }

  /// Moves the places whose sums reach a threshold to the front, and takes the other sums away.
  ///
  /// - Returns: how many places reach it.
  private func keepPlaces(atLeast threshold: Float) -> Int {
    let test = BelowThreshold(threshold)
    var keptCount = 0
    // No more places are written than were read.
    for index in 0..<placeCount {
      let place = unsafe places[index]
      let (sum, isBelow) = unsafe test.kept(scores[Int(place)])
      unsafe scores[Int(place)] = sum
      unsafe places[keptCount] = place
      keptCount &+= 1 &- isBelow
    }
    return keptCount
  }
}

/// A threshold that one sum after another is compared with, without a branch that nobody foretells.
private struct BelowThreshold {
  private let least: Int32

  /// - Parameter threshold: at least 0.
  init(_ threshold: Float) {
    // Adding 0 makes -0 the same as 0.
    least = Int32(bitPattern: (threshold + 0).bitPattern)
  }

  /// A sum that reaches the threshold, or -0, which stands for none; and 1 if it is below, else 0.
  @inline(__always)
  func kept(_ sum: Float) -> (sum: Float, isBelow: Int) {
    // Sums of at least 0 order as their bits do, so the sign of a difference tells; -0 is below all.
    let bits = Int32(bitPattern: sum.bitPattern)
    let isBelow = UInt32(bitPattern: (bits &- least | bits) &>> 31)
    let none = (-0.0 as Float).bitPattern
    return (
      Float(bitPattern: sum.bitPattern & ~isBelow | none & isBelow),
      Int(isBelow & 1)
    )
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
