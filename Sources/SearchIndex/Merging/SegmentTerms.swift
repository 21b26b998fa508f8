import ByteStorage

/// Walks the terms of a segment.
struct SegmentTerms: TermSource {
  private let segment: Segment
  private let numbers: DocumentNumbers
  private var iterator: TermIterator
  private var entry: TermEntry?
  private(set) var term: [UInt8] = []

  /// Stands at the first term that is not below `lower`.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  init(
    _ segment: Segment,
    numbers: DocumentNumbers,
    from lower: [UInt8]?
  ) throws(SegmentError) {
    self.segment = segment
    self.numbers = numbers
    let block = lower.map { lower in
      segment.bytes.withBytes { segment.dictionary.block(for: lower, in: $0) }
    }
    iterator = TermIterator(
      dictionary: segment.dictionary,
      documentCount: segment.documentCount,
      block: block ?? 0
    )
    try advance()
    if let lower {
      while !isAtEnd, term.lexicographicallyPrecedes(lower) { try advance() }
    }
  }

  var isAtEnd: Bool { entry == nil }

  mutating func advance() throws(SegmentError) {
    let element = segment.bytes.withBytes { iterator.next(in: $0) }
    if iterator.isDamaged {
      throw .damaged(name: segment.name, offset: segment.dictionary.terms.lowerBound)
    }
    entry = element?.entry
    term = element?.term ?? []
  }

  mutating func appendPostings(to list: inout PostingList) throws(SegmentError) {
    guard let entry else { return }
    let (numbers, fieldCount) = (numbers, segment.fields.count)
    let isDamaged = segment.bytes.withBytes { bytes in
      var cursor = PostingsCursor(
        entry,
        fieldCount: fieldCount,
        documentLimit: segment.documentCount
      )
      cursor.loadNextBlock(in: bytes)
      while cursor.document != .max {
        cursor.loadFrequencies(bytes)
        list.append(cursor, fieldCount: fieldCount, numbers: numbers)
        cursor.loadNextBlock(in: bytes)
      }
      return cursor.isDamaged
    }
    // A list that is not whole would get checksums that are right.
    if isDamaged { throw .damaged(name: segment.name, offset: entry.postings.lowerBound) }
  }
}

/// The numbers that the documents of one segment have in the result of a merge.
struct DocumentNumbers: Sendable {
  private let base: UInt32
  private let removed: DocumentSet
  /// By 64 documents, how many before them were removed; empty if none was.
  private var removedBefore: [UInt32] = []
  /// The documents that remain.
  let count: Int

  /// - Parameters:
  ///   - base: the number of the first document that remains.
  ///   - documentCount: those of the segment.
  ///   - removed: those that are left out.
  init(base: UInt32, documentCount: Int, removing removed: DocumentSet) {
    self.base = base
    self.removed = removed
    var total: UInt32 = 0
    if !removed.isEmpty {
      for start in stride(from: 0, to: documentCount, by: 64) {
        removedBefore.append(total)
        total += UInt32(removed.count(inWord: start / 64))
      }
    }
    count = documentCount - Int(total)
  }

  /// A document's number in the result, or `nil` if it was removed.
  @inline(__always)
  subscript(document: UInt32) -> UInt32? {
    guard !removedBefore.isEmpty else { return base + document }
    guard !removed.contains(document) else { return nil }
    let before = removedBefore[Int(document >> 6)] + removed.count(inWordBefore: document)
    return base + document - before
  }
}
