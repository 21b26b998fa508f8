import ArticleParsing
package import TextAnalysis

/// Finds the roles that articles are about, their other names, and which of them are the same.
///
/// Names come from titles, front matter, headings, table headers, first columns and terms; other
/// names from parentheses and "also called". Two names are one role only when an article says so,
/// when they are spelt alike, or when one begins with the initials of the other.
package struct RoleFinder {
  private let phrase: RolePhrase

  package init(analyzer: Analyzer) { phrase = RolePhrase(analyzer: analyzer) }

  /// The roles of a corpus.
  ///
  /// The articles come in the order of their ids; the result does not depend on anything else.
  package func find(in articles: [AnalyzedArticle]) -> RoleCatalog {
    let found = articles.map { ArticleNames($0, phrase: phrase) }
    var merger = RoleMerger()
    for (article, names) in zip(articles, found) {
      for candidate in names.candidates { merger.add(candidate, article: article.article.id) }
    }
    for (article, names) in zip(articles, found) {
      for alias in names.aliases { merger.add(alias, article: article.article.id) }
    }
    return merger.catalog()
  }
}

/// A name that an article gives to a role.
struct RoleCandidate: Equatable {
  let words: [String]
  let key: String
  let line: Int
  /// The name as the article has it where a sign joins its words.
  var spelling: String?
  /// Whether the article is about the role, not only names it.
  var isPrimary: Bool
  /// How often the article gives the name.
  var count = 1
}

/// Another name that an article gives to one of its roles.
struct AliasCandidate: Equatable {
  let name: String
  let key: String
  /// The key of the role.
  let role: String
  let line: Int
}
