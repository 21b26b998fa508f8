import ByteStorage

/// What the words of a question and pairs of them make of the scores of documents, told from the terms
/// of these.
///
/// Most terms of a question stand in many documents: to count them in the few that are ranked anew costs
/// less than to look for these documents in posting lists. The scores are those of
/// ``Searcher/score(of:for:)``, to the last bit.
struct QuestionScores {
  let proximity: Proximity
  private let plan: QueryPlan
  private let wanted: WantedTerms

  init(_ question: RankedQuestion, in searcher: Searcher, _ numbering: TermNumbering) {
    plan = question.plan
    wanted = WantedTerms(question.plan.numbers(in: searcher, numbering))
    proximity = Proximity(question, in: searcher)
  }

  /// Scores every document.
  ///
  /// - Parameters:
  ///   - documents: whose terms they are.
  ///   - terms: those of the documents.
  ///   - searcher: what the documents are of.
  /// - Returns: for each document the score of its words, and the one of words and pairs together.
  func scores(
    of documents: [DocumentID],
    _ terms: CandidateTerms,
    in searcher: Searcher
  ) -> [(words: Float, all: Float)] {
    var matches = QuestionMatches(termCount: plan.weights.count)
    return documents.indices.map { index in
      let words = count(documents[index], index, terms, searcher, &matches)
      let norm = proximity.norm(length: terms.range(of: index).count)
      let all = proximity.pairs.indices.reduce(words) { sum, pair in
        sum + proximity.score(ofPair: pair, matches.pairs[pair], norm: norm)
      }
      return (words, all)
    }
  }

  /// What each pair of words adds to the score of a document.
  func pairScores(
    of document: DocumentID,
    at index: Int,
    _ terms: CandidateTerms,
    in searcher: Searcher
  ) -> [Float] {
    var matches = QuestionMatches(termCount: plan.weights.count)
    _ = count(document, index, terms, searcher, &matches)
    let norm = proximity.norm(length: terms.range(of: index).count)
    return proximity.pairs.indices.map {
      proximity.score(ofPair: $0, matches.pairs[$0], norm: norm)
    }
  }

  /// Counts the words and pairs of a document.
  ///
  /// - Returns: the score of its words.
  private func count(
    _ document: DocumentID,
    _ index: Int,
    _ terms: CandidateTerms,
    _ searcher: Searcher,
    _ matches: inout QuestionMatches
  ) -> Float {
    matches.removeAll(pairCount: proximity.pairs.count)
    let part = searcher.parts[searcher.partIndex(of: document)]
    let numbers = terms.numbers.span
    for field in 0..<terms.fieldCount {
      let range = terms.range(of: index, field: field)
      guard !range.isEmpty else { continue }
      let factor = part.segment.bytes.withBytes {
        part.scoring.factor(of: document.rawValue - part.base, field: field, in: $0)
      }
      matches.places.removeAll(keepingCapacity: true)
      wanted.forEach(in: range, of: numbers) { place, term in
        matches.frequencies[term] &+= 1
        if proximity.isInPair(term) { matches.places.append((place, term)) }
      }
      matches.addFrequencies(factor: factor)
      if matches.places.count > 1 { proximity.count(matches.places, &matches.pairs) }
    }
    var sum: Float = 0
    for (term, frequency) in matches.pseudoFrequencies.enumerated() where frequency > 0 {
      sum += plan.saturation.score(weight: plan.weights[term], pseudoFrequency: frequency)
    }
    return sum
  }
}

/// What is counted in one document.
private struct QuestionMatches {
  /// By term how often it stands in the field that is looked at.
  var frequencies: [Int32]
  /// By term what its occurrences in the fields so far count together.
  var pseudoFrequencies: [Float]
  /// Where words of pairs stand in the field that is looked at.
  var places: [Proximity.Place] = []
  var pairs: [Proximity.Count] = []

  init(termCount: Int) {
    frequencies = Array(repeating: 0, count: termCount)
    pseudoFrequencies = Array(repeating: 0, count: termCount)
  }

  /// Adds what the occurrences in a field count, and makes ready for the next field.
  mutating func addFrequencies(factor: Float) {
    for term in frequencies.indices where frequencies[term] > 0 {
      pseudoFrequencies[term] += Float(frequencies[term]) * factor
      frequencies[term] = 0
    }
  }

  mutating func removeAll(pairCount: Int) {
    for term in pseudoFrequencies.indices { pseudoFrequencies[term] = 0 }
    pairs.removeAll(keepingCapacity: true)
    pairs.append(contentsOf: repeatElement(Proximity.Count(), count: pairCount))
  }
}

extension QueryPlan {
  /// The number of each term in the sequences of documents, `nil` for one that no document has.
  func numbers(in searcher: Searcher, _ numbering: TermNumbering) -> [UInt32?] {
    weights.indices.map { term in
      for (index, part) in searcher.parts.enumerated() {
        guard let entry = entries[index][term], let sequences = part.segment.termSequences else {
          continue
        }
        let number = part.segment.bytes.withBytes { sequences.number(ofTerm: entry.place, in: $0) }
        return numbering.number(number, inPart: index)
      }
      return nil
    }
  }
}
