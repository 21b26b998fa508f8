import ByteStorage
import CareerLibrary
import QuestionAnswering
import Terminal

extension Session {
  /// Reads the articles again when the folder has changed since they were read.
  mutating func refresh() throws(ToolError) {
    let now = CorpusState(folder: assistant.library.folder)
    guard now != corpusState else { return }
    try open(assistant.library.folder)
    output.notice(
      "The articles have changed and were read again: "
        + "\(assistant.library.articles.count.counted("article"))."
    )
  }

  /// Takes the articles of a folder from here on.
  private mutating func open(_ folder: String) throws(ToolError) {
    let state = CorpusState(folder: folder)
    do {
      assistant = try Assistant(corpus: folder)
    } catch {
      throw .corpus(error.description)
    }
    corpusState = state
  }

  /// The words behind `/add`: paths, and `--replace`.
  mutating func add(_ words: String) throws -> ExitStatus {
    let arguments = try ShellWords.split(words, home: Environment.value("HOME"))
    let paths = arguments.filter { $0 != "--replace" }
    guard !paths.isEmpty, !paths.contains("-") else { throw ToolError.nothingToAdd }
    let intake = ArticleIntake(
      corpus: try writableCorpus(),
      mayReplace: paths.count < arguments.count,
      isDryRun: false
    )
    let sources = try intake.sources(at: paths, name: nil)
    let progress: ProgressLine = isInteractive ? .standard : ProgressLine(sink: nil)
    let status = try intake.add(sources, format: .text, progress: progress, to: output)
    if status != .failure { try open(intake.corpus) }
    return status
  }

  mutating func remove(_ words: String) throws -> ExitStatus {
    let articles = try ShellWords.split(words, home: nil)
    guard !articles.isEmpty else { throw ToolError.nothingToRemove }
    try ArticleRemoval(corpus: try writableCorpus(), isDryRun: false).remove(articles, output)
    try refresh()
    return .success
  }

  func check(_ words: String) throws -> ExitStatus {
    let articles = try ShellWords.split(words, home: nil)
    let year = try Today.year(option: nil, environment: Environment.value)
    let list = FindingList(library: assistant.library, year: year, rules: [])
    return try list.narrowed(to: articles).print(.text, to: output)
  }
}
