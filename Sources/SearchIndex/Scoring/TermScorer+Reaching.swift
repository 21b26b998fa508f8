import ByteStorage

// What is known of the best documents of a list before any is looked for.
extension TermScorer {
  /// So many full blocks are scored to know their best documents; of others one document counts.
  private static let scoredBlockCount = 4

  /// A score that so many documents of the list reach by this term alone.
  ///
  /// - Parameters:
  ///   - count: above 0.
  ///   - scoring: that of the segment.
  ///   - bytes: those of the segment.
  /// - Returns: `nil` if none above 0 is known.
  /// - Precondition: the scorer was not moved.
  func score(
    reachedBy count: Int,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float? {
    guard cursor.documentFrequency >= count else { return nil }
    var best = TopDocuments(capacity: count)
    var walk = self
    if cursor.fullBlockCount <= Self.scoredBlockCount {
      if cursor.block == nil { walk.cursor.loadNextBlock(in: bytes) }
      while walk.cursor.documents.count > 0 {
        walk.collectBlock(into: &best, scoring, bytes)
        walk.cursor.loadNextBlock(in: bytes)
      }
    } else {
      for block in collectOnePerBlock(into: &best, scoring, bytes) {
        walk.cursor.load(block, in: bytes)
        walk.collectBlock(into: &best, scoring, bytes)
      }
    }
    let found = best.finish()
    guard found.count == count, let last = found.last, last.score > 0 else { return nil }
    return last.score
  }

  /// Collects one document of each full block, but for the few blocks whose documents are best.
  ///
  /// - Returns: those blocks, in increasing order.
  private func collectOnePerBlock(
    into best: inout TopDocuments,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> [Int] {
    var bestBlocks = TopDocuments(capacity: Self.scoredBlockCount)
    let scores = (0..<cursor.fullBlockCount).map { leastOfBest(ofBlock: $0, scoring, bytes) }
    for (block, score) in scores.enumerated() where bestBlocks.mayKeep(score) {
      bestBlocks.collect(ScoredDocument(document: DocumentID(UInt32(block)), score: score))
    }
    let blocks = bestBlocks.finish().map(\.document.index).sorted()
    for (block, score) in scores.enumerated()
    where best.mayKeep(score) && !blocks.contains(block) {
      // Any number of the block will do, as long as no two are the same.
      let document = DocumentID(cursor.lastDocument(ofBlock: block, in: bytes))
      best.collect(ScoredDocument(document: document, score: score))
    }
    return blocks
  }

  /// A score that one of the documents of a full block reaches.
  private func leastOfBest(
    ofBlock block: Int,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Float {
    let least = BlockBounds.reachedPseudoFrequency(
      in: bytes,
      at: cursor.boundsOffset(ofBlock: block),
      factors: scoring.leastLevelFactors
    )
    return saturation.score(weight: weight, pseudoFrequency: least)
  }

  /// Collects the documents of the cursor's block.
  private mutating func collectBlock(
    into best: inout TopDocuments,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    scoreBlock(scoring, bytes)
    let count = cursor.documents.count
    for row in 0..<((count + 3) / 4) {
      guard any(scores[row] .>= SIMD4(repeating: best.leastScore)) else { continue }
      for position in (4 * row)..<min(4 * row + 4, count) {
        let document = DocumentID(cursor.documents[position])
        best.collect(ScoredDocument(document: document, score: score(at: position)))
      }
    }
  }
}
