import ByteStorage

/// Makes one segment of several, in their order, without the documents that were removed.
///
/// The result has the bytes that a builder gives that was given the remaining documents at once.
package struct SegmentMerger {
  /// About how many bytes of lists are merged at once.
  private static let rangeByteCount = 1 << 19

  private let segments: [Segment]
  private let numbers: [DocumentNumbers]

  /// - Parameters:
  ///   - segments: at least one; all have the same fields.
  ///   - removed: for each segment the documents to leave out.
  package init(_ segments: [Segment], removing removed: [DocumentSet]) {
    precondition(segments.count == removed.count && !segments.isEmpty, "\(segments.count) segments")
    self.segments = segments
    var base: UInt32 = 0
    numbers = zip(segments, removed).map { segment, removed in
      let numbers = DocumentNumbers(
        base: base,
        documentCount: segment.documentCount,
        removing: removed
      )
      base += UInt32(numbers.count)
      return numbers
    }
  }

  /// Writes the merged segment.
  ///
  /// - Parameters:
  ///   - path: the file to write; the bytes stay in memory without one.
  ///   - threadCount: the most threads.
  /// - Returns: the bytes, if there is no file.
  /// - Throws: ``SegmentError`` when a segment is not what it should be, or the file cannot be
  ///   written.
  package func merge(into path: String?, threadCount: Int) throws(SegmentError) -> [UInt8] {
    // Ranges of terms that do not follow one another would be lost without a word.
    for segment in segments { try segment.checkTerms() }
    let assembly = SegmentAssembly(
      lengths: mergedLengths(),
      identifiers: try mergedIdentifiers(),
      ranges: ranges(),
      threadCount: threadCount,
      parts: segments.reduce(.all) { $0.intersection($1.rankingParts) },
      appendSequences: { [segments, numbers] writer throws(SegmentError) in
        for (segment, numbers) in zip(segments, numbers) {
          try Self.appendSequences(of: segment, numbers, to: &writer)
        }
      }
    )
    let (segments, numbers) = (segments, numbers)
    return try assembly.write(to: path) { range throws(SegmentError) in
      var terms: [SegmentTerms] = []
      for (segment, numbers) in zip(segments, numbers) {
        terms.append(try SegmentTerms(segment, numbers: numbers, from: range.lower))
      }
      return terms
    }
  }

  private static func appendSequences(
    of segment: Segment,
    _ numbers: DocumentNumbers,
    to writer: inout SegmentWriter
  ) throws(SegmentError) {
    guard let sequences = segment.termSequences else { return }
    let places = try writer.places(of: SegmentTerms(segment, numbers: numbers, from: nil))
    let isSound = segment.bytes.withBytes { bytes in
      let byNumber = sequences.places(in: bytes).map { places[$0] }
      var terms: [UInt32] = []
      for document in 0..<UInt32(segment.documentCount) where numbers[document] != nil {
        sequences.read(document, into: &terms, in: bytes)
        let length = segment.fields.reduce(0) { $0 + Int($1.length(of: document, in: bytes)) }
        guard terms.count == length else { return false }
        writer.appendSequence(terms.lazy.map { byNumber[Int($0)] })
      }
      return true
    }
    guard isSound else { throw .damaged(name: segment.name, offset: sequences.range.lowerBound) }
  }

  /// Ranges that have about as many bytes of lists each, told by the largest segment.
  private func ranges() -> [TermRange] {
    guard let largest = segments.max(by: { $0.postingCount < $1.postingCount }) else { return [] }
    let starts = largest.bytes.withBytes { bytes in
      largest.dictionary.firstTerms(every: Self.rangeByteCount, in: bytes)
    }
    return TermRange.ranges(startingAt: starts)
  }

  private func mergedLengths() -> FieldLengthsWriter {
    var lengths = FieldLengthsWriter(fieldNames: segments[0].fieldNames)
    for (segment, numbers) in zip(segments, numbers) {
      segment.bytes.withBytes { bytes in
        for document in 0..<UInt32(segment.documentCount) where numbers[document] != nil {
          lengths.append(segment.fields.map { $0.length(of: document, in: bytes) })
        }
      }
    }
    return lengths
  }

  private func mergedIdentifiers() throws(SegmentError) -> [UInt8] {
    var writer = IdentifierWriter()
    for (segment, numbers) in zip(segments, numbers) {
      let isSound = segment.bytes.withBytes { bytes in
        segment.identifiers.forEach(in: bytes) { document, identifier in
          if numbers[document] != nil { writer.append(identifier) }
        }
      }
      guard isSound else {
        throw .damaged(name: segment.name, offset: segment.identifiers.section.lowerBound)
      }
    }
    return writer.bytes()
  }
}
