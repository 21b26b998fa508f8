import Testing

@Suite("Binding figures to roles")
struct AmountFactsTests {
  @Test(
    "gives a figure to both roles that 'and' joins, a figure set against another to the other role",
    arguments: [
      (
        "Employment of bakers and chefs is projected to grow 6%.",
        ["Baker | growth | 6%", "Chef | growth | 6%"]
      ),
      (
        "There are more openings for chefs each year (about 22,900 against 19,800).",
        ["Chef | openings | 22,900", "Baker | openings | 19,800"]
      ),
    ] as [(String, [String])]
  )
  func pairs(text: String, expected: [String]) throws {
    #expect(try SmallCorpus("# Baker vs Chef\n\n\(text)").factLines == expected)
  }

  /// All facts but definitions, which sentences without a figure give as well.
  private func facts(_ text: String) throws -> [String] {
    try SmallCorpus("# Beekeeper vs Fruit Grower\n\n\(text)").factLines
      .filter { !$0.contains(" | definition | ") }
  }

  @Test(
    "gives as many figures to as many roles, in their order",
    arguments: [
      (
        "In 2022 the median wage was $38,900 for beekeepers and $44,200 for fruit growers.",
        [
          "Beekeeper | salary | $38,900 | year=2022 | statistic=median",
          "Fruit Grower | salary | $44,200 | year=2022 | statistic=median",
        ]
      ),
      (
        "Fruit growers make €36,000 a year, beekeepers €29,000.",
        ["Fruit Grower | salary | €36,000 a year", "Beekeeper | salary | €29,000"]
      ),
      (
        "Beekeepers and fruit growers differ. They earned $40,000 and $45,000 in 2023.",
        ["Beekeeper | salary | $40,000 | year=2023", "Fruit Grower | salary | $45,000 | year=2023"]
      ),
    ]
  )
  func order(sentence: String, expected: [String]) throws {
    #expect(try facts(sentence) == expected)
  }

  @Test("gives each figure of a sentence the statistic named before it")
  func statistics() throws {
    let sentence =
      "The lowest tenth of beekeepers earned less than $24,000, the highest tenth over $61,000."
    #expect(
      try facts(sentence) == [
        "Beekeeper | salary | less than $24,000 | statistic=lowest tenth",
        "Beekeeper | salary | over $61,000 | statistic=highest tenth",
      ]
    )
  }

  @Test(
    "gives a figure to the role in front of it, or to the first one behind it",
    arguments: [
      ("A beekeeper gets $30 an hour.", ["Beekeeper | salary | $30 an hour"]),
      (
        "Beekeepers get £21,000, fruit growers £22,000 and later £25,000.",
        [
          "Beekeeper | salary | £21,000", "Fruit Grower | salary | £22,000",
          "Fruit Grower | salary | £25,000",
        ]
      ),
      ("For £90 a day, a fruit grower prunes.", ["Fruit Grower | salary | £90 a day"]),
      (
        "Beekeepers wait; for £90 a day, fruit growers prune.",
        ["Fruit Grower | salary | £90 a day"]
      ),
      (
        "Beekeepers get £21,000, but this is rare and £18,000 is not.",
        ["Beekeeper | salary | £21,000", "Beekeeper | salary | £18,000"]
      ),
      (
        "Beekeepers start at £21,000, later get £27,000 and reach £33,000; fruit growers wait.",
        [
          "Beekeeper | salary | £21,000", "Beekeeper | salary | £27,000",
          "Beekeeper | salary | £33,000",
        ]
      ),
    ]
  )
  func nearest(sentence: String, expected: [String]) throws {
    #expect(try facts(sentence) == expected)
  }

  @Test("gives two figures to the one role that stands in front of both")
  func twoFiguresOfOneRole() throws {
    let facts = try facts("Beekeepers start at £21,000 and reach £33,000; fruit growers wait.")
    #expect(facts == ["Beekeeper | salary | £21,000", "Beekeeper | salary | £33,000"])
  }

  @Test(
    "tells growth, openings and jobs by the words of the sentence",
    arguments: [
      (
        "Jobs for beekeepers will grow 4% from 2022 to 2032.",
        "Beekeeper | growth | 4% | year=2022-2032"
      ),
      ("The outlook for fruit growers is -3%.", "Fruit Grower | growth | -3%"),
      ("About 1,200 openings for fruit growers come up.", "Fruit Grower | openings | 1,200"),
      (
        "There were 9,400 beekeepers employed in 2022.",
        "Beekeeper | employment | 9,400 | year=2022"
      ),
    ]
  )
  func attributes(sentence: String, expected: String) throws {
    #expect(try facts(sentence) == [expected])
  }

  @Test("keeps place, year, statistic and source of a figure")
  func qualifiers() throws {
    #expect(
      try facts(
        "According to the Honey Board, beekeepers in Canada earned CA$41,000 on average in 2021."
      ) == [
        "Beekeeper | salary | CA$41,000 | region=Canada | year=2021 | statistic=average"
          + " | attributed_to=the Honey Board"
      ]
    )
  }

  @Test("gives a figure without a role to the role of the heading or of the article")
  func fallback() throws {
    #expect(
      try facts("## Fruit growers: pay\n\nThe usual wage is £25,000.") == [
        "Fruit Grower | salary | £25,000"
      ]
    )
    #expect(
      try SmallCorpus("# Farrier\n\nThe usual wage is £35,000.").factLines == [
        "Farrier | salary | £35,000"
      ]
    )
  }

  @Test(
    "reads no fact from other figures",
    arguments: [
      "The exam for beekeepers costs $250.", "The fee for fruit growers is £90 a year.",
      "A survey found that 40% of beekeepers sing.", "Beekeepers met 12,000 bees.",
      "## Job outlook\n\nA survey found that 40% of beekeepers sing.",
      "The usual wage is £25,000.", "Beekeepers rate the work 9/10.", "In 2022 a beekeeper slept.",
    ]
  )
  func otherFigures(sentence: String) throws {
    #expect(try facts(sentence).isEmpty)
  }

  @Test("counts openings, however few")
  func openings() throws {
    #expect(
      try facts("There are 600 openings a year for beekeepers.") == [
        "Beekeeper | openings | 600"
      ]
    )
    #expect(try facts("A beekeeper has 600 hives.").isEmpty)
  }
}
