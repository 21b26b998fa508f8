import TextAnalysis

/// A fact with a number, in a form in which it can be compared.
struct Figure {
  let fact: Fact
  let minimum: Double
  let maximum: Double
  /// Currency, "percent", "count" or the whole of a score.
  let unit: String
  /// Only money has one.
  let period: Money.Period?
  /// The year, or the years from which and to which it counts.
  let years: ClosedRange<Int>?

  /// Those whom the label names, where it names neither a measure nor a place nor a level: an industry,
  /// a branch, all occupations together.
  let group: String?

  init?(_ fact: Fact, vocabulary: AttributeVocabulary, analyzer: Analyzer) {
    self.fact = fact
    group = Self.group(of: fact, vocabulary: vocabulary, analyzer: analyzer)
    years = fact.qualifiers.years
    switch fact.value.typed {
    case .money(let money):
      let yearly = money.yearly ?? money
      (minimum, maximum) = (yearly.minimum, yearly.maximum)
      unit = money.currency
      period = yearly.likelyPeriod
    case .percent(let number): (minimum, maximum, unit, period) = (number, number, "percent", nil)
    case .count(let number): (minimum, maximum, unit, period) = (number, number, "count", nil)
    case .score(let number, let whole):
      (minimum, maximum, unit, period) = (number, number, "of \(whole)", nil)
    case .duration, .term, .text: return nil
    }
  }

  private static func group(
    of fact: Fact,
    vocabulary: AttributeVocabulary,
    analyzer: Analyzer
  ) -> String? {
    let told = fact.qualifiers
    guard let label = told.label, told.region == nil, told.statistic == nil,
      told.seniority == nil, told.year == nil, Money.Period.named(in: label) == nil,
      vocabulary.attribute(ofLabel: analyzer.tokens(in: label)) == nil
    else { return nil }
    return label
  }

  var isRange: Bool { maximum > minimum }

  /// Statistics that tell of the ends of a distribution, where others tell of its middle.
  private static let ends: Set<String> = ["lowest tenth", "highest tenth", "starting"]

  /// The part of the people whom it is about: a level, an end of the distribution, a branch.
  var part: String? {
    fact.qualifiers.seniority
      ?? fact.qualifiers.statistic.flatMap { Self.ends.contains($0) ? $0 : nil } ?? group
  }

  /// The statistic, where it tells of the middle.
  var statistic: String? {
    fact.qualifiers.statistic.flatMap { Self.ends.contains($0) ? nil : $0 }
  }

  /// Whom, where and in which currency it is about.
  var scope: [String] { [unit, fact.qualifiers.region ?? "", part ?? ""] }

  /// Whether two figures tell the same: amounts and counts as far as they are rounded (0.5 %), a
  /// single figure also within a range.
  func equals(_ other: Figure) -> Bool {
    if isRange != other.isRange {
      let (range, point) = isRange ? (self, other) : (other, self)
      return (range.minimum...range.maximum).contains(point.minimum)
    }
    return Self.isNear(minimum, other.minimum, unit) && Self.isNear(maximum, other.maximum, unit)
  }

  private static func isNear(_ left: Double, _ right: Double, _ unit: String) -> Bool {
    if unit == "percent" || unit.hasPrefix("of ") { return left == right }
    return abs(left - right) <= 0.005 * max(abs(left), abs(right))
  }
}

extension Qualifiers {
  /// The year or the span of years as numbers.
  package var years: ClosedRange<Int>? {
    let ends = (year ?? "").split(separator: "-").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, first <= last else { return nil }
    return first...last
  }
}
