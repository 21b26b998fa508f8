import ArticleParsing
import TextAnalysis

/// Finds judgements on one role that oppose each other: scores and levels under one label, and what
/// one article demands and another denies.
struct JudgementRelations {
  let role: RoleID
  let facts: [Fact]
  let analyzer: Analyzer

  var relations: [FactRelation] { ratings + demands }

  // MARK: Scores and levels

  private var ratings: [FactRelation] {
    var labels: [[String]] = []
    var groups: [[String]: [Fact]] = [:]
    for fact in facts where fact.attribute.name == "rating" {
      guard let label = fact.qualifiers.label else { continue }
      let stems = analyzer.stems(in: String(label.prefix { $0 != "(" }))
      if groups[stems] == nil { labels.append(stems) }
      groups[stems, default: []].append(fact)
    }
    return labels.compactMap { relation(ofRatings: groups[$0] ?? []) }
  }

  private func relation(ofRatings facts: [Fact]) -> FactRelation? {
    var sides: [[Fact]] = []
    for fact in facts {
      let key = ValueKey(fact.value, analyzer: analyzer)
      let index = sides.firstIndex { ValueKey($0[0].value, analyzer: analyzer) == key }
      if let index { sides[index].append(fact) } else { sides.append([fact]) }
    }
    guard let first = facts.first, Set(facts.map(\.provenance.article)).count > 1 else {
      return nil
    }
    return FactRelation(
      role: role,
      attribute: first.attribute,
      kind: sides.count == 1 ? .agree : .opinion,
      topic: first.qualifiers.label,
      difference: sides.count == 1 ? "" : "scores are the judgement of their article",
      sides: sides.map { FactRelation.Side(facts: $0) }
    )
  }

  // MARK: Demands

  private static let demanded = ["licence", "certification", "education", "experience", "training"]

  private var demands: [FactRelation] {
    Self.demanded.compactMap { name in
      let own = facts.filter { $0.attribute.name == name }
      let denials = own.filter(\.qualifiers.isDenied)
      let required = own.filter { $0.qualifiers.modality == .required && !$0.qualifiers.isDenied }
      let opposed = required.filter { fact in denials.contains { oppose($0, fact) } }
      let opposing = denials.filter { denial in required.contains { oppose(denial, $0) } }
      guard !opposed.isEmpty else { return nil }
      return FactRelation(
        role: role,
        attribute: Attribute(name),
        kind: .opinion,
        difference: "required, not required",
        sides: [FactRelation.Side(facts: opposed), FactRelation.Side(facts: opposing)]
      )
    }
  }

  /// Whether two articles speak of the same thing and place and one denies it.
  private func oppose(_ denial: Fact, _ demand: Fact) -> Bool {
    guard denial.provenance.article != demand.provenance.article else { return false }
    if let first = denial.qualifiers.region, let second = demand.qualifiers.region, first != second
    {
      return false
    }
    return !content(of: denial).isDisjoint(with: content(of: demand))
  }

  /// Stems of what is demanded, without the words of demanding.
  private func content(of fact: Fact) -> Set<String> {
    let words = analyzer.tokens(in: fact.value.raw + " " + (fact.qualifiers.label ?? "")).filter {
      !FunctionWords.contains($0.term) && !Self.demanding.contains($0.term)
    }
    return Set(words.map(\.stem))
  }

  private static let demanding: Set<String> = [
    "required", "require", "requires", "needed", "need", "needs", "necessary", "mandatory",
    "compulsory", "essential", "formal", "none", "must", "set",
  ]
}
