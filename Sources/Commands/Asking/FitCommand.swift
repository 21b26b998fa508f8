import ArgumentParser
import CareerLibrary
import JSON
import QuestionAnswering
import Terminal

/// Which role fits, by what the articles say of whom each suits.
struct FitCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Find the role that fits, from what the articles say about whom each suits.",
    discussion: """
      Shows statements of the articles one by one and asks whether each is true of you: y, n, s to \
      skip, q to end. With --answers it asks nothing; --statements only lists what it would ask.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Roles to choose from; all without it.")
  var roles: [String] = []

  @Option(help: "The replies in the order of the statements, such as ynsy.")
  var answers: String?

  @Flag(help: "List the statements and ask nothing.")
  var statements = false

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    let assistant = try shared.openAssistant(output)
    var lines = DescriptorLines()
    return try run(
      with: assistant,
      &lines,
      output.showing(articlesOf: assistant.library.folder)
    )
  }

  /// Asks the quiz of `assistant`; the replies come from `lines` where none are given.
  func run(
    with assistant: Assistant,
    _ lines: inout some LineSource,
    _ output: Output
  ) throws -> ExitStatus {
    let replies = try answers.map(FitReplies.parse)
    let names = RoleNames(assistant.library.catalog)
    let quiz = assistant.fitQuiz(about: try roles.map { try names.find($0) })
    guard !quiz.statements.isEmpty else {
      output.notice("The articles do not say whom these roles suit.")
      return .nothingFound
    }
    if statements {
      try print(
        FitView.statements(of: quiz, style: output.style, width: output.proseWidth),
        quiz,
        output
      )
      return .success
    }
    let given = try replies ?? FitReplies.ask(quiz, lines: &lines, output: output)
    let fits = quiz.fits(given)
    let view = FitView(fits: fits, style: output.style, width: output.proseWidth)
    switch format {
    case .text: try output.print(lines: view.lines)
    case .json: try output.print(JSONWriter.line(FitJSON.object(quiz, fits: fits)))
    }
    return fits.contains { [.strong, .some].contains($0.degree) } ? .success : .nothingFound
  }

  private func print(_ lines: [String], _ quiz: FitQuiz, _ output: Output) throws {
    switch format {
    case .text: try output.print(lines: lines)
    case .json: try output.print(JSONWriter.line(FitJSON.object(quiz, fits: [])))
    }
  }
}
