import ByteStorage

/// Takes the bytes of a segment in their order, in memory or on their way to a file, and adds the
/// checksums.
struct SegmentOutput {
  /// Bytes are handed to the file when there are as many.
  private static let bufferByteCount = 1 << 20

  /// What was not handed to the file.
  private var buffer = [UInt8](repeating: 0, count: SegmentFormat.headerByteCount)
  /// The first chunk, once it was handed to the file; its header is missing.
  private var firstChunk: [UInt8] = []
  private var checksums: [UInt8] = []
  private var written = 0
  private let draft: FileDraft?

  /// - Parameter draft: the file to write to; bytes stay in memory without one.
  init(draft: FileDraft? = nil) { self.draft = draft }

  /// Bytes taken, with the room for the header.
  var byteCount: Int { written + buffer.count }

  mutating func append(_ bytes: [UInt8]) throws(FileError) {
    buffer += bytes
    guard let draft, buffer.count >= Self.bufferByteCount else { return }
    let whole = buffer.count / SegmentFormat.chunkByteCount * SegmentFormat.chunkByteCount
    if written == 0 { firstChunk = Array(buffer[..<SegmentFormat.chunkByteCount]) }
    appendChecksums(of: whole)
    try draft.append(Array(buffer[..<whole]))
    buffer.removeFirst(whole)
    written += whole
  }

  /// Puts the header in its place and ends the file.
  ///
  /// - Parameter header: the first bytes, for which room was left.
  /// - Returns: the bytes, if there is no file.
  /// - Throws: ``FileError`` when the file cannot be written; then there is none.
  consuming func finish(header: [UInt8]) throws(FileError) -> [UInt8] {
    precondition(header.count == SegmentFormat.headerByteCount, "\(header.count) bytes of header")
    if written == 0 {
      buffer.replaceSubrange(0..<header.count, with: header)
    } else {
      firstChunk.replaceSubrange(0..<header.count, with: header)
    }
    appendChecksums(of: buffer.count)
    if !firstChunk.isEmpty {
      var first: [UInt8] = []
      first.appendLittleEndian(CRC32C.checksum(of: firstChunk))
      checksums.replaceSubrange(0..<4, with: first)
    }
    let total = CRC32C.checksum(of: checksums)
    checksums.appendLittleEndian(total)
    buffer += checksums
    guard let draft else { return buffer }
    try draft.append(buffer)
    if !firstChunk.isEmpty { try draft.overwrite(header, at: 0) }
    try draft.commit()
    return []
  }

  private mutating func appendChecksums(of count: Int) {
    for chunk in SegmentChecksums.chunks(body: count) {
      let checksum = buffer.withBytes { CRC32C.checksum(of: $0, in: chunk) }
      checksums.appendLittleEndian(checksum)
    }
  }
}
