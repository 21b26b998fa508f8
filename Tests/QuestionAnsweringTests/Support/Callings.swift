import Foundation
import QuestionAnswering
import Testing

/// A small corpus about care, law and building trades, in the three formats.
@MainActor
enum Callings {
  nonisolated static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/callings").path

  private static let assistant = Result { try Assistant(corpus: folder) }

  /// The answer to one question of a new conversation.
  static func answer(_ question: String) throws -> Answer {
    var conversation = Conversation()
    return try assistant.get().answer(question, in: &conversation)
  }

  /// The answers to the questions of one conversation.
  static func answers(_ questions: [String]) throws -> [Answer] {
    var conversation = Conversation()
    let assistant = try assistant.get()
    return questions.map { assistant.answer($0, in: &conversation) }
  }

  /// The answer to the last question of one conversation.
  static func lastAnswer(_ questions: [String]) throws -> Answer {
    try #require(try answers(questions).last)
  }

  /// Questions of all kinds, those without an answer too.
  nonisolated static let questions = [
    "What is a nurse?", "What tools does a paramedic use?", "List the skills of a nurse",
    "What are the duties of a paralegal?", "How much does a nurse earn in Ireland?",
    "What do nurses earn per hour?", "Which tools does a plumber use?",
    "Which earns more in the United States, a nurse or a paramedic?",
    "Who has the higher physical strain, nurse or paramedic?",
    "Which has less paperwork, nurse or paramedic?",
    "Which needs more chemistry, nurse or paramedic?",
    "Who leads the first response, nurse or paramedic?",
    "I love fast decisions, should I become a nurse or a paramedic?",
    "I like order and quiet archives, solicitor or paralegal?",
    "Whom should I hire when a drain is blocked, an electrician or a plumber?",
    "Compare the working hours of a nurse and a paramedic",
    "What is the difference between a solicitor and a paralegal?",
    "Can a paramedic become a nurse?", "How do I get started as a paramedic?",
    "Do the articles agree on the job outlook for nurses?", "Which articles mention chemistry?",
    "What does a baker earn?", "How much does a nurse earn in Norway?",
    "Do paralegals earn $9 a day?", "Tell me a joke", "", "?!", "nurse",
  ]
}

/// Writes the files of a corpus into a folder, in the order given.
func write(_ files: [(name: String, text: String)], into folder: String) throws {
  for (name, text) in files {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
  }
}
