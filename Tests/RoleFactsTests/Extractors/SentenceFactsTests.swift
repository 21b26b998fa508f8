import RoleFacts
import Testing

@Suite("Reading facts from sentences")
struct SentenceFactsTests {
  @Test(
    "reads what the verb behind a role says",
    arguments: [
      ("A shepherd looks after sheep.", ["Shepherd | definition | A shepherd looks after sheep"]),
      ("Shepherds focus on grass.", ["Shepherd | focus | grass"]),
      ("Shepherds work closely with vets.", ["Shepherd | collaboration | vets"]),
      ("A shepherd reports to the landlord.", ["Shepherd | collaboration | the landlord"]),
      ("Shepherds need a degree in rain.", ["Shepherd | education | degree in rain"]),
      ("Shepherds may advance to farm managers.", ["Shepherd | career_path | farm managers"]),
      ("A shepherd aims to keep lambs alive.", ["Shepherd | goal | keep lambs alive"]),
      (
        "Shepherds use Garmin collars and whistles.",
        ["Shepherd | tool | Garmin", "Shepherd | tool | Garmin collars and whistles"]
      ),
    ]
  )
  func verbs(sentence: String, expected: [String]) throws {
    #expect(try SmallCorpus("# Shepherd\n\n\(sentence)").factLines == expected)
  }

  @Test("gives each half of a sentence to its own role")
  func halves() throws {
    let corpus = try SmallCorpus(
      """
      # Cheese Maker vs Dairy Farmer

      ## Education

      Dairy farmers often come from farming families, while cheese makers need a diploma in food \
      science.

      ## Career path

      Cheese makers can become cellar masters; dairy farmers may advance to estate managers.
      """
    )
    #expect(
      corpus.factLines == [
        "Dairy Farmer | education | farming families",
        "Cheese Maker | education | diploma in food science",
        "Cheese Maker | career_path | cellar masters",
        "Dairy Farmer | career_path | estate managers",
      ]
    )
  }

  @Test("goes on with the role of the sentence before at 'they'")
  func pronouns() throws {
    let corpus = try SmallCorpus(
      "# Barber vs Hairdresser\n\nBarbers focus on beards. They work closely with suppliers. "
        + "Hairdressers focus on colour."
    )
    #expect(
      corpus.factLines == [
        "Barber | focus | beards", "Barber | collaboration | suppliers",
        "Hairdresser | focus | colour",
      ]
    )
  }

  @Test(
    "takes what a verb governs for no subject",
    arguments: [
      (
        "Barbers focus on beards. They work closely with hairdressers to share chairs.",
        ["Barber | focus | beards", "Barber | collaboration | hairdressers"]
      ),
      ("Many salons use hairdressers with Dyson dryers.", []),
      ("The word \"barber\" is protected in Bavaria.", []),
    ] as [(String, [String])]
  )
  func objects(text: String, expected: [String]) throws {
    #expect(try SmallCorpus("# Barber vs Hairdresser\n\n\(text)").factLines == expected)
  }

  @Test("gives what is said of both to both roles of an article")
  func both() throws {
    let corpus = try SmallCorpus(
      "# Barber vs Hairdresser\n\nBoth need a diploma. Both trades work shifts."
    )
    #expect(
      corpus.factLines == [
        "Barber | education | diploma", "Hairdresser | education | diploma",
        "Barber | working_hours | work shifts", "Hairdresser | working_hours | work shifts",
      ]
    )
  }

  @Test("takes only degrees and the like for what one needs to learn")
  func needs() throws {
    let corpus = try SmallCorpus(
      "# Barber\n\nBarbers need a calm hand. Barbers need a two-year apprenticeship."
    )
    #expect(corpus.factLines == ["Barber | education | two-year apprenticeship"])
  }

  @Test("tells the degrees of a sentence apart, and what some have besides")
  func degrees() throws {
    let corpus = try SmallCorpus(
      "# Midwife\n\nMidwives need a bachelor's degree (BSc) or a doctorate in nursing, with some "
        + "holding certificates in ultrasound."
    )
    #expect(
      corpus.factLines == [
        "Midwife | education | bachelor's degree (BSc)",
        "Midwife | education | a doctorate in nursing",
        "Midwife | certification | with some holding certificates in ultrasound",
      ]
    )
  }

  @Test("does not go on with a role where the sentence has another subject")
  func otherSubject() throws {
    let corpus = try SmallCorpus(
      "# Barber vs Hairdresser\n\nBarbers focus on beards. Suppliers use Moser."
    )
    #expect(!corpus.factLines.contains { $0.contains("Moser") })
    #expect(corpus.factLines.contains("Barber | focus | beards"))
  }

  @Test("gives what is said of two roles to both")
  func twoSubjects() throws {
    let corpus = try SmallCorpus("# Barber vs Hairdresser\n\nBarbers and hairdressers use Wahl.")
    #expect(corpus.factLines == ["Barber | tool | Wahl", "Hairdresser | tool | Wahl"])
  }

  @Test("takes the heading's word where the verb does not tell")
  func headings() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife

      ## Goals

      The goal is a healthy child.

      ## Tools

      They often use a Doppler.

      ## Places of work

      Most of them work in birth centres.
      """
    )
    #expect(
      corpus.factLines == [
        "Midwife | goal | a healthy child", "Midwife | tool | Doppler",
        "Midwife | tool | a Doppler", "Midwife | employer | birth centres",
      ]
    )
  }

  @Test("defines a role once, by the first sentence about it")
  func definition() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## What is a notary?

      A notary (or public notary) certifies documents. A notary is calm.

      ## What does a paralegal do?

      A paralegal reads cases.
      """
    )
    #expect(
      corpus.factLines.filter { $0.contains("| definition |") } == [
        "Notary | definition | A notary (or public notary) certifies documents",
        "Paralegal | definition | A paralegal reads cases",
      ]
    )
  }

  @Test(
    "reads nothing from questions, conditions and words without a verb",
    arguments: [
      "If you faint, a midwife catches you.", "If a midwife uses Dopplers, stay.",
      "Should a midwife use a Doppler?", "What is a midwife?", "## Is a midwife a nurse?\n\n---",
      "Babies need a midwife.", "Tired mothers trust the midwife beside them.", "Midwives...",
      "The ward has Dopplers.",
    ]
  )
  func nothing(text: String) throws {
    #expect(try SmallCorpus("# Midwife\n\nHello.\n\n\(text)").factLines.isEmpty)
  }

  @Test("finds verbs only where words begin, not in 'because they'")
  func verbsInsideWords() throws {
    let corpus = try SmallCorpus("# Midwife\n\nMidwives rest because shifts are long.")
    #expect(!corpus.factLines.contains { $0.contains("| tool |") })
  }

  @Test("cuts a sentence that begins with 'while' before its second role")
  func leadingWhile() throws {
    let corpus = try SmallCorpus(
      "# Barber vs Hairdresser\n\nWhile a barber focuses on beards, a hairdresser focuses on colour."
    )
    #expect(corpus.factLines == ["Barber | focus | beards", "Hairdresser | focus | colour"])
  }

  @Test(
    "takes no sentence about pay or place for a definition",
    arguments: [
      "Shepherds earn well.", "A shepherd costs £90 a day.", "Most shepherds live alone.",
    ]
  )
  func noDefinition(sentence: String) throws {
    let corpus = try SmallCorpus("# Shepherd\n\n\(sentence)")
    #expect(!corpus.factLines.contains { $0.contains("| definition |") })
  }

  @Test("takes a licence that is needed for no education")
  func neededLicence() throws {
    let corpus = try SmallCorpus("# Shepherd\n\nShepherds need a driving licence.")
    #expect(corpus.factLines == ["Shepherd | licence | driving licence"])
  }

  @Test(
    "takes what people do for what they are in their own section only, and with 'a' anywhere",
    arguments: [
      ("## Shepherd\n\nShepherds move flocks.", ["Shepherd | definition | Shepherds move flocks"]),
      (
        "## In brief\n\nA shepherd moves flocks.",
        ["Shepherd | definition | A shepherd moves flocks"]
      ),
      (
        "## Stress\n\nShepherds are people who move flocks.",
        ["Shepherd | definition | Shepherds are people who move flocks"]
      ),
      ("## Stress\n\nShepherds sleep in huts.", []),
    ]
  )
  func definitions(text: String, expected: [String]) throws {
    #expect(try SmallCorpus("# Shepherd vs Drover\n\n\(text)").factLines == expected)
  }

  @Test(
    "reads what people work with below a question about tools",
    arguments: [
      ("Shepherds rely on dogs, crooks and whistles.", ["dogs", "crooks", "whistles"]),
      ("Shepherds work with gates and hurdles.", []),
      ("Shepherds spend more time with ledgers than with sheep.", ["ledgers"]),
    ]
  )
  func tools(sentence: String, items: [String]) throws {
    let text = "# Shepherd vs Drover\n\n## What tools do they use?\n\n\(sentence)"
    let facts = try SmallCorpus(text).facts
    #expect(facts.allSatisfy { $0.attribute.name == "tool" })
    #expect(facts.map(\.value.raw).starts(with: items))
  }

  @Test("gives each part of a sentence behind a colon to its own role")
  func colons() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife vs Nurse

      ## Licensing

      Both must pass a state exam: midwives take the AMCB, nurses take the NCLEX.
      """
    )
    #expect(
      corpus.factLines == [
        "Midwife | licence | must pass a state exam | modality=required",
        "Nurse | licence | must pass a state exam | modality=required",
        "Midwife | licence | AMCB", "Nurse | licence | NCLEX",
      ]
    )
  }
}
