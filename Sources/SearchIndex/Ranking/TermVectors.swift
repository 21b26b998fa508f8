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

  init(
    _ candidates: CandidateTerms,
    in searcher: Searcher,
    _ numbering: TermNumbering,
    _ scratch: inout TermCountScratch
  ) {
    // In a handful of documents every share is too coarse to leave out terms by it.
    let limit = max(Int(Double(searcher.documentCount) * Self.mostDocuments), 10)
    let first = numbering.firstNumber(documentFrequencyAtMost: limit, in: searcher.parts)
    // A term of one document makes it like no other.
    let end = numbering.firstNumber(documentFrequencyAtMost: 1, in: searcher.parts)
    var counts = TermCounts(candidates, first..<max(first, end), &scratch)
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
  let terms: [Int32]
  /// How often a document has each, or what they weigh there.
  private(set) var values: [Int32]
  private(set) var starts: [Int] = [0]
  /// The numbers of the terms, in the order in which they come.
  let numbers: [UInt32]

  /// Counts the terms of each document that are wanted.
  init(_ candidates: CandidateTerms, _ wanted: Range<UInt32>, _ scratch: inout TermCountScratch) {
    scratch.begin(candidates.numbers.count)
    let (end, termCount) = Self.count(
      candidates,
      wanted,
      scratch.base,
      slots: &scratch.slots,
      numbers: &scratch.numbers,
      last: &scratch.last,
      terms: &scratch.terms,
      counts: &scratch.counts,
      starts: &starts
    )
    scratch.base += UInt32(termCount)
    terms = Array(scratch.terms[..<end])
    values = Array(scratch.counts[..<end])
    numbers = Array(scratch.numbers[..<termCount])
  }

  /// - Returns: how many terms were counted, and how many different ones.
  private static func count(
    _ candidates: CandidateTerms,
    _ wanted: Range<UInt32>,
    _ base: UInt32,
    slots: inout [UInt32],
    numbers: inout [UInt32],
    last: inout [Int32],
    terms: inout [Int32],
    counts: inout [Int32],
    starts: inout [Int]
  ) -> (end: Int, termCount: Int) {
    let all = candidates.numbers.span
    var slots = slots.mutableSpan
    var known = numbers.mutableSpan
    var last = last.mutableSpan
    var terms = terms.mutableSpan
    var counts = counts.mutableSpan
    var (end, termCount, knownCount) = (0, 0, 0)
    for document in 0..<candidates.documentCount {
      let start = end
      let range = candidates.range(of: document)
      var place = range.lowerBound
      while place < range.upperBound {
        let number = all[place]
        place &+= 1
        guard number >= wanted.lowerBound, number < wanted.upperBound else { continue }
        let term = TermCountScratch.index(of: number, &slots, &known, base, &termCount)
        let before = term < knownCount ? Int(last[term]) : -1
        knownCount = termCount
        if before >= start {
          counts[before] &+= 1
        } else {
          terms[end] = Int32(truncatingIfNeeded: term)
          counts[end] = 1
          last[term] = Int32(truncatingIfNeeded: end)
          end &+= 1
        }
      }
      starts.append(end)
    }
    return (end, termCount)
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

/// Memory to count the terms of documents in, and a hash table of their numbers.
struct TermCountScratch: Sendable {
  /// ``base`` and the index of a number, or less where there is none; never full.
  fileprivate var slots: [UInt32] = []
  /// What is below stands for numbers of questions before.
  fileprivate var base: UInt32 = 1
  /// The numbers by their indexes.
  fileprivate var numbers: [UInt32] = []
  /// By index where a number was counted last.
  fileprivate var last: [Int32] = []
  fileprivate var terms: [Int32] = []
  fileprivate var counts: [Int32] = []

  /// Makes room for so many numbers.
  fileprivate mutating func begin(_ most: Int) {
    if numbers.count < most {
      let room = max(1 << 10, 2 * most)
      numbers = Array(repeating: 0, count: room)
      (last, terms, counts) = ([], [], [])
      last = Array(repeating: 0, count: room)
      terms = last
      counts = last
      var slotCount = 1
      while slotCount <= room { slotCount *= 2 }
      slots = Array(repeating: 0, count: slotCount)
      base = 1
    }
    if base > UInt32.max - UInt32(most) {
      slots = Array(repeating: 0, count: slots.count)
      base = 1
    }
  }

  /// The index of a number, which is put behind the others where it is new.
  @inline(__always)
  fileprivate static func index(
    of number: UInt32,
    _ slots: inout MutableSpan<UInt32>,
    _ numbers: inout MutableSpan<UInt32>,
    _ base: UInt32,
    _ count: inout Int
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int((number &* 0x9E37_79B1) &>> 8) & mask
    while slots[slot] >= base {
      let index = Int(slots[slot] &- base)
      if numbers[index] == number { return index }
      slot = (slot &+ 1) & mask
    }
    let index = count
    count &+= 1
    numbers[index] = number
    slots[slot] = base &+ UInt32(truncatingIfNeeded: index)
    return index
  }
}
