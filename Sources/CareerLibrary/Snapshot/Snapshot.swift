import ArticleParsing
import ByteStorage
import RoleFacts
import SearchIndex

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
  private let files: RecordList
  private let frames: RecordList
  private let roleFacts: RecordList
  private let attributeFacts: KeyTable
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
    facts = Self.list(RecordList(bytes, .facts)) { reader in
      FactCodec.read(&reader) { heads[$0].id }
    }
    let catalogRecord = RecordList(bytes, .catalog)
    catalogs = Memo(count: 1) { _ in
      let articles = (0..<heads.count).map { heads[$0].id }
      return RoleCatalog(
        catalogRecord.decode(0) { CatalogCodec.read(&$0, articles: articles) }
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
    articleNumbers = KeyTable(bytes, .articleNumbers)
  }

  private static func list<Element: Sendable>(
    _ records: RecordList,
    _ read: @escaping @Sendable (inout ByteReader) -> Element
  ) -> DecodedList<Element> {
    DecodedList(count: records.count) { records.decode($0, read) }
  }

  // MARK: Articles

  func head(_ article: Int) -> ArticleHead { heads[article] }

  func article(_ number: Int) -> Article { articles[number] }

  func file(_ article: Int) -> [UInt8] { files.bytes(article) }

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

  /// Opens the search index, whose documents have the numbers of the passages.
  func searcher() -> Searcher {
    let range = bytes.range(of: .index)
    if let searcher = Self.searcher(bytes.copy(range)) { return searcher }
    bytes.recover(from: .malformed(section: .index, record: 0))
    guard let searcher = Self.searcher(bytes.copy(range)) else {
      preconditionFailure("a segment just written cannot be read")
    }
    return searcher
  }

  private static func searcher(_ bytes: [UInt8]) -> Searcher? {
    guard let segment = try? Segment(.memory(bytes), name: "index of a snapshot") else {
      return nil
    }
    return try? Searcher(schema: PassageIndex.schema, segments: [segment])
  }

  /// The numbers of a role's facts, by attribute in the order of the attributes' names.
  func facts(of role: RoleID) -> [(attribute: Attribute, facts: [Int])] {
    guard role.index < roleFacts.count else { return [] }
    return roleFacts.decode(role.index, FactIndexWriter.read)
  }

  /// The numbers of the facts of an attribute, rising.
  func facts(of attribute: Attribute) -> [Int] {
    attributeFacts.value(of: attribute.name) { $0.rising() } ?? []
  }

  /// All attributes that have facts, in the order of their names.
  var attributes: [Attribute] {
    attributeFacts.all { _ = $0.rising() }.map { Attribute($0.key) }
  }

  /// The words of the articles, or of the names of roles, and how often each occurs.
  func words(_ section: SnapshotFormat.Section) -> [String: Int] {
    let all = KeyTable(bytes, section).all { $0.varint() }
    return Dictionary(all.map { ($0.key, $0.value) }) { first, _ in first }
  }
}
