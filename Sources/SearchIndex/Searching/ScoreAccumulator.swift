/// One score a document, summed term by term.
struct ScoreAccumulator {
  /// Documents that have a term of the query, in the order in which they were met.
  private(set) var touched: [DocumentID] = []
  private var scores: [Float]
  private var isTouched: [Bool]

  init(documentCount: Int) {
    scores = Array(repeating: 0, count: documentCount)
    isTouched = Array(repeating: false, count: documentCount)
  }

  subscript(document: DocumentID) -> Float { scores[document.index] }

  /// Adds to a document's score, which may stay 0 where every field's weight is 0.
  mutating func add(_ score: Float, to document: DocumentID) {
    if !isTouched[document.index] {
      isTouched[document.index] = true
      touched.append(document)
    }
    scores[document.index] += score
  }
}
