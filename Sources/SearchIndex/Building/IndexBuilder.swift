import ByteStorage

/// Collects documents and makes a segment or a searcher of them.
package struct IndexBuilder {
  private let schema: IndexSchema
  private var terms = TermTable()
  private var postings: PostingTable
  private var lengths: FieldLengthsWriter
  private var identifiers: [[UInt8]] = []

  package init(schema: IndexSchema) {
    self.schema = schema
    postings = PostingTable(fieldCount: schema.fields.count)
    lengths = FieldLengthsWriter(fieldNames: schema.fields.map(\.name))
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
    let document = UInt32(lengths.documentCount)
    for (field, terms) in fields.enumerated() {
      for term in terms {
        let number = self.terms.number(of: Array(term.utf8))
        postings.add(term: number, document: document, field: field)
      }
    }
    lengths.append(fields.map { UInt32($0.count) })
    return DocumentID(document)
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
