import ArticleParsing
import RoleFacts

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
