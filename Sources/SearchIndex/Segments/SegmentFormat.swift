/// The numbers that fix how a segment's bytes are laid out; the module's catalog tells the layout.
enum SegmentFormat {
  static let magic = Array("RC-INDEX".utf8)
  static let version: UInt32 = 2
  static let headerByteCount = 128
  /// Bytes that share a checksum.
  static let chunkByteCount = 1 << 14
  /// Terms that are stored one behind the other and found by the first of them.
  static let termsPerBlock = 16
  /// The most fields that a document may have.
  static let mostFields = 16

  /// The parts of a segment, in the order of the file.
  enum Section: Int, CaseIterable {
    case postings, terms, termHeads, identifiers, fields
  }

  /// Where in the header a section's offset and length stand, 8 bytes each.
  static func entryOffset(of section: Section) -> Int { 32 + 16 * section.rawValue }

  /// Bytes of the skip entry of a block: last document, end of the block, bounds by field.
  static func skipEntryByteCount(fieldCount: Int) -> Int {
    8 + BlockBounds.byteCount(fieldCount: fieldCount)
  }
}
