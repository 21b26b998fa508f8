import ByteStorage
import SearchIndex
import TextAnalysis

/// `index CORPUS INDEX`: builds the index of a corpus and tells how long it took.
struct IndexCommand {
  private let corpus: Corpus
  private let folder: String
  private let threadCount: Int
  private let memory: Int

  init(_ arguments: Arguments) throws(BenchError) {
    corpus = try Corpus(path: arguments.operand(0, "a corpus"))
    folder = try arguments.operand(1, "a folder for the index")
    threadCount = try max(1, arguments.number("threads", default: 1))
    memory = try arguments.number("memory", default: 64) << 20
  }

  func run() throws(BenchError) {
    let start = Clock.wall.now
    let path = Ranking.path(inIndex: folder)
    do {
      try makeDirectories(folder)
      let runs = try CorpusRuns(corpus, memory: memory, folder: folder).make(threadCount)
      guard !runs.isEmpty else { throw BenchError.failed("the corpus is empty") }
      _ = try RunMerger(runs).merge(into: path, threadCount: threadCount)
    } catch { throw .failed("\(error)") }
    let seconds = Double(Clock.wall.now - start) / 1e9
    let byteCount = try openFile(path).byteCount
    print(
      """
      {"peer": "rolecall", "version": "1", "seconds": \(seconds), "index_bytes": \(byteCount), \
      "threads": \(threadCount), "peak_rss_kb": \(peakKilobytes())}
      """
    )
  }

  private func openFile(_ path: String) throws(BenchError) -> OpenedFile {
    do { return try OpenedFile(path) } catch { throw .failed(error.description) }
  }
}

/// Turns the documents of a corpus into runs.
struct CorpusRuns {
  private let corpus: Corpus
  private let budget: RunBudget

  init(_ corpus: Corpus, memory: Int, folder: String) {
    self.corpus = corpus
    budget = RunBudget(byteCount: memory, folder: folder)
  }

  /// The tables of words that a thread keeps from chunk to chunk.
  private final class Tool {
    var builder: TextIndexBuilder
    init(schema: IndexSchema) {
      builder = TextIndexBuilder(schema: schema, analyzer: Analyzer())
    }
  }

  /// The runs in the order of the corpus.
  func make(_ threadCount: Int) throws -> [PostingsRun] {
    let schema = try corpus.hasTitles() ? DefaultRanking.schema : Ranking.plain
    let hasTitles = schema.fields.count > 1
    let (corpus, budget) = (corpus, budget)
    let runs = parallelMap(
      try corpus.chunks(),
      threadCount: threadCount,
      makeTool: { Tool(schema: schema) },
      transform: { chunk, tool in
        Result {
          try corpus.forEachDocument(in: chunk) { document in
            tool.builder.add(
              hasTitles ? [document.title, document.text] : [document.text],
              identifier: document.identifier
            )
          }
          return try budget.settle(tool.builder.takeRun())
        }
      }
    )
    return try runs.map { try $0.get() }
  }
}
