import ByteStorage

/// What scoring needs to know of a segment: how much an occurrence counts, by field length.
struct SegmentScoring: Sendable {
  let fields: [FieldLengths]
  /// By field and code of length.
  private let factors: [[Float]]
  /// By field; none where codes need more than one byte.
  private let tables: [FactorTable?]
  /// By field and level of ``BlockBounds`` the most that an occurrence adds, 256 entries.
  let levelFactors: [[Float]]
  /// The same for the least.
  let leastLevelFactors: [[Float]]

  init(_ segment: Segment, function: BM25F) {
    let fields = segment.fields
    let factors = fields.indices.map { field in
      fields[field].lengths.map { function.factor(field: field, length: $0) }
    }
    self.fields = fields
    self.factors = factors
    tables = zip(fields, factors).map { field, factors in
      field.codeByteCount == 1
        ? FactorTable(Self.padded(factors), codesOffset: field.codesOffset) : nil
    }
    // The shortest length of a level counts most.
    levelFactors = fields.indices.map { field in
      Self.padded(fields[field].firstCodes.map { factors[field][$0] })
    }
    leastLevelFactors = fields.indices.map { field in
      Self.padded(fields[field].lastCodes.map { factors[field][$0] })
    }
  }

  private static func padded(_ factors: [Float]) -> [Float] {
    factors + repeatElement(0, count: max(0, 256 - factors.count))
  }

  /// What one occurrence in a field of a document adds to the pseudo-frequency.
  @inline(__always)
  func factor(of document: UInt32, field: Int, in bytes: RawSpan) -> Float {
    let code = fields[field].code(of: document, in: bytes)
    // A code without a length is nowhere but in bytes that this module did not write.
    return code < factors[field].count ? factors[field][code] : 0
  }

  /// Adds what the occurrences in one field count to the pseudo-frequencies of a block's documents.
  ///
  /// - Parameters:
  ///   - field: which one.
  ///   - cursor: its block is meant; its frequencies are unpacked only where that is needed.
  ///   - bytes: those of the segment.
  ///   - sums: 32 rows.
  func addUp(
    field: Int,
    of cursor: inout PostingsCursor,
    in bytes: RawSpan,
    to sums: inout [SIMD4<Float>]
  ) {
    if let table = tables[field], let packed = cursor.packedFrequencies(field: field, in: bytes) {
      table.add(
        bytes,
        at: packed.offset,
        width: packed.width,
        below: cursor.storedBelow,
        of: cursor.documents,
        to: &sums
      )
      return
    }
    cursor.loadFrequencies(bytes)
    if let table = tables[field] {
      let below = cursor.storedBelow
      let stored = cursor.storedFrequencies[field][...]
      table.add(stored, bytes, below: below, of: cursor.documents, to: &sums)
    } else {
      for position in 0..<cursor.documents.count {
        let factor = factor(of: cursor.documents[position], field: field, in: bytes)
        let frequency = Float(cursor.frequency(field: field, at: position))
        sums[position / 4][position % 4] += frequency * factor
      }
    }
  }

  /// Adds what the occurrences in one field count to the pseudo-frequencies of those candidates that
  /// were found in the cursor's block.
  ///
  /// - Returns: whether that was possible: the block is full and codes have one byte.
  func addUp(
    field: Int,
    of cursor: PostingsCursor,
    in bytes: RawSpan,
    toFound candidates: inout ScoredCandidates
  ) -> Bool {
    guard let table = tables[field],
      let packed = cursor.packedFrequencies(field: field, in: bytes)
    else { return false }
    table.add(
      bytes,
      at: packed.offset,
      width: packed.width,
      below: cursor.storedBelow,
      of: cursor.documents,
      toFound: &candidates
    )
    return true
  }
}
