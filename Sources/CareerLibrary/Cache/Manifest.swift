import ByteStorage

/// What a cache knows of a corpus: its folder, its files, and the snapshot that was made of them.
struct Manifest: Sendable, Equatable {
  /// The first eight bytes; the line ends in them tell a file that was copied as text.
  static let magic: [UInt8] = Array("RCMAN\r\n\u{1A}".utf8)
  /// Raised with every change of the layout.
  static let version: UInt32 = 1

  /// The real path of the corpus folder.
  let corpus: String
  /// The name of the snapshot's file, which lies beside the manifest.
  let snapshot: String
  let state: CorpusState

  /// The bytes of the manifest's file, its checksum last.
  func bytes() -> [UInt8] {
    var writer = ByteWriter()
    writer.append(Self.magic)
    writer.append(littleEndian: Self.version)
    writer.append(corpus)
    writer.append(snapshot)
    writer.append(littleEndian: state.time)
    writer.append(list: state.files) { writer, file in
      writer.append(file.path)
      writer.append(littleEndian: Int64(file.entry.size))
      writer.append(littleEndian: file.entry.modified)
      writer.append(littleEndian: file.entry.changed)
      writer.append(littleEndian: file.entry.inode)
      writer.append(file.digest)
      writer.append(optional: file.flaw) { $0.append($1) }
    }
    writer.append(littleEndian: CRC32C.checksum(of: writer.bytes))
    return writer.bytes
  }

  /// - Returns: `nil` unless the bytes are a whole manifest of this version.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.magic), bytes.count > Self.magic.count + 8 else { return nil }
    let end = bytes.count - 4
    var sum = ByteReader(bytes, end..<bytes.count)
    guard CRC32C.checksum(of: bytes, in: 0..<end) == sum.littleEndian(UInt32.self) else {
      return nil
    }
    var reader = ByteReader(bytes, Self.magic.count..<end)
    guard reader.littleEndian(UInt32.self) == Self.version else { return nil }
    corpus = reader.text()
    snapshot = reader.text()
    state = CorpusState(time: reader.littleEndian(Int64.self), files: reader.list(Self.file))
    guard reader.isComplete, !snapshot.utf8.contains(UInt8(ascii: "/")) else { return nil }
  }

  init(corpus: String, snapshot: String, state: CorpusState) {
    self.corpus = corpus
    self.snapshot = snapshot
    self.state = state
  }

  private static func file(_ reader: inout ByteReader) -> KnownFile {
    KnownFile(
      entry: DirectoryEntry(
        relativePath: reader.text(),
        size: Int(reader.littleEndian(Int64.self)),
        modified: reader.littleEndian(Int64.self),
        changed: reader.littleEndian(Int64.self),
        inode: reader.littleEndian(UInt64.self),
        kind: .file
      ),
      digest: reader.text(),
      flaw: reader.optional { $0.text() }
    )
  }
}
