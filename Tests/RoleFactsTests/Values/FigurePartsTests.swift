import Testing

@testable import RoleFacts

@Suite("Words that belong to a figure")
struct FigurePartsTests {
  private func facts(_ line: String) throws -> [String] {
    try SmallCorpus("# Weaver vs Dyer\n\n## Weaver\n\n- **Pay:** \(line)").factLines
      .map { $0.replacing("Weaver | salary | ", with: "").replacing(" | label=Pay", with: "") }
  }

  @Test(
    "are those in parentheses behind it, up to a comma or conjunction",
    arguments: [
      (
        "£24,500 (UK), $41,000 (US)",
        ["£24,500 | region=United Kingdom", "$41,000 | region=United States"]
      ),
      ("€29,000 (2021) and €31,000 (2024)", ["€29,000 | year=2021", "€31,000 | year=2024"]),
      (
        "£30,000 a year (£22,000 for trainees, up to £41,000 for masters)",
        [
          "£30,000 a year", "£22,000 | seniority=trainee", "up to £41,000 | statistic=maximum",
        ]
      ),
      ("$18 an hour in Ohio", ["$18 an hour | region=Ohio"]),
    ]
  )
  func remarks(line: String, expected: [String]) throws {
    #expect(try facts(line) == expected)
  }

  @Test(
    "tell the level and place of their own figure only",
    arguments: [
      (
        "Newly qualified welders earn £21,000, and experienced welders £34,000.",
        ["£21,000 | seniority=newly qualified", "£34,000 | seniority=experienced"]
      ),
      (
        "In Leeds, welders earn £22,000 and senior welders £30,000.",
        [
          "£22,000 | label=in Leeds", "£30,000 | seniority=senior | label=in Leeds",
        ]
      ),
      (
        "Welders earn £22,000 outside London, but trainees in London get £19,000.",
        [
          "£22,000 | region=United Kingdom | label=outside London",
          "£19,000 | region=United Kingdom | seniority=trainee | label=in London",
        ]
      ),
      ("Welders with a graduate degree earn $52,000.", ["$52,000"]),
    ]
  )
  func levels(sentence: String, expected: [String]) throws {
    let facts = try SmallCorpus("# Welder\n\n## Pay\n\n\(sentence)").factLines
    #expect(facts.map { $0.replacing("Welder | salary | ", with: "") } == expected)
  }

  @Test("leave words without a statistic and a level")
  func words() throws {
    let corpus = try SmallCorpus(
      """
      # Cook

      ## What does a cook do?

      Cooks train junior staff in a range of dishes.

      | Topic | Entry |
      |---|---|
      | Typical setting | Canteens |
      | Entry-level education | Diploma |
      """
    )
    #expect(
      corpus.factLines == [
        "Cook | definition | Cooks train junior staff in a range of dishes",
        "Cook | employer | Canteens | label=Typical setting",
        "Cook | education | Diploma | seniority=entry-level | label=Entry-level education",
      ]
    )
  }
}

@Suite("Bounds of figures")
struct BoundTests {
  @Test(
    "are the words in front of it, and make one figure with its other end",
    arguments: [
      ("Divers make between $400 and $700 a day.", "between $400 and $700 a day", nil),
      ("Pay runs from €30,000 to €36,000.", "€30,000 to €36,000", nil),
      ("Up to £52,000 for heads.", "Up to £52,000", "maximum"),
      ("They get at least $21 an hour.", "at least $21 an hour", "minimum"),
      ("Some earn over £250,000.", "over £250,000", "minimum"),
      ("It pays from £25,000.", "from £25,000", "minimum"),
      ("Wages of less than $9 are rare.", "less than $9", "maximum"),
      ("They moved from Leeds for £20,000.", "£20,000", nil),
      ("The turnover £5,000 is small.", "£5,000", nil),
    ]
  )
  func bounds(sentence: String, raw: String, bound: String?) {
    let amounts = AmountReader(sentence).amounts()
    #expect(amounts.map(\.value.raw) == [raw])
    #expect(Bound.of(raw)?.rawValue == bound)
  }

  @Test("leave two figures apart that 'and' joins without 'between'")
  func apart() {
    #expect(AmountReader("$400 and $700 a day").amounts().count == 2)
  }
}

@Suite("Cities near a figure")
struct PlacePhraseTests {
  @Test(
    "are kept as they are said; countries, months and small words are none",
    arguments: [
      ("earn £30,000 in London", "in London"),
      ("$90,000 outside New York City a year", "outside New York City"),
      ("Outside Cardiff, pay falls", "outside Cardiff"),
      ("about €40,000 in the Ruhr Valley", "in the Ruhr Valley"), ("in Germany", nil),
      ("in May 2022", nil), ("in the US", nil), ("in large cities", nil),
    ]
  )
  func places(text: String, expected: String?) {
    #expect(PlacePhrase.first(in: text) == expected)
  }
}
