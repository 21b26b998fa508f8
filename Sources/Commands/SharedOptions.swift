import ArgumentParser
import ByteStorage
import CareerLibrary
import QuestionAnswering
import Terminal

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of articles.", valueName: "dir"))
  var corpus: String?

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(help: "Read all articles anew and keep nothing of it.")
  var noCache = false

  @Flag(
    name: .customLong("plain"),
    help: "For screen readers: no colours, columns or links; every line says what it is."
  )
  var isPlain = false

  @Flag(name: .customLong("no-pager"), help: "Never show what is long by a pager.")
  var isWithoutPager = false

  init() {}

  /// Whether nothing of this was given.
  var isUntouched: Bool {
    corpus == nil && color == .auto && !noCache && !isPlain && !isWithoutPager
  }

  /// Where the library is kept between two runs; `nil` when it is not to be kept.
  var cache: LibraryCache? {
    guard !noCache, let root = CacheLocator.system.locate() else { return nil }
    return LibraryCache(
      root: root,
      program: ProgramIdentity.of(executable: Environment.executablePath()),
      tell: { Output.standard(color: .never).notice($0) },
      giveUp: { message in
        Output.standard(color: .never).notice("Error: \(message)")
        endProcess(status: ExitStatus.failure.rawValue)
      }
    )
  }

  /// Opens the articles for reading; files that are none are told once, or not at all.
  ///
  /// - Parameters:
  ///   - output: is told.
  ///   - tellsSkipped: whether to tell of files that are no articles.
  ///   - isAnew: whether to read all articles again, whatever the cache keeps.
  ///   - progress: is told how many of how many files were looked at.
  /// - Returns: the library as the folder has it now.
  /// - Throws: ``ToolError`` when there is no such folder or no article in it.
  func openLibrary(
    _ output: Output,
    tellsSkipped: Bool = true,
    isAnew: Bool = false,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Library {
    let library: Library
    do {
      library = try Library.open(
        try CorpusLocator.system.locate(option: corpus),
        cache: cache,
        isAnew: isAnew,
        progress: progress
      )
    } catch let error as LibraryError {
      throw ToolError.corpus(error.description)
    }
    if tellsSkipped { tellSkipped(library, output) }
    return library
  }

  /// Opens the articles for questions; files that are none are told once.
  func openAssistant(_ output: Output) throws -> Assistant {
    let assistant: Assistant
    do {
      assistant = try Assistant(
        corpus: try CorpusLocator.system.locate(option: corpus),
        cache: cache
      )
    } catch let error as AssistantError {
      throw ToolError.corpus(error.description)
    }
    keepUntilProcessEnds(assistant)
    tellSkipped(assistant.library, output)
    return assistant
  }

  private func tellSkipped(_ library: Library, _ output: Output) {
    for file in library.skipped { output.notice(file.reason) }
  }
}

extension ColorChoice: ExpressibleByArgument {}
