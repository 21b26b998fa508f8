import Commands
import Foundation
import QuestionAnswering
import Terminal
import TestSupport
import Testing

@Suite("Whatever stands in articles, names and questions")
struct HarmlessOutputTests {
  /// Everything that a session with these lines shows, notices included.
  private func shown(
    _ lines: [String],
    on folder: TemporaryFolder,
    _ style: TextStyle
  ) throws -> String {
    let sink = MemorySink()
    var session = Session(
      assistant: try Assistant(corpus: folder.path),
      lines: ScriptedLines(lines),
      output: Output(results: sink, notices: sink, style: style, width: 80),
      isInteractive: true
    )
    _ = try session.run()
    return sink.text
  }

  /// Scalars that could do anything but be seen.
  private func harmful(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      if scalar == "\n" { return false }
      if (0x20...0x7e).contains(scalar.value) { return false }
      let properties = scalar.properties
      return properties.generalCategory == .control || properties.isBidiControl
        || [.lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
        || (0xe0000...0xe0fff).contains(scalar.value)
    }
  }

  @Test("every Unicode scalar that is typed comes out harmless")
  func everyScalar() throws {
    let folder = try TemporaryFolder()
    try folder.file("nurse.md", Data("# Nurse\n\nA nurse cares for people.\n".utf8))
    let scalars = (UInt32(0)...0x10ffff).compactMap(Unicode.Scalar.init)
    let lines = stride(from: 0, to: scalars.count, by: 2000).map { start in
      var line = "/".unicodeScalars
      // What divides words would leave only a part of the line to be told.
      line.append(
        contentsOf: scalars[start..<min(start + 2000, scalars.count)]
          .filter { !$0.properties.isWhitespace }
      )
      return String(line)
    }
    let told = try shown(lines, on: folder, TextStyle(usesColor: false))
    #expect(told.unicodeScalars.count > 1_100_000)
    #expect(harmful(in: told).isEmpty)
  }

  @Test("every scalar up to U+FFFF, white space too, comes out harmless when it is read")
  func everyScalarRead() throws {
    let folder = try TemporaryFolder()
    var text = "# Nurse\n\n"
    for value in UInt32(1)...0xffff {
      guard let scalar = Unicode.Scalar(value), scalar != "\n", scalar != "\r" else { continue }
      text.unicodeScalars.append(scalar)
      if value % 64 == 0 { text += "\n" }
    }
    try folder.file("all.txt", Data(text.utf8))
    let read = try shown(
      ["/show all.txt", "/search nurse"],
      on: folder,
      TextStyle(usesColor: false)
    )
    #expect(read.unicodeScalars.count > 60_000)
    #expect(harmful(in: read).isEmpty)
  }

  @Test("100,000 random strings of control sequences come out harmless, typed and read")
  func controlSequences() throws {
    var random = SeededGenerator(seed: 7)
    let lines = (0..<2000).map { _ in
      (0..<50).map { _ in Self.sequence(&random) }.joined()
    }
    let folder = try TemporaryFolder()
    let rows = lines.prefix(1000).map { "- nurse " + $0 }
    try folder.file("nurse.md", Data(("# Nurse\n\n" + rows.joined(separator: "\n")).utf8))
    let read = try shown(
      ["/show nurse.md", "/search nurse", "/facts", "/show nurse.md --outline"],
      on: folder,
      TextStyle(usesColor: false)
    )
    #expect(read.utf8.count > 500_000)
    #expect(harmful(in: read).isEmpty)

    let small = try TemporaryFolder()
    try small.file("nurse.md", Data("# Nurse\n\nA nurse cares for people.\n".utf8))
    let commands = ["/", "/facts ", "/show ", "/set ", "/use ", "/help ", "/format ", "/open "]
    let typed = lines.suffix(1000).enumerated().map { commands[$0 % commands.count] + $1 }
    let told = try shown(typed, on: small, TextStyle(usesColor: false))
    #expect(told.utf8.count > 100_000)
    #expect(harmful(in: told).isEmpty)
  }

  @Test("questions with control sequences come out harmless in colour, too")
  func questions() throws {
    var random = SeededGenerator(seed: 11)
    let folder = try TemporaryFolder()
    let hostile = "nurse\u{1b}]8;;x\u{07}\u{9b}31m.md"
    try folder.file(hostile, Data("# Nurse\n\nA nurse earns $81,220 a year.\n".utf8))
    let links = FileLinks(folder: folder.path, host: "desk", template: nil)
    let questions = (0..<300).map { _ in "what does a nurse \(Self.sequence(&random)) earn?" }
    let style = TextStyle(usesColor: true, links: links)
    let coloured = try shown(
      questions + ["what does a nurse earn?", "/sources"],
      on: folder,
      style
    )
    #expect(coloured.contains("$81,220"))
    #expect(harmful(in: Marks.without(coloured)).isEmpty)
  }

  /// Up to twelve parts, most of them the beginnings and ends of control sequences.
  private static func sequence(_ random: inout SeededGenerator) -> String {
    let parts = [
      "\u{1b}[", "\u{1b}]", "\u{1b}P", "\u{1b}\\", "\u{9b}", "\u{9d}", "\u{90}", "\u{07}", "\u{08}",
      "\r", "\u{0b}", "\u{0c}", "\u{0e}", "\u{7f}", "\u{85}", "\u{202e}", "\u{2066}", "\u{2028}",
      "2J", "31m", "8;;http://x", "0;title", "?1049h", "6n", "a", "9", ";", " ", "é", "日",
    ]
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &random)]
    }.joined()
  }
}
