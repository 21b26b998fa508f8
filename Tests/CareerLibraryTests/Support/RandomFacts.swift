import ArticleParsing
import RoleFacts
import TestSupport

/// Facts with every kind of value and qualifier, at random.
struct RandomFacts {
  var random: SeededGenerator
  let articles: [ArticleID]

  mutating func next() -> Fact {
    let first = number(1...900)
    return Fact(
      role: RoleID(number(0...300)),
      attribute: Attribute(text()),
      value: FactValue(raw: text(), typed: typed()),
      qualifiers: qualifiers(),
      provenance: Provenance(
        article: articles[number(0...articles.count - 1)],
        block: number(0...400),
        lines: first...(first + number(0...7))
      )
    )
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func text() -> String {
    let long = String(repeating: "z", count: 200)
    let pieces = ["", "salary", "é", "naïve – “x”", "\u{0}", "👩‍🚒", "a b", long]
    return pieces[number(0...pieces.count - 1)] + pieces[number(0...pieces.count - 1)]
  }

  private mutating func optional<Value>(_ value: (inout RandomFacts) -> Value) -> Value? {
    number(0...1) == 0 ? nil : value(&self)
  }

  private mutating func amount() -> Double {
    let amounts = [0, -3.5, 0.1, 52_000, .infinity, .greatestFiniteMagnitude, -0.0]
    return amounts[number(0...amounts.count - 1)]
  }

  private mutating func qualifiers() -> Qualifiers {
    Qualifiers(
      region: optional { $0.text() },
      year: optional { $0.text() },
      statistic: optional { $0.text() },
      seniority: optional { $0.text() },
      label: optional { $0.text() },
      attributedTo: optional { $0.text() },
      modality: optional { $0.element(Modality.allCases) },
      isDenied: number(0...1) == 1
    )
  }

  private mutating func element<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  private mutating func typed() -> FactValue.Typed {
    switch number(0...6) {
    case 0: .text
    case 1: .term
    case 2: .count(amount())
    case 3: .percent(amount())
    case 4: .score(amount(), of: amount())
    case 5:
      .money(
        Money(
          minimum: amount(),
          maximum: amount(),
          currency: text(),
          period: optional { $0.element(Money.Period.allCases) }
        )
      )
    default:
      .duration(
        TimeSpan(
          minimum: amount(),
          maximum: optional { $0.amount() },
          unit: element(TimeSpan.Unit.allCases),
          per: optional { $0.element(TimeSpan.Unit.allCases) }
        )
      )
    }
  }
}
