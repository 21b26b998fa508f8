package import ArticleParsing

/// What became of a source that was to be added.
package struct Addition: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable {
    case added(ArticleID)
    case replaced(ArticleID)
    /// The corpus had the same bytes under that name.
    case unchanged(ArticleID)
    case refused(reason: String)
  }

  /// What the person calls the source.
  package let source: String
  package let outcome: Outcome
  /// What was read from it; `nil` when it was refused.
  package let article: Article?

  package init(source: String, outcome: Outcome, article: Article? = nil) {
    self.source = source
    self.outcome = outcome
    self.article = article
  }

  /// The article in the corpus, `nil` when the source was refused.
  package var id: ArticleID? {
    switch outcome {
    case .added(let id), .replaced(let id), .unchanged(let id): id
    case .refused: nil
    }
  }
}
