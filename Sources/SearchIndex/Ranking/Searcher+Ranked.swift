extension Searcher {
  /// What similar terms count, against the words that they are like.
  static var similarTermWeight: Float { 0.3 }

  /// The documents that answer a question best, by the default ranking.
  ///
  /// First the documents that score best for the words of the question and, with little weight, for
  /// terms that are spelt like them (`SimilarTerms`), exactly as ``verifiedTop(_:for:where:)`` finds
  /// them. Then the best of them are ranked anew (`Reranking`). What the segments have no
  /// ``RankingParts`` for is left out.
  ///
  /// - Parameters:
  ///   - count: at most this many, not negative.
  ///   - words: those of the question; a document must have one, or a term like it.
  ///   - filter: only documents for which it is true.
  /// - Returns: best first; of equal scores the lower number comes first.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func ranked(
    _ count: Int,
    for words: [QuestionWord],
    where filter: ((DocumentID) -> Bool)? = nil
  ) throws(SegmentError) -> [ScoredDocument] {
    guard count > 0 else { return [] }
    let query = try query(for: words)
    guard let numbering else { return try verifiedTop(count, for: query, where: filter) }
    let found = try verifiedTop(max(count, Reranking.depth), for: query, where: filter)
    let reranking = try Reranking(
      Array(found.prefix(Reranking.depth)),
      for: words,
      in: self,
      numbering
    )
    // The rest stays below: its scores lose the share of neighbours that it was not given.
    let rest = found.dropFirst(Reranking.depth).map {
      ScoredDocument(document: $0.document, score: Reranking.score($0.score, mean: 0))
    }
    return Array((reranking.ranked(count) + rest).prefix(count))
  }

  /// The words of a question and the terms that are spelt like them.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func query(for words: [QuestionWord]) throws(SegmentError) -> Query {
    let base = DefaultRanking.query(for: words)
    guard parts.contains(where: { $0.segment.termGrams != nil }) else { return base }
    let known = Set(base.terms.map(\.term))
    let content = Set(words.filter { !$0.isFunctionWord }.map(\.term))
    var weights: [String: Float] = [:]
    for word in base.terms where content.contains(word.term) {
      let wordIDF = try verifiedIDF(of: Array(word.term.utf8))
      for similar in try SimilarTerms.terms(like: Array(word.term.utf8), in: parts) {
        let term = String(decoding: similar.term, as: UTF8.self)
        guard !known.contains(term) else { continue }
        // A rare term counts no more than the word that it stands for.
        let share = try min(1, wordIDF / verifiedIDF(of: similar.term))
        let weight = Self.similarTermWeight * similar.similarity * share
        weights[term] = max(weights[term] ?? 0, weight)
      }
    }
    let similar = weights.map { Query.WeightedTerm(term: $0.key, weight: $0.value) }
    // A query sorts its terms, so the order of the dictionary does not matter.
    return Query(terms: base.terms + similar)
  }

  private func verifiedIDF(of term: [UInt8]) throws(SegmentError) -> Float {
    var frequency = 0
    for part in parts {
      frequency += try part.segment.verifiedEntry(of: term)?.documentFrequency ?? 0
    }
    return BM25F.idf(documentFrequency: frequency, documentCount: documentCount)
  }
}
