import ByteStorage

/// A document of a file of JSON Lines.
struct CorpusDocument {
  var identifier: [UInt8] = []
  var title: [UInt8] = []
  var text: [UInt8] = []
}

/// A file with a JSON object a line, each a document.
struct Corpus: Sendable {
  /// Bytes of the file that are indexed together; fixed, so that the index does not depend on the
  /// number of threads.
  private static let chunkByteCount = 8 << 20

  let file: MappedFile

  init(path: String) throws(BenchError) {
    do { file = try MappedFile(path) } catch { throw .failed(error.description) }
  }

  /// Ranges of whole lines that together are the file.
  func chunks() -> [Range<Int>] {
    file.withBytes { bytes in
      var chunks: [Range<Int>] = []
      var start = 0
      while start < bytes.byteCount {
        var end = min(start + Self.chunkByteCount, bytes.byteCount)
        while end < bytes.byteCount, bytes.byte(at: end - 1) != UInt8(ascii: "\n") { end += 1 }
        chunks.append(start..<end)
        start = end
      }
      return chunks
    }
  }

  /// Calls `body` with the documents of a chunk.
  func forEachDocument(in chunk: Range<Int>, _ body: (CorpusDocument) -> Void) {
    file.withBytes { bytes in
      var reader = LineReader(offset: chunk.lowerBound, end: chunk.upperBound)
      while let document = reader.next(in: bytes) { body(document) }
    }
  }

  /// Whether the first document has a title.
  var hasTitles: Bool {
    file.withBytes { bytes in
      var reader = LineReader(offset: 0, end: bytes.byteCount)
      return reader.next(in: bytes)?.title.isEmpty == false
    }
  }
}

/// Reads the strings of flat JSON objects; what else stands in a line is passed over.
private struct LineReader {
  var offset: Int
  let end: Int

  /// The document of the next line that has an identifier.
  mutating func next(in bytes: RawSpan) -> CorpusDocument? {
    while offset < end {
      let document = line(in: bytes)
      if !document.identifier.isEmpty { return document }
    }
    return nil
  }

  private mutating func line(in bytes: RawSpan) -> CorpusDocument {
    var document = CorpusDocument()
    var key: [UInt8]?
    while offset < end {
      let byte = bytes.byte(at: offset)
      offset += 1
      switch byte {
      case UInt8(ascii: "\n"): return document
      case UInt8(ascii: ","): key = nil
      case UInt8(ascii: "\""):
        let string = string(in: bytes)
        if let key { set(string, of: key, in: &document) } else { key = string }
      default: break
      }
    }
    return document
  }

  private func set(_ value: [UInt8], of key: [UInt8], in document: inout CorpusDocument) {
    switch String(decoding: key, as: UTF8.self) {
    case "id", "_id": document.identifier = value
    case "title": document.title = value
    case "text": document.text = value
    default: break
    }
  }

  /// The string whose first quotation mark was just passed, in valid UTF-8.
  private mutating func string(in bytes: RawSpan) -> [UInt8] {
    var string: [UInt8] = []
    var isASCII = true
    while offset < end {
      let byte = bytes.byte(at: offset)
      offset += 1
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        appendEscaped(in: bytes, to: &string)
      } else {
        isASCII = isASCII && byte < 0x80
        string.append(byte)
      }
    }
    return isASCII ? string : Array(String(decoding: string, as: UTF8.self).utf8)
  }

  private mutating func appendEscaped(in bytes: RawSpan, to string: inout [UInt8]) {
    guard offset < end else { return }
    let byte = bytes.byte(at: offset)
    offset += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): string.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): string.append(UInt8(ascii: " "))
    case UInt8(ascii: "u"): string += Array(String(escapedScalar(in: bytes)).utf8)
    default: string.append(byte)
    }
  }

  /// The character of `\uXXXX`, of which `\u` was passed, or of two that belong together.
  private mutating func escapedScalar(in bytes: RawSpan) -> Character {
    let first = hexadecimal(in: bytes)
    if first >> 10 == 0x36, offset + 6 <= end, bytes.byte(at: offset + 1) == UInt8(ascii: "u") {
      offset += 2
      let second = hexadecimal(in: bytes)
      let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
  }

  private mutating func hexadecimal(in bytes: RawSpan) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 where offset < end {
      let digit = Character(Unicode.Scalar(bytes.byte(at: offset))).hexDigitValue ?? 0
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
