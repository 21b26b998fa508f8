import ByteStorage

/// Puts the parts of a segment together.
struct SegmentWriter {
  private let lengths: FieldLengthsWriter
  /// Names that the documents have outside the index, in the order of their numbers, or none.
  private let identifiers: [[UInt8]]
  private var dictionary = TermDictionaryWriter()
  private var postings: PostingsWriter
  private var postingCount = 0

  /// - Precondition: there are as many identifiers as documents, or none.
  init(lengths: FieldLengthsWriter, identifiers: [[UInt8]]) {
    precondition(
      identifiers.isEmpty || identifiers.count == lengths.documentCount,
      "\(identifiers.count) identifiers for \(lengths.documentCount) documents"
    )
    self.lengths = lengths
    self.identifiers = identifiers
    postings = PostingsWriter(fieldCount: lengths.fieldCount, levels: lengths.levels())
  }

  /// Appends a term, which is above the term before, with its postings.
  mutating func append(
    _ term: [UInt8],
    documents: ArraySlice<UInt32>,
    frequencies: ArraySlice<UInt32>
  ) {
    let start = postings.bytes.count
    let byteCount = postings.append(documents: documents, frequencies: frequencies)
    dictionary.append(
      term,
      documentFrequency: documents.count,
      postingsOffset: start,
      postingsByteCount: byteCount
    )
    postingCount += documents.count
  }

  /// The bytes of the segment.
  consuming func finish() -> [UInt8] {
    let sections: [(SegmentFormat.Section, [UInt8])] = [
      (.fields, lengths.bytes()), (.identifiers, identifierBytes()),
      (.termHeads, dictionary.heads), (.terms, dictionary.terms), (.postings, postings.bytes),
    ]
    let bodyByteCount = sections.reduce(SegmentFormat.headerByteCount) { $0 + $1.1.count }
    var bytes = header(sections.map { ($0.0, $0.1.count) }, checksumsOffset: bodyByteCount)
    for (_, section) in sections { bytes += section }
    appendChecksums(to: &bytes)
    return bytes
  }

  private func header(
    _ sections: [(SegmentFormat.Section, Int)],
    checksumsOffset: Int
  ) -> [UInt8] {
    var bytes = SegmentFormat.magic
    bytes.appendLittleEndian(SegmentFormat.version)
    bytes.appendLittleEndian(UInt32(lengths.fieldCount))
    bytes.appendLittleEndian(UInt32(lengths.documentCount))
    bytes.appendLittleEndian(UInt32(dictionary.count))
    bytes.appendLittleEndian(UInt64(postingCount))
    var offset = SegmentFormat.headerByteCount
    for (section, byteCount) in sections {
      precondition(bytes.count == SegmentFormat.entryOffset(of: section), "sections in order")
      bytes.appendLittleEndian(UInt64(offset))
      bytes.appendLittleEndian(UInt64(byteCount))
      offset += byteCount
    }
    bytes.appendLittleEndian(UInt64(checksumsOffset))
    bytes.appendLittleEndian(UInt64(SegmentChecksums.fileByteCount(body: checksumsOffset)))
    return bytes
  }

  /// The offset of each identifier's end, then all of them.
  private func identifierBytes() -> [UInt8] {
    var ends: [UInt8] = []
    var text: [UInt8] = []
    for identifier in identifiers {
      text += identifier
      ends.appendLittleEndian(UInt32(text.count))
    }
    return ends + text
  }

  private func appendChecksums(to bytes: inout [UInt8]) {
    var table: [UInt8] = []
    StoredBytes.memory(bytes).withBytes { body in
      for chunk in SegmentChecksums.chunks(body: body.byteCount) {
        table.appendLittleEndian(CRC32C.checksum(of: body, in: chunk))
      }
    }
    let checksum = StoredBytes.memory(table).withBytes {
      CRC32C.checksum(of: $0, in: 0..<$0.byteCount)
    }
    bytes += table
    bytes.appendLittleEndian(checksum)
  }
}
