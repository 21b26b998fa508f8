package import ArticleParsing

/// Names of roles that hold in one article each.
///
/// What an article has of them is looked up when it is asked for: a library of many articles has more of
/// them than of all other names, and a question needs those of a few articles.
package struct LocalNames: Sendable {
  /// Every key that is a name in some article, each once, in alphabetical order.
  package let keys: [String]
  /// Articles that may have names of their own.
  private let articles: [ArticleID]
  private let names: @Sendable (ArticleID) -> [String: RoleCatalog.LocalName]

  /// Names that are in memory.
  init(_ names: [ArticleID: [String: RoleCatalog.LocalName]]) {
    self.init(
      keys: Set(names.values.flatMap(\.keys)).sorted(),
      articles: names.keys.sorted { $0.path < $1.path }
    ) { names[$0] ?? [:] }
  }

  /// Names that are made when they are asked for.
  ///
  /// - Parameters:
  ///   - keys: all keys, each once, in alphabetical order.
  ///   - articles: the articles that may have any.
  ///   - names: the names of an article, by their keys.
  package init(
    keys: [String],
    articles: [ArticleID],
    names: @escaping @Sendable (ArticleID) -> [String: RoleCatalog.LocalName]
  ) {
    (self.keys, self.articles, self.names) = (keys, articles, names)
  }

  /// The names of an article, by their keys; empty when it has none.
  package subscript(article: ArticleID) -> [String: RoleCatalog.LocalName] { names(article) }
}

extension LocalNames: Equatable {
  package static func == (left: LocalNames, right: LocalNames) -> Bool {
    left.keys == right.keys
      && Set(left.articles).union(right.articles).allSatisfy { left[$0] == right[$0] }
  }
}
