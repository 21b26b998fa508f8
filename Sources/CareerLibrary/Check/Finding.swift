package import ArticleParsing

/// Something in an article that a curator should look at.
package struct Finding: Sendable, Equatable {
  package let article: ArticleID
  /// Counted from 1; 1 as well where the whole file is meant.
  package let line: Int
  package let rule: CheckRule
  package let message: String
  package let remedy: String

  /// Without a remedy of its own it has that of its rule.
  package init(
    article: ArticleID,
    line: Int,
    rule: CheckRule,
    message: String,
    remedy: String? = nil
  ) {
    self.article = article
    self.line = line
    self.rule = rule
    self.message = message
    self.remedy = remedy ?? rule.remedy
  }
}
