package import ByteStorage

/// An immutable part of an index, read in place from memory or a mapped file.
///
/// Nothing is copied or parsed when it is opened but the header and the different field lengths.
package struct Segment: Sendable {
  /// A path, or what else an error calls it.
  let name: String
  let bytes: StoredBytes
  package let documentCount: Int
  /// Postings of all terms.
  package let postingCount: Int
  let fields: [FieldLengths]
  let dictionary: TermDictionary
  let termGrams: TermGrams?
  let termSequences: TermSequences?
  let identifiers: Identifiers
  let checksums: SegmentChecksums

  /// Opens the bytes of a segment and checks the header, the field lengths and the table of
  /// checksums; ``verify()`` checks the rest.
  ///
  /// - Throws: ``SegmentError`` when these are no segment, or not one that this build reads.
  package init(_ bytes: StoredBytes, name: String) throws(SegmentError) {
    self = try bytes.withBytes { view throws(SegmentError) in
      let header = try SegmentHeader(view, name: name)
      let checksums = SegmentChecksums(body: header.checksumsOffset, areChecked: false)
      return try Segment(view, header, checksums, stored: bytes, name: name)
    }
  }

  /// Maps the file of a segment; otherwise as `init(_:name:)`.
  package init(path: String) throws(SegmentError) {
    let file: MappedFile
    do { file = try MappedFile(path) } catch { throw SegmentError(error, name: path) }
    try self.init(.file(file), name: path)
  }

  private init(
    _ view: RawSpan,
    _ header: SegmentHeader,
    _ checksums: SegmentChecksums,
    stored: StoredBytes,
    name: String
  ) throws(SegmentError) {
    let fieldsRange = header[.fields]
    let identifiersHead = header[.identifiers].prefix(8)
    let rankingRange = fieldsRange.upperBound..<header.checksumsOffset
    for range in [fieldsRange, identifiersHead, RankingParts.headRange(in: rankingRange)] {
      if let damage = checksums.firstDamage(in: range, of: view) {
        throw .damaged(name: name, offset: damage)
      }
    }
    self.name = name
    self.checksums = checksums
    bytes = stored
    documentCount = header.documentCount
    postingCount = header.postingCount
    let fields = (0..<header.fieldCount).compactMap {
      FieldLengths(
        in: view,
        section: fieldsRange,
        field: $0,
        documentCount: header.documentCount
      )
    }
    guard fields.count == header.fieldCount,
      let identifiers = Identifiers(
        header[.identifiers],
        documentCount: header.documentCount,
        in: view
      )
    else { throw .damaged(name: name, offset: fieldsRange.lowerBound) }
    self.fields = fields
    self.identifiers = identifiers
    dictionary = TermDictionary(
      heads: header[.termHeads],
      terms: header[.terms],
      postings: header[.postings],
      termCount: header.termCount
    )
    guard let parts = RankingParts.ranges(in: rankingRange, of: view) else {
      throw .damaged(name: name, offset: rankingRange.lowerBound)
    }
    if let range = parts.termGrams {
      termGrams = try TermGrams(range, checksums, termCount: header.termCount, in: view, name: name)
    } else {
      termGrams = nil
    }
    termSequences = parts.termSequences.flatMap {
      TermSequences($0, termCount: header.termCount, documentCount: header.documentCount)
    }
    guard (termSequences == nil) == (parts.termSequences == nil) else {
      throw .damaged(name: name, offset: rankingRange.lowerBound)
    }
  }

  /// Checks every byte that was not checked before.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func verify() throws(SegmentError) {
    try verify(0..<checksums.body)
  }

  /// Looks a term up, after a check of what is read for that.
  ///
  /// - Returns: `nil` if the segment has no such term.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  func verifiedEntry(of term: [UInt8]) throws(SegmentError) -> TermEntry? {
    try verify(dictionary.heads)
    let range = bytes.withBytes { dictionary.range(for: term, in: $0) }
    try verify(range)
    switch bytes.withBytes({ dictionary.lookUp(term, in: $0) }) {
    case .found(let entry): return entry
    case .absent: return nil
    case .damaged: throw .damaged(name: name, offset: range.lowerBound)
    }
  }

  /// The length of the file.
  var byteCount: Int { bytes.byteCount }

  /// The checksum of the table of checksums, which depends on all bytes.
  var checksum: UInt32 { bytes.withBytes { $0.littleEndianUInt32(at: $0.byteCount - 4) } }

  /// Checks what is read to tell all identifiers.
  func verifyIdentifiers() throws(SegmentError) {
    try verify(identifiers.section)
  }

  /// The name that a document has outside the index, after a check of what is read for that; empty
  /// if it was given none.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  /// - Precondition: the document is in the segment.
  func verifiedIdentifier(of document: UInt32) throws(SegmentError) -> [UInt8] {
    guard !identifiers.isEmpty else { return [] }
    try verify(identifiers.prefixRange)
    let ranges = bytes.withBytes { identifiers.ranges(for: document, in: $0) }
    for range in ranges { try verify(range) }
    let identifier = bytes.withBytes { identifiers.identifier(of: document, in: $0) }
    guard let identifier else { throw .damaged(name: name, offset: identifiers.section.lowerBound) }
    return identifier
  }

  /// Checks the bytes of a range that were not checked before.
  func verify(_ range: Range<Int>) throws(SegmentError) {
    let damage = bytes.withBytes { checksums.firstDamage(in: range, of: $0) }
    if let damage { throw .damaged(name: name, offset: damage) }
  }

  /// What it has beside what plain search needs.
  package var rankingParts: RankingParts {
    var parts = RankingParts()
    if termGrams != nil { parts.insert(.termGrams) }
    if termSequences != nil { parts.insert(.termSequences) }
    return parts
  }

  /// The names of its fields, in order.
  package var fieldNames: [String] { fields.map(\.name) }
}
