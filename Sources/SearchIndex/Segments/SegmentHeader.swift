import ByteStorage

/// The first bytes of a segment, checked as far as they can be without checksums.
struct SegmentHeader {
  let fieldCount: Int
  let documentCount: Int
  let termCount: Int
  let postingCount: Int
  let checksumsOffset: Int
  private let sections: [Range<Int>]

  /// - Throws: ``SegmentError`` when the bytes are no segment, have another version, are cut short
  ///   or do not agree with their table of checksums.
  init(_ bytes: RawSpan, name: String) throws(SegmentError) {
    let count = bytes.byteCount
    guard count >= SegmentFormat.headerByteCount,
      SegmentFormat.magic.indices.allSatisfy({ bytes.byte(at: $0) == SegmentFormat.magic[$0] })
    else { throw .notASegment(name: name) }
    let version = bytes.littleEndianUInt32(at: 8)
    guard version == SegmentFormat.version else {
      throw .unsupportedVersion(name: name, found: version, supported: SegmentFormat.version)
    }
    let body = bytes.littleEndianUInt64(at: 112)
    guard bytes.littleEndianUInt64(at: 120) == UInt64(count),
      body >= UInt64(SegmentFormat.headerByteCount), body <= UInt64(count),
      SegmentChecksums.fileByteCount(body: Int(body)) == count,
      SegmentChecksums.isTableRight(in: bytes, body: Int(body)),
      // The first chunk has the header, so what follows can be trusted.
      SegmentChecksums(body: Int(body), areChecked: false).firstDamage(in: 0..<1, of: bytes) == nil
    else { throw .damaged(name: name, offset: 0) }
    checksumsOffset = Int(body)
    fieldCount = Int(bytes.littleEndianUInt32(at: 12))
    documentCount = Int(bytes.littleEndianUInt32(at: 16))
    termCount = Int(bytes.littleEndianUInt32(at: 20))
    postingCount = Int(clamping: bytes.littleEndianUInt64(at: 24))
    sections = SegmentFormat.Section.allCases.map { section in
      let entry = SegmentFormat.entryOffset(of: section)
      // What does not fit into the body becomes empty at its end, which the check below finds.
      let start = min(bytes.littleEndianUInt64(at: entry), body)
      let length = min(bytes.littleEndianUInt64(at: entry + 8), body - start)
      return Int(start)..<Int(start + length)
    }
    guard agrees(with: bytes) else { throw .damaged(name: name, offset: 0) }
  }

  /// Whether the parts lie inside the body and have the sizes that the counts ask for.
  private func agrees(with bytes: RawSpan) -> Bool {
    let isInside = SegmentFormat.Section.allCases.allSatisfy { section in
      let entry = SegmentFormat.entryOffset(of: section)
      return bytes.littleEndianUInt64(at: entry) == UInt64(self[section].lowerBound)
        && bytes.littleEndianUInt64(at: entry + 8) == UInt64(self[section].count)
    }
    let blockCount = (termCount + SegmentFormat.termsPerBlock - 1) / SegmentFormat.termsPerBlock
    return isInside && (1...SegmentFormat.mostFields).contains(fieldCount)
      && self[.fields].count >= fieldCount * FieldLengths.descriptorByteCount
      && self[.termHeads].count == blockCount * TermDictionary.headByteCount
  }

  subscript(section: SegmentFormat.Section) -> Range<Int> { sections[section.rawValue] }
}
