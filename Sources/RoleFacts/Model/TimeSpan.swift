/// A length of time, or so much time in each week or the like.
package struct TimeSpan: Sendable, Hashable {
  package enum Unit: String, Sendable, Equatable, CaseIterable {
    case year, month, week, day, hour, minute
  }

  /// At least 0; 0 when only an upper bound is given.
  package let minimum: Double
  /// `nil` when only a lower bound is given.
  package let maximum: Double?
  package let unit: Unit
  /// The unit in each of which the time is spent ("36 hours a week").
  package let per: Unit?

  package init(minimum: Double, maximum: Double?, unit: Unit, per: Unit? = nil) {
    self.minimum = minimum
    self.maximum = maximum
    self.unit = unit
    self.per = per
  }
}
