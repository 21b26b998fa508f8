import CareerLibrary
import QuestionAnswering
import Terminal

extension Session {
  /// Asks statement by statement, in the middle of the session, and tells which role fits.
  mutating func fit(_ words: String) throws -> ExitStatus {
    let names = RoleNames(assistant.library.catalog)
    let roles = try ComparisonRequest(words).roles.map { try names.find($0) }
    let quiz = assistant.fitQuiz(about: roles)
    guard !quiz.statements.isEmpty else {
      output.notice("The articles do not say whom these roles suit.")
      return .nothingFound
    }
    let replies = try FitReplies.ask(quiz, lines: &lines, output: output)
    let fits = quiz.fits(replies)
    let view = FitView(fits: fits, style: output.style, width: output.width)
    try output.print(lines: view.lines)
    return fits.contains { [.strong, .some].contains($0.degree) } ? .success : .nothingFound
  }

  /// Tells how the last question was read and answered.
  func explain() throws -> ExitStatus {
    guard let (question, before) = lastAsked else {
      output.notice("Nothing was asked yet.")
      return .nothingFound
    }
    let reasoning = assistant.explain(question, in: before)
    try output.print(lines: ReasoningText.lines(of: reasoning))
    return .success
  }
}
