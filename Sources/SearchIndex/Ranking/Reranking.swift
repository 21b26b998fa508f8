/// The best documents of a first ranking, ranked anew by what they have in common.
///
/// Words of the question that stand together in a document add to its score (``Proximity``). Then a
/// part of the score is replaced by the mean score of the documents most like it, because documents
/// that are alike answer alike.
///
/// - SeeAlso: Diaz, "Regularizing Ad Hoc Retrieval Scores", 2005.
struct Reranking {
  struct Neighbour {
    let candidate: Int
    /// In `1...`; ``TermVectors/one`` times itself for documents with the same terms.
    let similarity: Int32
  }

  /// How many documents of the first ranking take part where so many are wanted.
  static func depth(for count: Int) -> Int { count <= 50 ? 64 : 140 }
  /// How many documents most like a document count as its neighbours.
  static let mostNeighbours = 10
  /// The share of a score that the neighbours make.
  static let neighbourShare: Float = 0.3

  let candidates: [DocumentID]
  let question: QuestionScores
  private let terms: CandidateTerms
  private let vectors: TermVectors
  /// What the words of the question make of the scores; see ``scores``.
  let wordScores: [Float]
  /// The scores of words and pairs together.
  let scores: [Float]

  /// - Parameters:
  ///   - candidates: at most ``depth(for:)``; of equally similar ones the first is the better neighbour.
  ///   - question: what they were found for.
  ///   - searcher: has a numbering.
  ///   - numbering: that of the searcher.
  ///   - scratch: memory for the time of the call.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  init(
    _ candidates: [DocumentID],
    for question: RankedQuestion,
    in searcher: Searcher,
    _ numbering: TermNumbering,
    _ scratch: inout RankingScratch
  ) throws(SegmentError) {
    self.candidates = candidates
    let question = QuestionScores(question, in: searcher, numbering)
    let terms = try CandidateTerms(of: candidates, in: searcher, numbering)
    let scored = question.scores(of: candidates, terms, in: searcher)
    wordScores = scored.map(\.words)
    scores = scored.map(\.all)
    vectors = TermVectors(terms, in: searcher, numbering, &scratch.counts)
    self.question = question
    self.terms = terms
  }

  /// What each pair of words adds to a candidate.
  func proximityScores(of candidate: Int, in searcher: Searcher) -> [Float] {
    question.pairScores(of: candidates[candidate], at: candidate, terms, in: searcher)
  }

  /// The candidates with the best final scores, best first; at most `count`, which is above 0.
  func ranked(_ count: Int) -> [ScoredDocument] {
    var similarities = [Int32](repeating: 0, count: candidates.count)
    var best = TopDocuments(capacity: count)
    let most = scores.max() ?? 0
    for candidate in candidates.indices.sorted(by: { scores[$0] > scores[$1] }) {
      // A mean of scores is not above the largest, so neither this one nor those after it are wanted.
      guard best.mayKeep(Self.score(scores[candidate], mean: most)) else { break }
      vectors.similarities(of: candidate, into: &similarities)
      let neighbours = Self.neighbours(of: candidate, similarities)
      let score = Self.score(scores[candidate], mean: mean(of: neighbours))
      best.collect(ScoredDocument(document: candidates[candidate], score: score))
    }
    return best.finish()
  }

  /// A document's score and that of its neighbours put together.
  static func score(_ own: Float, mean: Float) -> Float {
    (1 - neighbourShare) * own + neighbourShare * mean
  }

  func neighbours(of candidate: Int) -> [Neighbour] {
    var similarities = [Int32](repeating: 0, count: candidates.count)
    vectors.similarities(of: candidate, into: &similarities)
    return Self.neighbours(of: candidate, similarities)
  }

  /// The mean score of neighbours, weighted by similarity; 0 without any.
  func mean(of neighbours: [Neighbour]) -> Float {
    guard !neighbours.isEmpty else { return 0 }
    var (sum, total) = (0.0, 0.0)
    for neighbour in neighbours {
      sum += Double(neighbour.similarity) * Double(scores[neighbour.candidate])
      total += Double(neighbour.similarity)
    }
    return Float(sum / total)
  }

  /// The candidates most like one, best first; of equal ones the first.
  private static func neighbours(of candidate: Int, _ similarities: [Int32]) -> [Neighbour] {
    // A key has the similarity above the candidate, turned round so that the first is the largest.
    var best = [UInt64](repeating: 0, count: mostNeighbours)
    var keys = best.mutableSpan
    let similarities = similarities.span
    // Of equal ones the first stay, so what only equals the least kept is passed over.
    var least: Int32 = 0
    for other in similarities.indices where similarities[other] > least && other != candidate {
      let key = UInt64(similarities[other]) << 32 | UInt64(~UInt32(other))
      var place = mostNeighbours - 1
      while place > 0, key > keys[place - 1] {
        keys[place] = keys[place - 1]
        place -= 1
      }
      keys[place] = key
      least = Int32(keys[mostNeighbours - 1] >> 32)
    }
    return best.prefix { $0 > 0 }.map {
      Neighbour(candidate: Int(~UInt32(truncatingIfNeeded: $0)), similarity: Int32($0 >> 32))
    }
  }
}
