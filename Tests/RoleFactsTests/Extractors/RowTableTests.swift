import RoleFacts
import Testing

@Suite("Reading tables whose rows are roles, advice, or keys with values")
struct RowTableTests {
  @Test("takes no employer for a role, though it be called like one")
  func employersLikeRoles() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife

      ## Where they work

      | | |
      |---|---|
      | Hospitals | 60% |
      | Offices of physicians | 20% |
      | Self-employed workers | 12% |
      | Birth centres | 6% |
      """
    )
    #expect(corpus.roleNames == ["Midwife"])
    #expect(
      corpus.factLines.prefix(3) == [
        "Midwife | employer | Hospitals | label=60%",
        "Midwife | employer | Offices of physicians | label=20%",
        "Midwife | employer | Self-employed workers | label=12%",
      ]
    )
  }

  @Test("takes single nouns in a column of them for roles, wherever the column stands")
  func columnOfNouns() throws {
    let corpus = try SmallCorpus(
      """
      # Work in the woods

      | Grade | Title | Pay |
      |---|---|---|
      | 1 | Logger | £21,000 |
      | 2 | Sawyer | £24,000 |
      | 3 | Forester | £31,000 |
      """
    )
    #expect(corpus.roleNames == ["Forester", "Logger", "Sawyer"])
    #expect(corpus.factLines.contains("Sawyer | salary | £24,000 | label=Pay"))
  }

  @Test("reads a survey whose rows are roles, with the headers as attributes")
  func rolesAsRows() throws {
    let corpus = try SmallCorpus(
      """
      # Work on a ward

      | Occupation | Job outlook | Median pay, 2023 | What they do | Parking |
      |---|---|---|---|---|
      | Registered Nurse | 6% | $86,070 | Cares for patients | yard |
      | Ward Clerk | -2% | $41,300 | Keeps files | |
      | Visitors | 1% | $0 | Smile | street |
      """
    )
    #expect(
      corpus.factLines == [
        "Registered Nurse | growth | 6% | label=Job outlook",
        "Registered Nurse | salary | $86,070 | year=2023 | statistic=median"
          + " | label=Median pay, 2023",
        "Registered Nurse | responsibility | Cares for patients | label=What they do",
        "Registered Nurse | parking | yard | label=Parking",
        "Ward Clerk | growth | -2% | label=Job outlook",
        "Ward Clerk | salary | $41,300 | year=2023 | statistic=median | label=Median pay, 2023",
        "Ward Clerk | responsibility | Keeps files | label=What they do",
      ]
    )
  }

  @Test(
    "reads a table that leads from a taste or a situation to a role",
    arguments: [
      ("Which one should you choose?", "preference"), ("When to hire whom", "recommendation"),
    ]
  )
  func targets(heading: String, attribute: String) throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Legal Secretary vs Notary

      ## \(heading)

      | When | Role |
      |---|---|
      | a hearing is near | Paralegal |
      | letters pile up | Legal secretaries |
      | a seal is missing | Notary |
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | \(attribute) | a hearing is near",
        "Legal Secretary | \(attribute) | letters pile up",
        "Notary | \(attribute) | a seal is missing",
      ]
    )
  }

  @Test("reads keys and values of the only role, and divides a cell with two amounts")
  func keysAndValues() throws {
    let corpus = try SmallCorpus(
      """
      # Welder

      | Item | Figure |
      |---|---|
      | 2022 median pay | $47,540 per year; $22.86 per hour |
      | Number of jobs, 2022 | 428,000 |
      | Job outlook, 2022-32 | 2% |
      | Licence | none in Wales |
      | Favourite metal | bronze |
      """
    )
    let pay = "year=2022 | statistic=median | label=2022 median pay"
    #expect(
      corpus.factLines == [
        "Welder | salary | $47,540 per year | \(pay)", "Welder | salary | $22.86 per hour | \(pay)",
        "Welder | employment | 428,000 | year=2022 | label=Number of jobs, 2022",
        "Welder | growth | 2% | year=2022-2032 | label=Job outlook, 2022-32",
        "Welder | licence | none in Wales | region=Wales | label=Licence | polarity=not",
        "Welder | favourite_metal | bronze | label=Favourite metal",
      ]
    )
  }

  @Test("reads a page's table of row headers, with the year of its caption")
  func caption() throws {
    let corpus = try SmallCorpus(
      """
      <html><body><h1>Midwife</h1><table><caption>At a glance, 2024</caption>
      <tr><th>Average salary</th><td>£38,400 a year</td></tr>
      <tr><th>Education</th><td>Degree in midwifery</td></tr></table></body></html>
      """,
      path: "midwife.html"
    )
    #expect(
      corpus.factLines == [
        "Midwife | salary | £38,400 a year | year=2024 | statistic=average | label=Average salary",
        "Midwife | education | Degree in midwifery | year=2024 | label=Education",
      ]
    )
  }

  @Test(
    "reads nothing from a table that is about no role of the article",
    arguments: [
      "| Straw | Price | Weight |\n|---|---|---|\n| wheat | €40 | 9 kg |\n| reed | €55 | 8 kg |",
      "| Item | Figure |\n|---|---|\n| Pay | €30,000 |",
      "| A | B | C |\n|---|---|---|\n| sun | Thatcher | 1 |\n| rain | tea | 2 |\n| fog | nap | 3 |",
    ]
  )
  func foreignTables(table: String) throws {
    let article = "# Thatcher vs Roofer Foreman vs Slate Roofer\n\n\(table)"
    #expect(try SmallCorpus(article).factLines.isEmpty)
  }

  @Test("takes the entry of 'entry education' for no level of experience")
  func entryEducation() throws {
    let corpus = try SmallCorpus(
      "# Welder\n\n| Item | Figure |\n|---|---|\n| Usual entry education | Diploma |"
    )
    #expect(
      corpus.factLines == ["Welder | education | Diploma | label=Usual entry education"]
    )
  }
}
