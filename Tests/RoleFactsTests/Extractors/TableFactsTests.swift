import RoleFacts
import Testing

@Suite("Reading tables that have a column for each role")
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

  @Test("divides two amounts in the column of a role, too")
  func twoAmountsInColumn() throws {
    let corpus = try SmallCorpus(
      "# Welder\n\n| Facts | Welder |\n|---|---|\n| Pay | $47,540 per year; $22.86 per hour |"
    )
    #expect(corpus.facts.map(\.value.raw) == ["$47,540 per year", "$22.86 per hour"])
  }
}
