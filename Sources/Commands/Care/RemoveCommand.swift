import ArgumentParser
import CareerLibrary

/// Takes articles out of the corpus.
struct RemoveCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove articles from the corpus.",
    discussion: """
      An article is named by its path in the corpus, or by an end of it that no other has. If one \
      name is unknown, nothing is removed. The articles that come with the program are never \
      removed, unless --corpus names their folder.
      """
  )

  @Argument(help: "Articles, as 'rolecall articles' lists them.")
  var articles: [String]

  @Flag(name: [.customShort("n"), .long], help: "Tell what would be removed, and remove nothing.")
  var dryRun = false

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    try run(on: try CorpusLocator.system.locateForWriting(option: shared.corpus), output)
  }

  /// Removes the articles from the folder `corpus`.
  func run(on corpus: String, _ output: Output) throws -> ExitStatus {
    try ArticleRemoval(corpus: corpus, isDryRun: dryRun).remove(articles, output)
    return .success
  }
}

/// Removes articles from a corpus and tells which.
struct ArticleRemoval {
  let corpus: String
  let isDryRun: Bool

  /// Removes all articles that are named, or none when a name is not clear.
  func remove(_ articles: [String], _ output: Output) throws {
    do {
      let remover = try ArticleRemover(corpus: corpus)
      let names = ArticleNames(remover.names)
      var found: [String] = []
      for article in articles {
        let name = try names.find(article)
        if !found.contains(name) { found.append(name) }
      }
      for name in found {
        if !isDryRun { try remover.remove(name) }
        output.notice("\(name): \(isDryRun ? "would be removed" : "removed") from \(corpus)")
      }
    } catch let error as LibraryError {
      throw ToolError.care(error.description)
    }
  }
}
