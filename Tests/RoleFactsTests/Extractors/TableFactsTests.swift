import RoleFacts
import Testing

@Suite("Reading facts from tables")
struct TableFactsTests {
  @Test("reads a comparison whose columns are roles")
  func rolesAsColumns() throws {
    let corpus = try SmallCorpus(
      """
      # Florist vs Gardener

      | | Florist | Gardener |
      |---|---|---|
      | Tools | shears, wire and ribbon | spade, rake |
      | Average pay | $31,000 per year | $36,500 per year |
      | Stress | 7/10 | 3/10 |
      | Physical effort | Low | Very high |
      | Colour | green | – |
      """
    )
    #expect(
      corpus.factLines == [
        "Florist | tool | shears | label=Tools", "Florist | tool | wire | label=Tools",
        "Florist | tool | ribbon | label=Tools", "Gardener | tool | spade | label=Tools",
        "Gardener | tool | rake | label=Tools",
        "Florist | salary | $31,000 per year | statistic=average | label=Average pay",
        "Gardener | salary | $36,500 per year | statistic=average | label=Average pay",
        "Florist | rating | 7/10 | label=Stress", "Gardener | rating | 3/10 | label=Stress",
        "Florist | rating | Low | label=Physical effort",
        "Gardener | rating | Very high | label=Physical effort",
        "Florist | colour | green | label=Colour",
      ]
    )
  }

  @Test("takes a row of degrees for a rating, whatever its label is called")
  func degrees() throws {
    let corpus = try SmallCorpus(
      """
      # Solicitor vs Paralegal

      | | Solicitor | Paralegal |
      |---|---|---|
      | Programming | Seldom needed | Excel every day |
      | Stakeholder contact | Very high | Low |
      | Schooling | High school diploma | Law degree |
      | Barrier to entry | Higher | Lower |
      """
    )
    #expect(
      corpus.factLines == [
        "Solicitor | rating | Seldom needed | label=Programming",
        "Paralegal | rating | Excel every day | label=Programming",
        "Solicitor | rating | Very high | label=Stakeholder contact",
        "Paralegal | rating | Low | label=Stakeholder contact",
        "Solicitor | education | High school diploma | label=Schooling",
        "Paralegal | education | Law degree | label=Schooling",
        "Solicitor | entry_difficulty | Higher | label=Barrier to entry",
        "Paralegal | entry_difficulty | Lower | label=Barrier to entry",
      ]
    )
  }

  @Test("keeps rows of unknown labels under the attribute of their heading")
  func rowsOfHeading() throws {
    let corpus = try SmallCorpus(
      """
      # Solicitor vs Paralegal

      ## Responsibilities

      | Topic | Solicitor | Paralegal |
      |---|---|---|
      | Hearings | Speaks for the client | Takes notes |

      ## Certification

      | Role | Board of Notes | Entry price |
      |---|---|---|
      | Solicitor | SQE | £200 |
      | Paralegal | NALP | £90 |
      """
    )
    #expect(
      corpus.factLines == [
        "Solicitor | responsibility | Speaks for the client | label=Hearings",
        "Paralegal | responsibility | Takes notes | label=Hearings",
        "Solicitor | certification | SQE | label=Board of Notes",
        "Solicitor | entry_price | £200 | label=Entry price",
        "Paralegal | certification | NALP | label=Board of Notes",
        "Paralegal | entry_price | £90 | label=Entry price",
      ]
    )
  }

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

  @Test("takes the places of a pay table as regions")
  func regions() throws {
    let corpus = try SmallCorpus(
      """
      # Barber vs Hairdresser

      ## Salary by country

      | Country | Barber | Hairdresser |
      |---|---|---|
      | Germany | €28,000 | €26,400 |
      | Ireland | €31,500 – €34,000 | |
      """
    )
    #expect(
      corpus.factLines == [
        "Barber | salary | €28,000 | region=Germany | label=Germany",
        "Hairdresser | salary | €26,400 | region=Germany | label=Germany",
        "Barber | salary | €31,500 – €34,000 | region=Ireland | label=Ireland",
      ]
    )
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

  @Test("reads the parts of a stage", arguments: ["Stage", "Phase", "Step"])
  func stages(dimension: String) throws {
    let corpus = try SmallCorpus(
      """
      # Midwife vs Ward Nurse

      | \(dimension) | Midwife | Ward Nurse |
      |---|---|---|
      | Before | listens | prepares the bed |
      | After | weighs the child | – |
      """
    )
    #expect(
      corpus.factLines == [
        "Midwife | stage_part | listens | label=Before",
        "Ward Nurse | stage_part | prepares the bed | label=Before",
        "Midwife | stage_part | weighs the child | label=After",
      ]
    )
  }

  @Test(
    "takes parallel columns for duties, or for what the heading says",
    arguments: [("A morning in the shop", "responsibility"), ("Training", "education")]
  )
  func parallelColumns(heading: String, attribute: String) throws {
    let corpus = try SmallCorpus(
      """
      # Barber vs Hairdresser

      ## \(heading)

      | Barber (town) | Hairdresser |
      |---|---|
      | shaves | dyes and curls |
      | - | sweeps |
      """
    )
    #expect(
      corpus.factLines == [
        "Barber | \(attribute) | shaves", "Hairdresser | \(attribute) | dyes and curls",
        "Hairdresser | \(attribute) | sweeps",
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

  @Test("divides two amounts in the column of a role, too")
  func twoAmountsInColumn() throws {
    let corpus = try SmallCorpus(
      "# Welder\n\n| Facts | Welder |\n|---|---|\n| Pay | $47,540 per year; $22.86 per hour |"
    )
    #expect(corpus.facts.map(\.value.raw) == ["$47,540 per year", "$22.86 per hour"])
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
