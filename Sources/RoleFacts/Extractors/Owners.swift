import ArticleParsing
import TextAnalysis

extension ArticleScope {
  /// The roles that a clause is about though none of them need be its subject.
  ///
  /// Those that `range` names, or "both"; else those that the paragraph was about so far; else the only
  /// one of the headings or of the article.
  func owners(of clause: Clause, within range: Range<Int>, block: Int) -> [RoleID] {
    let tokens = analyzed.blocks[block]
    var seen: Set<RoleID> = []
    let named = mentions[block].filter { mention in
      range.contains(tokens[mention.tokens.lowerBound].range.lowerBound)
    }.map(\.role).filter { seen.insert($0).inserted }
    if !named.isEmpty { return named }
    if primaryRoles.count == 2,
      tokens.contains(where: { range.contains($0.range.lowerBound) && $0.term == "both" })
    {
      return primaryRoles
    }
    if !clause.topic.isEmpty { return clause.topic }
    let section = sectionRoles[article.blocks[block].section]
    if section.count == 1 { return section }
    return section.isEmpty && primaryRoles.count == 1 ? primaryRoles : []
  }
}
