extension Searcher {
  /// The documents that answer a question best, by the default ranking.
  ///
  /// First the documents that score best for the words of the question, function words aside, and for
  /// terms that are spelt like its rarest words, exactly as ``verifiedTop(_:for:where:)`` finds them.
  /// Then the best of them are ranked anew (`Reranking`), by function words and more similar terms
  /// (`SimilarTerms`) as well. Where these are too few, all terms find documents. What the
  /// segments have no ``RankingParts`` for is left out.
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
    return try scratch.withScratch(for: parts) { scratch throws(SegmentError) in
      try ranked(count, for: words, where: filter, &scratch)
    }
  }

  private func ranked(
    _ count: Int,
    for words: [QuestionWord],
    where filter: ((DocumentID) -> Bool)?,
    _ scratch: inout RankingScratch
  ) throws(SegmentError) -> [ScoredDocument] {
    let question = try RankedQuestion(words, in: self, &scratch)
    guard let numbering else { return try verifiedTop(count, question.plan, filter) }
    let depth = Reranking.depth(for: count)
    let found = try candidates(count, question, filter).found
    let documents = found.prefix(depth).map(\.document)
    let reranking = try Reranking(documents, for: question, in: self, numbering, &scratch)
    // The rest stays below: its scores lose the share of neighbours that it was not given.
    let rest = found.dropFirst(depth).map {
      ScoredDocument(document: $0.document, score: Reranking.score($0.score, mean: 0))
    }
    return Array((reranking.ranked(count) + rest).prefix(count))
  }

  /// The documents of the first step.
  ///
  /// - Returns: best first, as many as are wanted and at least as many as are ranked anew, and the terms
  ///   of the question by which they were found, as indexes of its query.
  func candidates(
    _ count: Int,
    _ question: RankedQuestion,
    _ filter: ((DocumentID) -> Bool)? = nil
  ) throws(SegmentError) -> (found: [ScoredDocument], terms: [Int]) {
    let wanted = max(count, Reranking.depth(for: count))
    // Without function words the bounds of the rarest word are passed soon.
    let found = try verifiedTop(
      wanted,
      question.plan.only(question.leading),
      filter,
      mostExpected: 50
    )
    if found.count == wanted { return (found, question.leading) }
    let all = Array(question.query.terms.indices)
    return (try verifiedTop(wanted, question.plan, filter), all)
  }

  /// The words of a question and the terms that are spelt like them.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func query(for words: [QuestionWord]) throws(SegmentError) -> Query {
    try scratch.withScratch(for: parts) { scratch throws(SegmentError) in
      try RankedQuestion(words, in: self, &scratch).query
    }
  }
}
