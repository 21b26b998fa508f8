import ArticleParsing
import Testing

@Suite("Questions and their answers")
struct QuestionFormsTests {
  /// Each answer with its question, such as `3 Who bakes? → 4 A baker.`.
  private func pairs(_ text: String, path: String = "a.md") throws -> [String] {
    try article(text, path: path).blocks.compactMap { block in
      guard case .answer(let question) = block.kind else { return nil }
      return "\(question.place) \(question.text) → \(block.text.place) \(block.text.text)"
    }
  }

  @Test(
    "are told by their marks",
    arguments: [
      ("Q: Who bakes?\nA: A baker.", "5 Who bakes? → 6 A baker."),
      ("Q: Who bakes?\n\nA: A baker.", "5 Who bakes? → 7 A baker."),
      ("Q. Who bakes?\n\nA baker.", "5 Who bakes? → 7 A baker."),
      ("Q1. Who bakes?\nA1. A baker.", "5 Who bakes? → 6 A baker."),
      ("Question: Who bakes?\nAnswer: A baker.", "5 Who bakes? → 6 A baker."),
    ],
    ["a.md", "a.txt"]
  )
  func marks(example: (text: String, pair: String), path: String) throws {
    #expect(try pairs("Bread\n\nLoaf.\n\n" + example.text, path: path) == [example.pair])
  }

  @Test(
    "are told by bold type, items and first sentences among questions",
    arguments: [
      ("**Q: Who bakes?**\nA: A baker.", ["3 Who bakes? → 4 A baker."]),
      ("**Who bakes?**\n\nA baker.", ["3 Who bakes? → 5 A baker."]),
      ("- Who bakes the bread? A baker.", ["3 Who bakes the bread? → 3 A baker."]),
      ("1. Who bakes the bread?\n   A baker.", ["3 Who bakes the bread? → 4 A baker."]),
      ("- *Who bakes the bread?* A baker.", ["3 Who bakes the bread? → 3 A baker."]),
      (
        "Q: Who bakes?\nA: A baker.\nQ: Who eats?\nA: You.",
        ["3 Who bakes? → 4 A baker.", "5 Who eats? → 6 You."]
      ),
      (
        "### Who bakes?\n\nA baker.\n\nAnd you.",
        ["3 Who bakes? → 5 A baker.", "3 Who bakes? → 7 And you."]
      ),
    ]
  )
  func amongQuestions(text: String, expected: [String]) throws {
    #expect(try pairs("## FAQ\n\n" + text) == expected)
  }

  @Test(
    "are not seen where nobody asks",
    arguments: [
      "## Work\n\n- Who bakes the bread? A baker.",
      "## FAQ\n\nWhy? Because it is so in most places.",
      "## Work\n\nQ4 is the busiest quarter of the year.", "## Work\n\nA: the first of two plans.",
      "## Work\n\n**Note:** bakers rise early.",
    ]
  )
  func nothingAsked(text: String) throws {
    #expect(try pairs(text).isEmpty)
  }

  @Test("end where a disclosure ends")
  func disclosure() throws {
    let text = "<details>\n<summary>Who bakes?</summary>\n\nA baker.\n\n</details>\n\nSo it is."
    #expect(try pairs(text) == ["2 Who bakes? → 4 A baker."])
  }
}
