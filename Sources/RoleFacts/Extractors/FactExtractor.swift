import ArticleParsing

/// Reads the role facts of an article with all extractors.
package struct FactExtractor: Sendable {
  private let catalog: RoleCatalog

  package init(catalog: RoleCatalog) { self.catalog = catalog }

  /// The facts of one article, in the order of their lines.
  package func facts(in scope: ArticleScope) -> [Fact] {
    var facts = collected(in: scope).facts
    let known = Set(facts.lazy.filter { $0.attribute.name == "alias" }.map(\.value.raw))
    facts += aliases(of: scope).filter { !known.contains($0.value.raw) }
    return Self.inOrder(facts, by: \.provenance)
  }

  /// The figures of one article that were read but not believed, in the order of their lines.
  package func rejected(in scope: ArticleScope) -> [RejectedFact] {
    let rejected = collected(in: scope).rejected + AdvertFigures(scope: scope).rejected
    return Self.inOrder(rejected, by: \.provenance)
  }

  private func collected(in scope: ArticleScope) -> FactCollector {
    var collector = FactCollector(scope: scope)
    TableFacts(scope: scope).extract(into: &collector)
    ListFacts(scope: scope).extract(into: &collector)
    let prose = ProseBlocks(scope)
    SentenceFacts(scope: scope).extract(from: prose, into: &collector)
    AttributeSentences(scope: scope).extract(from: prose, into: &collector)
    PermitFacts(scope: scope).extract(from: prose, into: &collector)
    HoursFacts(scope: scope).extract(from: prose, into: &collector)
    TransitionFacts(scope: scope).extract(from: prose, into: &collector)
    AmountFacts(scope: scope).extract(from: prose, into: &collector)
    PreferenceFacts(scope: scope).extract(from: prose, into: &collector)
    AdviceLists(scope: scope).extract(into: &collector)
    return collector
  }

  private static func inOrder<Element>(
    _ elements: [Element],
    by provenance: (Element) -> Provenance
  ) -> [Element] {
    elements.enumerated()
      .map { (line: provenance($1).lines.lowerBound, offset: $0) }
      .sorted { ($0.line, $0.offset) < ($1.line, $1.offset) }
      .map { elements[$0.offset] }
  }

  /// Other names of roles that the article gives.
  private func aliases(of scope: ArticleScope) -> [Fact] {
    let blocks = scope.article.blocks
    return (catalog.aliases[scope.article.id] ?? []).map { given in
      let line = given.alias.line
      return Fact(
        role: given.role,
        attribute: Attribute("alias"),
        value: FactValue(raw: given.alias.name, typed: .term),
        qualifiers: Qualifiers(),
        provenance: Provenance(
          article: scope.article.id,
          block: blocks.firstIndex { $0.text.lines.contains(line) } ?? 0,
          lines: line...line
        )
      )
    }
  }
}
