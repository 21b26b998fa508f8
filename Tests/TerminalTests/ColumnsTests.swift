import Terminal
import Testing

@Suite("Columns")
struct ColumnsTests {
  @Test(
    "are counted as a terminal shows them",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ＡＢ", 4), ("…›–", 3), ("😀", 2),
      ("👩‍⚕️", 2), ("👨‍👩‍👧", 2), ("🇨🇭", 2), ("👍🏽", 2), ("1️⃣", 2), ("한국", 4), ("नमस्ते", 4),
      ("ﷺ", 1), ("\u{200d}", 0),
    ]
  )
  func count(_ text: String, _ expected: Int) {
    #expect(columns(of: text) == expected)
  }

  @Test("are filled with blanks, and never cut")
  func padding() {
    #expect(padded("日", to: 4) == "日  ")
    #expect(padded("long", to: 2) == "long")
  }

  @Test(
    "lose the blanks at the end of a line",
    arguments: [("a b  ", "a b"), (" 日 ", " 日"), ("  ", ""), ("", ""), ("a\u{301}", "a\u{301}")]
  )
  func trailingBlanks(_ text: String, _ expected: String) {
    #expect(text.withoutTrailingBlanks() == expected)
  }

  @Test("of a line are never more than the width, where its words allow", arguments: 12...40)
  func wrapping(width: Int) {
    let text = "Both trades are learned on the job, both are paid well – and 日本 too."
    let lines = wrapped(text, width: width, first: "  ", rest: "    ")
    #expect(lines.allSatisfy { columns(of: $0) <= width })
    #expect(lines.first?.hasPrefix("  B") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") })
    let words = lines.flatMap { $0.split(separator: " ") }
    #expect(words == text.split(separator: " "))
  }

  @Test(
    "leave a line whole",
    arguments: [
      ("a  b\n c", nil, ["a b c"]), ("", 10, [""]),
      ("unbreakable words", 6, ["unbrea", "kable", "words"]), ("漢字漢字", 5, ["漢字", "漢字"]),
      ("abc", 1, ["a", "b", "c"]), ("日本", 1, ["日", "本"]),
    ] as [(String, Int?, [String])]
  )
  func edges(_ text: String, _ width: Int?, _ lines: [String]) {
    #expect(wrapped(text, width: width) == lines)
  }
}
