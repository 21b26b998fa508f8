import ByteStorage

/// Terms of an index that are spelt like a word: parts and wholes of compounds, derivations,
/// misspellings.
struct SimilarTerms {
  struct Similar: Equatable {
    let term: [UInt8]
    /// The share of the grams of the shorter term that both have, in `leastSimilarity...1`.
    let similarity: Float
    /// What the dictionary says of it in the part in which it was found.
    let entry: TermEntry
  }

  /// How many are taken for a word.
  static let mostTerms = 5
  static let leastSimilarity: Float = 0.7
  /// Shorter words look like too many others.
  static let leastByteCount = 4

  /// The terms most like a word, best first; of equal ones the first in the order of bytes.
  ///
  /// The word itself is none of them. They do not depend on how the index is cut into segments.
  ///
  /// - Parameters:
  ///   - word: a word of a question.
  ///   - parts: those of the index.
  ///   - counts: by part.
  /// - Returns: at most ``mostTerms``.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  static func terms(
    like word: [UInt8],
    in parts: [Searcher.Part],
    _ counts: inout [GramCounts]
  ) throws(SegmentError) -> [Similar] {
    // The count of shared grams is kept in a byte.
    let grams = TermGrams.grams(of: word).prefix(GramCounts.most)
    guard word.count >= leastByteCount, !grams.isEmpty else { return [] }
    var similar: [Similar] = []
    for (index, part) in parts.enumerated() {
      guard let termGrams = part.segment.termGrams else { continue }
      try part.segment.verify(termGrams.range)
      try part.segment.verify(part.segment.dictionary.heads)
      try part.segment.verify(part.segment.dictionary.terms)
      let places = part.segment.bytes.withBytes { bytes in
        BestPlaces(like: grams, termGrams, &counts[index], bytes)
      }
      guard let places else {
        throw .damaged(name: part.segment.name, offset: termGrams.range.lowerBound)
      }
      for (place, similarity) in places.best {
        let found = try part.segment.term(at: place)
        similar.append(Similar(term: found.term, similarity: similarity, entry: found.entry))
      }
    }
    return best(similar, except: word)
  }

  private static func best(_ similar: [Similar], except word: [UInt8]) -> [Similar] {
    let sorted = similar.sorted {
      $0.similarity == $1.similarity
        ? $0.term.lexicographicallyPrecedes($1.term) : $0.similarity > $1.similarity
    }
    var best: [Similar] = []
    for term in sorted
    where term.term != word && best.last?.term != term.term && best.count < mostTerms {
      best.append(term)
    }
    return best
  }
}

/// The terms of one part of an index that are most like a word.
private struct BestPlaces {
  /// Places in the dictionary, best first; of equal ones the first, which is the order of bytes.
  private(set) var best: [(place: Int, similarity: Float)] = []
  /// The word itself takes a place that another term then gets.
  private static let capacity = SimilarTerms.mostTerms + 1

  /// `nil` if a term shares more grams than it is said to have.
  init?(
    like grams: ArraySlice<UInt32>,
    _ termGrams: TermGrams,
    _ counts: inout GramCounts,
    _ bytes: RawSpan
  ) {
    counts.begin(grams.count)
    for gram in grams { termGrams.count(termsWith: gram, in: bytes, &counts) }
    // What a similarity needs at least, in whole numbers: fewer are not even divided.
    let least = (0...grams.count).map { shorter in
      (0...shorter).first { Float($0) / Float(shorter) >= SimilarTerms.leastSimilarity } ?? shorter
    }
    for place in counts.seenTwice {
      let place = Int(place)
      let shorter = min(grams.count, termGrams.gramCount(ofTerm: place, in: bytes))
      let count = counts[place]
      guard count <= shorter else { return nil }
      if count >= least[shorter] { keep(place, similarity: Float(count) / Float(shorter)) }
    }
  }

  private mutating func keep(_ place: Int, similarity: Float) {
    let isAfter = { (other: (place: Int, similarity: Float)) in
      other.similarity < similarity || (other.similarity == similarity && other.place > place)
    }
    if best.count == Self.capacity {
      guard isAfter(best[Self.capacity - 1]) else { return }
      best.removeLast()
    }
    best.insert((place, similarity), at: best.firstIndex(where: isAfter) ?? best.count)
  }
}
