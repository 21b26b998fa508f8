import QuestionAnswering
import TestSupport
import Testing

@Suite("Which role fits")
struct FitQuizTests {
  private static let article: [(name: String, text: String)] = [
    (
      "baker-vs-brewer.md",
      """
      # Baker vs Brewer

      A **baker** is a craftsperson who makes bread. A **brewer** is a craftsperson who makes beer.

      ## Which One Should You Choose?

      | Preference | Suitable role |
      |---|---|
      | You like early mornings and warm kitchens | Baker |
      | You like chemistry and long waits | Brewer |
      | You enjoy quick results every day | Baker |
      | You want to invent new flavours | Brewer |
      | You enjoy lifting heavy flour sacks | Baker |
      """
    )
  ]

  private func quiz() throws -> FitQuiz {
    try withTemporaryFolder { folder in
      try write(Self.article, into: folder)
      return try Assistant(corpus: folder).fitQuiz(about: [])
    }
  }

  /// The replies in the order of the statements: "y" to those of one role, "n" to the others.
  private func replies(_ quiz: FitQuiz, for role: String) -> [FitReply] {
    quiz.statements.map { $0.role == role ? .yes : .no }
  }

  @Test("is asked in the words of the articles, role by role in turn")
  func statements() throws {
    let quiz = try quiz()
    #expect(quiz.statements.map(\.role) == ["Baker", "Brewer", "Baker", "Brewer", "Baker"])
    for statement in quiz.statements {
      #expect(Self.article[0].text.contains(statement.text))
      #expect(statement.citation.text.contains(statement.text), "\(statement.citation)")
    }
  }

  @Test("is the one whose statements are true", arguments: ["Baker", "Brewer"])
  func clear(_ role: String) throws {
    let quiz = try quiz()
    let fits = quiz.fits(replies(quiz, for: role))
    #expect(fits.map(\.degree) == [.strong, .little])
    #expect(fits.first?.role == role)
    #expect(fits.allSatisfy { $0.open.isEmpty })
  }

  @Test("is unknown where nothing was answered")
  func unanswered() throws {
    let quiz = try quiz()
    #expect(quiz.fits([]).map(\.degree) == [.unknown, .unknown])
    let one = quiz.fits([.skip, .yes])
    #expect(one.map(\.role) == ["Brewer", "Baker"])
    #expect(one.map(\.degree) == [.some, .unknown])
  }

  @Test(
    "is told by how much speaks for it and against it",
    arguments: [
      ([FitReply.yes], RoleFit.Degree.some), ([.no], .little), ([.skip], .unknown),
      ([.yes, .skip, .yes], .strong), ([.yes, .skip, .no], .some),
      ([.yes, .skip, .no, .skip, .no], .little), ([.yes, .skip, .yes, .skip, .no], .some),
    ]
  )
  func degree(_ replies: [FitReply], _ degree: RoleFit.Degree) throws {
    let fit = try quiz().fits(replies).first { $0.role == "Baker" }
    #expect(fit?.degree == degree)
  }

  @Test("keeps every statement, whatever the reply")
  func nothingLost() throws {
    let quiz = try quiz()
    let fits = quiz.fits([.yes, .no, .skip])
    let kept = fits.flatMap { $0.agreed + $0.denied + $0.open }.map(\.text)
    #expect(kept.sorted() == quiz.statements.map(\.text).sorted())
  }
}
