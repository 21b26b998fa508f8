import ByteStorage

/// Terms of an index that are spelt like a word: parts and wholes of compounds, derivations,
/// misspellings.
struct SimilarTerms {
  struct Similar: Equatable {
    let term: [UInt8]
    /// The share of the grams of the shorter term that both have, in `leastSimilarity...1`.
    let similarity: Float
  }

  /// How many are taken for a word.
  static let mostTerms = 5
  static let leastSimilarity: Float = 0.7
  /// Shorter words look like too many others.
  static let leastByteCount = 4

  /// A term of one part of the index.
  private struct Found {
    let part: Int
    let place: Int
    let similarity: Float
  }

  /// The terms most like a word, best first; of equal ones the first in the order of bytes.
  ///
  /// The word itself is none of them. They do not depend on how the index is cut into segments.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  static func terms(
    like word: [UInt8],
    in parts: [Searcher.Part]
  ) throws(SegmentError) -> [Similar] {
    // The count of shared grams is kept in a byte.
    let grams = TermGrams.grams(of: word).prefix(255)
    guard word.count >= leastByteCount, !grams.isEmpty else { return [] }
    var found: [Found] = []
    for (index, part) in parts.enumerated() {
      guard let termGrams = part.segment.termGrams else { continue }
      try part.segment.verify(termGrams.range)
      try part.segment.verify(part.segment.dictionary.heads)
      try part.segment.verify(part.segment.dictionary.terms)
      let isSound = part.segment.bytes.withBytes { bytes in
        collect(grams, termGrams, part: index, of: part.segment, bytes, into: &found)
      }
      guard isSound else {
        throw .damaged(name: part.segment.name, offset: termGrams.range.lowerBound)
      }
    }
    return try best(found, of: parts, except: word)
  }

  /// Appends the terms of a part that have enough grams of a word.
  ///
  /// - Returns: whether no term shares more grams than it is said to have.
  private static func collect(
    _ grams: ArraySlice<UInt32>,
    _ termGrams: TermGrams,
    part: Int,
    of segment: Segment,
    _ bytes: RawSpan,
    into found: inout [Found]
  ) -> Bool {
    var shared = [UInt8](repeating: 0, count: segment.dictionary.termCount)
    // One gram in common is never enough, whatever the lengths.
    var touched: [Int] = []
    for gram in grams {
      termGrams.count(termsWith: gram, in: bytes, &shared, seenTwice: &touched)
    }
    for place in touched {
      let shorter = min(grams.count, termGrams.gramCount(ofTerm: place, in: bytes))
      guard shared[place] <= shorter else { return false }
      let similarity = Float(shared[place]) / Float(shorter)
      if similarity >= leastSimilarity {
        found.append(Found(part: part, place: place, similarity: similarity))
      }
    }
    return true
  }

  private static func best(
    _ found: [Found],
    of parts: [Searcher.Part],
    except word: [UInt8]
  ) throws(SegmentError) -> [Similar] {
    // The word itself and the same term of other parts take places that others then get.
    let wanted = (mostTerms + 1) * parts.count
    let similarities = found.map(\.similarity).sorted(by: >)
    let least = similarities.count > wanted ? similarities[wanted - 1] : 0
    var similar: [Similar] = []
    for found in found where found.similarity >= least {
      let term = try parts[found.part].segment.term(at: found.place)
      similar.append(Similar(term: term, similarity: found.similarity))
    }
    let sorted = similar.sorted {
      $0.similarity == $1.similarity
        ? $0.term.lexicographicallyPrecedes($1.term) : $0.similarity > $1.similarity
    }
    var best: [Similar] = []
    for term in sorted where term.term != word && best.last != term && best.count < mostTerms {
      best.append(term)
    }
    return best
  }
}
