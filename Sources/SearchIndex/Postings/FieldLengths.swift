/// How many terms each field of each document has.
struct FieldLengths: Sendable {
  let fieldCount: Int
  private(set) var documentCount = 0
  /// One row a document, one length a field.
  private var lengths: [UInt32] = []
  /// The sum over all documents, by field.
  private var totals: [UInt64]

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    totals = Array(repeating: 0, count: fieldCount)
  }

  /// Adds a document's lengths, one a field.
  mutating func add(_ lengths: [Int]) {
    for (field, length) in lengths.enumerated() {
      self.lengths.append(UInt32(length))
      totals[field] += UInt64(length)
    }
    documentCount += 1
  }

  /// The terms in one field of one document.
  func length(of document: DocumentID, field: Int) -> Int {
    Int(lengths[document.index * fieldCount + field])
  }

  /// The field's length over its average in the index; 1 where no document has the field.
  func ratio(of document: DocumentID, field: Int) -> Float {
    guard totals[field] > 0 else { return 1 }
    let average = Double(totals[field]) / Double(documentCount)
    return Float(Double(length(of: document, field: field)) / average)
  }
}
