extension Searcher {
  /// The score of a document taken apart: terms, then weight and frequencies by field.
  ///
  /// - Parameters:
  ///   - document: any document of the index.
  ///   - query: its terms are listed where the document has them.
  /// - Returns: a tree whose root has the value of ``score(of:for:)``.
  /// - Precondition: the document is in the index.
  package func explain(_ document: DocumentID, for query: Query) -> Explanation {
    Explanation(
      "score of document \(document.rawValue), sum of:",
      value: score(of: document, for: query),
      details: query.terms.compactMap { explain($0, in: document) }
    )
  }

  private func explain(_ term: Query.WeightedTerm, in document: DocumentID) -> Explanation? {
    guard let frequencies = frequencies(of: term.term, in: document) else { return nil }
    let weight = weight(of: term)
    let pseudoFrequency = scorer.pseudoFrequency(frequencies, in: document)
    return Explanation(
      "\(term.term), weight - weight / (1 + frequency / k1) with k1 \(schema.k1):",
      value: scorer.score(weight: weight, pseudoFrequency: pseudoFrequency),
      details: [
        explainWeight(term, value: weight),
        Explanation(
          "frequency, sum of:",
          value: pseudoFrequency,
          details: explainFields(frequencies, in: document)
        ),
      ]
    )
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
    _ frequencies: ArraySlice<UInt32>,
    in document: DocumentID
  ) -> [Explanation] {
    zip(schema.fields.indices, frequencies).compactMap { index, frequency in
      guard frequency > 0 else { return nil }
      let field = schema.fields[index]
      let length = scorer.lengths.length(of: document, field: index)
      return Explanation(
        "\(field.name), \(frequency) of \(length) terms, weight \(field.weight), b \(field.b)",
        value: Float(frequency) * scorer.factor(of: document, field: index)
      )
    }
  }
}
