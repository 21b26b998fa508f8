/// The documents that contain one term, in increasing order, in flat arrays.
struct PostingList: Sendable {
  let fieldCount: Int
  private(set) var documents: [DocumentID] = []
  /// One row a document, one frequency a field.
  private(set) var frequencies: [UInt32] = []

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
  }

  /// The number of postings.
  var count: Int { documents.count }

  /// How often the term occurs in each field of the document at `position`.
  func frequencies(at position: Int) -> ArraySlice<UInt32> {
    frequencies[(position * fieldCount)..<((position + 1) * fieldCount)]
  }

  /// Counts one more occurrence.
  ///
  /// - Precondition: no later document was counted before.
  mutating func add(_ document: DocumentID, field: Int) {
    if documents.last != document {
      precondition(documents.last.map { $0 < document } ?? true, "documents come in order")
      documents.append(document)
      frequencies.append(contentsOf: repeatElement(0, count: fieldCount))
    }
    frequencies[frequencies.count - fieldCount + field] += 1
  }

  /// Where the posting of `document` stands, found by bisection.
  func position(of document: DocumentID) -> Int? {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low < documents.count && documents[low] == document ? low : nil
  }
}
