import QuestionAnswering
import TestSupport

/// Answers from a small corpus that a test writes out itself.
func answer(_ question: String, from files: [(name: String, text: String)]) throws -> Answer {
  try withTemporaryFolder { folder in
    try write(files, into: folder)
    var conversation = Conversation()
    return try Assistant(corpus: folder).answer(question, in: &conversation)
  }
}
