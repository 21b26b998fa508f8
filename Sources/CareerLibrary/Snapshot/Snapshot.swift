import ArticleParsing
import ByteStorage
import RoleFacts

/// Everything that was read from the articles of a folder, decoded as it is asked for.
final class Snapshot: Sendable {
  let summary: SnapshotSummary
  let articleCount: Int
  let passages: DecodedList<IndexedPassage>
  let facts: DecodedList<Fact>
  let places: DecodedList<PlaceHeading>
  let gaps: DecodedList<Gap>
  let bytes: SnapshotBytes
  private let heads: Memo<ArticleHead>
  private let articles: Memo<Article>
  private let catalogs: Memo<RoleCatalog>
  private let idLists: Memo<[ArticleID]>
  private let files: RecordList
  private let frames: RecordList
  private let roleFacts: RecordList
  private let attributeFacts: KeyTable
  private let distinctFacts: KeyTable
  private let factWords: KeyTable
  private let articleNumbers: KeyTable

  init(_ bytes: SnapshotBytes) {
    let headRecords = RecordList(bytes, .articleHeads)
    let heads = Memo(count: headRecords.count) { headRecords.decode($0) { ArticleHead(&$0) } }
    let bodies = RecordList(bytes, .articleBodies)
    self.bytes = bytes
    self.heads = heads
    summary = RecordList(bytes, .summary).decode(0) { SnapshotSummary(&$0) }
    articleCount = heads.count
    passages = Self.list(RecordList(bytes, .passages)) { PassageCodec.read(&$0) }
    let numbers = KeyTable(bytes, .articleNumbers)
    let idLists = Memo(count: 1) { _ in Self.ids(numbers, count: headRecords.count) }
    facts = Self.list(RecordList(bytes, .facts)) { reader in
      FactCodec.read(&reader) { idLists[0][$0] }
    }
    let catalogRecord = RecordList(bytes, .catalog)
    let localNames = RecordList(bytes, .localNames)
    catalogs = Memo(count: 1) { _ in
      RoleCatalog(
        catalogRecord.decode(0) { reader in
          CatalogCodec.read(&reader, articles: idLists[0]) { article in
            let number = numbers.value(of: article.path) { $0.varint() }
            guard let number, number < localNames.count else { return [:] }
            return localNames.decode(number, CatalogCodec.localNames)
          }
        }
      )
    }
    places = Self.list(RecordList(bytes, .places)) { PlaceHeading(&$0) }
    gaps = Self.list(RecordList(bytes, .gaps)) { Gap(&$0) }
    articles = Memo(count: heads.count) { number in
      bodies.decode(number) { ArticleCodec.read(&$0, head: heads[number]) }
    }
    files = RecordList(bytes, .files)
    frames = RecordList(bytes, .scopes)
    roleFacts = RecordList(bytes, .roleFacts)
    attributeFacts = KeyTable(bytes, .attributeFacts)
    distinctFacts = KeyTable(bytes, .distinctFacts)
    factWords = KeyTable(bytes, .factWords)
    articleNumbers = numbers
    self.idLists = idLists
  }

  /// The ids of all articles by their numbers.
  private static func ids(_ numbers: KeyTable, count: Int) -> [ArticleID] {
    var ids = Array(repeating: ArticleID(""), count: count)
    for (path, number) in numbers.all({ $0.varint() }) where ids.indices.contains(number) {
      ids[number] = ArticleID(path)
    }
    return ids
  }

  private static func list<Element: Sendable>(
    _ records: RecordList,
    _ read: @escaping @Sendable (inout ByteReader) -> Element
  ) -> DecodedList<Element> {
    DecodedList(count: records.count) { records.decode($0, read) }
  }

  // MARK: Articles

  /// The ids of the articles, in the order of their numbers.
  var ids: [ArticleID] { idLists[0] }

  func head(_ article: Int) -> ArticleHead { heads[article] }

  func article(_ number: Int) -> Article { articles[number] }

  func file(_ article: Int) -> [UInt8] { files.bytes(article) }

  func file(_ article: Int, _ range: Range<Int>) -> [UInt8] {
    let start = files.range(article).lowerBound
    return bytes.copy(start + range.lowerBound..<start + range.upperBound)
  }

  /// Where the bytes of an article's file stand.
  func fileRange(_ article: Int) -> Range<Int> { files.range(article) }

  func frame(_ article: Int) -> ArticleScope.Frame {
    frames.decode(article, ScopeCodec.read)
  }

  func number(of article: ArticleID) -> Int? {
    articleNumbers.value(of: article.path) { $0.varint() }
  }

  // MARK: Look-ups

  var catalog: RoleCatalog { catalogs[0] }

  var vocabulary: AttributeVocabulary { VocabularyCodec.vocabulary(of: bytes) }

  /// The numbers of a role's facts, by attribute in the order of the attributes' names.
  func facts(of role: RoleID) -> [(attribute: Attribute, facts: [Int])] {
    guard role.index < roleFacts.count else { return [] }
    return roleFacts.decode(role.index, FactIndexWriter.read)
  }

  /// The numbers of the facts of an attribute, rising.
  func facts(of attribute: Attribute) -> [Int] {
    attributeFacts.value(of: attribute.name) { $0.rising() } ?? []
  }

  /// The numbers of those facts of an attribute, rising, from which no earlier one differs in its
  /// place alone.
  func distinctFacts(of attribute: Attribute) -> [Int] {
    distinctFacts.value(of: attribute.name) { $0.rising() } ?? []
  }

  /// The numbers of the facts, rising, whose label or value has a stem.
  func facts(withStem stem: String) -> [Int] {
    factWords.value(of: stem) { $0.rising() } ?? []
  }

  /// All attributes that have facts, in the order of their names.
  var attributes: [Attribute] {
    attributeFacts.all { _ = $0.rising() }.map { Attribute($0.key) }
  }

  /// How often the articles use a word.
  func wordCount(of word: String) -> Int {
    KeyTable(bytes, .words).value(of: word) { $0.varint() } ?? 0
  }

  /// Calls `body` with the letters of each word of the articles.
  func forEachWord(_ body: (ArraySlice<UInt8>) -> Void) {
    KeyTable(bytes, .words).forEachKey(body) { _ = $0.varint() }
  }

  /// The words of the articles, or of the names of roles, and how often each occurs.
  func words(_ section: SnapshotFormat.Section) -> [String: Int] {
    let all = KeyTable(bytes, section).all { $0.varint() }
    return Dictionary(all.map { ($0.key, $0.value) }) { first, _ in first }
  }
}
