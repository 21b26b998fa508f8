import QuestionAnswering
import Testing

@MainActor
@Suite("The spelling of questions")
struct SpellingTests {
  private func told(_ answer: Answer) -> [String] {
    answer.readAs.corrections.map { "\($0.from) → \($0.to)" }
  }

  @Test(
    "is put right, and the correction is told",
    arguments: [
      ("What does a parmedic earn in Ireland?", "parmedic", "paramedic", "€46,800"),
      ("What do electricans earn?", "electricans", "electricians", "$61,500"),
      ("What are the duties of a solicitr?", "solicitr", "solicitor", "Negotiate settlements"),
      ("Which has more paperwrok, nurse or paramedic?", "paperwrok", "paperwork", "Very high"),
      ("What edcation does a nurse need?", "edcation", "education", "Bachelor's degree"),
    ]
  )
  func corrected(_ question: String, _ from: String, _ to: String, _ words: String) throws {
    let answer = try Callings.answer(question)
    #expect(told(answer) == ["\(from) → \(to)"])
    #expect(answer.question == question)
    #expect(answer.status == .answered)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test("is put right in several words at once")
  func several() throws {
    let answer = try Callings.answer("Compare the educaton of a nurse and a paramdic")
    #expect(told(answer) == ["educaton → education", "paramdic → paramedic"])
    #expect(answer.comparison?.roles == ["Nurse", "Paramedic"])
  }

  @Test(
    "of right words is left alone",
    arguments: [
      "What does a nurse earn in Ireland?", "Which tools do plumbers use?",
      "Who has the higher physical strain, nurse or paramedic?", "Tell me a joke",
      "What does a baker earn?", "How do I bake sourdough bread?", "What do solicitors earn?",
      "I like arguing, solicitor or paralegal?", "Do nurses wear a uniform?",
      "What is the weather like tomorrow?",
    ]
  )
  func untouched(_ question: String) throws {
    #expect(try Callings.answer(question).readAs.corrections.isEmpty)
  }

  @Test(
    "of right words that no article uses is left alone",
    arguments: [
      "Who won the football world cup?", "Who fixes blocked drains?",
      "How do I write a haiku about clouds?",
    ]
  )
  func unknownWords(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.readAs.corrections.isEmpty)
  }

  @Test("of the words that ask is forgiven")
  func questionWord() throws {
    let answer = try Callings.answer("Wich tools does a paramedic use?")
    #expect(answer.text.contains("Defibrillator"), "\(answer.text)")
  }

  @Test(
    "may be in capitals or without them",
    arguments: [
      "WHAT DOES A NURSE EARN IN IRELAND?", "what does a nurse earn in ireland",
      "What Does A Nurse Earn In Ireland?",
    ]
  )
  func capitals(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.readAs.corrections.isEmpty)
    #expect(answer.facts.map(\.value.raw) == ["€43,100 per year"])
  }
}
