import ArticleParsing
import Testing

@Suite("Decoding a file")
struct SourceFileTests {
  @Test(
    "takes LF, CR LF and CR for line ends, and an unfinished last line for a line",
    arguments: [
      ("", []),
      ("a", ["a"]),
      ("a\n", ["a"]),
      ("a\r\nb\r\n", ["a", "b"]),
      ("a\rb", ["a", "b"]),
      ("a\n\r\n\rb", ["a", "", "", "b"]),
      ("\n", [""]),
    ]
  )
  func lineEnds(text: String, lines: [String]) {
    #expect(SourceFile(text).lines.map(\.text) == lines)
  }

  @Test("says where a line stands in the file, line break and byte order mark left out")
  func byteRanges() {
    let file = SourceFile("\u{FEFF}Mason\r\nJoiner – é\nRoofer")
    #expect(file.lines.map(\.text) == ["Mason", "Joiner – é", "Roofer"])
    #expect(file.lines.map(\.bytes) == [3..<8, 10..<23, 24..<30])
    #expect(file.lines.allSatisfy { !$0.isRepaired })
  }

  @Test("reads UTF-16 in both byte orders", arguments: [true, false])
  func utf16(isLittleEndian: Bool) {
    let text = "\u{FEFF}Glazier\r\n£20 👷"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let file = SourceFile(decoding: bytes)
    #expect(file.lines.map(\.text) == ["Glazier", "£20 👷"])
    #expect(file.lines.map(\.bytes) == [2..<16, 20..<32])
  }

  @Test("reads a line that is not UTF-8 as Windows-1252 and leaves its neighbours alone")
  func windows1252() {
    let bytes: [UInt8] = Array("Jürgen\n".utf8) + [0x93, 0x80, 0x35, 0x94, 0x0A, 0x41, 0x81]
    let file = SourceFile(decoding: bytes)
    #expect(file.lines.map(\.text) == ["Jürgen", "“€5”", "A\u{FFFD}"])
    #expect(file.lines.map(\.isRepaired) == [false, true, true])
  }
}
