import Testing

@Suite("Reading whom a role suits where the role is the subject")
struct SuitingTests {
  private func preferences(_ text: String) throws -> [String] {
    try SmallCorpus("# Stonemason vs Glazier vs Claims Adjuster\n\n## On the job\n\n\(text)")
      .factLines.filter { $0.contains("| preference |") }
  }

  @Test(
    "reads what kind of people a role is for",
    arguments: [
      (
        "Stonemasonry suits people who like dust.",
        ["Stonemason | preference | people who like dust"]
      ),
      (
        "A stonemason's job apart, glaziers need calm. A glazier is ideal for anyone with steady hands.",
        ["Glazier | preference | anyone with steady hands"]
      ),
      (
        "Being a stonemason is right for those who love old walls.",
        ["Stonemason | preference | those who love old walls"]
      ),
      (
        "Adjusting appeals to careful people who write well.",
        ["Claims Adjuster | preference | careful people who write well"]
      ),
      (
        "Glazing could be a good fit if you like heights.",
        ["Glazier | preference | you like heights"]
      ),
      (
        "Glaziers suit calm minds, while stonemasonry appeals to people with strong arms.",
        [
          "Glazier | preference | calm minds",
          "Stonemason | preference | people with strong arms",
        ]
      ),
      (
        "Glazing will suit you if rain is no trouble.",
        ["Glazier | preference | rain is no trouble"]
      ),
    ]
  )
  func people(text: String, expected: [String]) throws {
    #expect(try preferences(text) == expected)
  }

  @Test("means the only role in question by 'this job'")
  func thisJob() throws {
    let corpus = try SmallCorpus(
      "# Beekeeper\n\nA beekeeper keeps bees.\n\nYou'll love this job if you rise early."
    )
    #expect(corpus.factLines.contains("Beekeeper | preference | you rise early"))
  }

  @Test(
    "leaves other sentences alone",
    arguments: [
      "Glazing is not for people who fear heights.", "Gloves suit a glazier.",
      "Glaziers fit windows for people who pay.", "Is glazing right for you if you are calm?",
      "Stonemasons and glaziers are right for people who build.",
      "The weather is best for those who wait.", "A glazier is good at cutting for hours.",
    ]
  )
  func others(text: String) throws {
    #expect(try preferences(text).isEmpty)
  }

  @Test("takes the items below 'is a good fit if you:'")
  func lists() throws {
    let text = "Glazing is a good fit if you:\n\n- are calm\n- like light"
    #expect(
      try preferences(text) == [
        "Glazier | preference | are calm", "Glazier | preference | like light",
      ]
    )
  }
}
