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

  private struct Pair {
    let left: Figure
    let right: Figure
    let outcome: FigureRule.Outcome
  }

  private func relations(of figures: [Figure], attribute: Attribute) -> [FactRelation] {
    let pairs = nearestPairs(of: figures)
    var result = FactRelation.Kind.allCases.compactMap { kind -> FactRelation? in
      let members = pairs.filter { $0.outcome.kind == kind }
      guard !members.isEmpty else { return nil }
      return relation(members, kind: kind, attribute: attribute, among: figures)
    }
    result += old(figures, besides: result, attribute: attribute)
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
    _ pairs: [Pair],
    kind: FactRelation.Kind,
    attribute: Attribute,
    among figures: [Figure]
  ) -> FactRelation {
    let places = Set(pairs.flatMap { [$0.left.fact.place, $0.right.fact.place] })
    let members = figures.filter { places.contains($0.fact.place) }
    return FactRelation(
      role: role,
      attribute: attribute,
      kind: kind,
      difference: Self.differences(pairs.map(\.outcome)),
      sides: Self.sides(of: members)
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

  /// Figures that tell the same form one side.
  private static func sides(of figures: [Figure]) -> [FactRelation.Side] {
    var sides: [[Figure]] = []
    for figure in figures {
      let index = sides.firstIndex { side in
        let outcome = FigureRule.outcome(side[0], figure)
        return outcome.kind == .agree && side[0].isRange == figure.isRange
      }
      if let index { sides[index].append(figure) } else { sides.append([figure]) }
    }
    return sides.map { FactRelation.Side(facts: $0.map(\.fact)) }
  }

  /// Of each two articles and each scope the pairs that compare best.
  ///
  /// An hourly figure beside a yearly one of the same article tells nothing that the yearly one does
  /// not; only the yearly one is set against another article's yearly figure.
  private func nearestPairs(of figures: [Figure]) -> [Pair] {
    var articles: [ArticleID] = []
    var groups: [ArticleID: [Figure]] = [:]
    for figure in figures {
      let article = figure.fact.provenance.article
      if groups[article] == nil { articles.append(article) }
      groups[article, default: []].append(figure)
    }
    return articles.indices.flatMap { first in
      articles[(first + 1)...].flatMap { second in
        Self.nearestPairs(groups[articles[first]] ?? [], groups[second] ?? [])
      }
    }
  }

  private static func nearestPairs(_ left: [Figure], _ right: [Figure]) -> [Pair] {
    let pairs = left.flatMap { first in
      right.map { Pair(left: first, right: $0, outcome: FigureRule.outcome(first, $0)) }
    }
    return pairs.filter { pair in
      !pairs.contains { other in
        other.outcome.distance < pair.outcome.distance
          && (other.left.scope == pair.left.scope || other.right.scope == pair.right.scope)
      }
    }
  }

  // MARK: Age

  /// Years after which a figure is old news.
  private static let yearsToAge = 4

  /// Figures that are old whatever other articles say, those that a newer one replaces left out.
  private func old(
    _ figures: [Figure],
    besides known: [FactRelation],
    attribute: Attribute
  ) -> [FactRelation] {
    let replaced = Set(known.filter { $0.kind == .outdated }.flatMap(Self.older).map(\.place))
    var reasons: [String] = []
    var groups: [String: [Figure]] = [:]
    for figure in figures where !replaced.contains(figure.fact.place) {
      guard let reason = reason(toDoubt: figure) else { continue }
      if groups[reason] == nil { reasons.append(reason) }
      groups[reason, default: []].append(figure)
    }
    return reasons.map { reason in
      FactRelation(
        role: role,
        attribute: attribute,
        kind: .outdated,
        difference: reason,
        sides: Self.sides(of: groups[reason] ?? [])
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
