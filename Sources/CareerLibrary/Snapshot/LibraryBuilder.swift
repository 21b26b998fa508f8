import ArticleParsing
import ByteStorage
import RoleFacts
import SearchIndex
import TextAnalysis

/// An article and the file it was read from.
struct SourceArticle: Sendable {
  let article: Article
  let bytes: [UInt8]
}

/// Makes the snapshot of a library from its articles.
///
/// The same articles give the same bytes.
struct LibraryBuilder {
  private let sources: [SourceArticle]
  private let analyzer = Analyzer()
  private let vocabulary: AttributeVocabulary

  /// - Parameter sources: in the order of their ids.
  init(_ sources: [SourceArticle]) {
    self.sources = sources
    vocabulary = AttributeVocabulary(analyzer: analyzer)
  }

  /// The bytes of the snapshot.
  func snapshot() -> [UInt8] {
    let articles = sources.map(\.article)
    let analyzed = articles.map { AnalyzedArticle($0, analyzer: analyzer) }
    let catalog = RoleFinder(analyzer: analyzer).find(in: analyzed)
    let scopes = analyzed.map {
      ArticleScope($0, catalog: catalog, vocabulary: vocabulary, analyzer: analyzer)
    }
    var snapshot = SnapshotWriter()
    writeFiles(to: &snapshot)
    writeSummary(to: &snapshot)
    write(catalog, to: &snapshot)
    writeContents(scopes, catalog, to: &snapshot)
    writeNotes(scopes, to: &snapshot)
    writeWords(analyzed, catalog, to: &snapshot)
    return snapshot.finish()
  }

  // MARK: Articles

  private func writeFiles(to snapshot: inout SnapshotWriter) {
    var bodies = RecordListWriter()
    var files = RecordListWriter()
    for source in sources {
      bodies.append { ArticleCodec.write(source.article, to: &$0) }
      files.append { $0.append(source.bytes) }
    }
    snapshot.set(.articleBodies, bodies.finish())
    snapshot.set(.files, files.finish())
    let numbers = sources.enumerated().map { (key: $1.article.id.path, value: $0) }
    snapshot.set(.articleNumbers, KeyTableWriter.bytes(numbers) { $0.append(varint: $1) })
  }

  private func writeSummary(to snapshot: inout SnapshotWriter) {
    let parts = sources.map {
      "\($0.article.id.path)\n\(SHA256.hexDigest(of: $0.bytes))\n"
    }
    let summary = SnapshotSummary(fingerprint: SHA256.hexDigest(of: parts.joined()))
    snapshot.set(.summary) { summary.write(to: &$0) }
  }

  private func write(_ catalog: RoleCatalog, to snapshot: inout SnapshotWriter) {
    let articles = sources.map(\.article.id)
    snapshot.set(.catalog) { CatalogCodec.write(catalog.tables, articles: articles, to: &$0) }
  }

  // MARK: Passages and facts

  private func writeContents(
    _ scopes: [ArticleScope],
    _ catalog: RoleCatalog,
    to snapshot: inout SnapshotWriter
  ) {
    let extractor = FactExtractor(catalog: catalog)
    var heads = RecordListWriter()
    var passages: [IndexedPassage] = []
    var facts = RecordListWriter()
    var index = FactIndexWriter(roleCount: catalog.roles.count)
    for (number, scope) in scopes.enumerated() {
      let own = PassageCollector(scope: scope, article: number).passages
      let firstFact = facts.count
      for fact in extractor.facts(in: scope) {
        index.add(fact, number: facts.count)
        facts.append { FactCodec.write(fact, article: number, to: &$0) }
      }
      let head = ArticleHead(
        scope.article,
        firstPassage: passages.count,
        passageBlocks: own.map(\.passage.blocks),
        facts: firstFact..<facts.count
      )
      heads.append { head.write(to: &$0) }
      passages += own
    }
    snapshot.set(.articleHeads, heads.finish())
    snapshot.set(.facts, facts.finish())
    index.write(to: &snapshot)
    write(passages, to: &snapshot)
  }

  private func write(_ passages: [IndexedPassage], to snapshot: inout SnapshotWriter) {
    var records = RecordListWriter()
    for passage in passages { records.append { PassageCodec.write(passage, to: &$0) } }
    snapshot.set(.passages, records.finish())
  }

  // MARK: What is asked of the whole library

  private func writeNotes(_ scopes: [ArticleScope], to snapshot: inout SnapshotWriter) {
    var frames = RecordListWriter()
    var places = RecordListWriter()
    var gaps = RecordListWriter()
    for (number, scope) in scopes.enumerated() {
      frames.append { ScopeCodec.write(scope.frame, to: &$0) }
      for place in PlaceHeading.all(in: scope.article, number: number) {
        places.append { place.write(to: &$0) }
      }
      for gap in Gap.all(in: scope, number: number) { gaps.append { gap.write(to: &$0) } }
    }
    snapshot.set(.scopes, frames.finish())
    snapshot.set(.places, places.finish())
    snapshot.set(.gaps, gaps.finish())
  }

  private func writeWords(
    _ analyzed: [AnalyzedArticle],
    _ catalog: RoleCatalog,
    to snapshot: inout SnapshotWriter
  ) {
    var words = WordCounts()
    for article in analyzed { words.add(article) }
    snapshot.set(.words, words.bytes())
    var nameWords = WordCounts()
    for name in catalog.vocabulary { nameWords.add(name, analyzer: analyzer) }
    snapshot.set(.nameWords, nameWords.bytes())
  }
}
