import ArticleParsing
import ByteStorage
@testable import CareerLibrary
import RoleFacts
import TestSupport
import Testing
import TextAnalysis

@Suite("What is written into a snapshot and read back")
struct CodecTests {
  private let articles = [ArticleID("a.md"), ArticleID("b/ü.txt"), ArticleID("c.html")]

  @Test("is the same fact", arguments: 0..<40 as Range<UInt64>)
  func facts(seed: UInt64) {
    var facts = RandomFacts(random: SeededGenerator(seed: seed), articles: articles)
    for _ in 0..<25 {
      let fact = facts.next()
      let number = articles.firstIndex(of: fact.provenance.article) ?? 0
      var writer = ByteWriter()
      FactCodec.write(fact, article: number, to: &writer)
      var reader = ByteReader(writer.bytes)
      #expect(FactCodec.read(&reader) { articles[$0] } == fact, "seed \(seed)")
      #expect(reader.isComplete, "seed \(seed)")
    }
  }

  @Test("is no fact where the bytes end too soon", arguments: 0..<20 as Range<UInt64>)
  func cutFacts(seed: UInt64) {
    var facts = RandomFacts(random: SeededGenerator(seed: seed), articles: articles)
    var writer = ByteWriter()
    FactCodec.write(facts.next(), article: 1, to: &writer)
    for count in 0..<writer.byteCount {
      var reader = ByteReader(Array(writer.bytes[..<count]))
      _ = FactCodec.read(&reader) { _ in articles[0] }
      #expect(!reader.isComplete, "\(count) of \(writer.byteCount) bytes, seed \(seed)")
    }
  }

  @Test("is the same article", arguments: Trades.names)
  func article(_ name: String) throws {
    let bytes = Array(Trades.text(name, edition: 4).utf8)
    let article = try ArticleReader().read(bytes, id: ArticleID(name))
    let head = ArticleHead(article, firstPassage: 3, passageBlocks: [0...1, 3...3], facts: 2..<9)
    var headWriter = ByteWriter()
    head.write(to: &headWriter)
    var headReader = ByteReader(headWriter.bytes)
    let readHead = ArticleHead(&headReader)
    #expect(readHead == head)
    #expect(headReader.isComplete)
    var writer = ByteWriter()
    ArticleCodec.write(article, to: &writer)
    var reader = ByteReader(writer.bytes)
    #expect(ArticleCodec.read(&reader, head: readHead) == article)
    #expect(reader.isComplete)
  }

  @Test("is the same catalog of roles")
  func catalog() throws {
    let analyzer = Analyzer()
    let all = try Trades.names.sorted().map { name in
      let bytes = Array(Trades.text(name, edition: 1).utf8)
      return try ArticleReader().read(bytes, id: ArticleID(name))
    }
    let catalog = RoleFinder(analyzer: analyzer).find(
      in: all.map { AnalyzedArticle($0, analyzer: analyzer) }
    )
    #expect(catalog.roles.count > 3)
    var writer = ByteWriter()
    CatalogCodec.write(catalog.tables, articles: all.map(\.id), to: &writer)
    var reader = ByteReader(writer.bytes)
    let localNames = Dictionary(
      uniqueKeysWithValues: all.map { article in
        var writer = ByteWriter()
        CatalogCodec.write(catalog.tables.localNames[article.id], to: &writer)
        return (article.id, writer.bytes)
      }
    )
    #expect(!catalog.tables.localNames.keys.isEmpty)
    let tables = CatalogCodec.read(&reader, articles: all.map(\.id)) { article in
      var reader = ByteReader(localNames[article] ?? [])
      return CatalogCodec.localNames(&reader)
    }
    #expect(reader.isComplete)
    #expect(RoleCatalog(tables) == catalog)
  }

  @Test("finds the passage of a block, and none for noise")
  func passageOfBlock() throws {
    let article = try ArticleReader().read(Array("# A\n\nText.\n".utf8), id: articles[0])
    let head = ArticleHead(article, firstPassage: 7, passageBlocks: [1...1, 3...5], facts: 0..<0)
    #expect((0...6).map { head.passage(ofBlock: $0) } == [nil, 7, nil, 8, 8, 8, nil])
  }
}
