import ByteStorage

/// Finds the best documents of one segment, leaving out what cannot be among them.
///
/// Block-max MaxScore over windows: in each window the terms are ordered by the most that they can
/// add there. As long as the least of them together cannot lift a document over the worst one kept,
/// they are not essential: they are not walked but only asked about documents that the others
/// found, and only while those can still get there. Because all sums are exact (``Saturation``), the
/// result is that of scoring everything, to the last bit.
///
/// - SeeAlso: Turtle and Flood, "Query Evaluation: Strategies and Optimizations", 1995; Mallia,
///   Ottaviano, Porciani, Tonellotto, Venturini, "Faster BlockMax WAND with Variable-sized
///   Blocks", 2017.
struct WindowSearch: ~Copyable {
  private let scoring: SegmentScoring
  private let documentCount: Int
  /// Added to a document's number in the segment to get its number in the index.
  private let base: UInt32
  private let removed: DocumentSet
  private var terms: [TermScorer]
  private var window = ScoreWindow()
  /// The terms by the most they can add in the window, least first.
  private var order: [Int]
  private var bounds: [Float]
  /// Documents that may be among the best, and their scores so far.
  private var candidates = ScoredCandidates()

  init(_ part: Searcher.Part, terms: [TermScorer]) {
    scoring = part.scoring
    documentCount = part.segment.documentCount
    base = part.base
    removed = part.removed
    self.terms = terms
    order = Array(terms.indices)
    bounds = Array(repeating: 0, count: terms.count)
  }

  /// A score that so many documents of the segment reach.
  ///
  /// The best documents of one term reach at least what that term gives them.
  ///
  /// - Parameters:
  ///   - count: above 0.
  ///   - bytes: those of the segment.
  /// - Returns: above 0, or `nil` if none is known.
  /// - Precondition: documents were not looked for yet.
  func score(reachedBy count: Int, _ bytes: RawSpan) -> Float? {
    var most: Float = 0
    for term in terms.indices.sorted(by: { terms[$0].bound > terms[$1].bound }) {
      // The best documents of a list mostly stay a good deal below its bound.
      guard Self.usualShare * terms[term].bound > most else { break }
      most = max(most, terms[term].score(reachedBy: count, scoring, bytes) ?? 0)
    }
    return most > 0 ? most : nil
  }

  /// Of a list's bound, what the score that its best documents reach hardly exceeds.
  private static let usualShare: Float = 0.8

  /// Gives the documents of the segment to a collector.
  mutating func run(
    _ bytes: RawSpan,
    into collector: inout TopDocuments,
    where filter: ((DocumentID) -> Bool)?
  ) {
    guard !terms.isEmpty else { return }
    var start = 0
    let firstLength = collector.threshold == nil ? Self.firstLength : Self.firstLengthIfExpecting
    while start < documentCount {
      // The first windows are short, so that there soon is a worst document kept.
      let length = min(max(start, firstLength), ScoreWindow.documentCount)
      let end = min(start + length, documentCount)
      search(UInt32(start)..<UInt32(end), bytes, &collector, filter)
      start = end
    }
  }

  /// Where a posting list begins that was found not to be what it should be.
  var damagedOffset: Int? {
    terms.first { $0.cursor.isDamaged }?.cursor.start
  }

  /// Documents of the first window; the size of later ones is a multiple.
  private static let firstLength = 256
  /// The same where it is known beforehand what score is reached.
  private static let firstLengthIfExpecting = 2048

  private mutating func search(
    _ range: Range<UInt32>,
    _ bytes: RawSpan,
    _ collector: inout TopDocuments,
    _ filter: ((DocumentID) -> Bool)?
  ) {
    for term in terms.indices { bounds[term] = terms[term].bound(in: range, scoring, bytes) }
    sortByBound()
    // Documents come in order of number: one that only equals the worst kept is not kept.
    let threshold = collector.threshold
    let split = essentialStart(threshold)
    guard split.start < order.count else { return }
    addEssential(range, split.start, split.rest, threshold ?? 0, bytes)
    if let threshold { complete(split.start, split.rest, threshold, bytes) }
    collect(&collector, filter)
  }

  /// Makes candidates of the documents of essential terms that can reach the threshold.
  private mutating func addEssential(
    _ range: Range<UInt32>,
    _ start: Int,
    _ rest: Float,
    _ threshold: Float,
    _ bytes: RawSpan
  ) {
    let wanted = max(0, threshold - rest)
    if start == order.count - 1 {
      candidates.removeAll()
      terms[order[start]].append(range, atLeast: wanted, to: &candidates, scoring, bytes)
      return
    }
    let total = order[start...].reduce(0) { $0 + bounds[$1] }
    // What a document of a block needs when it gets all that the other terms can add.
    for term in order[start...].dropFirst() {
      let least = wanted - (total - bounds[term])
      terms[term].add(range, atLeast: least, to: &window, scoring, bytes)
    }
    // The term of the least bound, mostly that of most documents, comes last.
    let last = order[start]
    let least = wanted - (total - bounds[last])
    terms[last].addLast(range, atLeast: least, threshold: wanted, to: &window, scoring, bytes)
    let first = range.lowerBound & ~UInt32(ScoreWindow.documentCount - 1)
    window.drain(atLeast: wanted, first: first, into: &candidates)
  }

  private func collect(_ collector: inout TopDocuments, _ filter: ((DocumentID) -> Bool)?) {
    if filter == nil, removed.isEmpty {
      collector.collect(candidates, base: base)
      return
    }
    for position in 0..<candidates.count {
      let number = candidates.document(at: position)
      let scored = ScoredDocument(
        document: DocumentID(base + number),
        score: candidates.score(at: position)
      )
      guard collector.mayKeep(scored.score), !removed.contains(number) else { continue }
      if filter?(scored.document) ?? true { collector.collect(scored) }
    }
  }

  /// A handful of numbers that hardly move from window to window.
  private mutating func sortByBound() {
    for index in 1..<max(order.count, 1) {
      var place = index
      while place > 0, bounds[order[place]] < bounds[order[place - 1]] {
        order.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  /// Where the essential terms begin in ``order``, and what those before can add together.
  private func essentialStart(_ threshold: Float?) -> (start: Int, rest: Float) {
    guard let threshold else { return (0, 0) }
    var rest: Float = 0
    for (index, term) in order.enumerated() {
      guard rest + bounds[term] <= threshold else { return (index, rest) }
      rest += bounds[term]
    }
    return (order.count, rest)
  }

  /// Adds the scores of the terms that are not essential to the candidates, and drops candidates
  /// as soon as they cannot reach the threshold.
  ///
  /// - Parameters:
  ///   - count: how many terms of ``order`` are not essential.
  ///   - rest: the most that they can add together.
  ///   - threshold: what a document needs.
  ///   - bytes: those of the segment.
  private mutating func complete(
    _ count: Int,
    _ rest: Float,
    _ threshold: Float,
    _ bytes: RawSpan
  ) {
    var rest = rest
    for term in order[..<count].reversed() {
      // Neither this one nor those after it, which have lower bounds, occur in the window.
      guard bounds[term] > 0 else { return }
      // What the terms after this one can add, which must be enough with it.
      rest -= bounds[term]
      terms[term].complete(&candidates, rest: rest, threshold: threshold, scoring, bytes)
    }
  }
}
