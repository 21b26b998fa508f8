import ByteStorage

/// The file that tells which documents of a segment were removed.
enum Tombstones {
  private static let magic = Array("RC-REMOVED".utf8)
  private static let version = 1
  private static let mostBytes = 1 << 30

  /// Writes the file: the number of documents, and the distance from each to the next, less one.
  static func write(_ removed: DocumentSet, to path: String) throws(SegmentError) {
    var writer = ByteWriter()
    var next: UInt32 = 0
    writer.append(list: removed.documents) { writer, document in
      writer.append(varint: Int(document - next))
      next = document + 1
    }
    let bytes = bytesWithChecksum(writer.bytes, magic: magic, version: version)
    do { try replaceFile(path, with: bytes) } catch { throw SegmentError(error, name: path) }
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - entry: what the manifest says of the segment.
  /// - Returns: the documents that were removed.
  /// - Throws: ``SegmentError`` when it cannot be read or does not belong to the segment.
  static func read(
    _ path: String,
    of entry: IndexManifest.Entry
  ) throws(SegmentError) -> DocumentSet {
    let bytes: [UInt8]
    do { bytes = try readFile(path, limit: mostBytes) } catch {
      throw SegmentError(error, name: path)
    }
    var reader = ByteReader(
      try checkedBytes(bytes, magic: magic, version: version, name: path)
    )
    var next = 0
    let documents = reader.list { reader in
      next += reader.varint() + 1
      return next - 1
    }
    guard reader.isComplete, documents.count == entry.removedCount, next <= entry.documentCount
    else { throw .damaged(name: path, offset: 0) }
    return DocumentSet(documents.map { UInt32($0) })
  }
}
