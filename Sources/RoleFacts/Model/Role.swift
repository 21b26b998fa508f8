package import ArticleParsing

/// The number of a role in its catalog.
package struct RoleID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (left: RoleID, right: RoleID) -> Bool { left.index < right.index }
}

/// A role that the articles speak of.
package struct Role: Sendable, Equatable {
  package let id: RoleID
  /// The name in singular and title case, as the articles give it.
  package let name: String
  /// Other names that the articles give, in order of first appearance, each with its place.
  package let aliases: [RoleAlias]
  /// Articles that are about the role, in order of their ids; empty when it is only mentioned.
  package let articles: [ArticleID]

  package init(id: RoleID, name: String, aliases: [RoleAlias], articles: [ArticleID]) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.articles = articles
  }
}

/// Another name of a role, and where it was read.
package struct RoleAlias: Sendable, Equatable {
  package let name: String
  package let article: ArticleID
  package let line: Int
  /// Whether the name holds only in its article ("ML", "Data" of a score card).
  package let isLocal: Bool

  package init(name: String, article: ArticleID, line: Int, isLocal: Bool) {
    self.name = name
    self.article = article
    self.line = line
    self.isLocal = isLocal
  }
}
