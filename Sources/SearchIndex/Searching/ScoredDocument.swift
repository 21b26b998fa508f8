/// A document and its score for one query.
package struct ScoredDocument: Equatable, Sendable {
  package let document: DocumentID
  package let score: Float

  package init(document: DocumentID, score: Float) {
    self.document = document
    self.score = score
  }

  /// Whether this one is listed first: the higher score, and of equal scores the lower number.
  package func precedes(_ other: ScoredDocument) -> Bool {
    score == other.score ? document < other.document : score > other.score
  }
}
