import ByteStorage

/// Which segments an index in a folder has, and which documents of theirs were removed.
///
/// Replaced as a whole at each commit: who reads it finds the index of one commit.
struct IndexManifest: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// Tells the name of the segment's file.
    var number: Int
    var documentCount: Int
    var byteCount: Int
    /// The checksum of the segment's checksums, which tells it from any other.
    var checksum: UInt32
    /// Tells the name of the file with removed documents; 0 if there is none.
    var tombstones = 0
    var removedCount = 0
  }

  static let magic = Array("RC-FOLDER".utf8)
  static let version = 1
  /// The most bytes that a manifest may have.
  private static let mostBytes = 1 << 20

  /// Counts the commits.
  var generation = 0
  /// A number that no file has had.
  var nextNumber = 1
  /// In the order of their documents.
  var entries: [Entry] = []

  init() {}

  static func path(in folder: String) -> String { folder + "/manifest" }
  static func segmentPath(_ number: Int, in folder: String) -> String {
    "\(folder)/segment-\(number)"
  }
  static func tombstonesPath(_ number: Int, in folder: String) -> String {
    "\(folder)/tombstones-\(number)"
  }

  /// The names of all files that belong to the index.
  var fileNames: Set<String> {
    var names: Set<String> = ["manifest", "lock"]
    for entry in entries {
      names.insert("segment-\(entry.number)")
      if entry.tombstones > 0 { names.insert("tombstones-\(entry.tombstones)") }
    }
    return names
  }

  /// Reads the manifest of a folder; `nil` if there is none.
  ///
  /// - Throws: ``SegmentError`` when it cannot be read or is not what it should be.
  init?(in folder: String) throws(SegmentError) {
    let path = Self.path(in: folder)
    guard entryKind(of: path) != nil else { return nil }
    let bytes: [UInt8]
    do { bytes = try readFile(path, limit: Self.mostBytes) } catch {
      throw SegmentError(error, name: path)
    }
    try self.init(checkedBytes(bytes, magic: Self.magic, version: Self.version, name: path), path)
  }

  private init(_ bytes: [UInt8], _ path: String) throws(SegmentError) {
    var reader = ByteReader(bytes)
    generation = reader.varint()
    nextNumber = reader.varint()
    entries = reader.list { reader in
      Entry(
        number: reader.varint(),
        documentCount: reader.varint(),
        byteCount: reader.varint(),
        checksum: reader.littleEndian(UInt32.self),
        tombstones: reader.varint(),
        removedCount: reader.varint()
      )
    }
    guard reader.isComplete else { throw .damaged(name: path, offset: 0) }
  }

  /// Puts the manifest in place of the one before, all or nothing.
  func write(in folder: String) throws(SegmentError) {
    var writer = ByteWriter()
    writer.append(varint: generation)
    writer.append(varint: nextNumber)
    writer.append(list: entries) { writer, entry in
      writer.append(varint: entry.number)
      writer.append(varint: entry.documentCount)
      writer.append(varint: entry.byteCount)
      writer.append(littleEndian: entry.checksum)
      writer.append(varint: entry.tombstones)
      writer.append(varint: entry.removedCount)
    }
    let path = Self.path(in: folder)
    let bytes = bytesWithChecksum(writer.bytes, magic: Self.magic, version: Self.version)
    do { try replaceFile(path, with: bytes) } catch { throw SegmentError(error, name: path) }
  }
}

/// A small file's bytes: what it is, its version, the content, and a checksum of all that.
func bytesWithChecksum(_ content: [UInt8], magic: [UInt8], version: Int) -> [UInt8] {
  var bytes = magic
  bytes.appendLittleEndian(UInt32(version))
  bytes += content
  let checksum = CRC32C.checksum(of: bytes)
  bytes.appendLittleEndian(checksum)
  return bytes
}

/// The content of bytes that ``bytesWithChecksum(_:magic:version:)`` gave.
///
/// - Throws: ``SegmentError`` when they are not such bytes.
func checkedBytes(
  _ bytes: [UInt8],
  magic: [UInt8],
  version: Int,
  name: String
) throws(SegmentError) -> [UInt8] {
  let start = magic.count + 4
  guard bytes.count >= start + 4 else { throw .damaged(name: name, offset: 0) }
  let body = Array(bytes.dropLast(4))
  let checksum = bytes.withBytes { $0.littleEndianUInt32(at: body.count) }
  guard CRC32C.checksum(of: body) == checksum, body.starts(with: magic) else {
    throw .damaged(name: name, offset: 0)
  }
  let found = bytes.withBytes { $0.littleEndianUInt32(at: magic.count) }
  guard found == UInt32(version) else {
    throw .unsupportedVersion(name: name, found: found, supported: UInt32(version))
  }
  return Array(body[start...])
}
