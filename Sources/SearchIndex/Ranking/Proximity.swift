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
    let numbers: (first: UInt32, second: UInt32)
    /// How far apart they are in the question.
    let reach: Int
    /// The most that either count can add.
    let weight: Float
  }

  /// The share of both words' inverse document frequencies that each count can add.
  static let weight: Float = 0.1
  /// Words further apart do not stand close together.
  private static let window = 8

  let pairs: [Pair]
  /// The terms of all pairs.
  private let wanted: [UInt32]
  /// A bit for the lowest six bits of each of them: most terms are told apart by these.
  private let wantedBits: UInt64
  private let schema: IndexSchema
  /// The mean length of a document, all fields together.
  private let averageLength: Float

  init(_ words: [QuestionWord], in searcher: Searcher, _ numbering: TermNumbering) {
    var pairs: [Pair] = []
    var last: (place: Int, word: QuestionWord)?
    for (place, word) in words.enumerated() where !word.isFunctionWord {
      defer { last = (place, word) }
      guard let last, last.word.term != word.term,
        let first = searcher.number(of: last.word.term, numbering),
        let second = searcher.number(of: word.term, numbering)
      else { continue }
      pairs.append(
        Pair(
          first: last.word.term,
          second: word.term,
          numbers: (first, second),
          reach: min(place - last.place, Self.window - 1),
          weight: Self.weight * (searcher.idf(of: last.word.term) + searcher.idf(of: word.term))
        )
      )
    }
    self.pairs = pairs
    wanted = pairs.flatMap { [$0.numbers.first, $0.numbers.second] }
    wantedBits = wanted.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    schema = searcher.schema
    let total = searcher.parts.reduce(0) { $0 + $1.segment.fields.reduce(0) { $0 + $1.total } }
    averageLength = Float(Double(total) / Double(max(searcher.documentCount, 1)))
  }

  /// What each pair adds to the score of a candidate.
  func scores(of document: Int, in terms: CandidateTerms) -> [Float] {
    var near = [Int](repeating: 0, count: pairs.count)
    var ordered = near
    for field in 0..<terms.fieldCount {
      count(terms.range(of: document, field: field), in: terms.numbers.span, &near, &ordered)
    }
    let norm = norm(length: terms.range(of: document).count)
    return pairs.indices.map { pair in
      let weight = pairs[pair].weight
      return [near[pair], ordered[pair]].reduce(0) { sum, count in
        let frequency = Float(count) / norm
        return sum + weight * (frequency / (1 + frequency))
      }
    }
  }

  /// How much a count is lowered by the length of the document; as in BM25 with b 0.75.
  private func norm(length: Int) -> Float {
    let ratio = averageLength > 0 ? Float(length) / averageLength : 1
    return schema.k1 * (0.25 + 0.75 * ratio)
  }

  private func count(
    _ range: Range<Int>,
    in numbers: Span<UInt32>,
    _ near: inout [Int],
    _ ordered: inout [Int]
  ) {
    // Places of wanted terms; those within the window of a new one are the last of them.
    var places: [Int] = []
    for place in range
    where wantedBits &>> UInt64(numbers[place] & 63) & 1 != 0 && wanted.contains(numbers[place]) {
      for earlier in places.reversed() {
        let distance = place - earlier
        guard distance < Self.window else { break }
        for (index, pair) in pairs.enumerated() {
          let isForward =
            numbers[earlier] == pair.numbers.first && numbers[place] == pair.numbers.second
          let isBackward =
            numbers[earlier] == pair.numbers.second && numbers[place] == pair.numbers.first
          if isForward || isBackward { near[index] += 1 }
          if isForward, distance <= pair.reach { ordered[index] += 1 }
        }
      }
      places.append(place)
    }
  }
}

extension Searcher {
  /// The number of a term, or `nil` for an unknown one.
  func number(of term: String, _ numbering: TermNumbering) -> UInt32? {
    let bytes = Array(term.utf8)
    for (index, part) in parts.enumerated() {
      guard let entry = entry(of: bytes, in: part), let sequences = part.segment.termSequences
      else { continue }
      let number = part.segment.bytes.withBytes { sequences.number(ofTerm: entry.place, in: $0) }
      return numbering.number(number, inPart: index)
    }
    return nil
  }
}
