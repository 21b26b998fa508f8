import Testing

@Suite("Roles whose names have no known head noun")
struct OccupationEvidenceTests {
  @Test(
    "are found where a title sets them side by side and a sentence speaks of people",
    arguments: [
      (
        """
        # Glassblower vs Potter

        Glassblowers earn more than potters. You can become a potter at any age.
        """,
        ["Glassblower", "Potter"]
      ),
      (
        """
        # The Difference Between a Bailiff and a Locksmith

        A bailiff is an officer of the court.
        """,
        ["Bailiff", "Locksmith"]
      ),
      (
        """
        # Stevedore or Docker: Which Is for You?

        ## The role of a stevedore

        Stevedores are people who load ships.

        ## The role of a docker

        Hire a docker for the quay.
        """,
        ["Docker", "Stevedore"]
      ),
      (
        """
        # Sawyer, Stoker, Beekeeper: who does what

        The sawyer is responsible for the blade. The stoker reports to the foreman.
        """,
        ["Beekeeper", "Sawyer", "Stoker"]
      ),
    ]
  )
  func sides(article: String, expected: [String]) throws {
    #expect(try SmallCorpus(article).roleNames == expected)
  }

  @Test(
    "are found in questions about somebody's work",
    arguments: [
      ("How to become a steeplejack", "It takes courage."),
      ("What do stokers do?", "Stokers are paid by the day."),
      ("A day in the life of a sexton", "A sexton who digs at dawn sleeps early."),
      ("The role of a bailiff", "Courts hire bailiffs for a year."),
    ]
  )
  func questions(heading: String, text: String) throws {
    let corpus = try SmallCorpus("# Odd jobs\n\n## \(heading)\n\n\(text)")
    #expect(corpus.roleNames.count == 1)
  }

  @Test("are found as a side of the title and a column beside known roles, without a sentence")
  func titleAndColumn() throws {
    let corpus = try SmallCorpus(
      """
      # Jobs with words: editor, proofreader or subtitler?

      | | Editor | Proofreader | Subtitler |
      |---|---|---|---|
      | Place | Office | Home | Home |
      """
    )
    #expect(corpus.roleNames == ["Editor", "Proofreader", "Subtitler"])
    let things = try SmallCorpus(
      "# Nurse or ladder?\n\n| | Nurse | Price |\n|-|-|-|\n| A | 1 | 2 |"
    )
    #expect(things.roleNames == ["Nurse"])
  }

  @Test("are found as a column and a label beside a known role")
  func columns() throws {
    let corpus = try SmallCorpus(
      """
      # Careers on the water

      | | Bargee | Ship Captain |
      |---|---|---|
      | Pay | £24,000 | £60,000 |

      - **Bargee:** no licence needed
      - **Ship Captain:** master's certificate

      Bargees earn little.
      """
    )
    #expect(corpus.roleNames == ["Bargee", "Ship Captain"])
    #expect(corpus.factLines.contains("Bargee | salary | £24,000 | label=Pay"))
  }

  @Test("need no sentence beside a known role, where title, question and table name them")
  func certain() throws {
    let corpus = try SmallCorpus(
      """
      # Flight Engineer or Purser?

      ## What does a purser do?

      Pursers lead the cabin.

      | | Flight Engineer | Purser |
      |---|---|---|
      | Licence | yes | no |
      """
    )
    #expect(corpus.roleNames == ["Flight Engineer", "Purser"])
  }

  @Test("are not half of a name whose noun stands behind the other side of the title")
  func sharedNoun() throws {
    let corpus = try SmallCorpus(
      """
      # Indoor vs Outdoor Gardener: what differs

      | | Indoor | Outdoor |
      |---|---|---|
      | Place | Atrium | Park |
      """
    )
    #expect(corpus.roleNames == ["Indoor Gardener", "Outdoor Gardener"])
  }

  @Test(
    "are none without people: things are compared, explained and tabled, too",
    arguments: [
      """
      # Python vs Kotlin

      ## What is Python?

      Python is used by engineers. Kotlin runs on phones.

      | | Python | Kotlin |
      |---|---|---|
      | Speed | slow | fast |
      """,
      "# Renting or buying?\n\n## How does a mortgage work?\n\nBanks earn from mortgages.",
      """
      # Careers

      ## Employers

      **Employers:** Employers who hire florists earn trust.

      ## How to become a student

      Students earn little.
      """,
    ]
  )
  func things(article: String) throws {
    #expect(try SmallCorpus(article).roleNames.isEmpty)
  }
}
