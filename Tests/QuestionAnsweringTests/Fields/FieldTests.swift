import QuestionAnswering
import Testing

@MainActor
@Suite("Questions of every kind about three fields")
struct FieldTests {
  nonisolated static let cases = CareQuestions.cases + LawQuestions.cases + TradeQuestions.cases

  @Test("are answered in the words of the articles, with the lines they stand in", arguments: cases)
  func answers(_ example: FieldCase) throws {
    let answer = try FieldLibrary.answer(example.question)
    #expect(answer.readAs.intent == example.intent)
    #expect(answer.status == example.status)
    for words in example.holds { #expect(answer.text.contains(words), "\(answer.text)") }
    for words in example.lacks { #expect(!answer.text.contains(words), "\(answer.text)") }
    #expect(answer.citations.map(FieldLibrary.place(of:)) == example.cites)
  }

  @Test(
    "cover every intent at least three times in each field",
    arguments: [CareQuestions.cases, LawQuestions.cases, TradeQuestions.cases]
  )
  func coverage(_ cases: [FieldCase]) {
    let counts = Dictionary(grouping: cases, by: \.intent).mapValues(\.count)
    for intent in [
      "definition", "attribute", "comparison", "superlative", "suitability", "number", "yes_no",
      "how_to", "corpus",
    ] {
      #expect(counts[intent, default: 0] >= 3, "\(intent)")
    }
  }

  @Test(
    "go on with the roles and the attribute of the question before",
    arguments: [
      (["What does a midwife earn in Ireland?", "And a care assistant?"], "Care Assistant"),
      (["What is a court clerk?", "Where do they work?"], "Registry, courtroom"),
      (["How do I become a joiner?", "What tools do they use?"], "routers, planes"),
    ] as [([String], String)]
  )
  func followUps(_ questions: [String], _ words: String) throws {
    let answer = try #require(try FieldLibrary.answers(questions).last)
    #expect(answer.text.contains(words), "\(answer.text)")
  }
}
