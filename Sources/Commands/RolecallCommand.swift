import ArgumentParser
import ByteStorage
import CareerLibrary
import QuestionAnswering
import RoleFacts
import Terminal

/// The program without a subcommand: a session on a terminal, a question a line from a pipe.
struct RolecallCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "rolecall",
    abstract: "Answers questions about careers from a folder of articles, with citations.",
    discussion: """
      Without a subcommand it starts a session on a terminal, and from a pipe it reads one \
      question a line.

        rolecall ask "which role needs more coding?"
        rolecall facts "Data Scientist" salary
        rolecall compare "Data Scientist" "Data Engineer"
        rolecall show article.md:12

      Exit status: 0 answered or found, 1 nothing found, 2 wrong usage or an error.
      """,
    version: "0.1.0",
    subcommands: [
      AskCommand.self, FitCommand.self, SearchCommand.self, FactsCommand.self, CompareCommand.self,
      ConflictsCommand.self, RolesCommand.self, AttributesCommand.self, ArticlesCommand.self,
      ShowCommand.self, OpenCommand.self, AddCommand.self, RemoveCommand.self, CheckCommand.self,
      IndexCommand.self, SchemaCommand.self,
    ]
  )

  @OptionGroup var shared: SharedOptions

  @Flag(name: .customLong("no-history"), help: "Neither read nor write the history file.")
  var isWithoutHistory = false

  init() {}

  func run(_ output: Output) throws -> ExitStatus {
    let assistant = try shared.openAssistant(output)
    let corpus = shared.corpus
    let writableCorpus = { try CorpusLocator.system.locateForWriting(option: corpus) }
    guard Descriptor.isTerminal(Descriptor.input), Descriptor.isTerminal(Descriptor.output) else {
      var session = Session(
        assistant: assistant,
        lines: DescriptorLines(),
        output: output,
        isInteractive: false,
        writableCorpus: writableCorpus
      )
      return try session.run()
    }
    let history = isWithoutHistory ? nil : HistoryFile.path(environment: Environment.value)
    let completer = SessionCompleter(assistant)
    let lines = ReadlineSource(
      history: history.map(HistoryFile.init),
      workAhead: { completer.assistant.prepare() },
      completer: { completer.completions(of: $0) }
    )
    if let failure = lines.historyFailure { output.notice("The history is not kept: \(failure)") }
    var session = Session(
      assistant: assistant,
      lines: lines,
      output: output,
      isInteractive: true,
      writableCorpus: writableCorpus,
      completer: completer
    )
    return try session.run()
  }
}
