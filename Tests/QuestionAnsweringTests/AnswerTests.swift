import QuestionAnswering
import Testing

@MainActor
@Suite("Answers of each kind")
struct AnswerTests {
  /// A question, how it is read, words that the answer holds, and words that it must not hold.
  struct Case: CustomTestStringConvertible, Sendable {
    let question: String
    let intent: String
    let holds: [String]
    var lacks: [String] = []

    var testDescription: String { question }
  }

  nonisolated static let cases = [
    Case(
      question: "What is a nurse?",
      intent: "definition",
      holds: [
        "A nurse is the person who watches over patients day and night.",
        "A nurse is a health worker who cares for patients on a ward until they go home.",
      ],
      lacks: ["paramedic"]
    ),
    Case(
      question: "What is a solicitor?",
      intent: "definition",
      holds: ["A solicitor is a lawyer who advises clients & drafts their contracts."],
      lacks: ["trained helper"]
    ),
    Case(
      question: "What tools does a paramedic use?",
      intent: "attribute",
      holds: ["Defibrillator", "stretcher", "airway kit"],
      lacks: ["Infusion pump"]
    ),
    Case(
      question: "What are the duties of a paralegal?",
      intent: "definition",
      holds: ["Search the land register", "Index the bundles for court"],
      lacks: ["Negotiate"]
    ),
    Case(
      question: "What education does a nurse need?",
      intent: "attribute",
      holds: ["Bachelor's degree"],
      lacks: ["Associate"]
    ),
    Case(
      question: "List the skills of a nurse",
      intent: "attribute",
      holds: ["Patience", "Careful record keeping", "Observation"],
      lacks: ["Calm nerves"]
    ),
    Case(
      question: "Which skills does a paramedic need?",
      intent: "attribute",
      holds: ["Calm nerves", "Quick judgement", "Safe driving"],
      lacks: ["Patience"]
    ),
    Case(
      question: "Can a paramedic become a nurse?",
      intent: "yes_no",
      holds: ["Yes. A paramedic can become a nurse after a bridging course of two years."]
    ),
    Case(
      question: "Do nurses work at night?",
      intent: "yes_no",
      holds: ["Yes, most nurses work at night for one week in four."]
    ),
    Case(
      question: "Does a solicitor need a licence?",
      intent: "yes_no",
      holds: ["A solicitor needs a licence from the law society"]
    ),
    Case(
      question: "How do I get started as a paramedic?",
      intent: "how_to",
      holds: ["take a first-aid course, pass the driving test and ride along with a crew"]
    ),
    Case(
      question: "Which articles mention chemistry?",
      intent: "corpus",
      holds: ["Nurse vs Paramedic: Two Ways to Care", "Ambulance or Ward: Paramedic vs Nurse"],
      lacks: ["Solicitor", "Electrician"]
    ),
    Case(
      question: "Which articles mention pipes?",
      intent: "corpus",
      holds: ["Electrician vs Plumber: Wires and Pipes"],
      lacks: ["Nurse", "Solicitor"]
    ),
  ]

  @Test("say what the articles say of the role that is asked for", arguments: cases)
  func answers(_ example: Case) throws {
    let answer = try Callings.answer(example.question)
    #expect(answer.status == .answered)
    #expect(answer.readAs.intent == example.intent)
    for words in example.holds { #expect(answer.text.contains(words), "\(answer.text)") }
    for words in example.lacks { #expect(!answer.text.contains(words), "\(answer.text)") }
    #expect(!answer.citations.isEmpty)
  }

  @Test(
    "give the figure of the place and period that are asked for, and no other",
    arguments: [
      ("How much does a nurse earn in Ireland?", "€43,100 per year", 43_100, "EUR"),
      ("How much does a paramedic earn in Ireland?", "€46,800 per year", 46_800, "EUR"),
      ("What does a nurse earn in the USA per year?", "$81,200 per year", 81_200, "USD"),
      ("What do nurses earn per hour?", "$52 per hour", 52, "USD"),
      ("How much does a solicitor earn in Canada?", "C$98,000 per year", 98_000, "CAD"),
      ("What does a paralegal make in the UK?", "£27,500 per year", 27_500, "GBP"),
      ("What does a plumber earn?", "$61,300 per year", 61_300, "USD"),
    ] as [(String, String, Double, String)]
  )
  func figures(_ question: String, _ raw: String, _ number: Double, _ currency: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.status == .answered)
    #expect(answer.facts.map(\.value.raw) == [raw])
    #expect(answer.facts.map(\.attribute) == ["salary"])
    let value = try #require(answer.facts.first?.value)
    #expect(value.kind == "money")
    #expect(value.numbers.map(\.value) == [number, number])
    #expect(value.words.first?.key == "currency" && value.words.first?.value == currency)
    #expect(answer.text.contains(raw))
  }

  @Test(
    "set two roles side by side",
    arguments: [
      (
        "Compare the working hours of a nurse and a paramedic", "working_hours",
        ["Shifts of 12 hours", "Shifts of 8 hours"]
      ),
      (
        "Compare the education of a paramedic and a nurse", "education",
        ["Associate degree", "Bachelor's degree"]
      ),
      (
        "How do the salaries of a solicitor and a paralegal in Canada differ?", "salary",
        ["C$98,000 per year (Canada)", "C$55,000 per year (Canada)"]
      ),
    ] as [(String, String, [String])]
  )
  func comparisons(_ question: String, _ attribute: String, _ cells: [String]) throws {
    let answer = try Callings.answer(question)
    #expect(answer.readAs.intent == "comparison")
    let comparison = try #require(answer.comparison)
    #expect(comparison.roles == answer.readAs.roles)
    #expect(comparison.rows.map(\.attribute) == [attribute])
    #expect(comparison.rows.first?.cells.map(\.text) == cells)
    for cell in comparison.rows.flatMap(\.cells) { #expect(!cell.citations.isEmpty) }
  }

  @Test("take no word that merely ends in 'use' for the use of a tool")
  func verbsAreNoTools() throws {
    let answer = try Callings.answer("Which tools does an electrician use?")
    for tool in ["Multimeter", "Cable stripper", "Crimping pliers"] {
      #expect(answer.text.contains(tool))
    }
    #expect(!answer.text.contains("keeps blowing"), "\(answer.text)")
  }

  @Test("tell how to become what the article tells how to become")
  func waysIn() throws {
    let answer = try Callings.answer("How do I become a paramedic?")
    #expect(answer.text.contains("take a first-aid course"), "\(answer.text)")
  }

  @Test("tell the difference of two roles by what they do")
  func differences() throws {
    let answer = try Callings.answer(
      "What is the difference between a solicitor and a paralegal?"
    )
    #expect(answer.text.contains("advises clients"), "\(answer.text)")
    #expect(answer.text.contains("searches the registers"), "\(answer.text)")
  }
}
