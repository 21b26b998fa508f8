import ByteStorage

/// Puts sections together into the bytes of a snapshot.
struct SnapshotWriter {
  private var sections: [[UInt8]] = Array(
    repeating: [],
    count: SnapshotFormat.Section.allCases.count
  )

  /// Gives a section its bytes.
  mutating func set(_ section: SnapshotFormat.Section, _ bytes: [UInt8]) {
    sections[section.rawValue] = bytes
  }

  /// Gives a section the one record that `write` writes.
  mutating func set(_ section: SnapshotFormat.Section, _ write: (inout ByteWriter) -> Void) {
    var record = RecordListWriter()
    record.append(write)
    set(section, record.finish())
  }

  /// The whole file: header, sections, a checksum each page, and a checksum of the checksums.
  consuming func finish() -> [UInt8] {
    var file = header()
    for index in sections.indices {
      file.append(sections[index])
      // Sections are freed as they are copied: the largest corpus is in memory only once.
      sections[index] = []
    }
    var bytes = file.bytes
    let checksums = Self.checksums(of: bytes)
    for checksum in checksums { bytes.appendLittleEndian(checksum) }
    bytes.appendLittleEndian(Self.checksumOfChecksums(checksums))
    return bytes
  }

  private func header() -> ByteWriter {
    var header = ByteWriter()
    let end = sections.reduce(SnapshotFormat.headerByteCount) { $0 + $1.count }
    let pageByteCount = SnapshotFormat.pageByteCount
    let pageCount = (end + pageByteCount - 1) / pageByteCount
    header.append(SnapshotFormat.magic)
    header.append(littleEndian: SnapshotFormat.version)
    header.append(littleEndian: UInt32(sections.count))
    header.append(littleEndian: UInt64(end + 4 * pageCount + 4))
    header.append(littleEndian: UInt64(end))
    var offset = SnapshotFormat.headerByteCount
    for section in sections {
      header.append(littleEndian: UInt64(offset))
      header.append(littleEndian: UInt64(section.count))
      offset += section.count
    }
    return header
  }

  private static func checksums(of bytes: [UInt8]) -> [UInt32] {
    StoredBytes.memory(bytes).withBytes { span in
      stride(from: 0, to: bytes.count, by: SnapshotFormat.pageByteCount).map { start in
        let end = min(bytes.count, start + SnapshotFormat.pageByteCount)
        return CRC32C.checksum(of: span, in: start..<end)
      }
    }
  }

  private static func checksumOfChecksums(_ checksums: [UInt32]) -> UInt32 {
    var bytes = ByteWriter()
    for checksum in checksums { bytes.append(littleEndian: checksum) }
    return CRC32C.checksum(of: bytes.bytes)
  }
}
