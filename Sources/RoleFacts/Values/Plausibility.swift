/// Bounds that no true figure about work crosses.
package enum Plausibility {
  /// Why a value cannot be true, `nil` when it can.
  package static func fault(of value: FactValue.Typed) -> RejectedFact.Reason? {
    switch value {
    case .money(let money): fault(of: money)
    case .percent(let number):
      number < -100 ? .tooSmall : number > 1_000 ? .tooLarge : nil
    // More than all people there are.
    case .count(let number): number > 10_000_000_000 ? .tooLarge : nil
    case .duration(let span): fault(of: span)
    case .score, .term, .text: nil
    }
  }

  /// Currencies of which a hundred or more make a dollar, where pay has two or three more digits.
  private static let smallUnits: Set<String> = ["JPY", "KRW", "INR"]

  private static func fault(of money: Money) -> RejectedFact.Reason? {
    if money.maximum < money.minimum { return .reversedRange }
    if money.maximum <= 0 { return .tooSmall }
    let limit: Double =
      switch money.period {
      case .year, nil: 20_000_000
      case .month, .week: 2_000_000
      case .day, .hour: 100_000
      case .word: 1_000
      }
    return money.maximum > limit * (smallUnits.contains(money.currency) ? 200 : 1)
      ? .tooLarge : nil
  }

  private static func fault(of span: TimeSpan) -> RejectedFact.Reason? {
    let hoursPerWeek = 168.0
    if span.unit == .hour, span.per == .week, span.minimum > hoursPerWeek { return .tooLarge }
    return span.unit == .year && span.minimum > 100 ? .tooLarge : nil
  }
}
