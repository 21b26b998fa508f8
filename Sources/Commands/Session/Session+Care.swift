import ByteStorage
import CareerLibrary
import QuestionAnswering
import Terminal

extension Session {
  /// Takes in what has changed in the folder, and tells so.
  mutating func refresh() throws(ToolError) {
    guard try assistant.keepUp(&conversation, output) else { return }
    output.notice(
      "The articles have changed and were read again: "
        + "\(assistant.library.articles.count.counted("article"))."
    )
  }

  /// Takes the articles of a folder from here on.
  private mutating func open(_ folder: String) throws(ToolError) {
    guard folder != assistant.library.folder else {
      _ = try assistant.keepUp(&conversation, output)
      return
    }
    do {
      assistant = try Assistant(corpus: folder, cache: assistant.library.cache)
    } catch {
      throw .corpus(error.description)
    }
    conversation = Conversation()
  }

  /// The words behind `/add`: paths, and `--replace`.
  mutating func add(_ words: String) throws -> ExitStatus {
    let arguments = try ShellWords.split(words, home: Environment.value("HOME"))
    let paths = arguments.filter { $0 != "--replace" }
    guard !paths.isEmpty, !paths.contains("-") else { throw ToolError.nothingToAdd }
    let intake = ArticleIntake(
      corpus: try writableCorpus(),
      mayReplace: paths.count < arguments.count,
      isDryRun: false,
      cache: assistant.library.cache
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
