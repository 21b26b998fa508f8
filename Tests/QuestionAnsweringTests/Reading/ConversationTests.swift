import QuestionAnswering
import Testing

@MainActor
@Suite("A conversation")
struct ConversationTests {
  @Test("carries the attribute and the place over to another role")
  func otherRole() throws {
    let answer = try Callings.lastAnswer([
      "What do nurses earn in Ireland?", "and paramedics?",
    ])
    #expect(answer.readAs.roles == ["Paramedic"])
    #expect(answer.readAs.attribute == "salary")
    #expect(answer.readAs.carriedOver == ["attribute", "region"])
    #expect(answer.facts.map(\.value.raw) == ["€46,800 per year"])
  }

  @Test(
    "carries the role over to another attribute",
    arguments: [
      ("and skills?", ["Patience", "Observation"]), ("and education?", ["Bachelor's degree"]),
      ("What about their tools?", ["Infusion pump"]),
      ("And what do they earn in Ireland?", ["€43,100"]),
    ]
  )
  func otherAttribute(_ question: String, _ words: [String]) throws {
    let answer = try Callings.lastAnswer(["What is a nurse?", question])
    #expect(answer.readAs.roles == ["Nurse"])
    #expect(answer.readAs.carriedOver == ["roles"])
    for words in words { #expect(answer.text.contains(words), "\(answer.text)") }
  }

  @Test("carries role and attribute over to another place")
  func otherPlace() throws {
    let answer = try Callings.lastAnswer([
      "What do nurses earn in Ireland?", "and in the United States?",
    ])
    #expect(answer.readAs.carriedOver == ["roles", "attribute"])
    #expect(answer.facts.map(\.value.raw).first == "$81,200 per year")
  }

  @Test("goes on to ask which role, until a question asks for something else")
  func whichRole() throws {
    let first = "Which earns more in Ireland, a nurse or a paramedic?"
    let goesOn = try Callings.lastAnswer([first, "And paperwork?"])
    #expect(goesOn.readAs.intent == "superlative")
    #expect(goesOn.readAs.carriedOver == ["roles", "intent"])
    #expect(goesOn.verdict?.roles.count == 1)
    let compares = try Callings.lastAnswer([first, "Compare them on tools"])
    #expect(compares.readAs.intent == "comparison")
    #expect(compares.verdict == nil)
  }

  @Test(
    "lets pronouns stand for the roles spoken of before",
    arguments: [
      (["What is a solicitor?", "Do they need a licence?"], ["Solicitor"], "law society"),
      (["What is a plumber?", "What does it earn?"], ["Plumber"], "$61,300"),
      (
        ["Which earns more in Ireland, a nurse or a paramedic?", "Which of them has more theory?"],
        ["Nurse", "Paramedic"], "8/10"
      ),
      (
        ["What is a nurse?", "What skills does she need?", "And what are her tools?"],
        ["Nurse"], "Infusion pump"
      ),
    ] as [([String], [String], String)]
  )
  func pronouns(_ questions: [String], _ roles: [String], _ words: String) throws {
    let answer = try Callings.lastAnswer(questions)
    #expect(answer.readAs.roles == roles)
    #expect(answer.readAs.carriedOver == ["roles"])
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test("lets a role that the question names stand above the one before")
  func namedRole() throws {
    let answer = try Callings.lastAnswer(["What is a nurse?", "What is a plumber?"])
    #expect(answer.readAs.roles == ["Plumber"])
    #expect(answer.readAs.carriedOver.isEmpty)
    #expect(!answer.text.contains("nurse"))
  }

  @Test("says nothing of carrying over when the question stands on its own")
  func complete() throws {
    let alone = try Callings.answer("What does a solicitor earn in Canada?")
    let later = try Callings.lastAnswer([
      "What is a nurse?", "What does a solicitor earn in Canada?",
    ])
    #expect(later == alone)
    #expect(later.readAs.carriedOver.isEmpty)
  }

  @Test("knows nothing of the one before", arguments: ["and skills?", "Do they need a licence?"])
  func forgets(_ question: String) throws {
    _ = try Callings.answers(["What is a solicitor?", "and education?"])
    let answer = try Callings.answer(question)
    #expect(answer.readAs.roles.isEmpty)
    #expect(answer.readAs.carriedOver.isEmpty)
  }

  @Test("goes on when a question had no answer")
  func afterAbstention() throws {
    let answer = try Callings.lastAnswer([
      "What do nurses earn in Ireland?", "What do they earn in Norway?", "and education?",
    ])
    #expect(answer.readAs.roles == ["Nurse"])
    #expect(answer.text.contains("Bachelor's degree"))
  }
}
