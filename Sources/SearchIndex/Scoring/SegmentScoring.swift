import ByteStorage

/// What scoring needs to know of a segment: how much an occurrence counts, by field length.
struct SegmentScoring: Sendable {
  let fields: [FieldLengths]
  /// By field and code of length, 256 entries or more.
  let factors: [[Float]]
  /// By field and level of ``BlockBounds``, 256 entries.
  let levelFactors: [[Float]]

  init(_ segment: Segment, function: BM25F) {
    let fields = segment.fields
    let factors = fields.indices.map { field in
      fields[field].lengths.map { function.factor(field: field, length: $0) }
    }
    self.fields = fields
    self.factors = factors.map { Self.padded($0) }
    // The shortest length of a level counts most.
    levelFactors = fields.indices.map { field in
      Self.padded(fields[field].firstCodes.map { factors[field][$0] })
    }
  }

  private static func padded(_ factors: [Float]) -> [Float] {
    factors + repeatElement(0, count: max(0, 256 - factors.count))
  }

  /// What one occurrence in a field of a document adds to the pseudo-frequency.
  @inline(__always)
  func factor(of document: UInt32, field: Int, in bytes: RawSpan) -> Float {
    factors[field][fields[field].code(of: document, in: bytes)]
  }

  /// The factor of each document of a block.
  func lookUp(
    _ documents: borrowing AscendingBlock,
    field: Int,
    in bytes: RawSpan,
    into rows: inout [SIMD4<Float>]
  ) {
    let lengths = fields[field]
    if lengths.codeByteCount == 1 {
      documents.lookUp(factors[field], codes: bytes, at: lengths.codesOffset, into: &rows)
    } else {
      for position in 0..<documents.count {
        rows[position / 4][position % 4] = factor(of: documents[position], field: field, in: bytes)
      }
    }
  }
}
