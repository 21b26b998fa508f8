import ByteStorage

// What a term adds to candidates that other terms found.
extension TermScorer {
  /// Finds the block of a document, or what is left over behind the full blocks, and its bound.
  ///
  /// - Precondition: no earlier document than in calls before.
  mutating func ask(
    about document: UInt32,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    asked.block = cursor.firstFullBlock(reaching: document, from: asked.block, in: bytes)
    if asked.block < cursor.fullBlockCount {
      asked.last = cursor.lastDocument(ofBlock: asked.block, in: bytes)
      asked.bound = bound(ofBlock: asked.block, scoring, bytes)
    } else {
      asked.last = .max
      asked.bound = bound
    }
  }

  /// Drops candidates that cannot reach a threshold, and adds the term's scores to the others.
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
    var (next, kept) = (0, 0)
    while next < candidates.count {
      let document = candidates.document(at: next)
      if document > asked.last { ask(about: document, scoring, bytes) }
      let first = kept
      // What the block cannot make good is dropped before the block is unpacked.
      (next, kept) = candidates.move(
        from: next,
        through: asked.last,
        atLeast: threshold - rest - asked.bound,
        to: kept
      )
      if kept > first { addScores(to: &candidates, first..<kept, scoring, bytes) }
    }
    candidates.keepFirst(kept)
  }

  /// Adds the term's scores to candidates that lie in one block.
  private mutating func addScores(
    to candidates: inout ScoredCandidates,
    _ positions: Range<Int>,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) {
    cursor.loadBlock(reaching: candidates.document(at: positions.lowerBound), in: bytes)
    guard let block = cursor.block, block < cursor.blockCount else { return }
    let foundCount = candidates.locate(positions, in: cursor.documents)
    guard foundCount > 0 else { return }
    if scoredBlock != block, addSingleScores(to: &candidates, scoring, bytes) { return }
    scoreBlock(scoring, bytes)
    for index in 0..<foundCount {
      let match = candidates.match(at: index)
      candidates.add(score(at: match.place), at: match.candidate)
    }
  }

  /// Scores only those documents of the block that were found.
  ///
  /// - Returns: whether that was possible.
  private func addSingleScores(
    to candidates: inout ScoredCandidates,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> Bool {
    for field in scoring.fields.indices where !cursor.isEmpty(field: field, in: bytes) {
      guard scoring.addUp(field: field, of: cursor, in: bytes, toFound: &candidates) else {
        return false
      }
    }
    candidates.addScores { saturation.score(weight: weight, pseudoFrequency: $0) }
    return true
  }
}
