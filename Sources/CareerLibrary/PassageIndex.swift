import ArticleParsing
import RoleFacts
import SearchIndex
import TextAnalysis

/// Puts the passages of a library into a search index; a document's number is its passage's index.
struct PassageIndex {
  let analyzer: Analyzer

  /// Fields of a passage; a match in a heading or a question tells more than one in the text.
  private static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "text", weight: 1, b: 0.6),
      IndexSchema.Field(name: "headings", weight: 1.5, b: 0.3),
      IndexSchema.Field(name: "question", weight: 2, b: 0.3),
      IndexSchema.Field(name: "title", weight: 0.4, b: 0.3),
    ],
    k1: 1.2
  )

  /// - Parameters:
  ///   - passages: in the order of the library.
  ///   - titles: the titles of the articles.
  /// - Returns: a searcher whose documents have the numbers of the passages.
  func searcher(over passages: [IndexedPassage], titles: [String]) -> Searcher {
    let titles = titles.map { analyzer.stems(in: $0) }
    var builder = IndexBuilder(schema: Self.schema)
    for passage in passages {
      _ = builder.add([
        analyzer.stems(in: passage.text),
        analyzer.stems(in: passage.headings.joined(separator: "\n")),
        analyzer.stems(in: passage.passage.question ?? ""),
        titles[passage.article],
      ])
    }
    return builder.finish()
  }
}

/// Cuts an article into passages and says which roles each is about.
struct PassageCollector {
  let passages: [IndexedPassage]

  init(scope: ArticleScope, article: Int) {
    passages = scope.article.passages().map { passage in
      IndexedPassage(
        article: article,
        passage: passage,
        headings: scope.article.headings(of: passage.section).map(\.text),
        namedRoles: Self.unique(passage.blocks.flatMap { Self.named($0, scope) }),
        roles: Self.unique(passage.blocks.flatMap { scope.roles(ofBlock: $0) }),
        attribute: scope.sectionAttributes[passage.section]
      )
    }
  }

  /// Roles that a block names, or whose name is the heading right above it.
  private static func named(_ block: Int, _ scope: ArticleScope) -> [RoleID] {
    var roles = scope.namedRoles(ofBlock: block)
    if case .tableRow(let row) = scope.article.blocks[block].kind {
      roles += (row.header + row.cells).compactMap { scope.role(named: $0.text) }
    }
    return roles
  }

  private static func unique(_ roles: [RoleID]) -> [RoleID] {
    var seen: Set<RoleID> = []
    return roles.filter { seen.insert($0).inserted }
  }
}
