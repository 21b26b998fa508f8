extension Searcher {
  /// The score of ``ranked(_:for:where:)`` taken apart: the words with their terms, pairs of words, and
  /// neighbours.
  ///
  /// - Parameters:
  ///   - document: any document of the index.
  ///   - words: those of the question.
  ///   - count: how many documents are wanted, above 0.
  /// - Returns: a tree whose root has the value of the document's score, as without a filter.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  /// - Precondition: the document is in the index.
  package func explain(
    _ document: DocumentID,
    for words: [QuestionWord],
    among count: Int
  ) throws(SegmentError) -> Explanation {
    try scratch.withScratch(for: parts) { scratch throws(SegmentError) in
      try explain(document, for: words, among: count, &scratch)
    }
  }

  private func explain(
    _ document: DocumentID,
    for words: [QuestionWord],
    among count: Int,
    _ scratch: inout RankingScratch
  ) throws(SegmentError) -> Explanation {
    let question = try RankedQuestion(words, in: self, &scratch)
    let first = explain(document, for: question.query, question.plan, question.query.terms.indices)
    guard let numbering, first.value > 0 else { return first }
    let depth = Reranking.depth(for: count)
    let (found, terms) = try candidates(count, question)
    let documents = found.prefix(depth).map(\.document)
    let reranking = try Reranking(documents, for: question, in: self, numbering, &scratch)
    if let candidate = documents.firstIndex(of: document) {
      return explain(candidate, of: reranking, first)
    }
    let part = explain(document, for: question.query, question.plan, terms)
    return Explanation(
      "\(1 - Reranking.neighbourShare) of the score of a document behind the first \(depth):",
      value: Reranking.score(part.value, mean: 0),
      details: [part]
    )
  }

  private func explain(
    _ candidate: Int,
    of reranking: Reranking,
    _ first: Explanation
  ) -> Explanation {
    let added = reranking.proximityScores(of: candidate, in: self)
    let pairs = zip(reranking.question.proximity.pairs, added).filter { $0.1 > 0 }.map {
      pair,
      score in
      Explanation("\(pair.first) and \(pair.second) close together", value: score)
    }
    let own = reranking.scores[candidate]
    let neighbours = reranking.neighbours(of: candidate)
    let mean = reranking.mean(of: neighbours)
    let documents = neighbours.map { neighbour in
      let number = reranking.candidates[neighbour.candidate].rawValue
      let similarity = Double(neighbour.similarity) / (TermVectors.one * TermVectors.one)
      return Explanation(
        "score of document \(number), similarity \(Float(similarity))",
        value: reranking.scores[neighbour.candidate]
      )
    }
    let share = Reranking.neighbourShare
    return Explanation(
      "\(1 - share) of the own score and \(share) of that of neighbours:",
      value: Reranking.score(own, mean: mean),
      details: [
        Explanation("own score, sum of:", value: own, details: [first] + pairs),
        Explanation("mean of neighbours, weighted by similarity:", value: mean, details: documents),
      ]
    )
  }
}
