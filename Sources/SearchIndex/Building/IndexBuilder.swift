import ByteStorage

/// Collects documents and makes a segment or a searcher of them.
package struct IndexBuilder {
  private let schema: IndexSchema
  private var terms = TermTable()
  private var postings: PostingTable
  private var lengths: FieldLengthsWriter
  private var identifiers: [[UInt8]] = []
  /// The document begun, and how many terms its fields have so far.
  private var document: UInt32 = 0
  private var fieldLengths: [UInt32]

  package init(schema: IndexSchema) {
    self.schema = schema
    postings = PostingTable(fieldCount: schema.fields.count)
    lengths = FieldLengthsWriter(fieldNames: schema.fields.map(\.name))
    fieldLengths = Array(repeating: 0, count: schema.fields.count)
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
    begin(identifier: nil)
    for (field, terms) in fields.enumerated() {
      for term in terms { add(term: number(of: Array(term.utf8)), field: field) }
    }
    end()
    return DocumentID(UInt32(lengths.documentCount - 1))
  }

  /// The number of a term, a new one if it was not met before.
  mutating func number(of term: [UInt8]) -> Int { terms.number(of: term) }

  /// Begins a document.
  ///
  /// - Parameter identifier: its name outside the index; all documents have one, or none.
  mutating func begin(identifier: [UInt8]?) {
    if let identifier { identifiers.append(identifier) }
    document = UInt32(lengths.documentCount)
  }

  /// Counts an occurrence of a term, by its number, in a field of the document begun.
  @inline(__always)
  mutating func add(term: Int, field: Int) {
    postings.add(term: term, document: document, field: field)
    fieldLengths[field] += 1
  }

  /// Ends the document begun.
  mutating func end() {
    lengths.append(fieldLengths)
    for field in fieldLengths.indices { fieldLengths[field] = 0 }
  }

  /// The bytes of a segment with all documents added.
  package consuming func finishSegment() -> [UInt8] {
    var writer = SegmentWriter(lengths: lengths, identifiers: identifiers)
    postings.forEachTerm(in: terms.sortedNumbers()) { term, documents, frequencies in
      writer.append(Array(terms.bytes(of: term)), documents: documents, frequencies: frequencies)
    }
    return writer.finish()
  }

  /// The searcher over all documents added, in memory.
  package consuming func finish() -> Searcher {
    let schema = schema
    do {
      let segment = try Segment(.memory(finishSegment()), name: "segment in memory")
      return try Searcher(schema: schema, segments: [segment])
    } catch {
      preconditionFailure("a segment just written cannot be read: \(error)")
    }
  }
}
