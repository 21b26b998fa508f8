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

  @Test("keeps the role of an outer heading, and its attribute")
  func inheritance() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Notary

      ### Tools

      - stamp

      ### Skills

      #### In the office

      - honesty
      """
    )
    #expect(corpus.factLines == ["Notary | tool | stamp", "Notary | skill | honesty"])
  }

  @Test("reads lines that begin with a role, and what holds for both")
  func roleLabels() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Legal Secretary

      ## Tools

      - Paralegal: Westlaw, Clio
      - **Secretary:** Word
      - Both: telephone
      - Legal team: coffee
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | tool | Westlaw", "Paralegal | tool | Clio", "Legal Secretary | tool | Word",
        "Legal Secretary | tool | telephone", "Paralegal | tool | telephone",
      ]
    )
  }

  @Test("reads the scores of a score card under the name of what they rate")
  func scoreCards() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Working hours

      ### Paralegal

      7/10

      ### Notary

      3/10

      ## Barrier to entry

      - Paralegal: 4/10
      - Notary: 9/10
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | rating | 7/10 | label=Working hours",
        "Notary | rating | 3/10 | label=Working hours",
        "Paralegal | rating | 4/10 | label=Barrier to entry",
        "Notary | rating | 9/10 | label=Barrier to entry",
      ]
    )
  }

  @Test("reads scores of what the vocabulary does not know")
  func unknownScores() throws {
    let corpus = try SmallCorpus("# Notary\n\n## Boredom\n\n- Notary: 3/10")
    #expect(corpus.factLines == ["Notary | rating | 3/10 | label=Boredom"])
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

  @Test("reads every role that a paragraph names as a label")
  func labelsInsideParagraphs() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife vs Nurse

      ## Where they work

      Midwives: birth centres, homes. Nurses: wards, schools. Only nurses are found in prisons.
      """
    )
    #expect(
      corpus.factLines.filter { $0.contains("employer") }.prefix(4) == [
        "Midwife | employer | birth centres", "Midwife | employer | homes",
        "Nurse | employer | wards", "Nurse | employer | schools",
      ]
    )
  }

  @Test("keeps a colon behind a label of a role that names no attribute")
  func colonInValue() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife vs Nurse

      ## Focus

      - **Midwife:** Birth: before, during and after.
      """
    )
    #expect(
      corpus.factLines == ["Midwife | focus | Birth: before, during and after"]
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

  @Test("takes the line that explains a heading for its attribute where the heading says 'focus'")
  func captions() throws {
    let corpus = try SmallCorpus(
      """
      # Baker vs Chef

      ## Primary focus

      Core responsibilities

      ### Baker

      - kneading dough

      ### Chef

      - planning menus
      """
    )
    #expect(
      corpus.factLines == [
        "Baker | responsibility | kneading dough", "Chef | responsibility | planning menus",
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
}
