import RoleFacts
import TextAnalysis

/// What one article gives to a snapshot; it needs the roles of all articles, but no other article.
struct ArticleContents: Sendable {
  let frame: ArticleScope.Frame
  let passages: [IndexedPassage]
  let facts: [Fact]
  /// The stems of each fact's label and value.
  let factStems: [Set<String>]
  let places: [PlaceHeading]
  let gaps: [Gap]

  /// - Parameters:
  ///   - analyzed: the article.
  ///   - number: its number in the library.
  ///   - catalog: the roles of the library.
  ///   - vocabulary: names of attributes.
  ///   - analyzer: belongs to this thread.
  init(
    _ analyzed: AnalyzedArticle,
    number: Int,
    catalog: RoleCatalog,
    vocabulary: AttributeVocabulary,
    analyzer: Analyzer
  ) {
    let scope = ArticleScope(
      analyzed,
      catalog: catalog,
      vocabulary: vocabulary,
      analyzer: analyzer
    )
    frame = scope.frame
    passages = PassageCollector(scope: scope, article: number).passages
    facts = FactExtractor(catalog: catalog).facts(in: scope)
    factStems = facts.map { Set(analyzer.stems(in: $0.words)) }
    places = PlaceHeading.all(in: scope.article, number: number)
    gaps = Gap.all(in: scope, number: number)
  }
}
