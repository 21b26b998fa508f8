import RoleFacts
import Testing

@Suite("Telling spellings of one name within an article")
struct NameSpellingTests {
  private func roles(_ text: String) throws -> [String] { try SmallCorpus(text).rolesWithAliases }

  @Test(
    "reads initials in parentheses in titles, headings and header cells",
    arguments: [
      (
        "# Court Reporter (CR) vs Court Clerk\n\nTwo desks.\n\n## CR\n\n- types",
        ["Court Clerk", "Court Reporter = CR"]
      ),
      (
        "# Court Reporter vs Court Clerk\n\n## Court Reporter (CR)\n\nTypes.",
        ["Court Clerk", "Court Reporter = CR"]
      ),
      (
        "# Court Reporter vs Court Clerk\n\n| | Court Reporter (CR) | Court Clerk |\n|---|---|---|\n| Pay | £3 | £2 |",
        ["Court Clerk", "Court Reporter = CR"]
      ),
      (
        "# Court Reporter vs Court Clerk\n\nA CR (court reporter) types.",
        ["Court Clerk", "Court Reporter = CR"]
      ),
    ]
  )
  func initials(text: String, expected: [String]) throws {
    #expect(try roles(text) == expected)
  }

  @Test(
    "takes no other capitals in parentheses for a name",
    arguments: [
      "# Court Reporter (UK) vs Court Clerk\n\nTwo desks.",
      "# Court Reporter (PDF) vs Court Clerk\n\nTwo desks.",
      "# Court Reporter vs Court Clerk\n\nA Certified Court Reporter (CCR) exam is held.",
    ]
  )
  func otherCapitals(text: String) throws {
    #expect(try roles(text) == ["Court Clerk", "Court Reporter"])
  }

  @Test("keeps the roles of a title on both sides of a remark")
  func remarks() throws {
    #expect(
      try roles("# Emergency Call Handler (999) vs Dispatcher\n\nTwo desks.") == [
        "Dispatcher", "Emergency Call Handler",
      ]
    )
  }

  @Test(
    "joins clipped words with whole ones",
    arguments: [
      ("Lab Tech", "Laboratory Technician"), ("Sales Rep", "Sales Representative"),
      ("Office Admin", "Office Administrator"),
    ]
  )
  func clippings(short: String, long: String) throws {
    let corpus = try SmallCorpus("# \(short) vs Janitor\n\n## What is a \(long)?\n\nA helper.")
    #expect(corpus.catalog.roles.count == 2)
  }

  @Test(
    "joins no other names",
    arguments: [("Art Director", "Arts Editor"), ("Lab Tech", "Lab Teacher")]
  )
  func otherNames(short: String, long: String) throws {
    let corpus = try SmallCorpus("# \(short) vs Janitor\n\n## What is a \(long)?\n\nA helper.")
    #expect(corpus.catalog.roles.count == 3)
  }

  @Test("joins a name of the title with the only kind of it that has a heading")
  func kinds() throws {
    #expect(
      try roles(
        "# Porter vs Usher\n\n## Hospital Porter\n\nPushes.\n\n## Usher\n\nShows.\n\n## Usher\n\n"
      )
        == ["Hospital Porter = Porter", "Usher"]
    )
    #expect(
      try roles("# Porter vs Usher\n\n## Hospital Porter\n\nPushes.\n\n## Hotel Porter\n\nCarries.")
        .count == 4
    )
  }

  @Test("divides a title that joins what the article describes one by one")
  func families() throws {
    #expect(
      try roles(
        "# Tailors and Upholsterers\n\n## What does a tailor do?\n\nSews.\n\n## Upholsterer\n\nPads."
      )
        == ["Tailor", "Upholsterer"]
    )
    #expect(
      try roles(
        "# Tailors and Upholsterers\n\n## What tailors and upholsterers do\n\n## Tailors\n\n## Upholsterers\n\nSew."
      )
      .contains("Tailors and Upholsterers")
    )
  }

  @Test(
    "reads the names behind 'alternative titles' and a label",
    arguments: [
      "# Tailor\n\nAlternative titles for this job include dressmaker, alteration worker.",
      "# Tailor\n\n**Also called:** dressmaker (UK), alteration worker",
      "# Sewing\n\n## Tailor\n\n### At a glance\n\nAlso known as: dressmaker, alteration worker\n\n## Tailor\n\n",
    ]
  )
  func alternatives(text: String) throws {
    #expect(try roles(text) == ["Tailor = dressmaker, alteration worker"])
  }

  @Test("takes 'none' for no name")
  func none() throws {
    #expect(try roles("# Tailor\n\n**Also called:** none") == ["Tailor"])
  }

  @Test("finds a role around a remark in parentheses")
  func appositions() throws {
    let corpus = try SmallCorpus(
      "# CNC Machinist vs Welder\n\nA CNC (computer numerical control) machinist mills parts."
    )
    #expect(
      corpus.factLines.contains { $0.hasPrefix("CNC Machinist | definition | A CNC (computer") }
    )
  }
}
