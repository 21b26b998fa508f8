import RoleFacts
import Testing

@Suite("Reading facts from lists")
struct ListFactsTests {
  @Test("reads labelled items under the heading of a role")
  func labelledItems() throws {
    let corpus = try SmallCorpus(
      """
      # Electrician vs Plumber

      ## Electrician

      - **Tools:** multimeter, pliers and a drill
      - Licence: journeyman card
      - Favourite colour: copper

      ## Plumber

      - **Tools:** wrench, pipe cutter
      - Day rate: £240 - £310 a day in Wales
      """
    )
    #expect(
      corpus.factLines == [
        "Electrician | tool | multimeter | label=Tools",
        "Electrician | tool | pliers | label=Tools",
        "Electrician | tool | drill | label=Tools",
        "Electrician | licence | journeyman card | label=Licence",
        "Plumber | tool | wrench | label=Tools", "Plumber | tool | pipe cutter | label=Tools",
        "Plumber | salary | £240 - £310 a day | region=Wales | label=Day rate",
      ]
    )
  }

  @Test("reads plain items under headings of an attribute and a role")
  func nestedHeadings() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Skills

      ### Paralegal

      - research
      - patience, tact

      ### Notary

      - honesty

      ## A holiday

      ### Notary

      - the sea
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | skill | research", "Paralegal | skill | patience", "Paralegal | skill | tact",
        "Notary | skill | honesty",
      ]
    )
  }

  @Test("reads the examples behind 'such as' under the narrower name in front of them")
  func examples() throws {
    let corpus = try SmallCorpus(
      """
      # Hairdresser

      ## Skills

      - Colouring such as balayage, foils and toning
      - Tools like razors and combs
      - Listening
      """
    )
    #expect(
      corpus.factLines == [
        "Hairdresser | skill | Colouring such as balayage, foils and toning",
        "Hairdresser | tool | razors", "Hairdresser | tool | combs",
        "Hairdresser | skill | Tools like razors and combs", "Hairdresser | skill | Listening",
      ]
    )
  }

  @Test("keeps an item of a list whole, unless it enumerates plainly")
  func wholeItems() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Skills

      ### Paralegal

      - Calm, precise letter writing
      - Court rules and filing dates
      - patience, tact

      ## Who hires

      ### Notary

      - Banks and insurers
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | skill | Calm, precise letter writing",
        "Paralegal | skill | Court rules and filing dates",
        "Paralegal | skill | patience", "Paralegal | skill | tact",
        "Notary | employer | Banks and insurers",
      ]
    )
  }

  @Test("reads the language or tool that a skill is done in")
  func meansOfSkills() throws {
    let corpus = try SmallCorpus(
      """
      # Land Surveyor

      ## Skills

      - Scripting in Python or R
      - Drafting with AutoCAD
      - Patience with neighbours
      """
    )
    #expect(
      corpus.factLines == [
        "Land Surveyor | skill | Scripting in Python or R", "Land Surveyor | language | Python",
        "Land Surveyor | language | R", "Land Surveyor | skill | Drafting with AutoCAD",
        "Land Surveyor | tool | AutoCAD", "Land Surveyor | skill | Patience with neighbours",
      ]
    )
  }

  @Test("keeps the items of a list of duties as duties")
  func duties() throws {
    let corpus = try SmallCorpus(
      """
      # Shepherd

      ## Duties

      - **Tools:** keeps shears and crooks in order
      - **Pay:** counts the wages of shearers
      """
    )
    #expect(
      corpus.factLines == [
        "Shepherd | responsibility | keeps shears and crooks in order | label=Tools",
        "Shepherd | responsibility | counts the wages of shearers | label=Pay",
      ]
    )
  }

  @Test("reads the terms and descriptions of a glossary")
  func glossary() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Definitions

      Paralegal
      : Reads cases for a lawyer.

      Notary
      : Certifies documents.
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | definition | Reads cases for a lawyer",
        "Notary | definition | Certifies documents",
      ]
    )
  }

  @Test(
    "reads nothing from items that stand below no role or no attribute",
    arguments: [
      "# Barber vs Hairdresser\n\n## Tools\n\n- scissors\n- mirror",
      "# Barber\n\n## A walk in the park\n\n- trees\n- benches",
      "# Barber\n\n## Tools\n\nTable of contents: scissors, combs",
    ]
  )
  func unboundItems(article: String) throws { #expect(try SmallCorpus(article).facts.isEmpty) }

  @Test(
    "files a degree below pay under education",
    arguments: [
      ("Midwife", "Bachelor's degree", "Nurse", "£31,000 a year"),
      ("Welder", "High school diploma", "Plumber", "$52,000"),
      ("Paralegal", "Law diploma or degree", "Notary", "€40 an hour"),
    ]
  )
  func degreesBelowPay(role: String, degree: String, other: String, pay: String) throws {
    let corpus = try SmallCorpus(
      """
      # \(role) vs \(other)

      ## Salary

      - \(role): \(degree)
      - \(other): \(pay)
      """
    )
    #expect(
      corpus.factLines == ["\(role) | education | \(degree)", "\(other) | salary | \(pay)"]
    )
  }

  @Test(
    "takes no other words for pay, and says why",
    arguments: [
      ("Midwife", "Birth centres and homes"), ("Welder", "Helmet, gloves"),
      ("Paralegal", "Helps the lawyers of a firm"),
    ]
  )
  func wordsBelowPay(role: String, words: String) throws {
    let corpus = try SmallCorpus("# \(role)\n\n## Salary\n\n- \(role): \(words)")
    #expect(corpus.factLines.isEmpty)
    #expect(corpus.rejected.map(\.reason) == [.noFigure])
  }
}
