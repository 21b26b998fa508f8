/// How two figures of one role from two articles relate.
struct FigureRule {
  /// How a pair relates, and by what it differs.
  struct Outcome {
    let kind: FactRelation.Kind
    /// Each thing that sets them apart, as the one and the other have it.
    let difference: [[String]]
    /// How many things set the two apart besides the value.
    let distance: Int
  }

  /// - Precondition: both are of one role, from different articles, and of attributes that are
  ///   measured alike.
  static func outcome(_ left: Figure, _ right: Figure) -> Outcome {
    if let scope = scope(left, right) {
      return Outcome(kind: .otherScope, difference: [scope], distance: 4)
    }
    let others = [attributes(left, right), periods(left, right)].compactMap(\.self)
    let apart = others + [statistics(left, right)].compactMap(\.self)
    guard apart.isEmpty else {
      // An average that lies in the other's range is no other news.
      let isInside = left.isRange != right.isRange && others.isEmpty && left.equals(right)
      return Outcome(
        kind: isInside ? .complementary : .differentMeasure,
        difference: apart,
        distance: apart.count
      )
    }
    if left.equals(right) { return Outcome(kind: .agree, difference: [], distance: 0) }
    guard let years = years(left, right) else {
      return Outcome(kind: .conflict, difference: unsaid(left, right), distance: 0)
    }
    return Outcome(kind: .outdated, difference: [years], distance: 0)
  }

  private static func scope(_ left: Figure, _ right: Figure) -> [String]? {
    if left.unit != right.unit { return [left.unit, right.unit] }
    if let first = left.fact.qualifiers.region, let second = right.fact.qualifiers.region,
      first != second
    {
      return [first, second]
    }
    guard left.part != right.part else { return nil }
    return [left.part, right.part].map { $0 ?? "all levels" }
  }

  private static func attributes(_ left: Figure, _ right: Figure) -> [String]? {
    let names = [left, right].map { $0.fact.attribute.words }
    return names[0] == names[1] ? nil : names
  }

  private static func statistics(_ left: Figure, _ right: Figure) -> [String]? {
    guard let first = left.statistic, let second = right.statistic, first != second else {
      return nil
    }
    return [first, second]
  }

  private static func periods(_ left: Figure, _ right: Figure) -> [String]? {
    guard let first = left.period, let second = right.period, first != second else { return nil }
    return ["per \(first.rawValue)", "per \(second.rawValue)"]
  }

  /// The two years, when both are told and are not the same.
  private static func years(_ left: Figure, _ right: Figure) -> [String]? {
    guard let first = left.years, let second = right.years, first != second else { return nil }
    return [left, right].compactMap(\.fact.qualifiers.year)
  }

  /// What one of the two does not say, so that it may be about something else.
  private static func unsaid(_ left: Figure, _ right: Figure) -> [[String]] {
    var parts: [[String]] = []
    if (left.years == nil) != (right.years == nil) { parts.append(["one gives no year"]) }
    if (left.fact.qualifiers.region == nil) != (right.fact.qualifiers.region == nil) {
      parts.append(["one names no place"])
    }
    return parts
  }
}
