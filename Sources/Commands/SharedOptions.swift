import ArgumentParser
import CareerLibrary
import QuestionAnswering
import Terminal

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of articles.", valueName: "dir"))
  var corpus: String?

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  init() {}

  /// Opens the articles for reading; files that are none are told once, or not at all.
  func openLibrary(_ output: Output, tellsSkipped: Bool = true) throws -> Library {
    let library: Library
    do {
      library = try Library.open(try CorpusLocator.system.locate(option: corpus))
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
      assistant = try Assistant(corpus: try CorpusLocator.system.locate(option: corpus))
    } catch let error as AssistantError {
      throw ToolError.corpus(error.description)
    }
    tellSkipped(assistant.library, output)
    return assistant
  }

  private func tellSkipped(_ library: Library, _ output: Output) {
    for file in library.skipped { output.notice(file.reason) }
  }
}

extension ColorChoice: ExpressibleByArgument {}
