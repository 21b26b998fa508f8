/// Collects the postings of documents, each term's in a stream of its own.
///
/// A posting is written when its document ends: the distance to the term's document before, less
/// one, and the frequencies. Of a single field, the distance is doubled and odd if the frequency is
/// 1, which then is left out.
struct PostingsCollector {
  private let fieldCount: Int
  private var arena = ByteStreams()
  /// What is known of a term: together, because they are needed together.
  private struct Term {
    var stream = ByteStreams.Stream()
    /// One more than the last document that has it.
    var nextDocument: UInt32 = 0
    /// How many documents have it.
    var documentFrequency: UInt32 = 0
  }

  /// By the term's number.
  private var states: [Term] = []
  /// By term: where it stands in the document begun, if it is that term that stands there.
  private var places: [UInt32] = []
  /// The terms of the document begun, and a row of frequencies for each.
  private var documentTerms: [UInt32] = []
  private var frequencies: [UInt32] = []
  private(set) var documentCount: UInt32 = 0

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
  }

  /// About what the postings take in memory.
  var byteCount: Int { arena.byteCount + places.count * 28 }

  /// Counts an occurrence in the document begun.
  @inline(__always)
  mutating func add(term: Int, field: Int) {
    if term >= places.count { extend(to: term) }
    var place = Int(places[term])
    if place >= documentTerms.count || documentTerms[place] != UInt32(term) {
      place = documentTerms.count
      places[term] = UInt32(place)
      documentTerms.append(UInt32(term))
      for _ in 0..<fieldCount { frequencies.append(0) }
    }
    frequencies[place &* fieldCount &+ field] &+= 1
  }

  private mutating func extend(to term: Int) {
    let missing = term + 1 - places.count
    places.append(contentsOf: repeatElement(0, count: missing))
    states.append(contentsOf: repeatElement(Term(), count: missing))
  }

  /// Counts an occurrence of each word's term in the document begun.
  ///
  /// - Returns: how many words have a term.
  mutating func add(numbers: [UInt32], terms: [Int32], field: Int) -> Int {
    var count = 0
    for number in numbers {
      let term = terms[Int(number)]
      guard term >= 0 else { continue }
      add(term: Int(term), field: field)
      count += 1
    }
    return count
  }

  /// Ends the document begun, and begins the next.
  mutating func endDocument() {
    for place in documentTerms.indices {
      let term = documentTerms[place]
      var state = states[Int(term)]
      let gap = documentCount - state.nextDocument
      if fieldCount == 1 {
        let frequency = frequencies[place]
        arena.append(gap << 1 | (frequency == 1 ? 1 : 0), to: &state.stream)
        if frequency > 1 { arena.append(frequency, to: &state.stream) }
      } else {
        arena.append(gap, to: &state.stream)
        for field in 0..<fieldCount {
          arena.append(frequencies[place * fieldCount + field], to: &state.stream)
        }
      }
      state.nextDocument = documentCount + 1
      state.documentFrequency += 1
      states[Int(term)] = state
    }
    documentTerms.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    documentCount += 1
  }

  /// The terms that have postings.
  var terms: [UInt32] {
    states.indices.filter { states[$0].documentFrequency > 0 }.map { UInt32($0) }
  }

  func documentFrequency(of term: UInt32) -> Int { Int(states[Int(term)].documentFrequency) }

  /// Calls `body` with the parts of a term's stream, in their order.
  func forEachPart(of term: UInt32, _ body: (ArraySlice<UInt8>) -> Void) {
    arena.forEachPart(of: states[Int(term)].stream, body)
  }

  /// Forgets all documents.
  mutating func removeAll() {
    arena.removeAll()
    places.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    documentCount = 0
  }
}
