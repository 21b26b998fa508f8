import ByteStorage

/// Scores the documents of one term in one segment.
struct TermScorer {
  /// The weight in the query times the inverse document frequency.
  let weight: Float
  let saturation: Saturation
  private(set) var cursor: PostingsCursor
  /// The scores of the cursor's block, in rows of four.
  private(set) var scores = [SIMD4<Float>](repeating: .zero, count: BlockPacking.rowCount)
  private var factors = [SIMD4<Float>](repeating: .zero, count: BlockPacking.rowCount)
  private var scoredBlock: Int?
  /// The largest score that the list may have.
  private(set) var bound: Float = 0
  /// The block bounded last, and its bound.
  private var bounded: (block: Int, bound: Float) = (-1, 0)
  /// The block of the document that was asked about last, its last document and its bound.
  private var asked: (block: Int, last: UInt32, bound: Float) = (0, 0, 0)
  /// Where the search for the blocks of the next window begins.
  private var windowBlock = 0
  /// Whether windows have so many blocks that their bounds hardly differ from the list's.
  private let isDense: Bool

  init(
    _ entry: TermEntry,
    weight: Float,
    saturation: Saturation,
    segment: Segment,
    scoring: SegmentScoring,
    in bytes: RawSpan
  ) {
    self.weight = weight
    self.saturation = saturation
    cursor = PostingsCursor(
      entry,
      fieldCount: segment.fields.count,
      documentLimit: segment.documentCount
    )
    isDense = entry.documentFrequency / 512 > segment.documentCount / ScoreWindow.documentCount
    if cursor.fullBlockCount > 0 {
      bound = bound(at: cursor.boundsOffset, scoring, bytes)
      _ = farBlockBound(of: 0, scoring, bytes)
    } else {
      cursor.loadNextBlock(in: bytes)
      scoreBlock(scoring, bytes)
      for position in 0..<cursor.documents.count { bound = max(bound, score(at: position)) }
      asked = (0, .max, bound)
    }
  }

  private func bound(at offset: Int, _ scoring: SegmentScoring, _ bytes: RawSpan) -> Float {
    let most = BlockBounds.pseudoFrequency(in: bytes, at: offset, factors: scoring.levelFactors)
    return saturation.score(weight: weight, pseudoFrequency: most)
  }

  /// The largest score that a document of a window may have; 0 only if the term has none there.
  mutating func bound(
    in window: Range<UInt32>,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    guard cursor.fullBlockCount > 0 else {
      cursor.seek(to: window.lowerBound, in: bytes)
      return cursor.document < window.upperBound ? bound : 0
    }
    if isDense { return bound }
    let start = window.lowerBound
    windowBlock = cursor.firstFullBlock(reaching: start, from: windowBlock, in: bytes)
    var most: Float = 0
    var block = windowBlock
    while block < cursor.fullBlockCount, begins(block, before: window.upperBound, in: bytes) {
      if bounded.block != block {
        bounded = (block, bound(at: cursor.boundsOffset(ofBlock: block), scoring, bytes))
      }
      most = max(most, bounded.bound)
      block += 1
    }
    // What is left over after the last full block has no bounds of its own.
    return block == cursor.fullBlockCount && begins(block, before: window.upperBound, in: bytes)
      ? bound : most
  }

  private func begins(_ block: Int, before end: UInt32, in bytes: RawSpan) -> Bool {
    block < cursor.blockCount
      && (block == 0 || cursor.lastDocument(ofBlock: block - 1, in: bytes) + 1 < end)
  }

  /// Adds the scores of all documents of a range to a window.
  mutating func add(
    _ range: Range<UInt32>,
    to window: inout ScoreWindow,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    cursor.seek(to: range.lowerBound, in: bytes)
    while cursor.document < range.upperBound {
      scoreBlock(scoring, bytes)
      let start = cursor.position
      let isWhole = cursor.documents[cursor.documents.count - 1] < range.upperBound
      let end =
        isWhole
        ? cursor.documents.count
        : cursor.documents.firstPosition(notBelow: range.upperBound, from: start)
      window.add(scores, at: cursor.documents, start..<end)
      if isWhole { cursor.loadNextBlock(in: bytes) } else { cursor.move(to: end) }
    }
  }

  /// The most that a document may score, told by the bounds of its block.
  ///
  /// - Precondition: no earlier document than in calls before.
  @inline(__always)
  mutating func blockBound(
    of document: UInt32,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    document <= asked.last ? asked.bound : farBlockBound(of: document, scoring, bytes)
  }

  private mutating func farBlockBound(
    of document: UInt32,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    asked.block = cursor.firstFullBlock(reaching: document, from: asked.block, in: bytes)
    if asked.block < cursor.fullBlockCount {
      asked.last = cursor.lastDocument(ofBlock: asked.block, in: bytes)
      asked.bound = bound(at: cursor.boundsOffset(ofBlock: asked.block), scoring, bytes)
    } else {
      asked.last = .max
      asked.bound = bound
    }
    return asked.bound
  }

  /// Adds the term's scores to candidates, and drops those that cannot reach a threshold.
  ///
  /// - Parameters:
  ///   - candidates: documents not below those of calls before, with their sums so far.
  ///   - rest: the most that the terms still to come can add.
  ///   - threshold: what a document needs.
  ///   - scoring: that of the segment.
  ///   - bytes: those of the segment.
  mutating func complete(
    _ candidates: inout ScoredCandidates,
    rest: Float,
    threshold: Float,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    candidates.filter { document, sum in
      guard sum + rest + blockBound(of: document, scoring, bytes) >= threshold else {
        return false
      }
      if let score = score(of: document, scoring, bytes) { sum += score }
      return sum + rest >= threshold
    }
  }

  /// The score of a document, or `nil` if it does not have the term.
  ///
  /// - Precondition: no earlier document than in calls before.
  @inline(__always)
  mutating func score(
    of document: UInt32,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float? {
    cursor.seek(to: document, in: bytes)
    guard cursor.document == document else { return nil }
    if scoredBlock == cursor.block { return score(at: cursor.position) }
    return singleScore(scoring, bytes)
  }

  /// The score at the cursor, computed alone; as the block's scores have it.
  private mutating func singleScore(_ scoring: SegmentScoring, _ bytes: RawSpan) -> Float {
    // What is left over after the last full block is unpacked as a whole.
    if cursor.block == cursor.fullBlockCount { cursor.loadFrequencies(bytes) }
    var sum: Float = 0
    for field in scoring.fields.indices {
      let frequency = cursor.frequency(field: field, in: bytes)
      guard frequency > 0 else { continue }
      sum += Float(frequency) * scoring.factor(of: cursor.document, field: field, in: bytes)
    }
    return saturation.score(weight: weight, pseudoFrequency: sum)
  }

  private func score(at position: Int) -> Float { scores[position / 4][position % 4] }

  /// Scores all documents of the block, unless that was done.
  private mutating func scoreBlock(_ scoring: SegmentScoring, _ bytes: RawSpan) {
    guard scoredBlock != cursor.block else { return }
    scoredBlock = cursor.block
    cursor.loadFrequencies(bytes)
    let rowCount = (cursor.documents.count + 3) / 4
    addUp(rowCount, scoring, bytes)
    let (weight, saturation) = (weight, saturation)
    var rows = scores.mutableSpan
    for row in 0..<rowCount {
      rows[row] = saturation.scores(weight: weight, pseudoFrequencies: rows[row])
    }
  }

  /// Puts the pseudo-frequencies of the block's documents where their scores go.
  private mutating func addUp(_ rowCount: Int, _ scoring: SegmentScoring, _ bytes: RawSpan) {
    let below = SIMD4(repeating: cursor.storedBelow)
    for row in 0..<rowCount { scores[row] = .zero }
    for field in scoring.fields.indices where !cursor.isEmpty(field: field, in: bytes) {
      scoring.lookUp(cursor.documents, field: field, in: bytes, into: &factors)
      let stored = cursor.storedFrequencies[field]
      let factors = factors
      var rows = scores.mutableSpan
      for row in 0..<rowCount {
        let counts = SIMD4<Int32>(truncatingIfNeeded: stored[row] &+ below)
        rows[row] += SIMD4<Float>(counts) * factors[row]
      }
    }
  }

  /// The frequencies of the document at the cursor, by field.
  mutating func frequencies(_ bytes: RawSpan) -> [UInt32] {
    cursor.loadFrequencies(bytes)
    return cursor.storedFrequencies.indices.map {
      cursor.frequency(field: $0, at: cursor.position)
    }
  }
}
