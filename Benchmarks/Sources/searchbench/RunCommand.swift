import SearchIndex
import TextAnalysis

/// `run INDEX QUERIES RUN`: answers queries with the default ranking, 1,000 documents each
/// unless `--k` says how many.
struct RunCommand {
  private let index: String
  private let queries: [TestQuery]
  private let runPath: String
  private let count: Int

  init(_ arguments: Arguments) throws(BenchError) {
    index = try arguments.operand(0, "an index")
    queries = try QueryFile(path: arguments.operand(1, "queries"), limit: 0) { $0 }.queries
    runPath = try arguments.operand(2, "a file for the run")
    count = try arguments.number("k", default: 1000)
  }

  func run() throws(BenchError) {
    let searcher = try openSearcher(index, isPlain: false)
    let analyzer = Analyzer()
    var run = ""
    for query in queries {
      let found = try ranked(count, query.text, analyzer, searcher)
      run += try trecLines(found, of: query, searcher)
    }
    try write(run, to: runPath)
  }
}

/// The best documents by the default ranking.
func ranked(
  _ count: Int,
  _ text: String,
  _ analyzer: Analyzer,
  _ searcher: Searcher
) throws(BenchError) -> [ScoredDocument] {
  do {
    return try searcher.ranked(count, for: DefaultRanking.words(of: text, analyzer: analyzer))
  } catch { throw .failed(error.description) }
}
