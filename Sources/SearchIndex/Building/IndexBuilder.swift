import ByteStorage
import TextAnalysis

/// Collects documents and makes a run, a segment or a searcher of them.
package struct IndexBuilder {
  private let schema: IndexSchema
  private var terms = WordTable()
  private var postings: PostingsCollector
  private var lengths: FieldLengthsWriter
  private var identifiers = IdentifierWriter()
  /// How many terms the fields of the document begun have so far.
  private var fieldLengths: [UInt32]
  private let parts: RankingParts
  /// The numbers of all terms in the order of the documents, if the segment is to have them.
  private var occurrences: [UInt32] = []

  /// - Parameters:
  ///   - schema: the fields of the documents.
  ///   - parts: what the segment has beside what plain search needs.
  package init(schema: IndexSchema, parts: RankingParts = []) {
    self.schema = schema
    self.parts = parts
    postings = PostingsCollector(fieldCount: schema.fields.count)
    lengths = FieldLengthsWriter(fieldNames: schema.fields.map(\.name))
    fieldLengths = Array(repeating: 0, count: schema.fields.count)
  }

  /// About what the builder takes in memory.
  var byteCount: Int { terms.byteCount + postings.byteCount + 4 * occurrences.count }

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
    for (field, terms) in fields.enumerated() {
      for term in terms { add(term: number(of: Array(term.utf8)), field: field) }
    }
    endDocument(identifier: nil)
    return DocumentID(UInt32(lengths.documentCount - 1))
  }

  /// The number of a term, a new one if it was not met before.
  mutating func number(of term: [UInt8]) -> Int { terms.number(of: term) }

  /// Counts an occurrence of a term, by its number, in a field of the document begun.
  @inline(__always)
  mutating func add(term: Int, field: Int) {
    postings.add(term: term, field: field)
    fieldLengths[field] &+= 1
    if parts.contains(.termSequences) { occurrences.append(UInt32(term)) }
  }

  /// Counts occurrences of terms, by the numbers that words have elsewhere.
  ///
  /// - Parameters:
  ///   - numbers: one a word.
  ///   - terms: the terms of these numbers, negative where there is none.
  ///   - field: where they occur.
  mutating func add(numbers: [UInt32], terms: [Int32], field: Int) {
    let found = postings.add(numbers: numbers, terms: terms, field: field)
    fieldLengths[field] += UInt32(found)
    guard parts.contains(.termSequences) else { return }
    for number in numbers where terms[Int(number)] >= 0 {
      occurrences.append(UInt32(terms[Int(number)]))
    }
  }

  /// Ends the document begun, and begins the next.
  ///
  /// - Parameter identifier: its name outside the index; all documents have one, or none.
  mutating func endDocument(identifier: [UInt8]?) {
    if let identifier { identifiers.append(identifier) }
    postings.endDocument()
    lengths.append(fieldLengths)
    precondition(
      identifiers.count == (identifier == nil ? 0 : lengths.documentCount),
      "\(identifiers.count) identifiers for \(lengths.documentCount) documents"
    )
    for field in fieldLengths.indices { fieldLengths[field] = 0 }
  }

  /// Sorts the documents added so far into a run, and goes on without them.
  ///
  /// - Parameter keepingTerms: whether terms keep their numbers.
  /// - Returns: the run; its documents are numbered from 0.
  mutating func takeRun(keepingTerms: Bool) -> PostingsRun {
    let run = PostingsRun(
      postings,
      terms: terms,
      lengths: lengths,
      identifiers: identifiers,
      parts: parts,
      occurrences: occurrences
    )
    occurrences.removeAll(keepingCapacity: true)
    postings.removeAll()
    lengths = FieldLengthsWriter(fieldNames: lengths.fieldNames)
    identifiers = IdentifierWriter()
    if !keepingTerms { terms = WordTable() }
    return run
  }

  /// The bytes of a segment with all documents added.
  package consuming func finishSegment() -> [UInt8] {
    let run = takeRun(keepingTerms: false)
    do {
      return try RunMerger([run]).merge(into: nil, threadCount: 1)
    } catch {
      preconditionFailure("a run in memory cannot be read: \(error)")
    }
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
