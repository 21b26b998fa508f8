import RoleFacts
import Testing

@Suite("Facts of pages that are built in other ways")
struct PageShapesTests {
  @Test(
    "tells apart what requirements ask for",
    arguments: [
      ("RHS Level 3", "education"), ("Five years of experience", "experience"),
      ("Driving licence", "licence"), ("Chainsaw certificate", "certification"),
      ("Registered with the Law Society", "licence"), ("Patience with beginners", "skill"),
    ]
  )
  func requirements(item: String, attribute: String) throws {
    let text = "# Head Gardener\n\n## Requirements\n\n- \(item)\n- Bachelor's degree"
    let corpus = try SmallCorpus(text)
    #expect(
      corpus.factLines == [
        "Head Gardener | \(attribute) | \(item)", "Head Gardener | education | Bachelor's degree",
      ]
    )
  }

  @Test("leaves what stands below a heading about education alone")
  func education() throws {
    let corpus = try SmallCorpus(
      "# Notary\n\n## Education\n\n- Law school\n- A licence of the court"
    )
    #expect(
      corpus.factLines == [
        "Notary | education | Law school", "Notary | education | A licence of the court",
      ]
    )
  }

  @Test(
    "takes the sentence of an overview for a definition, and that of another section for none",
    arguments: [
      ("## Overview\n\nFlorists design bouquets.\n\n## Pay\n\nFair.", true),
      ("## Pay\n\nFair.\n\n## Is it hard?\n\nFlorists walk 8 km a day.", false),
      ("## What's the work like?\n\nFlorists cut flowers.", true),
    ]
  )
  func overview(text: String, isDefined: Bool) throws {
    let corpus = try SmallCorpus("# Florist\n\n" + text)
    #expect(corpus.facts.contains { $0.attribute.name == "definition" } == isDefined)
  }

  @Test("reads hours below their heading without a subject, but no sentence without a time")
  func hours() throws {
    let text = "# Florist\n\n## Hours\n\n39 to 41 a week, often at weekends. Good shoes help a lot."
    #expect(
      try SmallCorpus(text).factLines == [
        "Florist | working_hours | 39 to 41 a week, often at weekends"
      ]
    )
  }

  @Test("takes what schools award for an education whatever it is labelled, but no amount of money")
  func degrees() throws {
    let text = "# Arborist\n\n- Entry level: Level 2 diploma\n- Starting out: £21,000"
    #expect(
      try SmallCorpus(text).factLines.first
        == "Arborist | education | Level 2 diploma | seniority=entry | label=Entry level"
    )
  }

  @Test(
    "reads the pay in a heading that names a role",
    arguments: [
      ("## 1. Notary — $61,000", ["Notary | salary | $61,000"]),
      ("## Notary: salary $61,000", ["Notary | salary | $61,000"]),
      ("**2. Notary – £42k**", ["Notary | salary | £42k"]),
      ("## Notary school ($61,000)", []),
    ]
  )
  func headings(heading: String, expected: [String]) throws {
    let corpus = try SmallCorpus("# Notary or Bailiff\n\n\(heading)\n\nA quiet day.")
    #expect(corpus.factLines == expected)
  }

  @Test("takes every cell of a column of titles for a role, known noun or not")
  func titles() throws {
    let corpus = try SmallCorpus(
      """
      # Work in trees

      | Level | Title | Pay |
      |---|---|---|
      | 1 | Groundsman | £21,000 |
      | 2 | Climber | £27,000 |
      """
    )
    #expect(corpus.roleNames == ["Climber", "Groundsman"])
  }
}
