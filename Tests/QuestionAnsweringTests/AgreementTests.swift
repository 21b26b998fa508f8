import QuestionAnswering
import Testing

@MainActor
@Suite("Articles that disagree")
struct AgreementTests {
  @Test(
    "are shown with all their figures, each with its article",
    arguments: [
      "Do the articles agree on the job outlook for nurses?",
      "Do different sources differ on the growth of nurses?",
    ]
  )
  func conflict(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.status == .conflicting)
    let disagreement = try #require(answer.disagreements.first)
    #expect(answer.disagreements.count == 1)
    #expect(disagreement.role == "Nurse" && disagreement.attribute == "growth")
    #expect(
      Set(disagreement.values.map { String($0.text.prefix(9)) }) == ["9 percent", "6 percent"]
    )
    let articles = disagreement.values.flatMap(\.citations).compactMap { number in
      answer.citations.first { $0.number == number }?.article
    }
    #expect(articles.sorted() == ["ambulance-or-ward.txt", "nurse-vs-paramedic.md"])
    #expect(answer.text.contains("9 percent") && answer.text.contains("6 percent"))
  }

  @Test("are both quoted when the question does not ask whether they agree")
  func unasked() throws {
    let answer = try Callings.answer("What is the job outlook for nurses?")
    #expect(answer.text.contains("9 percent") && answer.text.contains("6 percent"))
    #expect(answer.status == .conflicting)
    #expect(answer.disagreements.count == 1)
  }

  @Test("are quoted with the odd one, though most give another figure, and all are cited")
  func oddFigure() throws {
    let pages = ["a", "b", "c", "d"].map { name in
      (
        name: "\(name).md",
        text: """
        # Glazier

        A glazier cuts and fits glass.

        ## Salary

        - Median pay: \(name == "d" ? "$44,100" : "$48,720") per year
        """
      )
    }
    let answer = try answer("What does a glazier earn?", from: pages)
    #expect(answer.status == .conflicting)
    let cited = answer.sentences.map { ($0.text.contains("$48,720"), $0.citations.count) }
    #expect(cited.map(\.0) == [true, false])
    #expect(cited.map(\.1) == [3, 1])
    #expect(answer.text.contains("$44,100"))
    #expect(answer.facts.map(\.value.raw).count == 2)
  }

  @Test("do not disagree when they give the same figure")
  func agreement() throws {
    let answer = try Callings.answer("Do the articles agree on the job outlook for paramedics?")
    #expect(answer.text.contains("5 percent"))
    #expect(answer.status == .answered)
    #expect(answer.disagreements.isEmpty)
  }

  @Test("are both quoted when the question is which role has more of something")
  func disputedTopic() throws {
    let answer = try Callings.answer("Do the articles disagree on who needs more chemistry?")
    withKnownIssue("one side alone is given as the answer") {
      #expect(answer.text.contains("Nurses need more chemistry than paramedics"))
      #expect(answer.text.contains("Paramedics need more chemistry than nurses"))
    }
  }
}
