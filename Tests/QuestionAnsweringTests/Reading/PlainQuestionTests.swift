import Testing

@testable import QuestionAnswering

@Suite("Markup in a question")
struct PlainQuestionTests {
  @Test(
    "is left out, and the words stay where they are",
    arguments: [
      ("<b>Who bakes?</b>", "   Who bakes?    "), ("<a href='x'>pay</a>", "            pay    "),
      ("Who <i>bakes", "Who    bakes"),
    ]
  )
  func tags(_ question: String, _ plain: String) {
    #expect(PlainQuestion.withoutTags(question) == plain)
  }

  @Test(
    "is not every sign of it",
    arguments: ["Is pay < 30,000?", "a <b", "1 < 2 > 0", "<", "<>", "Is it <3?>"]
  )
  func signs(_ question: String) { #expect(PlainQuestion.withoutTags(question) == question) }
}
