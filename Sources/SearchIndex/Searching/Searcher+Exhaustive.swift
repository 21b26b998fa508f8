import ByteStorage

extension Searcher {
  /// What ``top(_:for:where:)`` gives, by scoring every document of every term one by one.
  ///
  /// The reference for tests; no bounds, windows or vectors are used.
  ///
  /// - Parameters:
  ///   - count: at most this many, not negative.
  ///   - query: a document must contain one of its terms.
  ///   - terms: only these of the query count, as much as in the whole query; all unless given.
  ///   - filter: only documents for which it is true.
  /// - Returns: best first, fewer than `count` when fewer match.
  package func exhaustiveTop(
    _ count: Int,
    for query: Query,
    by terms: Set<String>? = nil,
    where filter: (DocumentID) -> Bool = { _ in true }
  ) -> [ScoredDocument] {
    let plan = QueryPlan(query, searcher: self).only(
      query.terms.indices.filter { terms?.contains(query.terms[$0].term) ?? true }
    )
    var scores = [Float?](repeating: nil, count: documentCount)
    for (part, entries) in zip(parts, plan.entries) {
      for (weight, entry) in zip(plan.weights, entries) {
        guard let entry else { continue }
        let scored = scoredDocuments(entry, weight, plan.saturation, part)
        for document in scored {
          scores[document.document.index] = (scores[document.document.index] ?? 0) + document.score
        }
      }
    }
    return scores.enumerated()
      .compactMap { index, score in
        score.map { ScoredDocument(document: DocumentID(UInt32(index)), score: $0) }
      }
      .filter { filter($0.document) }
      .sorted { $0.precedes($1) }
      .prefix(count)
      .map { $0 }
  }

  private func scoredDocuments(
    _ entry: TermEntry,
    _ weight: Float,
    _ saturation: Saturation,
    _ part: Part
  ) -> [ScoredDocument] {
    part.segment.bytes.withBytes { bytes in
      let fields = part.scoring.fields
      var cursor = PostingsCursor(
        entry,
        fieldCount: fields.count,
        documentLimit: part.segment.documentCount
      )
      cursor.loadNextBlock(in: bytes)
      var scored: [ScoredDocument] = []
      while cursor.document != .max {
        cursor.loadFrequencies(bytes)
        let position = cursor.position
        let sum = fields.indices.reduce(0 as Float) { sum, field in
          let frequency = Float(cursor.frequency(field: field, at: position))
          return sum + frequency * part.scoring.factor(of: cursor.document, field: field, in: bytes)
        }
        let score = saturation.score(weight: weight, pseudoFrequency: sum)
        if !part.removed.contains(cursor.document) {
          let document = DocumentID(part.base + cursor.document)
          scored.append(ScoredDocument(document: document, score: score))
        }
        cursor.advance(in: bytes)
      }
      return scored
    }
  }
}
