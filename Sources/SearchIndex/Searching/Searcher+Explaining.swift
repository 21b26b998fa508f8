import ByteStorage

extension Searcher {
  /// The score of a document taken apart: terms, then weight and frequencies by field.
  ///
  /// - Parameters:
  ///   - document: any document of the index.
  ///   - query: its terms are listed where the document has them.
  /// - Returns: a tree whose root has the value of ``score(of:for:)``.
  /// - Precondition: the document is in the index.
  package func explain(_ document: DocumentID, for query: Query) -> Explanation {
    // All terms take part in the plan, since the rounding depends on their weights.
    let plan = QueryPlan(query, searcher: self)
    return explain(document, for: query, plan, query.terms.indices)
  }

  /// The same for some of the terms, as indexes of the query whose plan it is.
  func explain(
    _ document: DocumentID,
    for query: Query,
    _ plan: QueryPlan,
    _ terms: some Sequence<Int>
  ) -> Explanation {
    let terms = Array(terms)
    return Explanation(
      "score of document \(document.rawValue), sum of:",
      value: score(of: document, plan.only(terms)),
      details: terms.compactMap { explain(query.terms[$0], at: $0, of: plan, in: document) }
    )
  }

  private func explain(
    _ term: Query.WeightedTerm,
    at index: Int,
    of plan: QueryPlan,
    in document: DocumentID
  ) -> Explanation? {
    withScorers(plan.only([index]), of: document) { terms, number, scoring, bytes in
      guard !terms.isEmpty, let score = terms[0].score(of: number, scoring, bytes) else {
        return nil
      }
      let fields = explainFields(terms[0].frequencies(bytes), number, scoring, bytes)
      return Explanation(
        "\(term.term), weight - weight / (1 + frequency / k1) with k1 \(schema.k1):",
        value: score,
        details: [
          explainWeight(term, value: plan.weights[index]),
          Explanation(
            "frequency, sum of:",
            value: fields.map(\.value).reduce(0, +),
            details: fields
          ),
        ]
      )
    }
  }

  private func explainWeight(_ term: Query.WeightedTerm, value: Float) -> Explanation {
    let frequency = documentFrequency(of: term.term)
    return Explanation(
      "weight, product of:",
      value: value,
      details: [
        Explanation("weight in the query", value: term.weight),
        Explanation(
          "idf, in \(frequency) of \(documentCount) documents",
          value: idf(of: term.term)
        ),
      ]
    )
  }

  private func explainFields(
    _ frequencies: [UInt32],
    _ document: UInt32,
    _ scoring: SegmentScoring,
    _ bytes: RawSpan
  ) -> [Explanation] {
    schema.fields.indices.compactMap { index in
      let frequency = frequencies[index]
      guard frequency > 0 else { return nil }
      let field = schema.fields[index]
      let length = scoring.fields[index].length(of: document, in: bytes)
      let factor = scoring.factor(of: document, field: index, in: bytes) * schema.k1
      return Explanation(
        "\(field.name), \(frequency) of \(length) terms, weight \(field.weight), b \(field.b)",
        value: Float(frequency) * factor
      )
    }
  }
}
