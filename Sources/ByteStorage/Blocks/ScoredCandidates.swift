/// Documents and their scores, as many as a window has at most.
package struct ScoredCandidates: Sendable {
  package private(set) var count = 0
  /// One place more than can be kept, for what is written and not counted.
  private var documents = [UInt32](repeating: 0, count: ScoreWindow.documentCount + 1)
  private var scores = [Float](repeating: 0, count: ScoreWindow.documentCount + 1)

  package init() {}

  @inline(__always)
  package func document(at position: Int) -> UInt32 { documents[position] }

  @inline(__always)
  package func score(at position: Int) -> Float { scores[position] }

  /// Gives `body` room for all documents, their scores and one more of each; it returns how many
  /// it has set.
  @unsafe
  @inline(__always)
  mutating func refill(
    _ body: (UnsafeMutableBufferPointer<UInt32>, UnsafeMutableBufferPointer<Float>) -> Int
  ) {
    count = unsafe documents.withUnsafeMutableBufferPointer { documents in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        unsafe body(documents, scores)
      }
    }
  }

  /// Changes the scores in order, and keeps the documents for which `body` says so.
  @inline(__always)
  package mutating func filter(_ body: (UInt32, inout Float) -> Bool) {
    let all = count
    // Positions stay below `count`, and `kept` never passes `position`.
    unsafe refill { documents, scores in
      var kept = 0
      for position in 0..<all {
        let document = unsafe documents[position]
        var score = unsafe scores[position]
        let isKept = body(document, &score)
        unsafe documents[kept] = document
        unsafe scores[kept] = score
        kept &+= isKept ? 1 : 0
      }
      return kept
    }
  }
}
