import ByteStorage

/// The postings of one term: documents in increasing order, and a row of frequencies for each.
struct PostingList {
  private(set) var documents: [UInt32] = []
  /// One row a document, one frequency a field.
  private(set) var frequencies: [UInt32] = []

  mutating func append(document: UInt32) { documents.append(document) }

  mutating func append(frequency: UInt32) { frequencies.append(frequency) }

  /// Appends the postings of the block that a cursor has unpacked.
  ///
  /// - Parameters:
  ///   - cursor: has loaded frequencies.
  ///   - fieldCount: the length of a row.
  ///   - numbers: the numbers of its documents in the list.
  mutating func append(
    _ cursor: borrowing PostingsCursor,
    fieldCount: Int,
    numbers: borrowing DocumentNumbers
  ) {
    let first = documents.count
    var kept = [Bool](repeating: true, count: cursor.documents.count)
    for position in kept.indices {
      if let number = numbers[cursor.documents[position]] {
        documents.append(number)
      } else {
        kept[position] = false
      }
    }
    let missing = (documents.count - first) * fieldCount
    frequencies.append(contentsOf: repeatElement(0, count: missing))
    // A column at a time: each is an array of its own.
    for field in 0..<fieldCount {
      let stored = cursor.storedFrequencies[field]
      var place = first * fieldCount + field
      for position in kept.indices where kept[position] {
        frequencies[place] = stored[position &>> 2][position & 3] &+ cursor.storedBelow
        place += fieldCount
      }
    }
  }

  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
  }
}
