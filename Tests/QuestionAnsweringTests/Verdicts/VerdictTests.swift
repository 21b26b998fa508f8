import QuestionAnswering
import Testing

@MainActor
@Suite("Verdicts")
struct VerdictTests {
  /// A question and the role that the articles speak for.
  struct Case: CustomTestStringConvertible, Sendable {
    let question: String
    let role: String
    /// Words of the evidence that must be shown.
    let shows: [String]

    var testDescription: String { question }
  }

  nonisolated static let figures = [
    Case(
      question: "Which earns more in the United States, a nurse or a paramedic?",
      role: "Nurse",
      shows: ["$81,200 per year", "$49,500 per year"]
    ),
    Case(
      question: "Which earns more in Ireland, a nurse or a paramedic?",
      role: "Paramedic",
      shows: ["€43,100 per year", "€46,800 per year"]
    ),
    Case(
      question: "Which earns less in Ireland, a nurse or a paramedic?",
      role: "Nurse",
      shows: ["€43,100 per year", "€46,800 per year"]
    ),
    Case(
      question: "Who is paid less, a solicitor or a paralegal?",
      role: "Paralegal",
      shows: ["£27,500 per year", "£62,000 per year"]
    ),
    Case(
      question: "Which has the slower growth, nurse or paramedic?",
      role: "Paramedic",
      shows: ["5 percent"]
    ),
  ]

  nonisolated static let degrees = [
    Case(
      question: "Who has the higher physical strain, nurse or paramedic?",
      role: "Paramedic",
      shows: ["9/10", "7/10"]
    ),
    Case(
      question: "Which has the lower physical strain, nurse or paramedic?",
      role: "Nurse",
      shows: ["9/10", "7/10"]
    ),
    Case(
      question: "Which has less theory, nurse or paramedic?",
      role: "Paramedic",
      shows: ["6/10", "8/10"]
    ),
    Case(
      question: "Which has more paperwork, nurse or paramedic?",
      role: "Nurse",
      shows: ["Very high", "Moderate"]
    ),
    Case(
      question: "Which has less driving, nurse or paramedic?",
      role: "Nurse",
      shows: ["Rarely", "Every day"]
    ),
    Case(
      question: "Who needs the longer education, nurse or paramedic?",
      role: "Nurse",
      shows: ["Bachelor's degree", "Associate degree"]
    ),
    Case(
      question: "Who leads the first response, nurse or paramedic?",
      role: "Paramedic",
      shows: ["First response", "Leads"]
    ),
    Case(
      question: "Who leads recovery, nurse or paramedic?",
      role: "Nurse",
      shows: ["Recovery", "Leads"]
    ),
    Case(
      question: "Which job brings more contact with families, nurse or paramedic?",
      role: "Nurse",
      shows: ["Nurses have more contact with families"]
    ),
  ]

  nonisolated static let advice = [
    Case(
      question: "I love fast decisions, should I become a nurse or a paramedic?",
      role: "Paramedic",
      shows: ["If you love fast decisions under open sky, become a paramedic."]
    ),
    Case(
      question: "I want to know my patients for weeks: nurse or paramedic?",
      role: "Nurse",
      shows: ["If you want to know your patients for weeks"]
    ),
    Case(
      question: "I like order and quiet archives, solicitor or paralegal?",
      role: "Paralegal",
      shows: ["If you like order and quiet archives, become a paralegal."]
    ),
    Case(
      question: "I like arguing, solicitor or paralegal?",
      role: "Solicitor",
      shows: ["If you like arguing and bargaining, become a solicitor."]
    ),
    Case(
      question: "Whom should I hire when a drain is blocked, an electrician or a plumber?",
      role: "Plumber",
      shows: ["Hire a plumber when a drain is blocked"]
    ),
    Case(
      question: "Whom do we hire when our lights flicker, an electrician or a plumber?",
      role: "Electrician",
      shows: ["Hire an electrician when the lights flicker"]
    ),
  ]

  @Test(
    "name the role that figures, scores, degrees, stages, answers and advice speak for",
    arguments: figures + degrees + advice
  )
  func verdicts(_ example: Case) throws {
    let answer = try Callings.answer(example.question)
    #expect(answer.status.isAnswered)
    #expect(answer.verdict?.roles == [example.role])
    let first = try #require(answer.sentences.first)
    #expect(first.kind == .verdict)
    #expect(first.text.hasPrefix(example.role + "."))
    #expect(!first.citations.isEmpty)
    for words in example.shows { #expect(answer.text.contains(words), "\(answer.text)") }
  }

  @Test(
    "turn round with the question",
    arguments: [
      ("Which earns more in Ireland", "Which earns less in Ireland"),
      ("Which has more theory", "Which has less theory"),
      ("Which has the highest growth", "Which has the lowest growth"),
      ("Which has more paperwork", "Which has the least paperwork"),
    ]
  )
  func opposites(_ more: String, _ less: String) throws {
    let roles = ", a nurse or a paramedic?"
    let most = try #require(try Callings.answer(more + roles).verdict)
    let least = try #require(try Callings.answer(less + roles).verdict)
    #expect(Set(most.roles + least.roles) == ["Nurse", "Paramedic"])
  }

  @Test(
    "count every article about the roles once: for, against or silent",
    arguments: [
      ("Which earns more in Ireland, a nurse or a paramedic?", [1, 0, 1]),
      ("Which has the higher growth, nurse or paramedic?", [2, 0, 0]),
      ("Who has the higher physical strain, nurse or paramedic?", [1, 0, 1]),
      ("Which needs more chemistry, nurse or paramedic?", [1, 1, 0]),
      ("Who earns more, a solicitor or a paralegal?", [1, 0, 0]),
      ("Whom should I hire when a drain is blocked, an electrician or a plumber?", [1, 0, 0]),
    ]
  )
  func counts(_ question: String, _ counts: [Int]) throws {
    let verdict = try #require(try Callings.answer(question).verdict)
    #expect([verdict.forCount, verdict.againstCount, verdict.silentCount] == counts)
  }

  @Test("do not count a list that speaks of the topic as an article against 'less'")
  func lessAndMention() throws {
    let answer = try Callings.answer("Which has less driving, nurse or paramedic?")
    #expect(answer.verdict?.againstCount == 0)
  }

  @Test("are held with low confidence when one article is for and one against, and show both")
  func divided() throws {
    let answer = try Callings.answer("Which needs more chemistry, nurse or paramedic?")
    #expect(answer.verdict?.confidence == .low)
    #expect(answer.text.contains("Nurses need more chemistry than paramedics"))
    #expect(answer.text.contains("Paramedics need more chemistry than nurses"))
    withKnownIssue("articles that contradict each other are no conflict") {
      #expect(answer.status == .conflicting)
    }
  }

  @Test("answer whom to hire without a word like 'whom', too")
  func hiring() throws {
    let answer = try Callings.answer(
      "Our lights flicker; should we hire an electrician or a plumber?"
    )
    #expect(answer.verdict?.roles == ["Electrician"], "\(answer.text)")
  }

  @Test("do not rest on a figure of one role alone")
  func incomparable() throws {
    let answer = try Callings.answer("Which earns more, a nurse or a solicitor?")
    #expect(answer.verdict == nil, "\(answer.text)")
    #expect(!answer.text.contains("watches over patients"))
  }
}
