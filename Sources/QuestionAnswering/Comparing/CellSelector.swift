import ArticleParsing
import CareerLibrary
import RoleFacts

/// Chooses what a cell of a comparison shows: the most telling values of one role and attribute, those
/// that say the same merged.
struct CellSelector {
  /// The most values of a cell.
  static let longest = 3

  let library: Library
  let facts: FactIndex

  /// Facts that say the same.
  struct Value {
    /// In the order of the articles; never empty.
    var facts: [Fact]

    var articleCount: Int { Set(facts.map(\.provenance.article)).count }
  }

  /// All values, the most telling first; equals keep the order of the articles.
  func values(of facts: [Fact]) -> [Value] {
    var keys: [ValueKey: Int] = [:]
    var values: [Value] = []
    for fact in FactSentences.withoutWholes(facts.filter { !isTitle($0) }) {
      let key = ValueKey(fact.value, analyzer: library.analyzer)
      if let index = keys[key], values[index].facts[0].qualifiers.agree(with: fact.qualifiers) {
        values[index].facts.append(fact)
      } else {
        keys[key] = values.count
        values.append(Value(facts: [fact]))
      }
    }
    return values.enumerated().map {
      (offset: $0.offset, value: $0.element, weight: weight($0.element))
    }
    .sorted { ($1.weight, $0.offset) < ($0.weight, $1.offset) }.map(\.value)
  }

  /// Whether a value is no more than the title of its article.
  private func isTitle(_ fact: Fact) -> Bool {
    guard let article = library.index(of: fact.provenance.article) else { return false }
    return library.heads[article].title?.text == fact.value.raw
  }

  /// How telling a value is: said by several articles, short, where the article speaks of it.
  private func weight(_ value: Value) -> Float {
    let best = value.facts.map { weight($0) }.max() ?? 0
    return 2 * Float(value.articleCount - 1) + best
  }

  private func weight(_ fact: Fact) -> Float {
    var weight = form(of: fact)
    if let passage = facts.passage(of: fact) {
      let indexed = library.passages[passage]
      if indexed.attribute == fact.attribute { weight += 1 }
      if indexed.passage.question != nil { weight -= 0.5 }
      switch library.articles[indexed.article].blocks[fact.provenance.block].kind {
      case .tableRow, .listItem, .definition: weight += 0.5
      case .paragraph, .answer, .orphanAnswer: break
      }
    }
    if library.isAbout(fact.provenance.article, fact.role) { weight += 0.5 }
    // A newer figure stands before an older one of the same form.
    if let present = library.present, let year = fact.qualifiers.years?.lowerBound {
      weight -= min(1, 0.1 * Float(max(0, present - year)))
    } else {
      weight -= 0.2
    }
    return weight
  }

  private func form(of fact: Fact) -> Float {
    switch fact.value.typed {
    case .money(let money):
      let isMiddle = fact.qualifiers.statistic?.hasSuffix("tenth") != true
      return (isMiddle ? 2 : 1) + (money.likelyPeriod == .year ? 0.5 : 0)
        + (fact.qualifiers.seniority == nil ? 0.5 : 0)
    case .percent, .score, .count, .duration: return 2
    case .term: return 1.5
    case .text:
      // A sentence's rest says more than a name, but a long one does not fit a cell.
      return fact.value.raw.utf8.count <= 100 ? 1 : 0
    }
  }
}

extension Qualifiers {
  /// Whether nothing that both tell is different.
  fileprivate func agree(with other: Qualifiers) -> Bool {
    let own: [String?] = [region, year, statistic, seniority]
    let others: [String?] = [other.region, other.year, other.statistic, other.seniority]
    return zip(own, others).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
  }
}
