import ArticleParsing
import ByteStorage
import RoleFacts
import TextAnalysis
import Timing

/// The stages from the bytes of files to role facts, each timed by itself.
struct Stages {
  /// Names and seconds, in the order of the work.
  private(set) var seconds: [(name: String, seconds: Double)] = []
  private(set) var factCount = 0
  private(set) var roleCount = 0
  private(set) var articleCount = 0
  /// Bytes of the text of all blocks, without markup.
  private(set) var textByteCount = 0

  /// Runs all stages once, on one thread and with tools that have seen nothing yet.
  init(files: [(id: ArticleID, bytes: [UInt8])]) {
    let articles = timed("parsing") {
      files.compactMap { try? ArticleReader().read($0.bytes, id: $0.id) }
    }
    let analyzer = Analyzer()
    let vocabulary = timed("vocabulary") { AttributeVocabulary(analyzer: analyzer) }
    let analyzed = timed("analysis") {
      articles.map { AnalyzedArticle($0, analyzer: analyzer) }
    }
    let catalog = timed("roles") { RoleFinder(analyzer: analyzer).find(in: analyzed) }
    let scopes = timed("scopes") {
      analyzed.map {
        ArticleScope($0, catalog: catalog, vocabulary: vocabulary, analyzer: analyzer)
      }
    }
    let extractor = FactExtractor(catalog: catalog)
    let facts = timed("extraction") { scopes.map { extractor.facts(in: $0) } }
    _ = timed("passages") { articles.map { $0.passages() } }
    factCount = facts.reduce(0) { $0 + $1.count }
    roleCount = catalog.roles.count
    articleCount = articles.count
    textByteCount = articles.reduce(0) { sum, article in
      sum + article.blocks.reduce(0) { $0 + $1.text.text.utf8.count }
    }
  }

  /// The stages between parsed articles and their facts.
  static let ofFacts: Set<String> = ["analysis", "roles", "scopes", "extraction"]

  private mutating func timed<Result>(_ name: String, _ work: () -> Result) -> Result {
    let watch = Stopwatch()
    let result = work()
    seconds.append((name, watch.seconds))
    return result
  }
}
