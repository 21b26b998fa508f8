import Timing

/// Measures the search index: `index`, `add`, `remove`, `compact`, `bench`, `run` and
/// `search`.
@main
enum SearchBench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      fail("searchbench: \(error)")
    }
  }

  private static func run(_ words: [String]) throws(BenchError) {
    let arguments = try Arguments(words)
    if let change = IndexCommand.Change(rawValue: arguments.command) {
      return try IndexCommand(change, arguments).run()
    }
    switch arguments.command {
    case "bench": try BenchCommand(arguments).run()
    case "run": try RunCommand(arguments).run()
    case "search": try SearchCommand(arguments).run()
    default: throw .usage("no command \(arguments.command)")
    }
  }
}
