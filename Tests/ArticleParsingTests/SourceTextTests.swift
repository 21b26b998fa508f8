import ArticleParsing
import Testing

@Suite("Words with their lines")
struct SourceTextTests {
  /// "Early to bed": line 3, then 4 and 6.
  private let text = SourceText("Early ", line: 3)
    .joined(with: SourceText("to", line: 4), separator: "")
    .joined(with: SourceText("bed", line: 6))

  @Test(
    "tell the lines of a part",
    arguments: [(0..<5, 3...3), (0..<7, 3...4), (6..<8, 4...4), (8..<12, 4...6), (9..<9, 6...6)]
  )
  func lines(range: Range<Int>, lines: ClosedRange<Int>) {
    #expect(text.lines(of: range) == lines)
  }

  @Test("give a part without the blanks at its ends")
  func part() {
    let part = text.part(5..<9)
    #expect(part == SourceText("to", line: 4))
    #expect(text.part(0..<12) == text)
    #expect(text.part(5..<6).isEmpty)
  }

  @Test("are joined without a separator where one of them is empty")
  func joined() {
    #expect(text.text == "Early to bed")
    #expect(text.lines == 3...6)
    #expect(SourceText("", line: 1).joined(with: text) == text)
    #expect(text.joined(with: SourceText("", line: 9)) == text)
  }
}
