import ByteStorage
import SearchIndex

/// The commands that change an index, each of which tells how long it took.
///
/// - `index CORPUS INDEX` builds it anew;
/// - `add CORPUS INDEX` adds documents, and replaces those that have the same names;
/// - `remove NAMES INDEX` removes the documents whose names stand in a file, one a line;
/// - `compact INDEX` makes one segment of it.
struct IndexCommand {
  enum Change: String {
    case index, add, remove, compact
  }

  private let change: Change
  private let input: String
  private let folder: String
  private let threadCount: Int
  private let memory: Int
  private let parts: RankingParts

  init(_ change: Change, _ arguments: Arguments) throws(BenchError) {
    self.change = change
    let inputs = change == .compact ? 0 : 1
    input = inputs == 0 ? "" : try arguments.operand(0, "a file")
    folder = try arguments.operand(inputs, "a folder for the index")
    threadCount = try max(1, arguments.number("threads", default: 1))
    switch arguments.text("parts") ?? "all" {
    case "all": parts = .all
    case "grams": parts = .termGrams
    case "sequences": parts = .termSequences
    case "none": parts = []
    case let other: throw .usage("--parts \(other)")
    }
    memory = try arguments.number("memory", default: 64) << 20
  }

  func run() throws(BenchError) {
    let start = Clock.wall.now
    do {
      var writer = try IndexWriter(folder, threadCount: threadCount)
      try apply(&writer)
      let seconds = Double(Clock.wall.now - start) / 1e9
      let snapshot = try IndexSnapshot(folder)
      print(
        """
        {"peer": "rolecall", "version": "1", "seconds": \(seconds), \
        "index_bytes": \(snapshot.byteCount), "documents": \(snapshot.documentCount), \
        "segments": \(snapshot.segmentCount), "threads": \(threadCount), \
        "peak_rss_kb": \(peakKilobytes())}
        """
      )
    } catch { throw .failed("\(error)") }
  }

  private func apply(_ writer: inout IndexWriter) throws {
    switch change {
    case .index:
      writer.removeAll()
      let runs = try runs()
      try writer.add(runs.make())
    case .add:
      let runs = try runs()
      if writer.documentCount > 0 { _ = try writer.remove(runs.identifiers()) }
      try writer.add(runs.make())
    case .remove:
      let names = try readFile(input, limit: 1 << 30).split(separator: UInt8(ascii: "\n"))
      _ = try writer.remove(Set(names.map { Array($0) }))
    case .compact: return try writer.compact()
    }
    try writer.commit()
  }

  private func runs() throws -> CorpusRuns {
    CorpusRuns(
      corpus: try Corpus(path: input),
      memory: memory,
      folder: folder,
      threadCount: threadCount,
      parts: parts
    )
  }
}
