/// Collects documents and makes a searcher of them.
package struct IndexBuilder {
  private let schema: IndexSchema
  private var dictionary: [String: Int] = [:]
  /// By the terms' numbers in `dictionary`.
  private var postings: [PostingList] = []
  private var lengths: FieldLengths

  package init(schema: IndexSchema) {
    self.schema = schema
    lengths = FieldLengths(fieldCount: schema.fields.count)
  }

  /// Adds a document.
  ///
  /// - Parameter fields: the analyzed terms of each field of the schema, in its order.
  /// - Returns: the document's number, one above that of the document before.
  /// - Precondition: there are as many lists as the schema has fields.
  package mutating func add(_ fields: [[String]]) -> DocumentID {
    precondition(
      fields.count == schema.fields.count,
      "\(fields.count) fields for a schema of \(schema.fields.count)"
    )
    let document = DocumentID(UInt32(lengths.documentCount))
    for (field, terms) in fields.enumerated() {
      for term in terms { postings[number(of: term)].add(document, field: field) }
    }
    lengths.add(fields.map(\.count))
    return document
  }

  /// The searcher over all documents added.
  package consuming func finish() -> Searcher {
    Searcher(
      dictionary: dictionary,
      postings: postings,
      documentCount: lengths.documentCount,
      scorer: BM25F(schema: schema, lengths: lengths)
    )
  }

  private mutating func number(of term: String) -> Int {
    if let number = dictionary[term] { return number }
    dictionary[term] = postings.count
    postings.append(PostingList(fieldCount: schema.fields.count))
    return postings.count - 1
  }
}
