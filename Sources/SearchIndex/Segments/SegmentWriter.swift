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
  private let parts: RankingParts
  private var termGrams = TermGramsWriter()
  private var termSequences = TermSequencesWriter()
  /// The terms end to end and where each ends, if documents are to have sequences of them.
  private var terms: [UInt8] = []
  private var termEnds: [Int] = []

  init(
    lengths: FieldLengthsWriter,
    identifiers: [UInt8],
    parts: RankingParts,
    output: SegmentOutput
  ) {
    self.parts = parts
    self.lengths = lengths
    self.identifiers = identifiers
    self.output = output
  }

  /// Appends terms, which are above those before, with their lists.
  mutating func append(_ merged: MergedTerms) throws(FileError) {
    var start = 0
    for entry in merged.entries {
      let term = Array(merged.terms[start..<entry.termEnd])
      dictionary.append(
        term,
        documentFrequency: entry.documentFrequency,
        postingsOffset: postingsByteCount,
        postingsByteCount: entry.postingsByteCount
      )
      if parts.contains(.termGrams) { termGrams.append(term) }
      if parts.contains(.termSequences) {
        termSequences.append(documentFrequency: entry.documentFrequency)
        terms += term
        termEnds.append(terms.count)
      }
      start = entry.termEnd
      postingsByteCount += entry.postingsByteCount
      postingCount += entry.documentFrequency
    }
    try output.append(merged.postings)
  }

  /// Where the terms of a source stand in the dictionary.
  ///
  /// - Parameter source: stands at its first term; all terms have been appended.
  /// - Returns: a place for each term, 0 for one that is not in the dictionary.
  /// - Throws: ``SegmentError`` when the source cannot be read.
  func places<Source: TermSource>(of source: Source) throws(SegmentError) -> [Int] {
    var source = source
    var places: [Int] = []
    var place = 0
    while !source.isAtEnd {
      while place < termEnds.count, term(at: place).lexicographicallyPrecedes(source.term) {
        place += 1
      }
      let isKnown = place < termEnds.count && term(at: place).elementsEqual(source.term)
      places.append(isKnown ? place : 0)
      try source.advance()
    }
    return places
  }

  private func term(at place: Int) -> ArraySlice<UInt8> {
    terms[(place == 0 ? 0 : termEnds[place - 1])..<termEnds[place]]
  }

  /// Appends the terms of the next document in their order, by their places in the dictionary; all
  /// terms have been appended.
  mutating func appendSequence(_ places: some Sequence<Int>) { termSequences.append(places) }

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
    try output.append(
      RankingParts.bytes(
        termGrams: parts.contains(.termGrams) ? termGrams.bytes() : nil,
        termSequences: parts.contains(.termSequences) ? termSequences.bytes() : nil
      )
    )
    let end = output.byteCount
    return try output.finish(header: header(ranges, end: end))
  }

  private func header(_ sections: [Range<Int>], end: Int) -> [UInt8] {
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
    bytes.appendLittleEndian(UInt64(end))
    bytes.appendLittleEndian(UInt64(SegmentChecksums.fileByteCount(body: end)))
    return bytes
  }
}
