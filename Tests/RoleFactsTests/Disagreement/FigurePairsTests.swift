import ArticleParsing
@testable import RoleFacts
import TestSupport
import TextAnalysis
import Testing

@Suite("Figures of many articles that repeat each other")
struct FigurePairsTests {
  /// Figures of up to twelve articles, few of them different.
  private func figures(_ random: inout SeededGenerator) -> [Figure] {
    let analyzer = Analyzer()
    let vocabulary = AttributeVocabulary(analyzer: analyzer)
    let articleCount = Int.random(in: 1...12, using: &random)
    let forms = (0..<3).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in value(&random) }
    }
    return (0..<articleCount).flatMap { article in
      forms[Int.random(in: 0..<forms.count, using: &random)].enumerated().compactMap {
        block,
        value in
        let fact = Fact(
          role: RoleID(0),
          attribute: Attribute(value.attribute),
          value: FactValue(raw: "\(value.amount)", typed: value.typed),
          qualifiers: value.qualifiers,
          provenance: Provenance(article: ArticleID("\(article)"), block: block, lines: 1...1)
        )
        return Figure(fact, vocabulary: vocabulary, analyzer: analyzer)
      }
    }
  }

  private struct Value {
    let attribute: String
    let amount: Double
    let typed: FactValue.Typed
    let qualifiers: Qualifiers
  }

  private func value(_ random: inout SeededGenerator) -> Value {
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }
    let amount = pick([40_000.0, 40_100, 52_000, 61])
    let money = Money(
      minimum: amount,
      maximum: pick([amount, amount + 20_000]),
      currency: pick(["USD", "EUR"]),
      period: pick([nil, .year, .hour])
    )
    return Value(
      attribute: pick(["salary", "hiring_cost"]),
      amount: amount,
      typed: pick([.money(money), .percent(4), .count(amount)]),
      qualifiers: Qualifiers(
        region: pick([nil, "Peru"]),
        year: pick([nil, "2021", "2023"]),
        statistic: pick([nil, "median", "average", "lowest tenth"]),
        seniority: pick([nil, "senior"]),
        label: pick([nil, "Docks"])
      )
    )
  }

  /// Of each two articles the pairs that no other pair of one of their scopes is nearer than.
  private func nearestPairs(
    of figures: [Figure]
  ) -> [(left: Int, right: Int, outcome: FigureRule.Outcome)] {
    let articles = Array(Set(figures.map(\.fact.provenance.article))).sorted {
      (Int($0.path) ?? 0) < (Int($1.path) ?? 0)
    }
    let own = articles.map { article in
      figures.indices.filter { figures[$0].fact.provenance.article == article }
    }
    return own.indices.flatMap { first in
      own[(first + 1)...].flatMap { second in
        let pairs = own[first].flatMap { left in
          second.map { right in
            (left: left, right: right, outcome: FigureRule.outcome(figures[left], figures[right]))
          }
        }
        return pairs.filter { pair in
          !pairs.contains { other in
            other.outcome.distance < pair.outcome.distance
              && (figures[other.left].scope == figures[pair.left].scope
                || figures[other.right].scope == figures[pair.right].scope)
          }
        }
      }
    }
  }

  private func distinct(_ outcomes: [FigureRule.Outcome]) -> [[String]] {
    var seen: Set<[String]> = []
    return outcomes.flatMap(\.difference).filter { seen.insert($0.sorted()).inserted }
  }

  @Test("relate as comparing each with each tells", arguments: 0..<200 as Range<UInt64>)
  func likeAllPairs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let figures = figures(&random)
    let expected = nearestPairs(of: figures)
    let pairs = FigurePairs(figures)
    for kind in FactRelation.Kind.allCases {
      let own = expected.filter { $0.outcome.kind == kind }
      let members = Set(own.flatMap { [$0.left, $0.right] })
      let related = pairs.related(by: kind)
      #expect((related == nil) == own.isEmpty, "seed \(seed)")
      guard let related else { continue }
      let found = Set(figures.indices.filter { related.isMember[$0] })
      #expect(found == members, "seed \(seed), \(kind)")
      #expect(distinct(related.outcomes) == distinct(own.map(\.outcome)), "seed \(seed), \(kind)")
    }
  }

  @Test("stand on the side of the first that tells the same", arguments: 0..<50 as Range<UInt64>)
  func sides(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let figures = figures(&random)
    var expected: [[Int]] = []
    for index in figures.indices {
      let side = expected.firstIndex {
        let first = figures[$0[0]]
        return FigureRule.outcome(first, figures[index]).kind == .agree
          && first.isRange == figures[index].isRange
      }
      if let side { expected[side].append(index) } else { expected.append([index]) }
    }
    let found = FigurePairs(figures).sides(of: Array(figures.indices)).map(\.facts)
    #expect(found == expected.map { $0.map { figures[$0].fact } }, "seed \(seed)")
  }
}
