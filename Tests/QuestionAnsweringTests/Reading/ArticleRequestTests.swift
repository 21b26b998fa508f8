import TextAnalysis
import Testing

@testable import QuestionAnswering

@Suite("Questions for articles")
struct ArticleRequestTests {
  @Test(
    "ask which articles speak of something, and their verb is no topic",
    arguments: [
      ("Which articles mention ovens?", "mention"), ("What sources talk about wool?", "talk"),
      ("Which of the texts cover apprenticeships?", "cover"),
      ("Which article discusses night work?", "discusses"),
    ]
  )
  func requests(_ question: String, _ verb: String) throws {
    let tokens = Analyzer().tokens(in: question)
    let request = try #require(ArticleRequest(tokens))
    let verbs = tokens.filter { request.verbs.contains($0.range.lowerBound) }
    #expect(verbs.map(\.term) == [verb])
  }

  @Test(
    "are not those that ask what the articles say",
    arguments: [
      "What do the articles say about ovens?", "Which job do the articles recommend?",
      "Do the articles agree on the pay?", "How long is the article?",
    ]
  )
  func others(_ question: String) {
    #expect(ArticleRequest(Analyzer().tokens(in: question)) == nil)
  }

  @Test("that ask what there is have no verb to leave out")
  func whatThereIs() throws {
    let tokens = Analyzer().tokens(in: "What articles do you have about tailors?")
    #expect(try #require(ArticleRequest(tokens)).verbs.isEmpty)
  }
}
