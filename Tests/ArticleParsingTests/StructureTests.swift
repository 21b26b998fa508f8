import ArticleParsing
import Foundation
import Testing

@Suite("The structure of an article")
struct StructureTests {
  private func markdown(_ text: String) throws -> Article { try article(text, path: "article.md") }

  @Test("gives every section its parent, also where levels are skipped")
  func sections() throws {
    let article = try markdown(
      "# Baker\n\n## Day\n\n#### Early\n\nA\n\n### Late\n\nB\n\n## Pay\n\nC"
    )
    #expect(article.sections.map(\.level) == [0, 2, 4, 3, 2])
    #expect(article.sections.map(\.parent) == [nil, 0, 1, 1, 0])
    #expect(article.headings(of: 2).map(\.text) == ["Day", "Early"])
    #expect(article.headings(of: 0).isEmpty)
  }

  @Test("takes lists of one item for headings where three of them have words below them")
  func loneItems() throws {
    let text =
      "# Baker\n\n1. Who eats?\n\nAll do.\n\n2. The pay\n\nFair.\n\n3. Hours\n\nEarly ones."
    let article = try markdown(text)
    #expect(article.sections.compactMap(\.heading?.text) == ["Who eats?", "The pay", "Hours"])
    let two = try markdown("# Baker\n\n1. Who eats?\n\nAll do.\n\n2. The pay\n\nFair.")
    #expect(two.sections.compactMap(\.heading?.text) == [])
    let lists = try markdown("# Baker\n\n- Flour\n- Yeast\n\nMix.\n\n- Salt\n- Water\n\nKnead.")
    #expect(lists.sections.compactMap(\.heading?.text) == [])
  }

  @Test(
    "takes items for headings where each of the outermost has items below it",
    arguments: [
      ("- Baker\n  - Pay: fair\n- Miller\n  - Pay: low", ["Baker", "Miller"]),
      ("- Baker\n  - Pay: fair\n- Flour", []), ("- Baker\n  - Pay: fair", []),
      ("- Pay: as follows\n  - 10\n- Hours: as follows\n  - 40", []),
    ]
  )
  func parentItems(list: String, headings: [String]) throws {
    let article = try markdown("# Bread\n\n" + list)
    #expect(article.sections.compactMap(\.heading?.text) == headings)
  }

  @Test(
    "takes the first lines of records for headings where there are two",
    arguments: [
      ("Role: Baker\nPay: fair\n\nRole: Miller\nPay: low", ["Baker", "Miller"]),
      ("Job title: Baker\nPay: fair\n\nOccupation: Miller\nPay: low", ["Baker", "Miller"]),
      ("Role: Baker\nPay: fair", []),
      ("Role: they bake all night.\n\nRole: they mill all day.", []),
      ("Town: Bath\nPay: fair\n\nTown: York\nPay: low", []),
    ]
  )
  func records(text: String, headings: [String]) throws {
    let article = try article("The bread trade\n\n" + text)
    #expect(article.sections.compactMap(\.heading?.text) == headings)
  }

  @Test("calls a section empty when nothing but noise stands in it and below it")
  func emptySections() throws {
    let text = """
      # Baker

      ## Day

      ### Early

      Bread.

      ## Pay

      ### Scotland

      ### Wales

      ## Links

      Related articles
      """
    let article = try markdown(text)
    let empty = article.sections.filter(\.isEmpty).compactMap(\.heading?.text)
    #expect(empty == ["Pay", "Scotland", "Wales", "Links"])
  }

  @Test(
    "finds labels",
    arguments: [
      ("- Tools: oven", "Tools"), ("- **Tools:** oven", "Tools"), ("- **Tools** are few", "Tools"),
      ("- **Tools.** An oven", "Tools"), ("- Pay, senior: £9", "Pay, senior"),
      ("- Open from 8:30 on", nil), ("- tools: oven", nil), ("- Tools:", nil), ("- : oven", nil),
      ("- Yes. Really: no", nil), ("- One two three four five six seven: oven", nil),
      ("- **All of it in bold**", nil), ("- See https://a.b", nil),
    ]
  )
  func labels(text: String, expected: String?) throws {
    let block = try #require(try markdown("# Baker\n\n" + text).blocks.first)
    let label = block.label.map { String(decoding: Array(block.text.text.utf8)[$0], as: UTF8.self) }
    #expect(label == expected)
  }

  @Test("joins questions below a collection of questions with their answers")
  func questions() throws {
    let text = "## FAQ\n\n### Is it hot?\n\nYes.\n\nVery.\n\n## Is it early?\n\nYes, at four."
    #expect(
      try markdown(text).blockOutline == [
        "5 answer to <3 Is it hot?> [FAQ › Is it hot?] Yes.",
        "7 answer to <3 Is it hot?> [FAQ › Is it hot?] Very.",
        "11 text [Is it early?] Yes, at four.",
      ]
    )
  }

  @Test("takes questions of the level of their collection for its questions, and no others")
  func questionsBeside() throws {
    let text = """
      ## FAQ

      ## Is it hot?

      Yes.

      ## Is it early?

      At four.

      ## Pay

      Fair.

      ## Why bake?

      For bread.
      """
    #expect(
      try markdown(text).blockOutline == [
        "5 answer to <3 Is it hot?> [FAQ › Is it hot?] Yes.",
        "9 answer to <7 Is it early?> [FAQ › Is it early?] At four.",
        "13 text [Pay] Fair.", "17 text [Why bake?] For bread.",
      ]
    )
  }

  @Test(
    "knows questions and answers by their signs, wherever they stand",
    arguments: [
      ("Q: Do ushers sit? A: Seldom.", ["1 answer to <1 Do ushers sit?> Seldom."]),
      ("Q: Do ushers sit?\n\nA: Seldom.", ["3 answer to <1 Do ushers sit?> Seldom."]),
      ("**Question 2:** Who hires?\n\nAnswer: Courts.", ["3 answer to <1 Who hires?> Courts."]),
      (
        "Q1. Who sits? A1. The judge. Q2. Who stands? Ushers.",
        ["1 answer to <1 Who sits?> The judge.", "1 answer to <1 Who stands?> Ushers."]
      ),
      (
        "### Q: Who sits?\n\nA: The judge.", ["3 answer to <1 Who sits?> [Q: Who sits?] The judge."]
      ),
      ("Q: Is Dr. Lee in?", ["1 text Is Dr. Lee in?"]),
      ("Q3: orders rose. Why?", ["1 text {Q3} Q3: orders rose. Why?"]),
      ("Q4 2023 was slow for welders.", ["1 text Q4 2023 was slow for welders."]),
      ("Who sits?\n\nA: The judge.", ["1 text Who sits?", "3 text {A} A: The judge."]),
      ("**Who sits?**\n\nA. Smith does.", ["3 answer to <1 Who sits?> A. Smith does."]),
    ]
  )
  func questionSigns(text: String, expected: [String]) throws {
    #expect(try markdown(text).blockOutline == expected)
  }

  @Test(
    "knows questions without a sign where questions are collected",
    arguments: [
      ("Who hires nurses?\n\nWards.", ["5 answer to <3 Who hires nurses?> [FAQ] Wards."]),
      ("3\\) Who hires nurses?\n\nWards.", ["5 answer to <3 3) Who hires nurses?> [FAQ] Wards."]),
      ("- Who hires nurses? Wards.", ["3 answer to <3 Who hires nurses?> [FAQ] Wards."]),
      ("- Who hires?\n\n  Wards.", ["5 answer to <3 Who hires?> [FAQ] Wards."]),
      ("Who hires nurses?\n: Wards.", ["4 answer to <3 Who hires nurses?> [FAQ] Wards."]),
      ("Wards hire. Who else?", ["3 text [FAQ] Wards hire. Who else?"]),
    ]
  )
  func plainQuestions(text: String, expected: [String]) throws {
    #expect(try markdown("## FAQ\n\n" + text).blockOutline == expected)
  }

  @Test(
    "leaves adverts and what else belongs to the page out, in every form",
    arguments: [
      "### Featured job\n\n**Night nurse**\n\n£900,000\n\nFull-time, London\n\n### Pay\n\nFair.",
      "Sponsored job\n\nNight nurse, £900,000\n\nPart-time\n\nFair.",
      "## Hot jobs\n\n### Night nurse\n\n£900,000\n\n## Pay\n\nFair.",
      "Featured job: night nurse at the Hill clinic, all shifts, £900,000 a year, apply now\n\nFair.",
      "Suggested citation:\n\nThe nurse. £900,000 and more, 2020.\n\nFair.",
      "Last modified: May 2024, £900,000\n\nFair.",
    ]
  )
  func pageNoise(text: String) throws {
    for (path, text) in [("a.md", text), ("a.html", html(text))] {
      let article = try article(text, path: path)
      #expect(article.blocks.filter { $0.noise == nil }.map(\.text.text) == ["Fair."], "\(path)")
      #expect(article.sections.compactMap(\.heading?.text).allSatisfy { $0 == "Pay" })
    }
  }

  @Test(
    "takes no sentence and no section that speaks of jobs for an advert",
    arguments: [
      "Featured job boards help nurses find shifts.", "A hot job market raises pay.",
      "Citation: judges suggest it.", "The last updated rules bind lawyers.",
    ]
  )
  func noNoise(text: String) throws {
    #expect(try markdown(text).blocks.map(\.noise) == [nil])
  }

  /// The same page in HTML.
  private func html(_ markdown: String) -> String {
    "<body>"
      + markdown.components(separatedBy: "\n\n").map { line in
        let level = line.prefix { $0 == "#" }.count
        let words = line.drop { "#* ".contains($0) }.replacing("**", with: "")
        return level > 0 ? "<h\(level)>\(words)</h\(level)>" : "<p>\(words)</p>"
      }.joined(separator: "\n\n")
  }

  @Test(
    "joins a question or a quoted claim in bold with what follows it",
    arguments: [
      ("**Is it hot?** Yes.", ["1 answer to <1 Is it hot?> Yes."]),
      ("**Is it hot?**\n\nYes.", ["3 answer to <1 Is it hot?> Yes."]),
      ("**“Bakers sleep late.”** Never.", ["1 answer to <1 “Bakers sleep late.”> Never."]),
      ("**Hot?** Yes.", ["1 text {Hot?} Hot? Yes."]),
      ("**Bakers rise early.** Always.", ["1 text {Bakers rise early} Bakers rise early. Always."]),
    ]
  )
  func boldQuestions(text: String, expected: [String]) throws {
    #expect(try markdown(text).blockOutline == expected)
  }

  @Test(
    "keeps the words of a question that has no answer",
    arguments: [
      ("**Is it hot in there?**\n\n## Pay", "1 text Is it hot in there?"),
      ("**Is it hot in there?**", "1 text Is it hot in there?"),
      ("**Is it hot in there?**\n\n- yes", "1 text Is it hot in there?"),
      ("**Is it hot in there?**\n\n**Is it wet?** No.", "1 text Is it hot in there?"),
      ("**Is it hot in there?**\n\n|A|B|\n|-|-|\n|c|d|", "1 text Is it hot in there?"),
      ("**Is it hot in there?**\n\nMIG\n: gas", "1 text Is it hot in there?"),
    ]
  )
  func unanswered(text: String, expected: String) throws {
    #expect(try markdown(text).blockOutline.first == expected)
  }

  @Test("knows answers that lost their questions, and the line that announces them")
  func orphans() throws {
    let yes = "Yes, most bakers start long before the sun comes up."
    let text =
      "## Questions and Answers\n\nHere are answers to all of your many questions:\n\n\(yes)\n\nNo."
    #expect(
      try markdown(text).blocks.map(\.kind) == [.paragraph, .orphanAnswer, .paragraph]
    )
    #expect(try markdown("## Day\n\n\(yes)").blocks.map(\.kind) == [.paragraph])
  }

  @Test("tells tables apart and leaves empty rows out")
  func tables() throws {
    let text = "|A|B|\n|-|-|\n|c|d|\n| | |\n\nText\n\n|E|\n|-|\n|f|"
    #expect(
      try markdown(text).blockOutline == [
        "3 row 1<1 A | 1 B> c d", "6 text Text", "10 row 2<8 E> f",
      ]
    )
  }
}

@Suite("The date of an article")
struct ArticleDateTests {
  @Test(
    "is the one that the article gives itself",
    arguments: [
      ("---\ndate: 2024-05-01\n---\nBakers rise early.", "2024-05-01"),
      ("---\nLast_Reviewed: May 2023\n---\nBakers rise early.", "May 2023"),
      ("Bakers and cooks\n\nUpdated: September 2024\n\nThey rise early.", "September 2024"),
      ("Bakers and cooks\n\n5 min read · Dec. 6, 2023\n\nThey rise early.", "Dec. 6, 2023"),
      ("Bakers and cooks\n\nBy Ann, 6 June 2022\n\nThey rise early.", "6 June 2022"),
      ("Bakers and cooks\n\nLast updated on 2 Sept 2021.\n\nThey rise early.", "2 Sept 2021"),
      ("Bakers and cooks\n\nThe law changed in May 2020.\n\nThey rise early.", nil),
      ("Bakers and cooks\n\nMark 2020 as the year of bread\n\nThey rise early.", nil),
      ("Bakers and cooks\n\nMaybe in 2020, maybe not\n\nThey rise early.", nil),
      ("Bakers and cooks\n\nUpdated May 2024.\n\nThey rise early.", "May 2024"),
      (
        "Bakers and cooks" + String(repeating: "\n\nThey rise early, they say.", count: 20)
          + "\n\nLast Modified Date: Monday, June 3, 2024", "June 3, 2024"
      ),
      ("Bakers and cooks\n\nMay 12 1850\n\nThey rise early.", nil),
    ]
  )
  func date(text: String, expected: String?) throws { #expect(try article(text).date == expected) }
}
