import ByteStorage
import SearchIndex
import TextAnalysis

/// Turns the documents of a corpus into runs.
struct CorpusRuns {
  let corpus: Corpus
  /// What runs may take in memory.
  let memory: Int
  /// Where runs go that do not fit.
  let folder: String
  let threadCount: Int
  /// What the segment gets beside what plain search needs.
  let parts: RankingParts

  /// The tables of words that a thread keeps from chunk to chunk.
  private final class Tool {
    var builder: TextIndexBuilder
    init(schema: IndexSchema, parts: RankingParts) {
      builder = TextIndexBuilder(schema: schema, analyzer: Analyzer(), parts: parts)
    }
  }

  /// The runs in the order of the corpus.
  func make() throws -> [PostingsRun] {
    let schema = try corpus.hasTitles() ? DefaultRanking.schema : Ranking.plain
    let hasTitles = schema.fields.count > 1
    let (corpus, parts) = (corpus, parts)
    let budget = RunBudget(byteCount: memory, folder: folder)
    let runs = parallelMap(
      try corpus.chunks(),
      threadCount: threadCount,
      makeTool: { Tool(schema: schema, parts: parts) },
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

  /// The names of all documents.
  func identifiers() throws -> Set<[UInt8]> {
    var identifiers: Set<[UInt8]> = []
    for chunk in try corpus.chunks() {
      try corpus.forEachDocument(in: chunk) { identifiers.insert($0.identifier) }
    }
    return identifiers
  }
}
