package import ArticleParsing
package import RoleFacts

/// A passage with what its surroundings say about it.
package struct IndexedPassage: Sendable {
  /// Index of the article in the library.
  package let article: Int
  package let passage: Passage
  /// The headings above it, outermost first.
  package let headings: [String]
  /// Roles that its own words or its label name.
  package let namedRoles: [RoleID]
  /// Roles that it is about: the named ones, else those of its headings or its article.
  package let roles: [RoleID]
  /// The attribute of the nearest heading that names one.
  package let attribute: Attribute?

  package var text: String { passage.text }
  package var lines: ClosedRange<Int> { passage.lines }
}

/// A passage and how well it answers a query.
package struct RankedPassage: Sendable, Equatable {
  /// Index of the passage in the library.
  package let passage: Int
  package let score: Float

  package init(passage: Int, score: Float) {
    self.passage = passage
    self.score = score
  }
}
