import ByteStorage

/// Scores the documents of one term in one segment.
struct TermScorer {
  /// The weight in the query times the inverse document frequency.
  let weight: Float
  let saturation: Saturation
  var cursor: PostingsCursor
  /// The scores of the cursor's block, in rows of four.
  private(set) var scores = [SIMD4<Float>](repeating: .zero, count: BlockPacking.rowCount)
  var scoredBlock: Int?
  /// The largest score that the list may have.
  private(set) var bound: Float = 0
  /// By full block the largest score that it may have; below 0 before that was asked.
  private var blockBounds: [Float]
  /// The block of the document that was asked about last, its last document and its bound.
  var asked: (block: Int, last: UInt32, bound: Float) = (0, 0, 0)
  /// Where the search for the blocks of the next window begins.
  private var windowBlock = 0
  /// Of a list without full blocks, a document at or before the first one of the next window.
  private var nextOfFew: UInt32 = 0
  /// Windows that begin behind those before and end no later lie in one block with this bound.
  private var near: (end: UInt32, bound: Float) = (0, 0)
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
    blockBounds = Array(repeating: -1, count: cursor.fullBlockCount)
    if cursor.fullBlockCount > 0 {
      bound = bound(at: cursor.boundsOffset, scoring, bytes)
      ask(about: 0, scoring, bytes)
    } else {
      cursor.loadNextBlock(in: bytes)
      scoreBlock(scoring, bytes)
      for position in 0..<cursor.documents.count { bound = max(bound, score(at: position)) }
      asked = (0, .max, bound)
      nextOfFew = cursor.document
    }
  }

  private func bound(at offset: Int, _ scoring: SegmentScoring, _ bytes: RawSpan) -> Float {
    let most = BlockBounds.pseudoFrequency(in: bytes, at: offset, factors: scoring.levelFactors)
    return saturation.score(weight: weight, pseudoFrequency: most)
  }

  /// The largest score that a full block may have.
  mutating func bound(
    ofBlock block: Int,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    if blockBounds[block] < 0 {
      blockBounds[block] = bound(at: cursor.boundsOffset(ofBlock: block), scoring, bytes)
    }
    return blockBounds[block]
  }

  /// The largest score that a document of a window may have; 0 only if the term has none there.
  mutating func bound(
    in window: Range<UInt32>,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    guard cursor.fullBlockCount > 0 else {
      if nextOfFew < window.lowerBound {
        cursor.seek(to: window.lowerBound, in: bytes)
        nextOfFew = cursor.document
      }
      return nextOfFew < window.upperBound ? bound : 0
    }
    if isDense { return bound }
    if window.upperBound <= near.end { return near.bound }
    let start = window.lowerBound
    windowBlock = cursor.firstFullBlock(reaching: start, from: windowBlock, in: bytes)
    var most: Float = 0
    var block = windowBlock
    while block < cursor.fullBlockCount, begins(block, before: window.upperBound, in: bytes) {
      most = max(most, bound(ofBlock: block, scoring, bytes))
      block += 1
    }
    if block == windowBlock + 1, block < cursor.fullBlockCount {
      // The next windows may lie in the same block.
      near = (cursor.lastDocument(ofBlock: windowBlock, in: bytes) &+ 1, most)
    }
    // What is left over after the last full block has no bounds of its own.
    return block == cursor.fullBlockCount && begins(block, before: window.upperBound, in: bytes)
      ? bound : most
  }

  private func begins(_ block: Int, before end: UInt32, in bytes: RawSpan) -> Bool {
    block < cursor.blockCount
      && (block == 0 || cursor.lastDocument(ofBlock: block - 1, in: bytes) < end - 1)
  }

  /// Adds the scores of the documents of a range to a window.
  ///
  /// - Parameters:
  ///   - range: the end of one is the beginning of the next.
  ///   - least: a block whose bound is below it is passed over.
  ///   - window: that of the range.
  ///   - scoring: that of the segment.
  ///   - bytes: those of the segment.
  mutating func add(
    _ range: Range<UInt32>,
    atLeast least: Float,
    to window: inout ScoreWindow,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    while let positions = nextPositions(in: range, atLeast: least, scoring, bytes) {
      window.add(scores, at: cursor.documents, positions)
    }
  }

  /// Adds the last scores of a window, of which those that reach `threshold` are wanted; otherwise as
  /// the method above.
  mutating func addLast(
    _ range: Range<UInt32>,
    atLeast least: Float,
    threshold: Float,
    to window: inout ScoreWindow,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    while let positions = nextPositions(in: range, atLeast: least, scoring, bytes) {
      window.addLast(scores, at: cursor.documents, positions, atLeast: threshold)
    }
  }

  /// Makes candidates of the documents of a range that reach a score; otherwise as the method above.
  mutating func append(
    _ range: Range<UInt32>,
    atLeast least: Float,
    to candidates: inout ScoredCandidates,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    while let positions = nextPositions(in: range, atLeast: least, scoring, bytes) {
      candidates.append(scores, at: cursor.documents, positions, atLeast: least)
    }
  }

  /// Moves to the first document of a range in a block that may reach a score, and scores the block.
  ///
  /// - Returns: the positions of the block that lie in the range, or `nil` behind the last of them.
  ///   The cursor moves behind them.
  private mutating func nextPositions(
    in range: Range<UInt32>,
    atLeast least: Float,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Range<Int>? {
    guard loadBlock(in: range, atLeast: least, scoring, bytes) else { return nil }
    scoreBlock(scoring, bytes)
    let start = cursor.position
    let isWhole = cursor.lastOfBlock < range.upperBound
    let end =
      isWhole
      ? cursor.documents.count
      : cursor.documents.firstPosition(notBelow: range.upperBound, from: start)
    cursor.move(to: end)
    return start..<end
  }

  /// Moves to the first document of a range that lies in a block with a large enough bound.
  private mutating func loadBlock(
    in range: Range<UInt32>,
    atLeast least: Float,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Bool {
    if cursor.position >= cursor.documents.count || cursor.lastOfBlock < range.lowerBound {
      var block = cursor.nextBlock
      block = cursor.firstFullBlock(reaching: range.lowerBound, from: block, in: bytes)
      while block < cursor.fullBlockCount, bound(ofBlock: block, scoring, bytes) < least {
        block += 1
      }
      guard begins(block, before: range.upperBound, in: bytes) else { return false }
      cursor.load(block, in: bytes)
    }
    cursor.seek(to: range.lowerBound, in: bytes)
    return cursor.document < range.upperBound
  }

  /// The score of a document, or `nil` if it does not have the term.
  ///
  /// - Precondition: no earlier document than in calls before.
  mutating func score(
    of document: UInt32,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float? {
    cursor.seek(to: document, in: bytes)
    guard cursor.document == document else { return nil }
    return singleScore(at: cursor.position, scoring, bytes)
  }

  /// The score at a position of the block, computed alone; as the block's scores have it.
  private mutating func singleScore(
    at position: Int,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    // What is left over after the last full block is unpacked as a whole.
    if cursor.block == cursor.fullBlockCount { cursor.loadFrequencies(bytes) }
    let document = cursor.documents[position]
    var sum: Float = 0
    for field in scoring.fields.indices {
      let frequency = cursor.frequency(field: field, at: position, in: bytes)
      guard frequency > 0 else { continue }
      sum += Float(frequency) * scoring.factor(of: document, field: field, in: bytes)
    }
    return saturation.score(weight: weight, pseudoFrequency: sum)
  }

  func score(at position: Int) -> Float { scores[position / 4][position % 4] }

  /// Scores all documents of the block, unless that was done.
  mutating func scoreBlock(_ scoring: SegmentScoring, _ bytes: RawSpan) {
    guard scoredBlock != cursor.block, cursor.documents.count > 0 else { return }
    scoredBlock = cursor.block
    for row in scores.indices { scores[row] = .zero }
    for field in scoring.fields.indices where !cursor.isEmpty(field: field, in: bytes) {
      scoring.addUp(field: field, of: &cursor, in: bytes, to: &scores)
    }
    let (weight, saturation) = (weight, saturation)
    var rows = scores.mutableSpan
    for row in rows.indices {
      rows[row] = saturation.scores(weight: weight, pseudoFrequencies: rows[row])
    }
  }

  /// The frequencies of the document at the cursor, by field.
  mutating func frequencies(_ bytes: RawSpan) -> [UInt32] {
    cursor.loadFrequencies(bytes)
    return (0..<cursor.fieldCount).map { cursor.frequency(field: $0, at: cursor.position) }
  }
}
