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
    var indexes: [ValueKey: Int] = [:]
    for fact in facts {
      let key = ValueKey(fact.value, analyzer: analyzer)
      if let index = indexes[key] {
        sides[index].append(fact)
      } else {
        indexes[key] = sides.count
        sides.append([fact])
      }
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
      let denials = own.filter(\.qualifiers.isDenied).map { demand($0) }
      let required = own.filter { $0.qualifiers.modality == .required && !$0.qualifiers.isDenied }
        .map { demand($0) }
      let opposed = required.filter { fact in denials.contains { Self.oppose($0, fact) } }
      let opposing = denials.filter { denial in required.contains { Self.oppose(denial, $0) } }
      guard !opposed.isEmpty else { return nil }
      return FactRelation(
        role: role,
        attribute: Attribute(name),
        kind: .opinion,
        difference: "required, not required",
        sides: [opposed, opposing].map { FactRelation.Side(facts: $0.map(\.fact)) }
      )
    }
  }

  /// What an article demands, or says not to be demanded.
  private struct Demand {
    let fact: Fact
    let content: Set<String>
  }

  private func demand(_ fact: Fact) -> Demand { Demand(fact: fact, content: content(of: fact)) }

  /// Whether two articles speak of the same thing and place and one denies it.
  private static func oppose(_ denial: Demand, _ demand: Demand) -> Bool {
    guard denial.fact.provenance.article != demand.fact.provenance.article else { return false }
    if let first = denial.fact.qualifiers.region, let second = demand.fact.qualifiers.region,
      first != second
    {
      return false
    }
    return !denial.content.isDisjoint(with: demand.content)
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
