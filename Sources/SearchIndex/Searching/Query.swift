/// What is looked for: terms, and how much each counts.
package struct Query: Equatable, Sendable {
  /// A term and its weight.
  package struct WeightedTerm: Equatable, Sendable {
    package let term: String
    package let weight: Float

    /// - Precondition: `weight` is in `0...1e30`, so that no sum of weights is infinite.
    package init(term: String, weight: Float) {
      precondition(weight >= 0 && weight <= 1e30, "weight \(weight) of term \(term)")
      self.term = term
      self.weight = weight
    }
  }

  /// Sorted by term, each once, none of weight 0.
  package let terms: [WeightedTerm]

  /// Sums the weights of equal terms.
  ///
  /// - Parameter terms: in any order, which does not change the query.
  package init(terms: [WeightedTerm]) {
    // Weights of one term are summed from the least up: sums of floats depend on their order.
    let sorted = terms.sorted { ($0.term, $0.weight) < ($1.term, $1.weight) }
    var merged: [WeightedTerm] = []
    for term in sorted where term.weight > 0 {
      if let last = merged.last, last.term == term.term {
        merged[merged.count - 1] = WeightedTerm(
          term: term.term,
          weight: last.weight + term.weight
        )
      } else {
        merged.append(term)
      }
    }
    self.terms = merged
  }

  /// Counts every term once for each time it is given.
  package init(_ terms: [String]) {
    self.init(terms: terms.map { WeightedTerm(term: $0, weight: 1) })
  }
}
