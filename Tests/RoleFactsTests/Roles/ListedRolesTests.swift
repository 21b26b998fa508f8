import RoleFacts
import Testing

@Suite("Roles that an article describes one by one")
struct ListedRolesTests {
  @Test(
    "bare nouns above sections side by side",
    arguments: [
      "## Nurse\n\nSalary: $80,000.\n\n## Porter\n\nSalary: $30,000.",
      "## Intro\n\nTwo jobs.\n\n## Porter\n\nCarries.\n\n## Nurse\n\nCares.",
      "1. Nurse\n\nCares.\n\n2. Porter\n\nCarries.\n\n3. Nurse\n\nHeals.",
      "**Nurse**\n\nCares for patients.\n\n**Porter**\n\nCarries things.",
    ]
  )
  func sections(text: String) throws {
    #expect(
      try SmallCorpus("# Jobs in a hospital\n\n" + text).roleNames.sorted() == ["Nurse", "Porter"]
    )
  }

  @Test(
    "a bare noun above a sentence about somebody",
    arguments: [
      ("Notary", "A notary certifies signatures."), ("Welder", "Welders earn $48,000."),
      ("Baker", "A baker is a person who makes bread."),
    ]
  )
  func described(heading: String, sentence: String) throws {
    let text = "# Work\n\n## Why\n\nMoney.\n\n## \(heading)\n\n\(sentence)\n\n## Where\n\nHere."
    #expect(try SmallCorpus(text).roleNames == [heading])
  }

  @Test(
    "but no things, and no lone noun of which nothing is said",
    arguments: [
      "## Driver\n\nA driver of a printer is a program.\n\n## Memory\n\nHas room.",
      "## Editor\n\nHas two windows.\n\n## Files\n\nAre many.\n\n## Keys\n\nAre few.",
      "## Model\n\nA model is a formula.\n\n## Data\n\nAre rows.",
    ]
  )
  func things(text: String) throws {
    #expect(try SmallCorpus("# How computers work\n\n" + text).roleNames.isEmpty)
  }

  @Test("items of a list that say something about each")
  func items() throws {
    let corpus = try SmallCorpus(
      """
      # Work at court

      - **Bailiff**: keeps order and earns $52,000 a year.
      - **Court reporter** – writes down what is said.
      - Judge: decides.
      - Ushers and others help.
      """
    )
    #expect(corpus.roleNames.sorted() == ["Bailiff", "Court Reporter", "Judge"])
  }

  @Test("labelled lines that set roles side by side below headings")
  func labelledLines() throws {
    let corpus = try SmallCorpus(
      "# Work at court\n\n## Pay\n\nBailiff: $52,000\n\nUsher: $31,000\n\n## Day\n\nBegins at eight."
    )
    #expect(corpus.roleNames == ["Bailiff", "Usher"])
  }

  @Test(
    "but none where the article is about a role, or where most items are something else",
    arguments: [
      ("# Welder\n\nPeople you meet:\n\n- Foreman: leads.\n- Inspector: looks.", ["Welder"]),
      ("# At court\n\n- Judge: decides.\n- Gown: is black.\n- Hammer: is loud.", []),
      ("# At court\n\n- Judge\n- Bailiff", []),
    ]
  )
  func otherLists(text: String, roles: [String]) throws {
    #expect(try SmallCorpus(text).roleNames == roles)
  }

  @Test("a title that names three")
  func title() throws {
    let corpus = try SmallCorpus("# Baker, Welding Technician and Notary\n\nThree trades.")
    #expect(corpus.roleNames.sorted() == ["Baker", "Notary", "Welding Technician"])
  }
}
