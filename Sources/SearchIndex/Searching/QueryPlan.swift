/// The terms of a query looked up in an index.
struct QueryPlan {
  /// By term of the query: its weight times its inverse document frequency.
  let weights: [Float]
  /// By part of the index and term of the query.
  let entries: [[TermEntry?]]
  let saturation: Saturation

  init(weights: [Float], entries: [[TermEntry?]], saturation: Saturation) {
    self.weights = weights
    self.entries = entries
    self.saturation = saturation
  }

  init(_ query: Query, searcher: Searcher) {
    let terms = query.terms.map { Array($0.term.utf8) }
    let entries = searcher.parts.map { part in
      terms.map { searcher.entry(of: $0, in: part) }
    }
    self.init(query, entries: entries, documentCount: searcher.documentCount)
  }

  init(_ query: Query, entries: [[TermEntry?]], documentCount: Int) {
    weights = query.terms.indices.map { index in
      let frequency = entries.reduce(0) { $0 + ($1[index]?.documentFrequency ?? 0) }
      return query.terms[index].weight
        * BM25F.idf(documentFrequency: frequency, documentCount: documentCount)
    }
    self.entries = entries
    saturation = Saturation(weights: weights)
  }

  /// How many documents have a term, by its index in the query.
  func documentFrequency(of term: Int) -> Int {
    entries.reduce(0) { $0 + ($1[term]?.documentFrequency ?? 0) }
  }

  /// The plan with some of its terms, scored as in the whole query.
  func only(_ terms: [Int]) -> QueryPlan {
    QueryPlan(
      weights: terms.map { weights[$0] },
      entries: entries.map { part in terms.map { part[$0] } },
      saturation: saturation
    )
  }
}
