import ByteStorage

/// Puts the parts of a segment together: lists as they come, everything else at the end.
struct SegmentWriter {
  private let lengths: FieldLengthsWriter
  /// The section of identifiers; empty if the documents have none.
  private let identifiers: [UInt8]
  private var dictionary = TermDictionaryWriter()
  private var output: SegmentOutput
  private var postingCount = 0
  private var postingsByteCount = 0

  init(lengths: FieldLengthsWriter, identifiers: [UInt8], output: SegmentOutput) {
    self.lengths = lengths
    self.identifiers = identifiers
    self.output = output
  }

  /// Appends terms, which are above those before, with their lists.
  mutating func append(_ merged: MergedTerms) throws(FileError) {
    var start = 0
    for entry in merged.entries {
      dictionary.append(
        Array(merged.terms[start..<entry.termEnd]),
        documentFrequency: entry.documentFrequency,
        postingsOffset: postingsByteCount,
        postingsByteCount: entry.postingsByteCount
      )
      start = entry.termEnd
      postingsByteCount += entry.postingsByteCount
      postingCount += entry.documentFrequency
    }
    try output.append(merged.postings)
  }

  /// Ends the segment.
  ///
  /// - Returns: its bytes, if they stay in memory.
  consuming func finish() throws(FileError) -> [UInt8] {
    var ranges = [SegmentFormat.headerByteCount..<output.byteCount]
    let sections: [(SegmentFormat.Section, [UInt8])] = [
      (.terms, dictionary.terms), (.termHeads, dictionary.heads), (.identifiers, identifiers),
      (.fields, lengths.bytes()),
    ]
    for (section, bytes) in sections {
      precondition(section.rawValue == ranges.count, "sections in order")
      let start = output.byteCount
      try output.append(bytes)
      ranges.append(start..<output.byteCount)
    }
    return try output.finish(header: header(ranges))
  }

  private func header(_ sections: [Range<Int>]) -> [UInt8] {
    var bytes = SegmentFormat.magic
    bytes.appendLittleEndian(SegmentFormat.version)
    bytes.appendLittleEndian(UInt32(lengths.fieldCount))
    bytes.appendLittleEndian(UInt32(lengths.documentCount))
    bytes.appendLittleEndian(UInt32(dictionary.count))
    bytes.appendLittleEndian(UInt64(postingCount))
    for range in sections {
      bytes.appendLittleEndian(UInt64(range.lowerBound))
      bytes.appendLittleEndian(UInt64(range.count))
    }
    let end = sections.last?.upperBound ?? SegmentFormat.headerByteCount
    bytes.appendLittleEndian(UInt64(end))
    bytes.appendLittleEndian(UInt64(SegmentChecksums.fileByteCount(body: end)))
    return bytes
  }
}
