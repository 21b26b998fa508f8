#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Some documents as vectors of weighted terms, to tell how alike they are.
///
/// A term weighs (1 + ln frequency) · idf, and vectors have the length 1. Weights are whole
/// numbers, so that sums do not depend on the order of terms.
struct TermVectors {
  /// What the length 1 stands for; a product of two weights and a sum of them fit 32 bits.
  static let one: Double = 4096
  /// What a weight of 1 stands for before lengths are known.
  private static let step: Double = 256
  /// A term in a larger share of the index tells too little of what a document is about.
  static let mostDocuments = 0.1

  /// Terms of one document after the other, each once; by their first appearance.
  private var terms: [Int32] = []
  /// Their frequencies, then their weights.
  private var weights: [Int32] = []
  private var starts: [Int] = [0]
  private var idfs: [Double] = []
  /// By term its weight where it occurs once, before lengths are known.
  private var singleWeights: [Double] = []
  /// The documents that have a term, with its weight there.
  private var postings: [(document: Int32, weight: Int32)] = []
  private var postingStarts: [Int] = []

  init(_ candidates: CandidateTerms, in searcher: Searcher, _ numbering: TermNumbering) {
    // In a handful of documents every share is too coarse to leave out terms by it.
    let limit = max(Int(Double(searcher.documentCount) * Self.mostDocuments), 10)
    let first = numbering.firstNumber(documentFrequencyAtMost: limit, in: searcher.parts)
    // A term of one document makes it like no other.
    let end = numbering.firstNumber(documentFrequencyAtMost: 1, in: searcher.parts)
    let numbers = count(candidates, first..<max(first, end))
    idfs = numbering.documentFrequencies(of: numbers, in: searcher.parts).map {
      let idf = BM25F.idf(documentFrequency: $0, documentCount: searcher.documentCount)
      return Double(idf)
    }
    singleWeights = idfs.map { Self.rounded($0 * Self.step) }
    for document in 0..<documentCount { weigh(document) }
    collectPostings()
  }

  var documentCount: Int { starts.count - 1 }

  /// Counts the terms of each document, and gives them indexes in the order in which they come.
  ///
  /// - Returns: the numbers of the terms, by their indexes.
  private mutating func count(_ candidates: CandidateTerms, _ wanted: Range<UInt32>) -> [UInt32] {
    let numbers = candidates.numbers.span
    var table = NumberTable(most: numbers.count)
    /// For each term where it was counted last.
    var last = [Int32](repeating: -1, count: numbers.count)
    var counts = last
    var indexes = last
    var places = last.mutableSpan
    var frequencies = counts.mutableSpan
    var found = indexes.mutableSpan
    var end = 0
    for document in 0..<candidates.documentCount {
      let start = end
      for place in candidates.range(of: document) {
        let number = numbers[place]
        guard wanted.contains(number) else { continue }
        let term = table.index(of: number)
        let before = Int(places[term])
        if before >= start {
          frequencies[before] &+= 1
        } else {
          places[term] = Int32(truncatingIfNeeded: end)
          found[end] = Int32(truncatingIfNeeded: term)
          frequencies[end] = 1
          end += 1
        }
      }
      starts.append(end)
    }
    terms = Array(indexes[..<end])
    weights = Array(counts[..<end])
    return table.numbers
  }

  /// Makes weights of the frequencies of a document.
  private mutating func weigh(_ document: Int) {
    let range = starts[document]..<starts[document + 1]
    var squares: Double = 0
    for index in range {
      let (frequency, term) = (weights[index], Int(terms[index]))
      let weight =
        frequency == 1
        ? singleWeights[term]
        : Self.rounded((1 + log(Double(frequency))) * idfs[term] * Self.step)
      weights[index] = Int32(min(weight, Double(Int32.max)))
      // Whole numbers below 2 to the power of 53: exact in any order.
      squares += weight * weight
    }
    // Terms that tell nothing weigh 0 after rounding; only a segment that lies has no others.
    let norm = max(squares.squareRoot(), 1)
    for index in range {
      weights[index] = Int32(Self.rounded(Double(weights[index]) / norm * Self.one))
    }
  }

  /// The nearest whole number to one in `0..<2^62`, without a call of the library.
  private static func rounded(_ number: Double) -> Double { Double(Int(number + 0.5)) }

  private mutating func collectPostings() {
    postingStarts = Array(repeating: 0, count: idfs.count + 1)
    for term in terms { postingStarts[Int(term) + 1] += 1 }
    for term in idfs.indices { postingStarts[term + 1] += postingStarts[term] }
    var next = postingStarts
    postings = Array(repeating: (0, 0), count: terms.count)
    for document in 0..<documentCount {
      for index in starts[document]..<starts[document + 1] {
        let term = Int(terms[index])
        postings[next[term]] = (Int32(document), weights[index])
        next[term] += 1
      }
    }
  }

  /// How alike a document is to each: the products of weights summed, ``one`` times itself for equal
  /// vectors.
  ///
  /// - Parameters:
  ///   - document: one of them.
  ///   - similarities: an element for each of them, set by the call.
  func similarities(of document: Int, into similarities: inout [Int32]) {
    for index in similarities.indices { similarities[index] = 0 }
    var sums = similarities.mutableSpan
    let postings = postings.span
    for index in starts[document]..<starts[document + 1] {
      let weight = weights[index]
      let term = Int(terms[index])
      for place in postingStarts[term]..<postingStarts[term + 1] {
        let posting = postings[place]
        sums[Int(posting.document)] &+= weight &* posting.weight
      }
    }
  }
}

/// Numbers of 32 bits in the order in which they first come: an open hash table.
private struct NumberTable {
  private(set) var numbers: [UInt32] = []
  /// One more than the index of a number, or 0; never full.
  private var slots: [UInt32]

  /// - Parameter most: no more different numbers come.
  init(most: Int) {
    var count = 1 << 10
    while count <= most { count *= 2 }
    slots = Array(repeating: 0, count: count)
  }

  @inline(__always)
  mutating func index(of number: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int((number &* 0x9E37_79B1) >> 8) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) &- 1
      if numbers[index] == number { return index }
      slot = (slot &+ 1) & mask
    }
    numbers.append(number)
    slots[slot] = UInt32(truncatingIfNeeded: numbers.count)
    return numbers.count - 1
  }
}
