import ArgumentParser
import CareerLibrary

/// A passage where it stands.
struct ShowCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an article, or a passage of it in its context, with line numbers."
  )

  @Argument(help: "An article, with a line where one is meant: article.md:12 or article.md:12-15.")
  var place: String

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    let view = ArticleView(library: try shared.openLibrary(output), style: output.style)
    try output.print(lines: try view.lines(at: place))
    return .success
  }
}
