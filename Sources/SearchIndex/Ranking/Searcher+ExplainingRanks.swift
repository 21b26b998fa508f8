extension Searcher {
  /// The score of ``ranked(_:for:where:)`` taken apart: the first ranking with its terms, pairs of
  /// words, and neighbours.
  ///
  /// - Parameters:
  ///   - document: any document of the index.
  ///   - words: those of the question.
  /// - Returns: a tree whose root has the value of the document's score, as without a filter.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  /// - Precondition: the document is in the index.
  package func explain(
    _ document: DocumentID,
    for words: [QuestionWord]
  ) throws(SegmentError) -> Explanation {
    let query = try query(for: words)
    let first = explain(document, for: query)
    guard let numbering, first.value > 0 else { return first }
    let reranking = try Reranking(
      verifiedTop(Reranking.depth, for: query),
      for: words,
      in: self,
      numbering
    )
    guard let candidate = reranking.candidates.firstIndex(where: { $0.document == document })
    else {
      return Explanation(
        "\(1 - Reranking.neighbourShare) of the score of a document behind the first "
          + "\(Reranking.depth):",
        value: Reranking.score(first.value, mean: 0),
        details: [first]
      )
    }
    return explain(candidate, of: reranking, first)
  }

  private func explain(
    _ candidate: Int,
    of reranking: Reranking,
    _ first: Explanation
  ) -> Explanation {
    let added = reranking.proximityScores(of: candidate)
    let pairs = zip(reranking.proximity.pairs, added).filter { $0.1 > 0 }.map { pair, score in
      Explanation("\(pair.first) and \(pair.second) close together", value: score)
    }
    let own = reranking.scores[candidate]
    let neighbours = reranking.neighbours(of: candidate)
    let mean = reranking.mean(of: neighbours)
    let documents = neighbours.map { neighbour in
      let number = reranking.candidates[neighbour.candidate].document.rawValue
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
