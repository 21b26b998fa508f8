/// An amount of money or a range of amounts.
package struct Money: Sendable, Hashable {
  package enum Period: String, Sendable, Equatable, CaseIterable {
    case year, month, week, day, hour, word
  }

  package let minimum: Double
  package let maximum: Double
  /// ISO 4217.
  package let currency: String
  /// `nil` when the article does not say.
  package let period: Period?

  package init(minimum: Double, maximum: Double, currency: String, period: Period?) {
    self.minimum = minimum
    self.maximum = maximum
    self.currency = currency
    self.period = period
  }
}

extension Money {
  /// The same amount for each period; `nil` when the words do not say which.
  package func every(_ period: Period?) -> Money {
    Money(minimum: minimum, maximum: maximum, currency: currency, period: period)
  }

  /// The period by which amounts are compared: where none is said, a year for a thousand and more,
  /// an hour for less.
  package var likelyPeriod: Period { period ?? (maximum >= 1_000 ? .year : .hour) }

  /// The amount for a whole year, where the calendar alone gives it.
  ///
  /// How many hours, days and weeks somebody works in a year is not known, so it is `nil` for these.
  package var yearly: Money? {
    switch likelyPeriod {
    case .year: every(.year)
    case .month:
      Money(minimum: minimum * 12, maximum: maximum * 12, currency: currency, period: .year)
    case .week, .day, .hour, .word: nil
    }
  }
}

extension Money.Period {
  private static let words = PhraseList(names.map(\.word), wholeWords: true)
  private static let names: [(word: String, period: Money.Period)] = [
    ("hour", .hour), ("hourly", .hour), ("month", .month), ("monthly", .month), ("day", .day),
    ("daily", .day), ("week", .week), ("weekly", .week), ("word", .word), ("year", .year),
    ("yearly", .year), ("annual", .year), ("annually", .year), ("annum", .year),
  ]

  /// The period that a label or header names ("Median, US, hourly").
  static func named(in label: String) -> Money.Period? {
    words.first(in: .folded(label)).map { names[$0.phrase].period }
  }
}

extension FactValue {
  /// The period of an amount of money that its own words do not name.
  package var unsaidPeriod: Money.Period? {
    guard case .money(let money) = typed, case .money(let own)? = AmountReader(raw).first else {
      return nil
    }
    return own.period == nil ? money.period : nil
  }
}

extension AmountReader {
  fileprivate var first: FactValue.Typed? { amounts().first?.value.typed }
}
