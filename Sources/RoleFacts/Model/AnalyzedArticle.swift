package import ArticleParsing
package import TextAnalysis

/// An article with the words of its blocks and headings, analyzed once for all who read them.
package struct AnalyzedArticle: Sendable {
  package let article: Article
  /// The UTF-8 of each block's text, by block.
  package let texts: [[UInt8]]
  /// Words of each block's text, by block.
  package let blocks: [[Token]]
  /// Where the sentences of each block's text stand, in UTF-8 offsets, by block.
  package let sentences: [[Range<Int>]]
  /// Words of each section's heading, by section; empty for the article as a whole.
  package let headings: [[Token]]
  /// Words of the title.
  package let title: [Token]

  package init(_ article: Article, analyzer: Analyzer) {
    self.article = article
    texts = article.blocks.map { Array($0.text.text.utf8) }
    blocks = texts.map { analyzer.tokens(in: $0) }
    sentences = texts.map { Sentences.ranges(in: $0) }
    headings = article.sections.map { analyzer.tokens(in: $0.heading?.text ?? "") }
    title = analyzer.tokens(in: article.title?.text ?? "")
  }
}
