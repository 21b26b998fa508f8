import Testing

@Suite("Lines above lists")
struct ListLeadsTests {
  private func facts(_ text: String, path: String = "article.md") throws -> [String] {
    try SmallCorpus("# Baker vs Miller\n\n\(text)", path: path).factLines
  }

  @Test("give the items to the role that they name")
  func roles() throws {
    #expect(
      try facts("## Skills\n\nBakers need:\n\n- patience\n\nMillers need:\n\n- strength") == [
        "Baker | skill | patience", "Miller | skill | strength",
      ]
    )
  }

  @Test("tell what the items are")
  func attributes() throws {
    #expect(
      try facts("## Miller\n\nTools of a miller include:\n\n- sieves\n- scales") == [
        "Miller | tool | sieves", "Miller | tool | scales",
      ]
    )
    #expect(
      try facts("## Baker\n\nKey duties include:\n\n- kneading dough\n- shaping loaves") == [
        "Baker | responsibility | kneading dough", "Baker | responsibility | shaping loaves",
      ]
    )
  }

  @Test("say nothing about lists of another section, and nothing without a colon")
  func others() throws {
    #expect(try facts("Bakers need:\n\n## Skills\n\n- patience").isEmpty)
    #expect(try facts("## Skills\n\nThe day is long.\n\n- patience").isEmpty)
  }

  @Test("stand below a heading of one word in plain text")
  func plainText() throws {
    let text =
      "Baker vs Miller\n\nSkills\nBakers need:\n- patience\n\nPay\nBakers earn £9 an hour.\n"
    #expect(
      try SmallCorpus(text, path: "article.txt").factLines == [
        "Baker | skill | patience", "Baker | salary | £9 an hour",
      ]
    )
  }

  @Test("are not needed where a glossary explains the roles themselves")
  func glossary() throws {
    let corpus = try SmallCorpus(
      "<h1>Baker vs Miller</h1><h2>In short</h2><dl><dt>Baker</dt><dd>Bakes bread.</dd></dl>",
      path: "article.html"
    )
    #expect(corpus.factLines == ["Baker | definition | Bakes bread"])
  }
}

@Suite("Tables of stages")
struct StageTableTests {
  @Test("give each role its part, and no preference")
  func parts() throws {
    let corpus = try SmallCorpus(
      """
      # Baker vs Miller

      ## Who does what

      | Phase | Lead | Support |
      |---|---|---|
      | Grinding | Miller | Baker |
      | Kneading | Baker | |
      """
    )
    #expect(
      corpus.factLines == [
        "Miller | stage_part | Grinding | label=Lead",
        "Baker | stage_part | Grinding | label=Support",
        "Baker | stage_part | Kneading | label=Lead",
      ]
    )
  }
}
