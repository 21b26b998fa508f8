import ArticleParsing
import ByteStorage
import Timing

/// Times the way from files to role facts: `factbench FOLDER…`.
///
/// Prints, for each folder, the processor time of each stage on one thread, the best of five
/// rounds, and how many megabytes of files it gets through in a second.
@main
enum Main {
  private static let roundCount = 5

  static func main() {
    let folders = CommandLine.arguments.dropFirst()
    guard !folders.isEmpty, !folders.contains(where: { $0.hasPrefix("-") }) else {
      fail("usage: factbench FOLDER…")
    }
    do {
      for folder in folders { report(folder, try files(in: folder)) }
    } catch {
      fail("factbench: \(error)")
    }
  }

  private static func files(in folder: String) throws -> [(id: ArticleID, bytes: [UInt8])] {
    // In the order in which a library reads them: roles are found in the order of ids, and texts alike
    // lie beside each other, which processors foresee.
    try listFiles(in: folder).sortedByPath().filter { $0.kind == .file }.map { entry in
      let path = folder + "/" + entry.relativePath
      return (ArticleID(entry.relativePath), try readFile(path, limit: 16 << 20))
    }
  }

  private static func report(_ folder: String, _ files: [(id: ArticleID, bytes: [UInt8])]) {
    let rounds = (0..<roundCount).map { _ in Stages(files: files) }
    guard let first = rounds.first else { return }
    let megabytes = Double(files.reduce(0) { $0 + $1.bytes.count }) / 1e6
    let text = Double(first.textByteCount) / 1e6
    let sizes = "\(rounded(megabytes, 2)) MB of files, \(rounded(text, 2)) MB of text"
    let counts = "\(first.roleCount) roles, \(first.factCount) facts"
    print("\(folder): \(first.articleCount) articles, \(sizes), \(counts)")
    let best = first.seconds.indices.map { stage in
      (
        name: first.seconds[stage].name,
        seconds: rounds.map { $0.seconds[stage].seconds }.min() ?? 0
      )
    }
    for stage in best { line(stage.name, stage.seconds, megabytes) }
    let facts = best.filter { Stages.ofFacts.contains($0.name) }.reduce(0) { $0 + $1.seconds }
    line("parsed to facts", facts, megabytes)
    line("all", best.reduce(0) { $0 + $1.seconds }, megabytes)
  }

  private static func line(_ name: String, _ seconds: Double, _ megabytes: Double) {
    let columns = [
      name.padded(to: 16), rounded(seconds * 1e3, 1).padded(to: -9) + " ms",
      rounded(megabytes / seconds, 1).padded(to: -9) + " MB/s",
    ]
    print("  " + columns.joined(separator: " "))
  }

  private static func rounded(_ number: Double, _ places: Int) -> String {
    let scale = places == 2 ? 100.0 : 10.0
    return "\((number * scale).rounded() / scale)"
  }
}

extension String {
  /// The text filled up with blanks behind it, or in front of it where the width is negative.
  fileprivate func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? blanks + self : self + blanks
  }
}
