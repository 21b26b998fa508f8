import ByteStorage

/// What words of a question that stand close together in a document add to its score.
///
/// Words that follow one another in the question, function words aside, are a pair. It counts where
/// both stand within eight places, and again where they stand in the order of the question and no
/// further apart than there. Counts are saturated as frequencies are.
///
/// - SeeAlso: Metzler and Croft, "A Markov Random Field Model for Term Dependencies", 2005.
struct Proximity {
  struct Pair {
    let first: String
    let second: String
    /// Their indexes in the query.
    let terms: (first: Int, second: Int)
    /// How far apart they are in the question.
    let reach: Int
    /// The most that either count can add.
    let weight: Float
  }

  /// Where a word of a pair stands in a document, and which one of the query it is.
  typealias Place = (place: Int, term: Int)

  /// How often a pair stands close together in a document.
  struct Count {
    var near = 0
    var ordered = 0
  }

  /// The share of both words' inverse document frequencies that each count can add.
  static let weight: Float = 0.1
  /// Words further apart do not stand close together.
  private static let window = 8

  let pairs: [Pair]
  /// By index in the query.
  private let areInPairs: [Bool]
  private let schema: IndexSchema
  /// The mean length of a document, all fields together.
  private let averageLength: Float

  init(_ question: RankedQuestion, in searcher: Searcher) {
    let plan = question.plan
    var indexes: [String: Int] = [:]
    for (index, term) in question.query.terms.enumerated() { indexes[term.term] = index }
    var pairs: [Pair] = []
    var last: (place: Int, word: QuestionWord)?
    for (place, word) in question.words.enumerated() where !word.isFunctionWord {
      defer { last = (place, word) }
      guard let last, last.word.term != word.term,
        let first = indexes[last.word.term], let second = indexes[word.term]
      else { continue }
      let frequencies = (plan.documentFrequency(of: first), plan.documentFrequency(of: second))
      guard frequencies.0 > 0, frequencies.1 > 0 else { continue }
      let idfs =
        searcher.idf(documentFrequency: frequencies.0)
        + searcher.idf(documentFrequency: frequencies.1)
      pairs.append(
        Pair(
          first: last.word.term,
          second: word.term,
          terms: (first, second),
          reach: min(place - last.place, Self.window - 1),
          weight: Self.weight * idfs
        )
      )
    }
    self.pairs = pairs
    areInPairs = plan.weights.indices.map { term in
      pairs.contains { $0.terms.first == term || $0.terms.second == term }
    }
    schema = searcher.schema
    let total = searcher.parts.reduce(0) { $0 + $1.segment.fields.reduce(0) { $0 + $1.total } }
    averageLength = Float(Double(total) / Double(max(searcher.documentCount, 1)))
  }

  @inline(__always)
  func isInPair(_ term: Int) -> Bool { areInPairs[term] }

  /// What a pair adds to the score of a document with such a norm.
  func score(ofPair pair: Int, _ count: Count, norm: Float) -> Float {
    let weight = pairs[pair].weight
    return [count.near, count.ordered].reduce(0) { sum, count in
      let frequency = Float(count) / norm
      return sum + weight * (frequency / (1 + frequency))
    }
  }

  /// How much a count is lowered by the length of the document; as in BM25 with b 0.75.
  func norm(length: Int) -> Float {
    let ratio = averageLength > 0 ? Float(length) / averageLength : 1
    return schema.k1 * (0.25 + 0.75 * ratio)
  }

  /// Counts the pairs among words of one field.
  ///
  /// - Parameters:
  ///   - places: in increasing order.
  ///   - counts: one for each pair.
  func count(_ places: [Place], _ counts: inout [Count]) {
    for (index, (place, term)) in places.enumerated() {
      for (earlierPlace, earlier) in places[..<index].reversed() {
        let distance = place - earlierPlace
        guard distance < Self.window else { break }
        guard earlier != term else { continue }
        for (pair, wanted) in pairs.enumerated() {
          let isForward = wanted.terms == (earlier, term)
          if isForward || wanted.terms == (term, earlier) { counts[pair].near += 1 }
          if isForward, distance <= wanted.reach { counts[pair].ordered += 1 }
        }
      }
    }
  }
}
