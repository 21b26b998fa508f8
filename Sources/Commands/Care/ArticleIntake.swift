import ByteStorage
import CareerLibrary
import Terminal

/// Adds articles to a corpus and tells what became of each.
struct ArticleIntake {
  let corpus: String
  let mayReplace: Bool
  let isDryRun: Bool
  /// Where the library is kept that the report is taken from.
  let cache: LibraryCache?

  /// The most bytes that are taken from a pipe.
  private static let longestInput = 16 << 20

  /// What the paths lead to; without paths, or for `-`, standard input.
  func sources(at paths: [String], name: String?) throws(ToolError) -> [ArticleSource] {
    let paths = paths.isEmpty ? ["-"] : paths
    if name != nil, paths.count > 1 || isDirectory(paths[0]) { throw .nameForMany }
    var sources: [ArticleSource] = []
    for path in paths {
      sources +=
        path == "-"
        ? [try standardInput(name: name)] : ArticleSource.sources(at: path, named: name)
    }
    return sources
  }

  private func standardInput(name: String?) throws(ToolError) -> ArticleSource {
    guard !Descriptor.isTerminal(Descriptor.input) else { throw .nothingToAdd }
    guard let name else { throw .namelessInput }
    do {
      let bytes = try readStandardInput(limit: Self.longestInput)
      return ArticleSource(bytes: bytes, name: "standard input", wanted: name)
    } catch {
      throw .care(error.description)
    }
  }

  /// Adds the sources in their order.
  ///
  /// - Returns: success when none was refused, failure when all were.
  func add(
    _ sources: [ArticleSource],
    format: FindingFormat,
    progress: ProgressLine,
    to output: Output
  ) throws -> ExitStatus {
    let isNew = !isDirectory(corpus)
    let additions = try additions(of: sources, progress: progress)
    if additions.count < sources.count {
      // What was added is there, and is told in spite of Ctrl-C.
      Interruption.clear()
      progress.clear()
      output.notice("Stopped after \(additions.count) of \(sources.count).")
    }
    progress.show(isDryRun ? "" : "Reading the corpus …")
    let report = AdditionReport(
      additions: additions,
      library: isDryRun || !additions.contains { $0.id != nil }
        ? nil : try? Library.open(corpus, cache: cache),
      isDryRun: isDryRun
    )
    progress.clear()
    if isNew, isDirectory(corpus) {
      output.notice("Made \(corpus); from now on questions are answered from it.")
    }
    try report.print(format, to: output)
    output.notice(report.count + (isDryRun ? " Nothing was changed." : " Corpus: \(corpus)"))
    return report.status
  }

  private func additions(
    of sources: [ArticleSource],
    progress: ProgressLine
  ) throws(ToolError) -> [Addition] {
    do {
      var adder = try ArticleAdder(corpus: corpus, mayReplace: mayReplace, isDryRun: isDryRun)
      var additions: [Addition] = []
      for (index, source) in sources.enumerated() where !Interruption.isRequested {
        if sources.count > 1 { progress.show("Adding \(index + 1) of \(sources.count)") }
        additions.append(adder.add(source))
      }
      try adder.finish()
      return additions
    } catch {
      throw .care(error.description)
    }
  }
}
