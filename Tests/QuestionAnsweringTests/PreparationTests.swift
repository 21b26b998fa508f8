import CareerLibrary
@testable import QuestionAnswering
import TestSupport
import Testing

@MainActor
@Suite("Getting ready for questions")
struct PreparationTests {
  @Test("ends, and changes no answer")
  func changesNothing() throws {
    let assistant = try Assistant(corpus: Callings.folder)
    var stepCount = 0
    while assistant.prepare(), stepCount < 1_000 { stepCount += 1 }
    #expect((4..<200).contains(stepCount))
    for question in Callings.questions {
      var conversation = Conversation()
      #expect(
        try assistant.answer(question, in: &conversation) == Callings.answer(question),
        "\(question)"
      )
    }
  }

  @Test("changes no answer that is given in the middle of it")
  func inBetween() throws {
    let assistant = try Assistant(corpus: Callings.folder)
    for question in Callings.questions {
      _ = assistant.prepare()
      var conversation = Conversation()
      #expect(
        try assistant.answer(question, in: &conversation) == Callings.answer(question),
        "\(question)"
      )
    }
  }

  @Test("begins again when the articles have changed")
  func again() throws {
    try withTemporaryFolder { folder in
      try write(Crafts.articles, into: folder)
      let assistant = try Assistant(corpus: folder)
      while assistant.prepare() {}
      #expect(!assistant.prepare())
      try write(
        [(name: "new.md", text: "# Cooper vs Thatcher\n\nA cooper earns £20,000 a year.\n")],
        into: folder
      )
      var conversation = Conversation()
      #expect(try assistant.refresh(&conversation))
      #expect(assistant.prepare())
    }
  }
}
