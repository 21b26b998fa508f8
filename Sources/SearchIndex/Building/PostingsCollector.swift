/// Collects the postings of documents, each term's in a stream of its own.
///
/// A posting is written when its document ends: the distance to the term's document before, less
/// one, and the frequencies. Of a single field, the distance is doubled and odd if the frequency is
/// 1, which then is left out.
struct PostingsCollector {
  private let fieldCount: Int
  private var streams = ByteStreams()
  /// By term: one more than the last document that has it.
  private var nextDocuments: [UInt32] = []
  /// By term: how many documents have it.
  private var documentFrequencies: [UInt32] = []
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
  var byteCount: Int { streams.byteCount + places.count * 28 }

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
    let missing = repeatElement(0 as UInt32, count: term + 1 - places.count)
    places.append(contentsOf: missing)
    nextDocuments.append(contentsOf: missing)
    documentFrequencies.append(contentsOf: missing)
  }

  /// Ends the document begun, and begins the next.
  mutating func endDocument() {
    for (place, number) in documentTerms.enumerated() {
      let term = Int(number)
      let gap = documentCount - nextDocuments[term]
      if fieldCount == 1 {
        let frequency = frequencies[place]
        streams.append(gap << 1 | (frequency == 1 ? 1 : 0), to: term)
        if frequency > 1 { streams.append(frequency, to: term) }
      } else {
        streams.append(gap, to: term)
        for field in 0..<fieldCount {
          streams.append(frequencies[place * fieldCount + field], to: term)
        }
      }
      nextDocuments[term] = documentCount + 1
      documentFrequencies[term] += 1
    }
    documentTerms.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    documentCount += 1
  }

  /// The terms that have postings.
  var terms: [UInt32] {
    documentFrequencies.indices.filter { documentFrequencies[$0] > 0 }.map { UInt32($0) }
  }

  func documentFrequency(of term: UInt32) -> Int { Int(documentFrequencies[Int(term)]) }

  /// Calls `body` with the parts of a term's stream, in their order.
  func forEachPart(of term: UInt32, _ body: (ArraySlice<UInt8>) -> Void) {
    streams.forEachPart(of: Int(term), body)
  }

  /// Forgets all documents.
  mutating func removeAll() {
    streams.removeAll()
    places.removeAll(keepingCapacity: true)
    nextDocuments.removeAll(keepingCapacity: true)
    documentFrequencies.removeAll(keepingCapacity: true)
    documentCount = 0
  }
}
