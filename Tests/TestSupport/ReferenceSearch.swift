import Foundation

/// Search as its definition says, without an index: every document is read for every query.
///
/// Shares no code with the engine, and counts in double precision.
package struct ReferenceSearch: Sendable {
  /// How much a field counts, and how much its length matters.
  package struct Field: Sendable {
    package let weight: Double
    package let b: Double

    package init(weight: Double, b: Double) {
      self.weight = weight
      self.b = b
    }
  }

  /// The terms of each field of each document.
  package let documents: [[[String]]]
  private let fields: [Field]
  private let k1: Double

  package init(documents: [[[String]]], fields: [Field], k1: Double) {
    self.documents = documents
    self.fields = fields
    self.k1 = k1
  }

  /// The documents that contain a term of the query, by falling score, then number.
  ///
  /// - Parameter query: the weight of each term.
  /// - Returns: numbers from 0 in the order of ``documents``, with their scores.
  package func ranking(for query: [String: Double]) -> [(document: Int, score: Double)] {
    let weights = weights(for: query)
    return documents.indices
      .filter { documents[$0].joined().contains { query.keys.contains($0) } }
      .map { (document: $0, score: score(of: $0, weights: weights)) }
      .sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }

  /// The score by the formula of BM25F.
  package func score(of document: Int, for query: [String: Double]) -> Double {
    score(of: document, weights: weights(for: query))
  }

  private func score(of document: Int, weights: [(term: String, weight: Double)]) -> Double {
    weights.reduce(0) { sum, entry in
      let frequency = pseudoFrequency(of: entry.term, in: document)
      return sum + entry.weight * frequency / (k1 + frequency)
    }
  }

  /// The terms in alphabetical order, their weights times their inverse document frequencies.
  private func weights(for query: [String: Double]) -> [(term: String, weight: Double)] {
    query.sorted { $0.key < $1.key }.map { ($0.key, $0.value * idf(of: $0.key)) }
  }

  private func idf(of term: String) -> Double {
    let n = Double(documents.count { $0.contains { $0.contains(term) } })
    return log(1 + (Double(documents.count) - n + 0.5) / (n + 0.5))
  }

  private func pseudoFrequency(of term: String, in document: Int) -> Double {
    fields.indices.reduce(0) { sum, index in
      let terms = documents[document][index]
      let count = Double(terms.count { $0 == term })
      guard count > 0 else { return sum }
      let total = documents.reduce(0) { $0 + $1[index].count }
      let ratio = Double(terms.count) * Double(documents.count) / Double(total)
      let field = fields[index]
      return sum + field.weight * count / (1 - field.b + field.b * ratio)
    }
  }
}
