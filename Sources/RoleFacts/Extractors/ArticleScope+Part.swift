import ArticleParsing
import TextAnalysis

extension ArticleScope {
  /// What is known of an article's sections and roles, to read a part of it without the rest.
  package struct Frame: Sendable, Equatable {
    package let sectionRoles: [[RoleID]]
    package let sectionAttributes: [Attribute?]
    package let primaryRoles: [RoleID]

    package init(
      sectionRoles: [[RoleID]],
      sectionAttributes: [Attribute?],
      primaryRoles: [RoleID]
    ) {
      self.sectionRoles = sectionRoles
      self.sectionAttributes = sectionAttributes
      self.primaryRoles = primaryRoles
    }
  }

  package var frame: Frame {
    Frame(
      sectionRoles: sectionRoles,
      sectionAttributes: sectionAttributes,
      primaryRoles: primaryRoles
    )
  }
}

extension AnalyzedArticle {
  /// An article of which the words of some blocks are known.
  init(_ article: Article, blocks: ClosedRange<Int>, analyzer: Analyzer) {
    self.article = article
    texts = article.blocks.enumerated().map { blocks.contains($0) ? Array($1.text.text.utf8) : [] }
    self.blocks = texts.map { analyzer.tokens(in: $0) }
    sentences = texts.map { Sentences.ranges(in: $0) }
    headings = article.sections.map { _ in [] }
    title = []
  }
}
