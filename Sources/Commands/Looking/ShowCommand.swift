import ArgumentParser
import CareerLibrary
import JSON
import Terminal

/// A passage where it stands.
struct ShowCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an article, or a passage of it in its context, with line numbers."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "An article, with a line where one is meant: article.md:12 or article.md:12-15.")
  var place: String

  @Flag(help: "Print what was found in the article instead: headings, blocks, counts, no words.")
  var outline = false

  @Option(help: "text or json, for an outline.")
  var format: Format = .text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard outline || format == .text else {
      throw ValidationError("--format json shows an outline; add --outline.")
    }
  }

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let view = ArticleView(library: library, style: output.style)
    guard outline else {
      try output.print(lines: try view.lines(at: place))
      return .success
    }
    let found = ArticleOutline(of: try view.article(named: place), in: library)
    switch format {
    case .text: try output.print(lines: found.text.map { safeForTerminal($0) })
    case .json: try output.print(JSONWriter.line(found.json))
    }
    return .success
  }
}
