import Testing

@Suite("Reading what suits whom")
struct PreferenceFactsTests {
  private func facts(_ advice: String, under heading: String) throws -> [String] {
    try SmallCorpus("# Barber vs Hairdresser\n\n## \(heading)\n\n\(advice)").factLines
  }

  @Test(
    "reads advice in a section of advice",
    arguments: [
      ("- You like short talks: barber", "Barber | preference | You like short talks"),
      (
        "- If you enjoy colour, become a hairdresser.",
        "Hairdresser | preference | you enjoy colour"
      ),
      ("- Choose barber if you love razors", "Barber | preference | you love razors"),
      ("- Long appointments → Hairdresser", "Hairdresser | preference | Long appointments"),
      ("Pick hairdresser if you are patient.", "Hairdresser | preference | you are patient"),
      ("Go for barber if you wake late.", "Barber | preference | you wake late"),
    ]
  )
  func advice(text: String, expected: String) throws {
    #expect(try facts(text, under: "Which one should you choose?") == [expected])
  }

  @Test(
    "reads whom to hire when",
    arguments: [
      (
        "- Need a wedding style → hire a hairdresser",
        "Hairdresser | recommendation | Need a wedding style"
      ),
      (
        "- A salon with long queues → Consider a seasoned barber for the afternoons",
        "Barber | recommendation | A salon with long queues"
      ),
      ("- Hire a barber if beards must go.", "Barber | recommendation | beards must go"),
    ]
  )
  func recommendations(text: String, expected: String) throws {
    #expect(try facts(text, under: "When to hire") == [expected])
  }

  @Test(
    "knows a section of advice by sentences that lead the reader to two roles",
    arguments: [
      "- You rest badly: barber\n- You hum all day: hairdresser",
      "- You rest badly -> barber\n- You hum all day -> hairdresser",
      "You rest badly: barber. You hum all day: hairdresser.",
    ]
  )
  func sections(text: String) throws {
    let expected = [
      "Barber | preference | You rest badly", "Hairdresser | preference | You hum all day",
    ]
    #expect(try facts(text, under: "The last word") == expected)
  }

  @Test(
    "takes no answers about roles for advice, nor sentences that lead to one role",
    arguments: [
      "- Who cuts beards? Barber.\n- Who dyes? Hairdresser.",
      "- You pay at the desk of the barber.\n- You leave by the door of the barber.",
    ]
  )
  func noSections(text: String) throws {
    #expect(try !facts(text, under: "The last word").contains { $0.contains("preference") })
  }

  @Test("reads tastes anywhere, but only tastes")
  func tastes() throws {
    #expect(
      try facts("If you love razors, become a barber.", under: "A word") == [
        "Barber | preference | you love razors"
      ]
    )
    #expect(try facts("If you are a barber, sit down.", under: "A word").isEmpty)
    #expect(try facts("If you want to switch, ask a barber.", under: "A word").isEmpty)
  }

  @Test("takes a question that is answered by one role for a taste")
  func questionHeadings() throws {
    let corpus = try SmallCorpus(
      """
      # Barber vs Hairdresser

      ## Do you love razors?

      Then be a barber.

      ## Can you see yourself standing all day?

      Barbers and hairdressers both stand.
      """
    )
    #expect(corpus.factLines == ["Barber | preference | Do you love razors?"])
  }

  @Test(
    "reads nothing from advice that names no role of the article",
    arguments: ["- If you like bread, become a baker.", "- Choose what you like.", "Ask yourself."]
  )
  func noRole(text: String) throws {
    #expect(try facts(text, under: "Which one should you choose?").isEmpty)
  }

  @Test("reads a question and the role that answers it behind it")
  func fondOf() throws {
    let facts = try facts("- Fond of razors? Barber.", under: "Which one should you choose?")
    #expect(facts == ["Barber | preference | Fond of razors"])
  }

  @Test("takes the need in front of 'hire' for the condition")
  func needs() throws {
    let facts = try facts("- Need a beard trimmed? Hire a barber.", under: "When to hire")
    #expect(facts == ["Barber | recommendation | Need a beard trimmed"])
  }

  @Test(
    "reads advice whose condition stands in front, wherever the role is named in the rest",
    arguments: [
      (
        "If you enjoy shaves, jokes and football, a career as a barber may suit you.",
        ["Barber | preference | you enjoy shaves, jokes and football"]
      ),
      (
        "If you love colour, hairdressing is for you.",
        ["Hairdresser | preference | you love colour"]
      ),
      (
        "If you like an early close, choose barber over hairdresser.",
        ["Barber | preference | you like an early close"]
      ),
      ("If you like hair, you have probably met both barbers and hairdressers.", []),
      ("If you like hair, barbers and hairdressers will tell you about it.", []),
    ]
  )
  func conditions(sentence: String, expected: [String]) throws {
    #expect(try facts(sentence, under: "A word") == expected)
  }

  @Test(
    "reads whom to call in anywhere",
    arguments: [
      (
        "If your beard itches, call a barber.",
        ["Barber | recommendation | your beard itches"]
      ),
      (
        "If there is a wedding, you need a hairdresser.",
        ["Hairdresser | recommendation | there is a wedding"]
      ),
      ("For a quick trim, see a barber.", ["Barber | recommendation | a quick trim"]),
      ("For years, people have seen a barber.", []),
      ("If you want to be a barber, you need a licence.", []),
    ]
  )
  func hiring(sentence: String, expected: [String]) throws {
    #expect(try facts(sentence, under: "A word") == expected)
  }

  @Test("takes the bare adjective of one of two roles for the role")
  func adjectives() throws {
    let corpus = try SmallCorpus(
      """
      # Primary Teacher vs Secondary Teacher

      ## Personality

      If you enjoy storytelling, primary suits you. If you like debates, choose secondary.
      """
    )
    #expect(
      corpus.factLines == [
        "Primary Teacher | preference | you enjoy storytelling",
        "Secondary Teacher | preference | you like debates",
      ]
    )
  }

  @Test("takes no statement about a role for advice")
  func statements() throws {
    let facts = try facts("Barbers shave; hairdressers bring style to life.", under: "Verdict")
    #expect(!facts.contains { $0.contains("preference") || $0.contains("recommendation") })
  }

  @Test("takes no way from one role to the next for a preference")
  func paths() throws {
    #expect(try facts("Barber → hairdresser is a common path.", under: "A word").isEmpty)
    let ladder = try facts("Barber: sweeper -> junior barber -> barber -> owner.", under: "Ladders")
    #expect(!ladder.contains { $0.contains("preference") })
  }
}

@Suite("Labels that advise a role")
struct AdvisingLabelTests {
  @Test(
    "have their condition behind them",
    arguments: [
      ("**Choose chef if:** you want to lead", "Chef | preference | you want to lead"),
      ("**Pick cook if:** you want a quick start", "Cook | preference | you want a quick start"),
      ("**Hire a chef if:** you cater", "Chef | recommendation | you cater"),
    ]
  )
  func labels(item: String, fact: String) throws {
    let corpus = try SmallCorpus("# Chef vs Cook\n\n## How to choose\n\n- \(item)\n- Sleep on it")
    #expect(corpus.factLines.contains(fact))
  }

  @Test("advise nobody where they name both roles or none")
  func none() throws {
    let text = "# Chef vs Cook\n\n## How to choose\n\n- **Avoid both if:** you need weekends"
    #expect(try !SmallCorpus(text).factLines.contains { $0.contains("you need weekends") })
  }
}
