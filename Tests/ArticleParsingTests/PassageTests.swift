import ArticleParsing
import Testing

@Suite("Cutting an article into passages")
struct PassageTests {
  private func passages(_ text: String) throws -> [String] {
    try article(text, path: "article.md").passageOutline
  }

  private func words(_ count: Int) -> String {
    (1...count).map { "w\($0)" }.joined(separator: " ") + "."
  }

  @Test(
    "keeps together what belongs together",
    arguments: [
      ("One.\n\nTwo.", ["1-3 One. Two."]),
      ("- a\n- b\n\nText.", ["1-2 a b", "4 Text."]),
      ("They need:\n\n- a\n- b", ["1-4 They need: a b"]),
      ("They cook.\n\n- a\n- b", ["1 They cook.", "3-4 a b"]),
      ("## Day\n\nOne.\n\n## Pay\n\nTwo.", ["3 [Day] One.", "7 [Pay] Two."]),
      ("Pay: low\n\nIt is low.", ["1 Pay: low", "3 It is low."]),
      (
        "One.\n\nApply now, cooks!\n\nTwo.",
        ["1 One.", "3 (promotion) Apply now, cooks!", "5 Two."]
      ),
      ("One.\n\nMenu\n\nTwo.", ["1 One.", "5 Two."]),
      ("MIG\n: gas\n: fast", ["1-3 MIG … gas … fast"]),
    ]
  )
  func blocks(text: String, expected: [String]) throws { #expect(try passages(text) == expected) }

  @Test("puts the header before each row of a table")
  func rows() throws {
    #expect(
      try passages("| |Cook|\n|-|-|\n|Pay|£9|\n|Day|long|") == [
        "1-3 Cook … Pay £9", "1-4 Cook … Day long",
      ]
    )
  }

  @Test("puts the question before its answers")
  func answers() throws {
    let article = try article("## FAQ\n\n### Is it hot?\n\nYes.\n\nVery.", path: "article.md")
    #expect(article.passageOutline == ["3-7 [FAQ › Is it hot?] Is it hot? … Yes. … Very."])
    #expect(article.passages().map(\.question) == ["Is it hot?"])
  }

  @Test("joins short paragraphs only up to forty words and lists up to a hundred and ten")
  func lengths() throws {
    #expect(try passages("\(words(20))\n\n\(words(20))").count == 1)
    #expect(try passages("\(words(20))\n\n\(words(21))").count == 2)
    #expect(try passages("- \(words(60))\n- \(words(50))").count == 1)
    #expect(try passages("- \(words(60))\n- \(words(51))").count == 2)
    #expect(try passages(words(300)).count == 1)
  }

  @Test("cites a topic with a few words for each role as one, headings included")
  func smallTopics() throws {
    let text = "## Pay\n\nA day\n\n### Cook\n\n£90\n\n### Waiter\n\n£80\n\n## Day\n\nLong."
    #expect(
      try passages(text) == [
        "1-11 [Pay] Pay … A day … Cook … £90 … Waiter … £80", "15 [Day] Long.",
      ]
    )
  }

  @Test(
    "does not draw a topic together that is long, or whose parts are more than labels",
    arguments: [
      "## Pay\n\n### Cook\n\n£90\n\n### The waiter in town\n\n£80",
      "## Pay\n\n### Cook\n\n£90\n\n### Waiter\n\n#### Tips\n\n£80",
      "## Pay\n\n### Cook\n\n£90\n\n### Waiter\n\n|A|\n|-|\n|b|",
      "## Pay\n\n### Cook\n\n£90",
    ]
  )
  func otherTopics(text: String) throws {
    #expect(try passages(text).allSatisfy { !$0.contains("Pay …") })
    let long = "## Pay\n\n### Cook\n\n\(words(31))\n\n### Waiter\n\n\(words(30))"
    #expect(try passages(long).count == 2)
  }

  @Test("keeps the term of a definition in a small topic")
  func definitions() throws {
    let text = "## Welding\n\n### Gas\n\nMIG\n: quick\n\n### Rod\n\nMMA\n: slow"
    #expect(
      try passages(text) == ["5-6 [Welding › Gas] MIG … quick", "10-11 [Welding › Rod] MMA … slow"]
    )
  }
}
