import CareerLibrary
import Foundation
import RoleFacts
import Testing

@testable import QuestionAnswering

@Suite("Questions that an answer proposes")
struct SuggestionTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let folders = [
    "Corpus", "Tests/QuestionAnsweringTests/Fixtures/callings",
    "Tests/EndToEndTests/Fixtures/trades",
    "Tests/RoleFactsTests/Fixtures",
  ]

  /// Questions of all kinds, about each role of a corpus and about none.
  private static func questions(about names: [String]) -> [String] {
    let open = [
      "Which role needs more coding?", "Who earns the most?", "Which job grows fastest?",
      "Which role is better for beginners?", "I love night shifts, what suits me?",
      "Who won the last election?", "",
    ]
    return open
      + names.flatMap { name in
        [
          "What is a \(name)?", "What does a \(name) earn?", "How do I become a \(name)?",
          "Does a \(name) need a licence?", "Which tools does a \(name) use?",
          "What does a \(name) earn in Iceland?", "How many \(name)s play the harp?",
        ]
      }
      + zip(names, names.dropFirst()).flatMap { first, second in
        [
          "What is the difference between a \(first) and a \(second)?",
          "Who earns more, a \(first) or a \(second)?",
        ]
      }
  }

  @Test("are answered, and are three at most", arguments: folders)
  func areAnswered(folder: String) throws {
    let assistant = try Assistant(corpus: Self.package.appendingPathComponent(folder).path)
    let names = assistant.library.catalog.roles.filter { !$0.articles.isEmpty }.map(\.name)
    var proposed: Set<String> = []
    var counts: [Int] = []
    for question in Self.questions(about: names) {
      var conversation = Conversation()
      let suggestions = assistant.answer(question, in: &conversation).suggestions
      counts.append(suggestions.count)
      proposed.formUnion(suggestions)
    }
    #expect(counts.max() == 3)
    for question in proposed.sorted() {
      var conversation = Conversation()
      let answer = assistant.answer(question, in: &conversation)
      #expect(answer.status.isAnswered, "\(question)")
      #expect(!answer.citations.isEmpty, "\(question)")
    }
  }
}
