import ArgumentParser
import CareerLibrary
import JSON
import QuestionAnswering
import Terminal

/// One question from the command line, or many from standard input.
struct AskCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question, or a question a line from standard input.",
    discussion: """
      Without a question it reads standard input: a question a line, or a JSON object with \
      "question" and optional "id" where a line begins with {. A blank line starts a new \
      conversation.
      """
  )

  @Argument(help: "The question.")
  var question: [String] = []

  @Option(help: "text, json or markdown.")
  var format: AnswerFormat = .text

  @Flag(help: "Tell how the question was read and which evidence was weighed.")
  var explain = false

  @Flag(help: "Add elapsed_ms to the JSON object.")
  var timing = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if timing, format != .json {
      throw ValidationError("--timing adds to the JSON object; use it with --format json")
    }
  }

  func run(_ output: Output) throws -> ExitStatus {
    let question = question.isEmpty ? nil : try QuestionLine.check(question.joined(separator: " "))
    let assistant = try shared.openAssistant(output)
    let printer = AnswerPrinter(
      assistant: assistant,
      output: output.showing(articlesOf: assistant.library.folder),
      format: format,
      showsTime: timing,
      explains: explain
    )
    if let question {
      var conversation = Conversation()
      return try printer.ask(question, id: .null, in: &conversation).exitStatus
    }
    if Descriptor.isTerminal(Descriptor.input) {
      output.notice("Reading one question a line; Ctrl-D ends.")
    }
    var batch = Batch(printer: printer, lines: DescriptorLines())
    return try batch.run()
  }
}
