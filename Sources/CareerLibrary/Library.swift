package import ArticleParsing
import ByteStorage
package import RoleFacts
package import SearchIndex
package import TextAnalysis

/// A corpus folder and all that was read from it: a snapshot that does not change.
///
/// What is asked for is decoded at that moment; it belongs to one thread.
package final class Library {
  package let folder: String
  package let skipped: [SkippedFile]
  /// What differs from the library that was known before; all is new where none was.
  package let changes: CorpusChanges
  package let analyzer = Analyzer()
  var known: KnownLibrary
  package let cache: LibraryCache?
  /// Articles that were looked up by their ids.
  private var indexes: [ArticleID: Int] = [:]
  /// The roles that articles are about, as far as they were looked up.
  private var primaryRoles: [Int: [RoleID]] = [:]

  /// The articles that are about roles, as far as they were looked up.
  private var articlesOfRoles: [RoleID: Set<ArticleID>] = [:]

  package private(set) lazy var vocabulary = snapshot.vocabulary
  package private(set) lazy var searcher = PassageSearcher(snapshot.bytes)
  package private(set) lazy var catalog = snapshot.catalog
  /// The stems of the words that names of roles have.
  package private(set) lazy var nameStems = Set(
    nameWordCounts.keys.flatMap { analyzer.stems(in: $0) }
  )

  init(
    folder: String,
    known: KnownLibrary,
    skipped: [SkippedFile],
    changes: CorpusChanges,
    cache: LibraryCache?
  ) {
    self.folder = folder
    self.known = known
    self.skipped = skipped
    self.changes = changes
    self.cache = cache
  }

  /// Opens a folder of articles.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - cache: where to find what was read before, and to keep what is read now.
  ///   - isAnew: whether to read all articles again, whatever the cache knows.
  ///   - progress: is told how many of how many files were looked at.
  /// - Returns: the library as the folder has it now.
  /// - Throws: ``LibraryError`` when there is no such folder or no article in it.
  package static func open(
    _ folder: String,
    cache: LibraryCache? = nil,
    isAnew: Bool = false,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(LibraryError) -> Library {
    try LibraryOpener(folder: folder, cache: cache).open(isAnew: isAnew, progress: progress)
  }

  /// The library as the folder has it now, or `nil` while nothing has changed.
  package func refreshed() throws(LibraryError) -> Library? {
    try LibraryOpener(folder: folder, cache: cache).refresh(self)
  }

  private var snapshot: Snapshot { known.snapshot }

  /// SHA-256 over the paths and bytes of all articles, in hexadecimal.
  package var fingerprint: String { snapshot.summary.fingerprint }

  /// The year by which figures are old: the newest that an article's date or a figure tells.
  package var present: Int? { snapshot.summary.present }

  // MARK: Articles

  /// In the order of their ids.
  package var articles: DecodedList<Article> {
    DecodedList(count: snapshot.articleCount) { [snapshot] in snapshot.article($0) }
  }

  /// The articles without their text.
  package var heads: DecodedList<ArticleHead> {
    DecodedList(count: snapshot.articleCount) { [snapshot] in snapshot.head($0) }
  }

  /// The id of an article.
  package func id(of article: Int) -> ArticleID { snapshot.ids[article] }

  /// The index of an article by its id, `nil` when the library has none of that name.
  package func index(of article: ArticleID) -> Int? {
    if let known = indexes[article] { return known }
    let index = snapshot.number(of: article)
    indexes[article] = index
    return index
  }

  /// The roles that an article is about.
  package func primaryRoles(of article: Int) -> [RoleID] {
    if let known = primaryRoles[article] { return known }
    let roles = snapshot.frame(article).primaryRoles
    primaryRoles[article] = roles
    return roles
  }

  /// Whether a role is one that an article is about.
  package func isAbout(_ article: ArticleID, _ role: RoleID) -> Bool {
    if let known = articlesOfRoles[role] { return known.contains(article) }
    let articles = Set(catalog[role].articles)
    articlesOfRoles[role] = articles
    return articles.contains(article)
  }

  /// The bytes of an article's file.
  package func bytes(of article: Int) -> [UInt8] { snapshot.file(article) }

  /// A part of an article's file; `range` lies inside it.
  package func bytes(_ range: Range<Int>, of article: Int) -> [UInt8] {
    snapshot.file(article, range)
  }

  /// SHA-256 of a part of an article's file, in hexadecimal.
  package func digest(of bytes: Range<Int>, in article: Int) -> String {
    SHA256.hexDigest(of: self.bytes(bytes, of: article))
  }

  /// The lines of an article's file, decoded and repaired; line 1 is at index 0.
  package func sourceFile(of article: Int) -> SourceFile {
    SourceFile(decoding: bytes(of: article))
  }

  /// The words of the lines of an article's file; line 1 is at index 0.
  package func sourceLines(of article: Int) -> [String] {
    sourceFile(of: article).lines.map(\.text)
  }

  /// Headings that are names of places, in the order of the articles.
  package var places: DecodedList<PlaceHeading> { snapshot.places }

  /// Headings with nothing below them, in the order of the articles.
  package var gaps: DecodedList<Gap> { snapshot.gaps }

  /// How often the articles use each word.
  package var wordCounts: [String: Int] { snapshot.words(.words) }

  /// Calls `body` with the letters of each word that the articles use, each once.
  package func forEachWord(_ body: (ArraySlice<UInt8>) -> Void) { snapshot.forEachWord(body) }

  /// How often the articles use a word.
  package func wordCount(of word: String) -> Int { snapshot.wordCount(of: word) }

  /// How often the names of roles use each word.
  package var nameWordCounts: [String: Int] { snapshot.words(.nameWords) }

  // MARK: Facts

  /// In the order of the articles and their lines.
  package var facts: DecodedList<Fact> { snapshot.facts }

  /// The numbers of a role's facts, by attribute in the order of the attributes' names.
  package func factNumbers(of role: RoleID) -> [(attribute: Attribute, facts: [Int])] {
    snapshot.facts(of: role)
  }

  /// The numbers of an attribute's facts, rising.
  package func factNumbers(of attribute: Attribute) -> [Int] { snapshot.facts(of: attribute) }

  /// The numbers of those facts of an attribute, rising, from which no earlier one differs in its
  /// place alone.
  package func distinctFactNumbers(of attribute: Attribute) -> [Int] {
    snapshot.distinctFacts(of: attribute)
  }

  /// The numbers of the facts, rising, whose label or value has a stem; a fact without a label has the
  /// name of its attribute for one.
  package func factNumbers(withStem stem: String) -> [Int] { snapshot.facts(withStem: stem) }

  /// All attributes that have facts, in the order of their names.
  package var attributes: [Attribute] { snapshot.attributes }

  // MARK: Passages

  /// In the order of the articles and their lines.
  package private(set) lazy var passages = KeptList(snapshot.passages, atMost: 8_192)

  /// The passage that holds a block of an article; `nil` for page noise.
  package func passage(ofBlock block: Int, in article: Int) -> Int? {
    snapshot.head(article).passage(ofBlock: block)
  }

  /// What the surroundings of an article's blocks say about them.
  package func scope(of article: Int) -> ArticleScope {
    ArticleScope(
      AnalyzedArticle(snapshot.article(article), analyzer: analyzer),
      catalog: catalog,
      vocabulary: vocabulary,
      analyzer: analyzer
    )
  }

  /// What the surroundings of a passage say about its blocks; other blocks are left out.
  package func scope(of passage: IndexedPassage) -> ArticleScope {
    ArticleScope(
      snapshot.article(passage.article),
      blocks: passage.passage.blocks,
      frame: snapshot.frame(passage.article),
      catalog: catalog,
      vocabulary: vocabulary,
      analyzer: analyzer
    )
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
