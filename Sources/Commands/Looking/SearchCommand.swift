import ArgumentParser
import CareerLibrary
import JSON

/// Ranked passages for a few words.
struct SearchCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "List the passages that fit some words best."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, trec
  }

  @Argument(help: "The words to look for.")
  var words: [String]

  @Option(help: "text, json, or trec for evaluation tools.")
  var format: Format = .text

  @Option(help: ArgumentHelp("At most this many passages.", valueName: "n"))
  var top = 10

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...100_000).contains(top) else {
      throw ValidationError("--top takes a number from 1 to 100000")
    }
  }

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let words = try QuestionLine.check(words.joined(separator: " "))
    let found = PassageList(query: words, found: library.search(words, top: top), library: library)
    switch format {
    case .text: try output.print(lines: found.text(style: output.style, width: output.proseWidth))
    case .json: try output.print(JSONWriter.line(found.json))
    case .trec: try output.print(lines: found.run)
    }
    guard found.isEmpty else { return .success }
    output.notice("No passage has these words.")
    return .nothingFound
  }
}
