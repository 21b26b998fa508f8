import ByteStorage
import SearchIndex
import TextAnalysis

/// `bench INDEX QUERIES`: times plain BM25, from the text of a query to documents with scores.
struct BenchCommand {
  private let index: String
  private let queries: [TestQuery]
  private let count: Int
  private let warm: Int
  private let repetitions: Int
  private let timesPath: String?
  private let runPath: String?
  private let isExhaustive: Bool
  private let isPlain: Bool
  private let analyzer = Analyzer()

  init(_ arguments: Arguments) throws(BenchError) {
    index = try arguments.operand(0, "an index")
    let stop = arguments.text("stop") ?? "none"
    guard ["none", "lucene"].contains(stop) else { throw .usage("--stop \(stop)") }
    queries = try QueryFile(
      path: arguments.operand(1, "queries"),
      limit: arguments.number("limit", default: 0),
      transform: { PeerWords.text($0, withoutStopWords: stop == "lucene") }
    ).queries
    count = try arguments.number("k", default: 10)
    warm = try arguments.number("warm", default: 1)
    repetitions = try max(1, arguments.number("reps", default: 3))
    timesPath = arguments.text("times")
    runPath = arguments.text("run")
    isExhaustive = arguments.text("exhaustive") != nil
    let ranking = arguments.text("ranking") ?? "plain"
    guard ["plain", "default"].contains(ranking) else { throw .usage("--ranking \(ranking)") }
    isPlain = ranking == "plain"
  }

  func run() throws(BenchError) {
    let start = Clock.wall.now
    let searcher = try openSearcher(index, isPlain: isPlain)
    let opened = Clock.wall.now
    _ = try search(queries[0].text, searcher)
    let answered = Clock.wall.now
    for _ in 0..<warm {
      for query in queries { _ = try search(query.text, searcher) }
    }
    var times = ""
    var run = ""
    var total = 0
    for repetition in 0..<repetitions {
      for query in queries {
        let (cpu, wall) = (Clock.threadCPU.now, Clock.wall.now)
        let found = try search(query.text, searcher)
        let duration = Clock.wall.now - wall
        let cpuDuration = Clock.threadCPU.now - cpu
        total += duration
        times += "\(query.identifier)\t\(duration)\t\(cpuDuration)\n"
        if repetition == 0, runPath != nil { run += try trecLines(found, of: query, searcher) }
      }
    }
    if let timesPath { try write(times, to: timesPath) }
    if let runPath { try write(run, to: runPath) }
    print(
      """
      {"peer": "rolecall", "queries": \(queries.count), \
      "mean_ns": \(total / (queries.count * repetitions)), "open_ns": \(opened - start), \
      "first_ns": \(answered - opened), "peak_rss_kb": \(peakKilobytes())}
      """
    )
  }

  private func search(_ text: String, _ searcher: Searcher) throws(BenchError) -> [ScoredDocument] {
    guard isPlain else { return try ranked(count, text, analyzer, searcher) }
    let query = Query(analyzer.stems(in: text))
    return isExhaustive
      ? searcher.exhaustiveTop(count, for: query) : try verifiedTop(count, query, searcher)
  }
}

/// Opens the index in a folder, for plain BM25 or the default ranking.
func openSearcher(_ folder: String, isPlain: Bool) throws(BenchError) -> Searcher {
  do {
    let snapshot = try IndexSnapshot(folder)
    let schema =
      snapshot.fieldNames.count == 1
      ? isPlain ? Ranking.plain : Ranking.defaultWithoutTitles
      : isPlain ? Ranking.plainWithTitles : DefaultRanking.schema
    return try snapshot.searcher(schema: schema)
  } catch { throw .failed(error.description) }
}

func verifiedTop(
  _ count: Int,
  _ query: Query,
  _ searcher: Searcher
) throws(BenchError) -> [ScoredDocument] {
  do { return try searcher.verifiedTop(count, for: query) } catch {
    throw .failed(error.description)
  }
}

/// What was found, as TREC has it: query, Q0, document, rank, score, name of the run.
func trecLines(
  _ found: [ScoredDocument],
  of query: TestQuery,
  _ searcher: Searcher
) throws(BenchError) -> String {
  var lines = ""
  for (rank, document) in found.enumerated() {
    let name = try identifier(of: document.document, searcher)
    lines += "\(query.identifier) Q0 \(name) \(rank + 1) \(document.score) rolecall\n"
  }
  return lines
}

func identifier(of document: DocumentID, _ searcher: Searcher) throws(BenchError) -> String {
  do {
    return String(decoding: try searcher.identifier(of: document), as: UTF8.self)
  } catch { throw .failed(error.description) }
}

func write(_ text: String, to path: String) throws(BenchError) {
  do { try replaceFile(path, with: Array(text.utf8)) } catch { throw .failed(error.description) }
}
