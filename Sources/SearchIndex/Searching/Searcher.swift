/// An index at one moment, ready to be searched from any number of threads.
///
/// The same documents added in the same order and the same query give the same bits of every
/// score: terms are summed in alphabetical order.
package struct Searcher: Sendable {
  /// The number of documents in the index.
  package let documentCount: Int
  private let dictionary: [String: Int]
  private let postings: [PostingList]
  let scorer: BM25F

  init(
    dictionary: [String: Int],
    postings: [PostingList],
    documentCount: Int,
    scorer: BM25F
  ) {
    self.dictionary = dictionary
    self.postings = postings
    self.documentCount = documentCount
    self.scorer = scorer
  }

  /// The fields of the documents, and how they count.
  package var schema: IndexSchema { scorer.schema }

  /// The number of documents that contain a term; 0 for an unknown term.
  package func documentFrequency(of term: String) -> Int {
    postings(of: term)?.count ?? 0
  }

  /// The term's inverse document frequency: how much it tells, above 0, also when unknown.
  package func idf(of term: String) -> Float {
    BM25F.idf(documentFrequency: documentFrequency(of: term), documentCount: documentCount)
  }

  /// The documents that score best, best first; of equal scores the lower number comes first.
  ///
  /// Scores every posting of every term: O(documents + postings).
  ///
  /// - Parameters:
  ///   - count: at most this many, not negative.
  ///   - query: a document must contain one of its terms.
  ///   - filter: only documents for which it is true.
  /// - Returns: fewer than `count` when fewer match.
  package func top(
    _ count: Int,
    for query: Query,
    where filter: (DocumentID) -> Bool = { _ in true }
  ) -> [ScoredDocument] {
    var collector = TopDocuments(capacity: count)
    guard count > 0 else { return [] }
    let scores = scores(for: query)
    for document in scores.touched where filter(document) {
      collector.collect(ScoredDocument(document: document, score: scores[document]))
    }
    return collector.finish()
  }

  /// The score of one document: the one ``top(_:for:where:)`` gives it, and 0 if none of the
  /// terms occur.
  ///
  /// - Precondition: the document is in the index.
  package func score(of document: DocumentID, for query: Query) -> Float {
    precondition(document.index < documentCount, "no document \(document.rawValue)")
    return query.terms.reduce(0) { sum, term in
      guard let frequencies = frequencies(of: term.term, in: document) else { return sum }
      return sum + score(of: document, frequencies: frequencies, weight: weight(of: term))
    }
  }

  private func scores(for query: Query) -> ScoreAccumulator {
    var scores = ScoreAccumulator(documentCount: documentCount)
    for term in query.terms {
      guard let postings = postings(of: term.term) else { continue }
      let weight = weight(of: term)
      for (position, document) in postings.documents.enumerated() {
        let frequencies = postings.frequencies(at: position)
        scores.add(score(of: document, frequencies: frequencies, weight: weight), to: document)
      }
    }
    return scores
  }

  private func score(
    of document: DocumentID,
    frequencies: ArraySlice<UInt32>,
    weight: Float
  ) -> Float {
    let pseudoFrequency = scorer.pseudoFrequency(frequencies, in: document)
    return scorer.score(weight: weight, pseudoFrequency: pseudoFrequency)
  }

  func weight(of term: Query.WeightedTerm) -> Float {
    term.weight * idf(of: term.term)
  }

  /// The term's occurrences in each field of a document that has it.
  func frequencies(of term: String, in document: DocumentID) -> ArraySlice<UInt32>? {
    guard let postings = postings(of: term), let position = postings.position(of: document) else {
      return nil
    }
    return postings.frequencies(at: position)
  }

  private func postings(of term: String) -> PostingList? {
    dictionary[term].map { postings[$0] }
  }
}
