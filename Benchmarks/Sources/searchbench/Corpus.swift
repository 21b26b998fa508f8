import ByteStorage

/// A file with a JSON object a line, each a document.
struct Corpus: Sendable {
  /// Bytes of the file that are read and indexed together.
  private static let chunkByteCount = 8 << 20
  /// Bytes in which the end of a line is looked for.
  private static let probeByteCount = 1 << 16

  private let file: OpenedFile

  init(path: String) throws(BenchError) {
    do { file = try OpenedFile(path) } catch { throw .failed(error.description) }
  }

  /// Ranges of whole lines that together are the file.
  func chunks() throws(BenchError) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    while start < file.byteCount {
      let end = try endOfLine(from: min(start + Self.chunkByteCount, file.byteCount))
      chunks.append(start..<end)
      start = end
    }
    return chunks
  }

  /// Where the line ends that `offset` stands in.
  private func endOfLine(from offset: Int) throws(BenchError) -> Int {
    var offset = offset
    while offset < file.byteCount {
      let range = offset..<min(offset + Self.probeByteCount, file.byteCount)
      if let place = try read(range).firstIndex(of: UInt8(ascii: "\n")) {
        return offset + place + 1
      }
      offset = range.upperBound
    }
    return offset
  }

  private func read(_ range: Range<Int>) throws(BenchError) -> [UInt8] {
    do { return try file.read(range) } catch { throw .failed(error.description) }
  }

  /// Calls `body` with the documents of a chunk.
  func forEachDocument(
    in chunk: Range<Int>,
    _ body: (CorpusDocument) -> Void
  ) throws(BenchError) {
    let lines = try read(chunk)
    lines.withBytes { bytes in
      var reader = LineReader(byteCount: bytes.byteCount)
      while reader.next(in: bytes) { body(reader.document) }
    }
  }

  /// Whether the first document has a title.
  func hasTitles() throws(BenchError) -> Bool {
    let lines = try read(0..<endOfLine(from: min(1, file.byteCount)))
    return lines.withBytes { bytes in
      var reader = LineReader(byteCount: bytes.byteCount)
      return reader.next(in: bytes) && !reader.document.title.isEmpty
    }
  }
}
