import ArticleParsing
import RoleFacts

/// Cuts an article into passages and says which roles each is about.
struct PassageCollector {
  let passages: [IndexedPassage]

  init(scope: ArticleScope, article: Int) {
    passages = scope.article.passages().map { passage in
      let named = passage.blocks.map { scope.namedRoles(ofBlock: $0) }
      return IndexedPassage(
        article: article,
        passage: passage,
        headings: scope.article.headings(of: passage.section).map(\.text),
        namedRoles: Self.unique(
          zip(passage.blocks, named).flatMap { $1 + Self.rolesOfCells($0, scope) }
        ),
        roles: Self.unique(
          zip(passage.blocks, named).flatMap { scope.roles(ofBlock: $0, naming: $1) }
        ),
        attribute: scope.sectionAttributes[passage.section]
      )
    }
  }

  /// Roles that are all that a cell of a row or of its header says.
  private static func rolesOfCells(_ block: Int, _ scope: ArticleScope) -> [RoleID] {
    guard case .tableRow(let row) = scope.article.blocks[block].kind else { return [] }
    return (row.header + row.cells).compactMap { scope.role(named: $0.text) }
  }

  private static func unique(_ roles: [RoleID]) -> [RoleID] {
    var seen: Set<RoleID> = []
    return roles.filter { seen.insert($0).inserted }
  }
}
