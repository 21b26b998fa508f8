import ByteStorage

/// Makes one segment of several, in their order, without the documents that were removed.
///
/// The result has the bytes that a builder gives that was given the remaining documents at once.
package struct SegmentMerger {
  private let segments: [Segment]
  /// For each segment and document its number in the result, or `nil` if it was removed.
  private let numbers: [[UInt32?]]
  private let fieldCount: Int

  /// - Parameters:
  ///   - segments: at least one; all have the same fields.
  ///   - removed: for each segment the documents to leave out.
  package init(_ segments: [Segment], removing removed: [DocumentSet]) {
    precondition(segments.count == removed.count && !segments.isEmpty, "\(segments.count) segments")
    self.segments = segments
    fieldCount = segments[0].fields.count
    var next: UInt32 = 0
    numbers = zip(segments, removed).map { segment, removed in
      (0..<UInt32(segment.documentCount)).map { document in
        guard !removed.contains(document) else { return nil }
        defer { next += 1 }
        return next
      }
    }
  }

  /// The bytes of the merged segment.
  package func merge() -> [UInt8] {
    var writer = SegmentWriter(lengths: mergedLengths(), identifiers: mergedIdentifiers())
    var iterators = segments.map { TermIterator(dictionary: $0.dictionary) }
    var heads = segments.indices.map { next(&iterators[$0], of: $0) }
    while let least = heads.compactMap({ $0?.term }).min(by: { $0.lexicographicallyPrecedes($1) }) {
      var documents: [UInt32] = []
      var frequencies: [UInt32] = []
      for index in segments.indices {
        guard let head = heads[index], head.term == least else { continue }
        append(head.entry, ofSegment: index, &documents, &frequencies)
        heads[index] = next(&iterators[index], of: index)
      }
      // A term is gone when all of its documents are.
      guard !documents.isEmpty else { continue }
      writer.append(least, documents: documents[...], frequencies: frequencies[...])
    }
    return writer.finish()
  }

  private func next(_ iterator: inout TermIterator, of index: Int) -> TermIterator.Element? {
    segments[index].bytes.withBytes { iterator.next(in: $0) }
  }

  private func mergedLengths() -> FieldLengthsWriter {
    var lengths = FieldLengthsWriter(fieldNames: segments[0].fields.map(\.name))
    for (segment, numbers) in zip(segments, numbers) {
      segment.bytes.withBytes { bytes in
        for document in numbers.indices where numbers[document] != nil {
          lengths.append(segment.fields.map { $0.length(of: UInt32(document), in: bytes) })
        }
      }
    }
    return lengths
  }

  private func mergedIdentifiers() -> [[UInt8]] {
    guard segments.contains(where: \.hasIdentifiers) else { return [] }
    return zip(segments, numbers).flatMap { segment, numbers in
      numbers.indices.filter { numbers[$0] != nil }.map { segment.identifier(of: UInt32($0)) }
    }
  }

  /// Appends the postings of one segment that remain, under their new numbers.
  private func append(
    _ entry: TermEntry,
    ofSegment index: Int,
    _ documents: inout [UInt32],
    _ frequencies: inout [UInt32]
  ) {
    let numbers = numbers[index]
    segments[index].bytes.withBytes { bytes in
      var cursor = PostingsCursor(
        entry,
        fieldCount: fieldCount,
        documentLimit: segments[index].documentCount
      )
      cursor.loadNextBlock(in: bytes)
      while cursor.document != .max {
        cursor.loadFrequencies(bytes)
        for position in 0..<cursor.documents.count {
          guard let number = numbers[Int(cursor.documents[position])] else { continue }
          documents.append(number)
          for field in 0..<fieldCount {
            frequencies.append(cursor.frequency(field: field, at: position))
          }
        }
        cursor.loadNextBlock(in: bytes)
      }
    }
  }
}
