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
  static let step: Double = 256
  /// A term in a larger share of the index tells too little of what a document is about.
  static let mostDocuments = 0.1

  /// Terms of one document after the other, each once; by their first appearance.
  private let terms: [Int32]
  private let weights: [Int32]
  private let starts: [Int]
  /// The documents that have a term, with its weight there.
  private let postings: [(document: Int32, weight: Int32)]
  private let postingStarts: [Int32]

  init(_ candidates: CandidateTerms, in searcher: Searcher, _ numbering: TermNumbering) {
    // In a handful of documents every share is too coarse to leave out terms by it.
    let limit = max(Int(Double(searcher.documentCount) * Self.mostDocuments), 10)
    let first = numbering.firstNumber(documentFrequencyAtMost: limit, in: searcher.parts)
    // A term of one document makes it like no other.
    let end = numbering.firstNumber(documentFrequencyAtMost: 1, in: searcher.parts)
    var counts = TermCounts(candidates, first..<max(first, end))
    let idfs = numbering.documentFrequencies(of: counts.numbers, in: searcher.parts).map {
      Double(searcher.idf(documentFrequency: $0))
    }
    counts.weigh(idfs)
    terms = counts.terms
    weights = counts.values
    starts = counts.starts
    (postings, postingStarts) = counts.postings()
  }

  /// How alike a document is to each: the products of weights summed, ``one`` times itself for equal
  /// vectors.
  ///
  /// - Parameters:
  ///   - document: one of them.
  ///   - similarities: an element for each of them, set by the call.
  func similarities(of document: Int, into similarities: inout [Int32]) {
    var sums = similarities.mutableSpan
    let postings = postings.span
    let postingStarts = postingStarts.span
    let terms = terms.span
    let weights = weights.span
    for index in sums.indices { sums[index] = 0 }
    for index in starts[document]..<starts[document + 1] {
      let weight = weights[index]
      let term = Int(terms[index])
      let (start, end) = (Int(postingStarts[term]), Int(postingStarts[term &+ 1]))
      // Most terms are those of a single document.
      guard end &- start > 1 else { continue }
      for place in start..<end {
        let posting = postings[place]
        sums[Int(posting.document)] &+= weight &* posting.weight
      }
    }
  }
}

/// The terms of documents counted, then weighed.
private struct TermCounts {
  /// Terms of one document after the other, each once.
  private(set) var terms: [Int32]
  /// How often a document has each, or what they weigh there.
  private(set) var values: [Int32]
  private(set) var starts: [Int] = [0]
  /// The numbers of the terms, in the order in which they come.
  let numbers: [UInt32]

  /// Counts the terms of each document that are wanted.
  init(_ candidates: CandidateTerms, _ wanted: Range<UInt32>) {
    let all = candidates.numbers.span
    var table = NumberTable(most: all.count)
    var rows = [Int32](repeating: 0, count: 3 * all.count)
    var numbers = [UInt32](repeating: 0, count: all.count)
    var (end, termCount) = (0, 0)
    do {
      var slots = table.slots.mutableSpan
      var known = numbers.mutableSpan
      var rows = rows.mutableSpan
      // For each term one more than where it was counted last; terms and counts stand behind.
      let (terms, counts) = (all.count, 2 * all.count)
      for document in 0..<candidates.documentCount {
        let start = end
        let range = candidates.range(of: document)
        var place = range.lowerBound
        while place < range.upperBound {
          let number = all[place]
          place &+= 1
          guard number >= wanted.lowerBound, number < wanted.upperBound else { continue }
          let slot = NumberTable.slot(of: number, in: slots, known)
          var term = Int(slots[slot]) &- 1
          if term < 0 {
            term = termCount
            termCount &+= 1
            known[term] = number
            slots[slot] = UInt32(truncatingIfNeeded: termCount)
          }
          let before = Int(rows[term])
          if before > start {
            rows[counts &+ before &- 1] &+= 1
          } else {
            rows[terms &+ end] = Int32(truncatingIfNeeded: term)
            rows[counts &+ end] = 1
            end &+= 1
            rows[term] = Int32(truncatingIfNeeded: end)
          }
        }
        starts.append(end)
      }
    }
    terms = Array(rows[all.count..<(all.count + end)])
    values = Array(rows[(2 * all.count)..<(2 * all.count + end)])
    numbers.removeLast(all.count - termCount)
    self.numbers = numbers
  }

  /// Makes weights of the frequencies of all documents.
  mutating func weigh(_ idfs: [Double]) {
    let (starts, terms) = (starts, terms)
    let idfs = idfs.span
    let logarithms = Self.logarithms.span
    var exact = [Double](repeating: 0, count: values.count)
    var all = exact.mutableSpan
    var weights = values.mutableSpan
    for document in 0..<(starts.count - 1) {
      let range = starts[document]..<starts[document + 1]
      var squares: Double = 0
      for index in range {
        let frequency = Int(weights[index])
        let factor =
          frequency < logarithms.count ? logarithms[frequency] : 1 + log(Double(frequency))
        // Whole numbers below 2 to the power of 53: their squares are exact in any order.
        let product = factor * idfs[Int(terms[index])] * TermVectors.step
        let weight = (product + Self.rounding) - Self.rounding
        all[index] = weight
        squares += weight * weight
      }
      // Terms that tell nothing weigh 0 after rounding; only a segment that lies has no others.
      let scale = TermVectors.one / max(squares.squareRoot(), 1)
      for index in range {
        let rounded = (all[index] * scale + Self.rounding).bitPattern
        weights[index] = Int32(truncatingIfNeeded: rounded)
      }
    }
  }

  /// What the small frequencies count: 1 + ln frequency.
  private static let logarithms = (0..<32).map { 1 + log(Double(max($0, 1))) }

  /// Added to a number in `0..<2^31`, it leaves the nearest whole one in the lowest bits.
  private static let rounding: Double = 3 * 0x1p51

  /// For each term the documents that have it with their values, and where those of each term begin.
  func postings() -> (all: [(document: Int32, weight: Int32)], starts: [Int32]) {
    let terms = terms.span
    let weights = values.span
    // What begins two places further on becomes the ends, then the starts of the next.
    var starts = [Int32](repeating: 0, count: numbers.count + 2)
    var all = [(document: Int32, weight: Int32)](repeating: (0, 0), count: terms.count)
    do {
      var ends = starts.mutableSpan
      var targets = all.mutableSpan
      for index in 0..<terms.count { ends[Int(terms[index]) &+ 2] &+= 1 }
      for term in 2..<ends.count { ends[term] &+= ends[term &- 1] }
      for document in 0..<(self.starts.count - 1) {
        for index in self.starts[document]..<self.starts[document + 1] {
          let term = Int(terms[index]) &+ 1
          targets[Int(ends[term])] = (Int32(truncatingIfNeeded: document), weights[index])
          ends[term] &+= 1
        }
      }
    }
    return (all, starts)
  }
}

/// Finds numbers of 32 bits in the order in which they first came: an open hash table.
private struct NumberTable {
  /// One more than the index of a number, or 0; never full.
  var slots: [UInt32]

  /// - Parameter most: no more different numbers come.
  init(most: Int) {
    var count = 1 << 10
    while count <= most { count *= 2 }
    slots = Array(repeating: 0, count: count)
  }

  /// The slot of a number, empty where it is not among `numbers`.
  @inline(__always)
  static func slot(
    of number: UInt32,
    in slots: borrowing MutableSpan<UInt32>,
    _ numbers: borrowing MutableSpan<UInt32>
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int((number &* 0x9E37_79B1) &>> 8) & mask
    while slots[slot] != 0, numbers[Int(slots[slot]) &- 1] != number { slot = (slot &+ 1) & mask }
    return slot
  }
}
