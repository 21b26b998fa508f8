import Foundation
import QuestionAnswering
import Testing

/// A question about one field, how it is read, and what its answer holds, lacks and cites.
struct FieldCase: CustomTestStringConvertible, Sendable {
  let question: String
  let intent: String
  /// `answered` unless something is missing.
  let status: Answer.Status
  let holds: [String]
  let lacks: [String]
  /// Articles with their lines, as ``FieldLibrary/place(of:)`` writes them.
  let cites: [String]

  var testDescription: String { question }

  init(
    _ question: String,
    _ intent: String,
    _ status: Answer.Status = .answered,
    holds: [String],
    lacks: [String] = [],
    cites: [String] = []
  ) {
    self.question = question
    self.intent = intent
    self.status = status
    self.holds = holds
    self.lacks = lacks
    self.cites = cites
  }
}

/// Articles about care, law and the building trades in the three formats.
@MainActor
enum FieldLibrary {
  nonisolated static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/fields").path

  private static let assistant = Result { try Assistant(corpus: folder) }

  /// The answers to the questions of one conversation.
  static func answers(_ questions: [String]) throws -> [Answer] {
    var conversation = Conversation()
    let assistant = try assistant.get()
    return questions.map { assistant.answer($0, in: &conversation) }
  }

  /// The answer to one question of a new conversation.
  static func answer(_ question: String) throws -> Answer {
    try #require(try answers([question]).last)
  }

  /// "article.md:3" or "article.md:3-5".
  nonisolated static func place(of citation: Citation) -> String {
    let (first, last) = (citation.lines.lowerBound, citation.lines.upperBound)
    return "\(citation.article):\(first)" + (first == last ? "" : "-\(last)")
  }
}
