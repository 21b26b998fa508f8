package import ArticleParsing
package import TextAnalysis

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

  /// A scope that knows the words of some blocks only; the others, headings and title are empty.
  package init(
    _ article: Article,
    blocks: ClosedRange<Int>,
    frame: Frame,
    catalog: RoleCatalog,
    vocabulary: AttributeVocabulary,
    analyzer: Analyzer
  ) {
    analyzed = AnalyzedArticle(article, blocks: blocks, analyzer: analyzer)
    self.catalog = catalog
    self.vocabulary = vocabulary
    self.analyzer = analyzer
    sectionRoles = frame.sectionRoles
    sectionAttributes = frame.sectionAttributes
    primaryRoles = frame.primaryRoles
    let shortNames = catalog.shortNames(of: article.id)
    self.shortNames = shortNames
    mentions = analyzed.mentions(by: catalog, local: shortNames)
  }
}

extension AnalyzedArticle {
  fileprivate init(_ article: Article, blocks: ClosedRange<Int>, analyzer: Analyzer) {
    self.article = article
    let texts = article.blocks.enumerated().map { blocks.contains($0) ? $1.text.text : "" }
    self.blocks = texts.map { analyzer.tokens(in: $0) }
    sentences = texts.map { Sentences.ranges(in: $0) }
    headings = article.sections.map { _ in [] }
    title = []
  }
}
