import ArgumentParser
import CareerLibrary
import Terminal

/// Copies articles into the corpus.
struct AddCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Copy articles into the corpus: files, folders, or text from a pipe.",
    discussion: """
      Folders are added with the folders inside them. Without --corpus and $ROLECALL_CORPUS the \
      articles go into your own library, which the first of them makes; the articles that come \
      with the program are never changed.

        rolecall add nurse.md interviews/
        pdftotext -layout paper.pdf - | rolecall add --name paper.txt

      Exit status: 0 all were added or there already, 1 some were refused, 2 nothing was added.
      """
  )

  @Argument(help: "Files and folders; - for standard input.")
  var paths: [String] = []

  @Option(help: "The name to have in the corpus, for a single article.")
  var name: String?

  @Flag(help: "Let the new article take the place of one with the same name.")
  var replace = false

  @Flag(name: [.customShort("n"), .long], help: "Tell what would be added, and add nothing.")
  var dryRun = false

  @Option(help: "text or json.")
  var format: FindingFormat = .text

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    let corpus = try CorpusLocator.system.locateForWriting(option: shared.corpus)
    return try run(into: corpus, cache: shared.cache, output)
  }

  /// - Parameters:
  ///   - corpus: the folder to copy into, which need not exist.
  ///   - cache: where the library of that folder is kept.
  ///   - output: is told what became of each.
  /// - Returns: success when none was refused, failure when all were.
  /// - Throws: ``ToolError`` when nothing could be read or written.
  func run(into corpus: String, cache: LibraryCache?, _ output: Output) throws -> ExitStatus {
    let intake = ArticleIntake(
      corpus: corpus,
      mayReplace: replace,
      isDryRun: dryRun,
      cache: cache
    )
    let sources = try intake.sources(at: paths, name: name)
    let progress = output.style.isPlain ? ProgressLine(sink: nil) : .standard
    return try intake.add(sources, format: format, progress: progress, to: output)
  }
}
