import ByteStorage

/// The terms of some documents in their order.
struct CandidateTerms {
  /// Those of all documents, one document and field behind the other.
  private(set) var numbers: [UInt32] = []
  /// Where each field of each document begins, and the end of the last one.
  private(set) var starts: [Int] = [0]
  let fieldCount: Int

  /// - Parameters:
  ///   - documents: of the searcher's index.
  ///   - searcher: has a numbering.
  ///   - numbering: that of the searcher.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  init(
    of documents: [DocumentID],
    in searcher: Searcher,
    _ numbering: TermNumbering
  ) throws(SegmentError) {
    fieldCount = searcher.schema.fields.count
    for part in searcher.parts {
      if let sequences = part.segment.termSequences { try part.segment.verify(sequences.heads) }
    }
    var byteCount = 0
    for document in documents {
      let part = searcher.parts[searcher.partIndex(of: document)]
      guard let sequences = part.segment.termSequences else { continue }
      let range = part.segment.bytes.withBytes {
        sequences.sequence(of: document.rawValue - part.base, in: $0)
      }
      try part.segment.verify(range)
      byteCount += range.count
    }
    // A number takes at least a byte.
    numbers = Array(repeating: 0, count: byteCount)
    starts.reserveCapacity(1 + documents.count * fieldCount)
    for document in documents {
      let index = searcher.partIndex(of: document)
      let part = searcher.parts[index]
      let start = starts[starts.count - 1]
      let count = read(document.rawValue - part.base, part, index, numbering)
      // A sequence that does not have what its fields have was not written by this module.
      guard start + count == starts[starts.count - 1] else {
        let offset = part.segment.termSequences?.range.lowerBound ?? 0
        throw .damaged(name: part.segment.name, offset: offset)
      }
    }
    numbers.removeLast(numbers.count - starts[starts.count - 1])
  }

  /// Puts the terms of the next document behind those before.
  ///
  /// - Returns: how many there are.
  private mutating func read(
    _ document: UInt32,
    _ part: Searcher.Part,
    _ index: Int,
    _ numbering: TermNumbering
  ) -> Int {
    part.segment.bytes.withBytes { bytes in
      let start = starts[starts.count - 1]
      for field in part.scoring.fields {
        starts.append(starts[starts.count - 1] + Int(field.length(of: document, in: bytes)))
      }
      guard let sequences = part.segment.termSequences else { return 0 }
      var terms = numbers.mutableSpan
      var end = start
      sequences.read(document, into: &terms, at: &end, in: bytes)
      if numbering.isShared {
        for place in start..<end { terms[place] = numbering.number(terms[place], inPart: index) }
      }
      return end - start
    }
  }

  var documentCount: Int { (starts.count - 1) / fieldCount }

  /// Where the terms of a document stand in ``numbers``.
  func range(of document: Int) -> Range<Int> {
    starts[document * fieldCount]..<starts[(document + 1) * fieldCount]
  }

  /// Where the terms of one of its fields stand.
  func range(of document: Int, field: Int) -> Range<Int> {
    let index = document * fieldCount + field
    return starts[index]..<starts[index + 1]
  }
}
