import Foundation
import QuestionAnswering
import TestSupport
import Testing

@MainActor
@Suite("The same question")
struct RepeatabilityTests {
  /// The names and texts of the corpus, in the order of their names.
  private func files() throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: Callings.folder).sorted().map { name in
      (name, try String(contentsOfFile: Callings.folder + "/" + name, encoding: .utf8))
    }
  }

  @Test("gets the same answer twice", arguments: Callings.questions)
  func twice(_ question: String) throws {
    #expect(try Callings.answer(question) == Callings.answer(question))
  }

  @Test("gets the same answer in whatever order the files were made")
  func anyOrder() throws {
    let files = try files()
    #expect(files.count == 4)
    for order in [files, files.reversed(), Array(files[2...] + files[..<2])] {
      try withTemporaryFolder { folder in
        try write(order, into: folder)
        let assistant = try Assistant(corpus: folder)
        for question in Callings.questions {
          var conversation = Conversation()
          let answer = assistant.answer(question, in: &conversation)
          #expect(try answer == Callings.answer(question), "\(question)")
        }
      }
    }
  }

  @Test("gets an answer that names the corpus", arguments: ["What is a nurse?", "Tell me a joke"])
  func corpus(_ question: String) throws {
    let corpus = try Callings.answer(question).corpus
    #expect(corpus.articles == 4)
    #expect(corpus.passages > 20)
    #expect(corpus.fingerprint.count == 64)
  }

  @Test("gets a short answer, however much the articles say")
  func length() throws {
    try withTemporaryFolder { folder in
      try write((1...6).map { (name: "joiner-\($0).md", text: longArticle($0)) }, into: folder)
      let assistant = try Assistant(corpus: folder)
      var longest = 0
      for question in [
        "What is a joiner?", "What are the duties of a joiner?", "Which tools does a joiner use?",
        "Compare the duties of a joiner and a glazier", "Which articles mention timber?",
        "Do the articles agree on the duties of a joiner?", "Who works more, joiner or glazier?",
      ] {
        var conversation = Conversation()
        let answer = assistant.answer(question, in: &conversation)
        #expect(answer.text.count <= 1_200, "\(question): \(answer.text.count)")
        longest = max(longest, answer.text.count)
      }
      #expect(longest > 700, "the articles say enough to fill an answer")
    }
  }

  @Test("may be as long as anybody likes; what is too much is not read")
  func longQuestion() throws {
    let question = "What is a nurse?" + String(repeating: " ", count: Assistant.longestQuestion)
    let answer = try Callings.answer(question + "What is a plumber?")
    #expect(answer.readAs.roles == ["Nurse"])
    #expect(answer.text.count <= 1_200)
  }

  private func longArticle(_ number: Int) -> String {
    let duty = "timber, glue and patience in workshop \(number), for as long as daylight lasts"
    let duties = (1...40).map { "- Cut board \($0) of the day from \(duty)" }
    return """
      # Joiner vs Glazier, Part \(number)

      A joiner is a person who shapes \(duty) and never tires of it.

      A glazier is a person who cuts glass and sets it with \(duty) and a steady hand.

      ## Duties of a Joiner

      \(duties.joined(separator: "\n"))

      ## Duties of a Glazier

      \(duties.reversed().joined(separator: "\n"))
      """
  }
}
