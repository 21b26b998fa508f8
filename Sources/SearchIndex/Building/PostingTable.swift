/// Collects postings in the order of documents, and gives them in the order of terms.
struct PostingTable {
  private let fieldCount: Int
  private var terms: [UInt32] = []
  private var documents: [UInt32] = []
  /// One row a posting, one frequency a field.
  private var frequencies: [UInt32] = []
  /// For each term one more than its last posting, or 0.
  private var lastPostings: [UInt32] = []

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
  }

  var count: Int { documents.count }

  /// Counts an occurrence.
  ///
  /// - Precondition: no later document was counted before.
  mutating func add(term: Int, document: UInt32, field: Int) {
    while term >= lastPostings.count { lastPostings.append(0) }
    var posting = Int(lastPostings[term])
    if posting == 0 || documents[posting - 1] != document {
      terms.append(UInt32(term))
      documents.append(document)
      for _ in 0..<fieldCount { frequencies.append(0) }
      posting = documents.count
      lastPostings[term] = UInt32(posting)
    }
    frequencies[(posting - 1) * fieldCount + field] += 1
  }

  /// Calls `body` with the documents and frequencies of each term.
  ///
  /// - Parameters:
  ///   - order: all terms, in the order wanted.
  ///   - body: is given the term's number, its documents in increasing order, and a row of
  ///     frequencies for each.
  func forEachTerm(
    in order: [Int],
    _ body: (Int, ArraySlice<UInt32>, ArraySlice<UInt32>) -> Void
  ) {
    // Postings are dealt out to their terms' places, which keeps the order of documents.
    var starts = [Int](repeating: 0, count: order.count + 1)
    var counts = [Int](repeating: 0, count: order.count)
    for term in terms { counts[Int(term)] += 1 }
    var next = [Int](repeating: 0, count: order.count)
    for (rank, term) in order.enumerated() {
      next[term] = starts[rank]
      starts[rank + 1] = starts[rank] + counts[term]
    }
    var sortedDocuments = [UInt32](repeating: 0, count: count)
    var sortedFrequencies = [UInt32](repeating: 0, count: frequencies.count)
    for posting in 0..<count {
      let place = next[Int(terms[posting])]
      next[Int(terms[posting])] = place + 1
      sortedDocuments[place] = documents[posting]
      for field in 0..<fieldCount {
        sortedFrequencies[place * fieldCount + field] = frequencies[posting * fieldCount + field]
      }
    }
    for (rank, term) in order.enumerated() {
      let range = starts[rank]..<starts[rank + 1]
      let rows = (range.lowerBound * fieldCount)..<(range.upperBound * fieldCount)
      body(term, sortedDocuments[range], sortedFrequencies[rows])
    }
  }
}
