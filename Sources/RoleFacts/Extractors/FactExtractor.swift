import ArticleParsing
import TextAnalysis

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
    HeadingPay(scope: scope).extract(into: &collector)
    return collector
  }

  /// Elements by their lines; those of one line stay as they are.
  private static func inOrder<Element>(
    _ elements: [Element],
    by provenance: (Element) -> Provenance
  ) -> [Element] {
    elements.indices
      .map { (line: provenance(elements[$0]).lines.lowerBound, offset: $0) }
      .sorted { ($0.line, $0.offset) < ($1.line, $1.offset) }
      .map { elements[$0.offset] }
  }

  /// Other names of roles that the article gives.
  private func aliases(of scope: ArticleScope) -> [Fact] {
    catalog.aliases(of: scope.article.id).map { given in
      let (block, line) = place(of: given.alias, in: scope)
      return Fact(
        role: given.role,
        attribute: Attribute("alias"),
        value: FactValue(raw: given.alias.name, typed: .term),
        qualifiers: Qualifiers(),
        provenance: Provenance(
          article: scope.article.id,
          block: block,
          lines: line...line
        )
      )
    }
  }

  /// The block and line where an article gives another name; where a title, heading or header gives it,
  /// the first block that uses it, if one does.
  private func place(of alias: RoleAlias, in scope: ArticleScope) -> (block: Int, line: Int) {
    let blocks = scope.article.blocks
    if let block = blocks.firstIndex(where: { $0.text.lines.contains(alias.line) }) {
      return (block, alias.line)
    }
    let terms = scope.analyzer.tokens(in: alias.name).map(\.term)
    for (block, tokens) in scope.analyzed.blocks.enumerated() where blocks[block].noise == nil {
      let start = tokens.indices.first { tokens[$0...].prefix(terms.count).map(\.term) == terms }
      if let start {
        return (block, blocks[block].text.line(at: tokens[start].range.lowerBound))
      }
    }
    return (0, alias.line)
  }
}
