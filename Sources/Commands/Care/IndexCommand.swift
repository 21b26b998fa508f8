import ArgumentParser
import CareerLibrary
import RoleFacts
import Terminal

/// Reads what has changed in the corpus, so that the next question need not.
struct IndexCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Read what has changed in the articles, and tell what there is.",
    discussion: """
      Questions do the same by themselves. What was read is kept in $XDG_CACHE_HOME/rolecall, or \
      $ROLECALL_CACHE, and can be removed at any time.
      """
  )

  @Flag(help: "Read all articles again.")
  var rebuild = false

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    let progress = ProgressLine.standard
    let library = try shared.openLibrary(output, isAnew: rebuild) { done, count in
      if done % 100 == 0 { progress.show("\(done) of \(count) files") }
      if done == count, count >= 100 { progress.show("Finding roles and facts …") }
    }
    progress.clear()
    if shared.cache == nil { output.notice("The cache is switched off: nothing is kept.") }
    try output.print(lines: IndexReport(library: library).lines)
    return .success
  }
}

/// What an index holds and what was new in it.
struct IndexReport {
  let library: Library

  var lines: [String] {
    let changes = library.changes
    return list("added", changes.added) + list("changed", changes.changed)
      + list("removed", changes.removed) + [
        "\(library.heads.count) articles: \(changes.added.count) added, "
          + "\(changes.changed.count) changed, \(changes.removed.count) removed, "
          + "\(changes.unchangedCount) unchanged",
        "\(library.passages.count) passages, \(library.facts.count) facts, "
          + "\(library.catalog.roles.count) roles",
      ]
  }

  /// The articles by name where something was there before, so that a first run stays short.
  private func list(_ word: String, _ articles: [String]) -> [String] {
    guard library.changes.unchangedCount > 0 else { return [] }
    return articles.map { safeForTerminal("\(word): \($0)") }
  }
}
