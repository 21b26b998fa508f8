/// The postings of one term: documents in increasing order, and a row of frequencies for each.
struct PostingList {
  private(set) var documents: [UInt32] = []
  /// One row a document, one frequency a field.
  private(set) var frequencies: [UInt32] = []

  mutating func append(document: UInt32) { documents.append(document) }

  mutating func append(frequency: UInt32) { frequencies.append(frequency) }

  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
  }
}
