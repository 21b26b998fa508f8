import JSON

/// The JSON of one script, and where its parts stand in the file.
struct LinkedScript {
  let root: JSONElement
  private let bytes: [UInt8]
  private let firstLine: Int
  /// Offsets of the line feeds, in increasing order.
  private let lineEnds: [Int]

  /// - Parameters:
  ///   - bytes: the content of the script.
  ///   - firstLine: the line of the file on which it begins.
  /// - Throws: ``JSONReadingError`` when the content is no JSON.
  init(_ bytes: [UInt8], firstLine: Int) throws(JSONReadingError) {
    self.bytes = bytes
    self.firstLine = firstLine
    lineEnds = bytes.indices.filter { bytes[$0] == 0x0A }
    root = try JSONReader.read(bytes)
  }

  /// The line of the file on which a byte of the script stands.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineEnds.count
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return firstLine + low
  }

  /// The words of a string or number as they stand in the script; nothing for anything else.
  ///
  /// Markup in a string is taken out; what it sets apart becomes texts of their own.
  func texts(of element: JSONElement) -> [SourceText] {
    let line = line(at: element.bytes.lowerBound)
    switch element.content {
    case .number:
      return [SourceText(String(decoding: bytes[element.bytes], as: UTF8.self), line: line)]
    case .string(let words): return LinkedScript.texts(of: words, line: line)
    case .null, .bool, .array, .object: return []
    }
  }

  private static func texts(of words: String, line: Int) -> [SourceText] {
    let parts = words.split { $0.isNewline }
    guard words.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return parts.compactMap { folded(String($0), line: line) }
    }
    let fragment = SourceFile(
      lines: parts.map { SourceFile.Line(text: String($0), bytes: 0..<0, isRepaired: false) }
    )
    return HTMLReader().blocks(ofFragment: fragment, firstList: 0).blocks.flatMap { block in
      guard case .table(let table) = block.kind else { return [block.text.text] }
      return table.rows.map { row in row.map(\.text).joined(separator: " ") }
    }.compactMap { folded($0, line: line) }
  }

  private static func folded(_ words: String, line: Int) -> SourceText? {
    var builder = SourceTextBuilder()
    builder.append(Array(words.utf8)[...], line: line)
    return builder.take()
  }
}
