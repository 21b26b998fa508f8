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
/// The same articles give the same bytes, on however many threads they are read.
struct LibraryBuilder {
  private let sources: [SourceArticle]
  /// `nil` for as many as the machine runs at once.
  private let threadCount: Int?
  private let analyzer = Analyzer()
  private let vocabulary: AttributeVocabulary
  private let vocabularyTables: AttributeVocabulary.Tables

  /// Bytes of files below which starting threads gains nothing.
  private static let smallByteCount = 1 << 20

  /// - Parameters:
  ///   - sources: in the order of their ids.
  ///   - threadCount: on how many threads to read them; by default one where they are small, else
  ///     as many as the machine runs at once.
  init(_ sources: [SourceArticle], threadCount: Int? = nil) {
    self.sources = sources
    let isSmall = sources.reduce(0) { $0 + $1.bytes.count } < Self.smallByteCount
    self.threadCount = threadCount ?? (isSmall ? 1 : nil)
    vocabularyTables = AttributeVocabulary.Tables(analyzer: analyzer)
    vocabulary = AttributeVocabulary(vocabularyTables)
  }

  /// The bytes of the snapshot.
  func snapshot() -> [UInt8] {
    let analyzed = mapped(sources) { AnalyzedArticle($0.article, analyzer: $1) }
    let catalog = RoleFinder(analyzer: analyzer).find(in: analyzed)
    let contents = contents(of: analyzed, catalog)
    var snapshot = SnapshotWriter()
    writeFiles(to: &snapshot)
    writeSummary(contents, to: &snapshot)
    write(catalog, to: &snapshot)
    write(contents, roleCount: catalog.roles.count, to: &snapshot)
    writeNotes(contents, to: &snapshot)
    writeWords(analyzed, catalog, to: &snapshot)
    VocabularyCodec.write(vocabularyTables, to: &snapshot)
    return snapshot.finish()
  }

  // MARK: On several threads

  private func contents(
    of articles: [AnalyzedArticle],
    _ catalog: RoleCatalog
  ) -> [ArticleContents] {
    mapped(Array(articles.enumerated())) { [vocabulary] article, analyzer in
      ArticleContents(
        article.element,
        number: article.offset,
        catalog: catalog,
        vocabulary: vocabulary,
        analyzer: analyzer
      )
    }
  }

  /// Maps with the builder's analyzer, which knows words already, or with one for each thread.
  private func mapped<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @escaping @Sendable (Element, Analyzer) -> Result
  ) -> [Result] {
    guard threadCount != 1 else { return elements.map { transform($0, analyzer) } }
    return parallelMap(
      elements,
      threadCount: threadCount,
      makeTool: { Analyzer() },
      transform: transform
    )
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

  private func writeSummary(_ contents: [ArticleContents], to snapshot: inout SnapshotWriter) {
    let parts = sources.map {
      "\($0.article.id.path)\n\(SHA256.hexDigest(of: $0.bytes))\n"
    }
    let present = FactRelations.present(dates: sources.lazy.map(\.article.date)) {
      contents.flatMap(\.facts).filter { FactRelations.dated.contains($0.attribute) }
    }
    let summary = SnapshotSummary(
      fingerprint: SHA256.hexDigest(of: parts.joined()),
      present: present
    )
    snapshot.set(.summary) { summary.write(to: &$0) }
  }

  private func write(_ catalog: RoleCatalog, to snapshot: inout SnapshotWriter) {
    let articles = sources.map(\.article.id)
    let tables = catalog.tables
    snapshot.set(.catalog) { CatalogCodec.write(tables, articles: articles, to: &$0) }
    var localNames = RecordListWriter()
    for article in articles {
      localNames.append { CatalogCodec.write(tables.localNames[article], to: &$0) }
    }
    snapshot.set(.localNames, localNames.finish())
  }

  // MARK: Passages and facts

  private func write(
    _ contents: [ArticleContents],
    roleCount: Int,
    to snapshot: inout SnapshotWriter
  ) {
    var heads = RecordListWriter()
    var passages: [IndexedPassage] = []
    var facts = RecordListWriter()
    var index = FactIndexWriter(roleCount: roleCount)
    for (number, article) in contents.enumerated() {
      let firstFact = facts.count
      for (fact, stems) in zip(article.facts, article.factStems) {
        index.add(fact, number: facts.count, stems: stems)
        facts.append { FactCodec.write(fact, article: number, to: &$0) }
      }
      let head = ArticleHead(
        sources[number].article,
        firstPassage: passages.count,
        passageBlocks: article.passages.map(\.passage.blocks),
        facts: firstFact..<facts.count
      )
      heads.append { head.write(to: &$0) }
      passages += article.passages
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
    let titles = sources.map { $0.article.title?.text ?? "" }
    snapshot.set(.index, PassageIndex(analyzer: analyzer).segment(over: passages, titles: titles))
  }

  // MARK: What is asked of the whole library

  private func writeNotes(_ contents: [ArticleContents], to snapshot: inout SnapshotWriter) {
    var frames = RecordListWriter()
    var places = RecordListWriter()
    var gaps = RecordListWriter()
    for article in contents {
      frames.append { ScopeCodec.write(article.frame, to: &$0) }
      for place in article.places { places.append { place.write(to: &$0) } }
      for gap in article.gaps { gaps.append { gap.write(to: &$0) } }
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
