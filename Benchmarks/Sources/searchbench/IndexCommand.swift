import ByteStorage
import SearchIndex
import TextAnalysis

/// `index CORPUS INDEX`: builds the index of a corpus and tells how long it took.
struct IndexCommand {
  private let corpus: Corpus
  private let folder: String
  private let threadCount: Int

  init(_ arguments: Arguments) throws(BenchError) {
    corpus = try Corpus(path: arguments.operand(0, "a corpus"))
    folder = try arguments.operand(1, "a folder for the index")
    threadCount = try max(1, arguments.number("threads", default: 1))
  }

  func run() throws(BenchError) {
    let start = Clock.wall.now
    let bytes = try segment()
    do {
      try makeDirectories(folder)
      try replaceFile(Ranking.path(inIndex: folder), with: bytes)
    } catch { throw .failed(error.description) }
    let seconds = Double(Clock.wall.now - start) / 1e9
    print(
      """
      {"peer": "rolecall", "version": "1", "seconds": \(seconds), "index_bytes": \(bytes.count), \
      "threads": \(threadCount), "peak_rss_kb": \(peakKilobytes())}
      """
    )
  }

  private func segment() throws(BenchError) -> [UInt8] {
    let corpus = corpus
    let schema = corpus.hasTitles ? DefaultRanking.schema : Ranking.plain
    let parts = parallelMap(
      corpus.chunks(),
      threadCount: threadCount,
      makeTool: { Analyzer() },
      transform: { chunk, analyzer in
        var builder = TextIndexBuilder(schema: schema, analyzer: analyzer)
        corpus.forEachDocument(in: chunk) { document in
          let fields =
            schema.fields.count > 1 ? [document.title, document.text] : [document.text]
          builder.add(fields, identifier: document.identifier)
        }
        return builder.finishSegment()
      }
    )
    guard parts.count != 1 else { return parts[0] }
    guard !parts.isEmpty else { throw .failed("the corpus is empty") }
    return try merged(parts)
  }

  private func merged(_ parts: [[UInt8]]) throws(BenchError) -> [UInt8] {
    do {
      var segments: [Segment] = []
      for part in parts { segments.append(try Segment(.memory(part), name: "part of the index")) }
      let none = Array(repeating: DocumentSet(), count: segments.count)
      return SegmentMerger(segments, removing: none).merge()
    } catch {
      throw .failed(error.description)
    }
  }
}
