import ArticleParsing
import TextAnalysis

/// Finds how the figures of one role and measure in different articles relate.
struct FigureRelations {
  /// Attributes that people take for one another, each under the name they ask for.
  private static let families: [String: String] = ["hiring_cost": "salary"]
  private static let measured: Set<String> = [
    "salary", "hiring_cost", "growth", "employment", "openings",
  ]

  let role: RoleID
  let facts: [Fact]
  /// The newest year that the corpus tells of.
  let present: Int?
  let vocabulary: AttributeVocabulary
  let analyzer: Analyzer

  var relations: [FactRelation] {
    var names: [String] = []
    var groups: [String: [Figure]] = [:]
    for fact in facts where Self.measured.contains(fact.attribute.name) {
      guard let figure = Figure(fact, vocabulary: vocabulary, analyzer: analyzer) else { continue }
      let name = Self.families[fact.attribute.name] ?? fact.attribute.name
      if groups[name] == nil { names.append(name) }
      groups[name, default: []].append(figure)
    }
    return names.sorted().flatMap { name in
      relations(of: groups[name] ?? [], attribute: Attribute(name))
    }
  }

  private func relations(of figures: [Figure], attribute: Attribute) -> [FactRelation] {
    let pairs = FigurePairs(figures)
    var result = FactRelation.Kind.allCases.compactMap { kind in
      pairs.related(by: kind).map { relation($0, kind: kind, attribute: attribute, among: pairs) }
    }
    result += old(pairs, besides: result, attribute: attribute)
    result += figures.filter { $0.years == nil && attribute.name == "growth" }.map { figure in
      FactRelation(
        role: role,
        attribute: attribute,
        kind: .incomplete,
        difference: "no years",
        sides: [FactRelation.Side(facts: [figure.fact])]
      )
    }
    return result
  }

  private func relation(
    _ related: FigurePairs.Related,
    kind: FactRelation.Kind,
    attribute: Attribute,
    among pairs: FigurePairs
  ) -> FactRelation {
    let figures = pairs.figures
    let places = Set(figures.indices.filter { related.isMember[$0] }.map { figures[$0].fact.place })
    let members = figures.indices.filter { places.contains(figures[$0].fact.place) }
    return FactRelation(
      role: role,
      attribute: attribute,
      kind: kind,
      difference: Self.differences(related.outcomes),
      sides: pairs.sides(of: members)
    )
  }

  /// What sets the pairs apart, each thing once whichever figure comes first.
  private static func differences(_ outcomes: [FigureRule.Outcome]) -> String {
    var seen: Set<[String]> = []
    let all = outcomes.flatMap(\.difference).filter { names in
      seen.insert(names.sorted()).inserted
    }
    return all.map { $0.joined(separator: ", ") }.joined(separator: "; ")
  }

  // MARK: Age

  /// Years after which a figure is old news.
  private static let yearsToAge = 4

  /// Figures that are old whatever other articles say, those that a newer one replaces left out.
  private func old(
    _ pairs: FigurePairs,
    besides known: [FactRelation],
    attribute: Attribute
  ) -> [FactRelation] {
    let replaced = Set(known.filter { $0.kind == .outdated }.flatMap(Self.older).map(\.place))
    var reasons: [String] = []
    var groups: [String: [Int]] = [:]
    for (index, figure) in pairs.figures.enumerated()
    where !replaced.contains(figure.fact.place) {
      guard let reason = reason(toDoubt: figure) else { continue }
      if groups[reason] == nil { reasons.append(reason) }
      groups[reason, default: []].append(index)
    }
    return reasons.map { reason in
      FactRelation(
        role: role,
        attribute: attribute,
        kind: .outdated,
        difference: reason,
        sides: pairs.sides(of: groups[reason] ?? [])
      )
    }
  }

  /// The facts of a relation that a newer one replaces.
  private static func older(_ relation: FactRelation) -> [Fact] {
    let facts = relation.sides.flatMap(\.facts)
    let newest = facts.compactMap { $0.qualifiers.years?.lowerBound }.max()
    return facts.filter { $0.qualifiers.years?.lowerBound != newest }
  }

  private func reason(toDoubt figure: Figure) -> String? {
    guard let present, let years = figure.years else { return nil }
    if years.count > 1, years.upperBound <= present { return "ended in \(years.upperBound)" }
    guard present - years.lowerBound >= Self.yearsToAge else { return nil }
    let verb = years.count > 1 ? "counts from" : "of"
    return "\(verb) \(years.lowerBound), the newest is of \(present)"
  }
}

/// Where a fact stands and what it says; one fact has one.
struct FactPlace: Hashable {
  let article: String
  let block: Int
  let attribute: Attribute
  let raw: String
}

extension Fact {
  var place: FactPlace {
    FactPlace(
      article: provenance.article.path,
      block: provenance.block,
      attribute: attribute,
      raw: value.raw
    )
  }
}
