import ByteStorage

/// Where the sections of a snapshot stand, read from its first page and checked.
struct SnapshotHeader: Equatable, Sendable {
  let sections: [Range<Int>]
  /// Where the last section ends and the checksums of the pages begin.
  let end: Int
  /// The checksum of the pages' checksums, which tells snapshots apart.
  private let checksum: UInt32

  var pageCount: Int {
    (end + SnapshotFormat.pageByteCount - 1) / SnapshotFormat.pageByteCount
  }

  /// - Throws: ``SnapshotError`` unless the bytes are a whole snapshot with a whole header.
  init(_ bytes: RawSpan) throws(SnapshotError) {
    let format = SnapshotFormat.self
    guard bytes.byteCount > format.magic.count,
      bytes.copy(0..<format.magic.count) == format.magic
    else { throw .foreign }
    guard bytes.byteCount >= format.headerByteCount + 8 else { throw .truncated }
    let version = bytes.littleEndianUInt32(at: 8)
    guard version == format.version else {
      throw .unsupportedVersion(found: version, supported: format.version)
    }
    guard bytes.littleEndianUInt64(at: 16) == UInt64(bytes.byteCount) else { throw .truncated }
    let end = bytes.littleEndianUInt64(at: 24)
    guard end >= UInt64(format.headerByteCount), end < UInt64(bytes.byteCount) else {
      throw .damaged(page: 0)
    }
    self.end = Int(end)
    checksum = bytes.littleEndianUInt32(at: bytes.byteCount - 4)
    sections = Self.sections(in: bytes, end: self.end)
    guard self.end + 4 * pageCount + 4 == bytes.byteCount,
      CRC32C.checksum(of: bytes, in: self.end..<bytes.byteCount - 4) == checksum,
      isWhole(page: 0, of: bytes),
      bytes.littleEndianUInt32(at: 12) == UInt32(sections.count)
    else { throw .damaged(page: 0) }
  }

  /// Whether a page is as it was written.
  func isWhole(page: Int, of bytes: RawSpan) -> Bool {
    let start = page * SnapshotFormat.pageByteCount
    let range = start..<min(end, start + SnapshotFormat.pageByteCount)
    return CRC32C.checksum(of: bytes, in: range) == bytes.littleEndianUInt32(at: end + 4 * page)
  }

  /// The table of sections; what makes no sense is empty.
  private static func sections(in bytes: RawSpan, end: Int) -> [Range<Int>] {
    SnapshotFormat.Section.allCases.map { section in
      let entry = SnapshotFormat.fixedHeaderByteCount + 16 * section.rawValue
      let offset = bytes.littleEndianUInt64(at: entry)
      let byteCount = bytes.littleEndianUInt64(at: entry + 8)
      guard offset <= UInt64(end), byteCount <= UInt64(end) - offset else { return 0..<0 }
      return Int(offset)..<Int(offset + byteCount)
    }
  }
}
