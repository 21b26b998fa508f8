import JSON
import Testing

@Suite("The outline of an article")
struct OutlineTests {
  private static let show = ["show", "registered-nurse.html", "--outline"]

  @Test("has a line for each heading and block, then counts, and no words of the article")
  func text() throws {
    let lines = try Program.onTrades(Self.show).lines
    #expect(
      lines.contains { $0.wholeMatch(of: /\d+(-\d+)? \d paragraph \[Registered Nurse\]/) != nil }
    )
    let paragraphs = lines.count { $0.contains(" paragraph") }
    #expect(lines.contains("paragraph \(paragraphs)"))
    #expect(lines.last?.hasPrefix("passages ") == true)
    #expect(!lines.contains { $0.contains("nurses") })
  }

  @Test("is the same in JSON")
  func json() throws {
    let text = try Program.onTrades(Self.show).lines
    let outline = try JSONReader.read(
      try Program.onTrades(Self.show + ["--format", "json"]).output
    )
    #expect(outline["schema"] == "rolecall/outline/1")
    guard case .array(let blocks)? = outline["blocks"],
      case .object(let counts)? = outline["counts"]
    else {
      Issue.record("no blocks or counts")
      return
    }
    #expect(blocks.count + counts.count == text.count)
    #expect(blocks.first?["kind"] == "title")
  }

  @Test("of no article, or in JSON without the option, is wrong usage")
  func wrongUsage() throws {
    #expect(try Program.onTrades(["show", "none.md", "--outline"]).status == 2)
    #expect(
      try Program.onTrades(["show", "registered-nurse.html", "--format", "json"]).status == 2
    )
  }
}
