import ArgumentParser
import ArticleParsing
import ByteStorage
import CareerLibrary
import Terminal

/// An article in the editor.
struct OpenCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open an article in your editor, at a line.",
    discussion: """
      The editor is $VISUAL, else $EDITOR, else vi. The line is given in the way of vi, emacs, nano, \
      code and others; an editor that is not known gets the file alone.
      """
  )

  @Argument(help: "An article, with a line where one is meant: article.md:12.")
  var place: String

  @OptionGroup var shared: SharedOptions

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let (index, lines) = try ArticleView(library: library, style: output.style).found(at: place)
    let article = library.articles[index].id.path
    // Its lines are those of the text taken from it, which no editor shows.
    guard !article.lowercased().hasSuffix(".pdf") else { throw ToolError.notEditable(article) }
    guard let editor = Editor.standard else { throw ToolError.noEditor }
    try output.flush()
    let path = (realPath(library.folder) ?? library.folder) + "/" + article
    let status = editor.open(path, line: lines?.lowerBound)
    guard status == 0 else { throw ToolError.editorFailed(editor.command, status: status) }
    return .success
  }
}
