import ByteStorage

/// One numbering of the terms of all segments of an index; the most frequent term is 0.
///
/// One segment has its own; several are numbered together when the index is opened, so that what
/// is found does not depend on how the index is cut.
struct TermNumbering: Sendable {
  let termCount: Int
  /// By part and number there; empty for one part.
  private let shared: [[UInt32]]
  /// By number; empty for one part.
  private let frequencies: [UInt32]

  /// - Returns: `nil` if a segment does not have the sequences of its documents.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  init?(_ parts: [Searcher.Part]) throws(SegmentError) {
    guard !parts.isEmpty else { return nil }
    for part in parts where part.segment.termSequences == nil { return nil }
    guard parts.count > 1 else {
      termCount = parts[0].segment.dictionary.termCount
      (shared, frequencies) = ([], [])
      return
    }
    for part in parts { try part.segment.verify() }
    // The order of terms is that of the first segment that has them, which nothing depends on.
    var known: [[UInt8]: Int] = [:]
    var totals: [Int] = []
    var terms: [[Int]] = []
    for part in parts {
      terms.append(
        try part.segment.allTerms().map { element in
          let term = known[element.term] ?? totals.count
          if term == totals.count {
            known[element.term] = term
            totals.append(0)
          }
          totals[term] += element.entry.documentFrequency
          return term
        }
      )
    }
    let order = totals.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (number, term) in order.enumerated() { numbers[term] = UInt32(number) }
    termCount = order.count
    frequencies = order.map { UInt32(totals[$0]) }
    shared = zip(parts, terms).map { part, terms in
      part.segment.bytes.withBytes { bytes in
        (part.segment.termSequences?.places(in: bytes) ?? []).map { numbers[terms[$0]] }
      }
    }
  }

  /// Whether numbers differ from those of the parts.
  var isShared: Bool { !shared.isEmpty }

  /// The number of a term in the index, by its number in a part.
  @inline(__always)
  func number(_ number: UInt32, inPart part: Int) -> UInt32 {
    // No segment that this module wrote has a number that is not below the count of its terms.
    shared.isEmpty ? number : Int(number) < shared[part].count ? shared[part][Int(number)] : .max
  }

  /// The documents of the index that have a term.
  func documentFrequency(of number: UInt32, in parts: [Searcher.Part]) -> Int {
    documentFrequencies(of: CollectionOfOne(number), in: parts)[0]
  }

  /// The documents of the index that have each of some terms.
  func documentFrequencies(
    of numbers: some Sequence<UInt32>,
    in parts: [Searcher.Part]
  ) -> [Int] {
    if isShared { return numbers.map { Int(frequencies[Int($0)]) } }
    let segment = parts[0].segment
    guard let sequences = segment.termSequences else { return [] }
    return segment.bytes.withBytes { bytes in
      numbers.map { Int(sequences.documentFrequency(of: $0, in: bytes)) }
    }
  }

  /// The least number whose term is in at most so many documents.
  func firstNumber(documentFrequencyAtMost limit: Int, in parts: [Searcher.Part]) -> UInt32 {
    var low = 0
    var high = termCount
    while low < high {
      let middle = (low + high) / 2
      let isAbove = documentFrequency(of: UInt32(middle), in: parts) > limit
      if isAbove { low = middle + 1 } else { high = middle }
    }
    return UInt32(low)
  }
}
