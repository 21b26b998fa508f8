/// Tells on which source line the next words of a block stand.
///
/// Each break between lines is a node of its own, except inside code, tags and link targets and
/// where a link was defined in front of the words. Where the counts do not agree, words are
/// looked up in the source.
struct SourceLineCursor {
  private let lines: ArraySlice<SourceFile.Line>
  private let lastLine: Int
  private var line: Int
  private var offset = 0
  /// Whether counting breaks is enough.
  let isExact: Bool

  /// How far ahead words are looked for, in bytes: enough for a tag or a link target.
  private static let reach = 512

  init(_ file: SourceFile, _ node: CommonMarkTree.Node, breakCount: Int) {
    line = max(1, node.firstLine)
    lastLine = min(max(line, node.lastLine), file.lines.count)
    let isParagraph = node.kind == .paragraph
    isExact = !isParagraph || lastLine - line <= breakCount
    lines = isExact ? [] : file.lines[...]
  }

  /// Goes to the next line.
  mutating func advance() {
    line = min(line + 1, max(line, lastLine))
    offset = 0
  }

  /// The line on which some words begin; the cursor stands behind their first word then.
  mutating func line(of words: String) -> Int {
    guard !isExact, let word = Self.firstWord(of: words) else { return line }
    var candidate = line
    var start = offset
    while candidate <= lastLine {
      if let end = Self.end(of: word, in: lines[candidate - 1].text, from: start) {
        (line, offset) = (candidate, end)
        return candidate
      }
      guard candidate < line + 8 else { break }
      candidate += 1
      start = 0
    }
    return line
  }

  private static func firstWord(of words: String) -> ArraySlice<UInt8>? {
    let bytes = Array(words.utf8.prefix(200))
    guard let start = bytes.firstIndex(where: isWordByte) else { return nil }
    let end = bytes[start...].firstIndex { !isWordByte($0) } ?? bytes.count
    return bytes[start..<end]
  }

  private static func end(of word: ArraySlice<UInt8>, in text: String, from start: Int) -> Int? {
    let bytes = Array(text.utf8.dropFirst(start).prefix(reach))
    var position = 0
    while position + word.count <= bytes.count {
      let end = position + word.count
      let isWhole =
        (position == 0 || !isWordByte(bytes[position - 1]))
        && (end == bytes.count || !isWordByte(bytes[end]))
      if isWhole, bytes[position..<end].elementsEqual(word) { return start + end }
      position += 1
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
