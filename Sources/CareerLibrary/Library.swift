package import ArticleParsing
import ByteStorage
package import RoleFacts
package import SearchIndex
package import TextAnalysis

/// A corpus folder and all that was read from it: a snapshot that does not change.
package final class Library {
  package let folder: String
  /// In the order of their ids.
  package let articles: [Article]
  package let skipped: [SkippedFile]
  /// SHA-256 over the paths and bytes of all articles, in hexadecimal.
  package let fingerprint: String
  /// In the order of the articles and their lines.
  package let passages: [IndexedPassage]
  package let catalog: RoleCatalog
  /// In the order of the articles and their lines.
  package let facts: [Fact]
  package let scopes: [ArticleScope]
  package let searcher: Searcher
  package let vocabulary: AttributeVocabulary
  package let analyzer: Analyzer
  private let files: [[UInt8]]
  private let articleIndexes: [ArticleID: Int]

  /// Reads the articles of a folder.
  package static func open(_ folder: String) throws(LibraryError) -> Library {
    let contents = try CorpusFolder(path: folder).contents()
    var articles: [Article] = []
    var files: [[UInt8]] = []
    var skipped = contents.skipped
    for (id, bytes) in contents.files {
      do {
        articles.append(try ArticleReader().read(bytes, id: id))
        files.append(bytes)
      } catch {
        skipped.append(SkippedFile(path: id.path, reason: error.description))
      }
    }
    guard !articles.isEmpty else { throw .noArticles(path: folder, skipped: skipped) }
    return Library(
      folder: folder,
      articles: articles,
      files: files,
      skipped: skipped.sorted { $0.path < $1.path }
    )
  }

  private init(folder: String, articles: [Article], files: [[UInt8]], skipped: [SkippedFile]) {
    let analyzer = Analyzer()
    let vocabulary = AttributeVocabulary(analyzer: analyzer)
    let analyzed = articles.map { AnalyzedArticle($0, analyzer: analyzer) }
    let catalog = RoleFinder(analyzer: analyzer).find(in: analyzed)
    let scopes = analyzed.map {
      ArticleScope($0, catalog: catalog, vocabulary: vocabulary, analyzer: analyzer)
    }
    let extractor = FactExtractor(catalog: catalog)
    let passages = scopes.enumerated().flatMap { PassageCollector(scope: $1, article: $0).passages }
    self.folder = folder
    self.articles = articles
    self.files = files
    self.skipped = skipped
    self.analyzer = analyzer
    self.vocabulary = vocabulary
    self.catalog = catalog
    self.scopes = scopes
    self.passages = passages
    facts = scopes.flatMap { extractor.facts(in: $0) }
    searcher = PassageIndex(analyzer: analyzer).searcher(over: passages, of: articles)
    fingerprint = Self.fingerprint(articles, files)
    articleIndexes = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.id, $0) })
  }

  private static func fingerprint(_ articles: [Article], _ files: [[UInt8]]) -> String {
    let parts = zip(articles, files).map { "\($0.id.path)\n\(SHA256.hexDigest(of: $1))\n" }
    return SHA256.hexDigest(of: parts.joined())
  }

  /// The index of an article by its id, `nil` when the library has none of that name.
  package func index(of article: ArticleID) -> Int? { articleIndexes[article] }

  /// The bytes of an article's file.
  package func bytes(of article: Int) -> [UInt8] { files[article] }

  /// SHA-256 of a part of an article's file, in hexadecimal.
  package func digest(of bytes: Range<Int>, in article: Int) -> String {
    SHA256.hexDigest(of: Array(files[article][bytes]))
  }

  /// The lines of an article's file, decoded and repaired; line 1 is at index 0.
  package func sourceFile(of article: Int) -> SourceFile { SourceFile(decoding: files[article]) }

  /// The words of the lines of an article's file; line 1 is at index 0.
  package func sourceLines(of article: Int) -> [String] {
    sourceFile(of: article).lines.map(\.text)
  }

  /// The passages that share words with a text, best first.
  ///
  /// - Parameters:
  ///   - words: a question or keywords; function words count little.
  ///   - top: the most passages to return, 0 or more.
  /// - Returns: at most `top` passages; ties are broken by their order in the library.
  package func search(_ words: String, top: Int) -> [RankedPassage] {
    let terms = analyzer.tokens(in: words).map { token in
      Query.WeightedTerm(
        term: token.stem,
        weight: FunctionWords.contains(token.term) ? 0.1 : 1
      )
    }
    return search(Query(terms: terms), top: top)
  }

  /// The passages that share terms with a query, best first.
  package func search(_ query: Query, top: Int) -> [RankedPassage] {
    searcher.top(top, for: query).map {
      RankedPassage(passage: $0.document.index, score: $0.score)
    }
  }
}
