import ArticleParsing
import TextAnalysis

/// Finds which named things of a role several articles give alike and which one alone gives.
struct AgreementRelations {
  let role: RoleID
  let facts: [Fact]
  let analyzer: Analyzer

  /// One relation for each attribute that two articles or more speak of.
  var relations: [FactRelation] {
    var names: [Attribute] = []
    var groups: [Attribute: [Fact]] = [:]
    for fact in facts where fact.value.typed == .term {
      if groups[fact.attribute] == nil { names.append(fact.attribute) }
      groups[fact.attribute, default: []].append(fact)
    }
    return names.compactMap { relation(of: groups[$0] ?? [], attribute: $0) }
  }

  private func relation(of facts: [Fact], attribute: Attribute) -> FactRelation? {
    let articles = Set(facts.map(\.provenance.article))
    guard articles.count > 1 else { return nil }
    var keys: [ValueKey] = []
    var groups: [ValueKey: [Fact]] = [:]
    for fact in facts {
      let key = ValueKey(fact.value, analyzer: analyzer)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(fact)
    }
    let sides = keys.enumerated().map { offset, key in
      let side = FactRelation.Side(facts: groups[key] ?? [])
      return (offset: offset, side: side, articleCount: side.articleCount)
    }
    .sorted { ($1.articleCount, $0.offset) < ($0.articleCount, $1.offset) }.map(\.side)
    return FactRelation(
      role: role,
      attribute: attribute,
      kind: sides.allSatisfy { $0.articleCount == articles.count } ? .agree : .complementary,
      sides: sides
    )
  }
}
