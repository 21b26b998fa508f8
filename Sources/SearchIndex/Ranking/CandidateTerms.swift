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
    for document in documents {
      let index = searcher.partIndex(of: document)
      let part = searcher.parts[index]
      guard let sequences = part.segment.termSequences else { continue }
      let local = document.rawValue - part.base
      try part.segment.verify(
        part.segment.bytes.withBytes { sequences.sequence(of: local, in: $0) }
      )
      append(local, sequences, part, index, numbering)
      // A sequence that does not have what its fields have was not written by this module.
      guard numbers.count == starts[starts.count - 1] else {
        throw .damaged(name: part.segment.name, offset: sequences.range.lowerBound)
      }
    }
  }

  private mutating func append(
    _ document: UInt32,
    _ sequences: TermSequences,
    _ part: Searcher.Part,
    _ index: Int,
    _ numbering: TermNumbering
  ) {
    part.segment.bytes.withBytes { bytes in
      let start = numbers.count
      sequences.append(document, to: &numbers, in: bytes)
      if numbering.isShared {
        for position in start..<numbers.count {
          numbers[position] = numbering.number(numbers[position], inPart: index)
        }
      }
      for field in part.scoring.fields {
        starts.append(starts[starts.count - 1] + Int(field.length(of: document, in: bytes)))
      }
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
