/// How strongly something is asked of those who do the work.
package enum Modality: String, Sendable, Equatable, CaseIterable {
  case required, usual, optional
}

/// What limits a value: where, when, for whom and by whose word it holds.
package struct Qualifiers: Sendable, Hashable {
  package var region: String?
  /// A year or a span of years ("2019-2029").
  package var year: String?
  /// For example "average", "median" or "range".
  package var statistic: String?
  package var seniority: String?
  /// What a rating rates, or the label the value stood under.
  package var label: String?
  /// Who is quoted.
  package var attributedTo: String?
  /// `nil` when the words do not say.
  package var modality: Modality?
  /// Whether the words deny the value ("no licence is needed").
  package var isDenied: Bool

  package init(
    region: String? = nil,
    year: String? = nil,
    statistic: String? = nil,
    seniority: String? = nil,
    label: String? = nil,
    attributedTo: String? = nil,
    modality: Modality? = nil,
    isDenied: Bool = false
  ) {
    self.region = region
    self.year = year
    self.statistic = statistic
    self.seniority = seniority
    self.label = label
    self.attributedTo = attributedTo
    self.modality = modality
    self.isDenied = isDenied
  }

  /// Keys and values in a fixed order.
  package var pairs: [(key: String, value: String)] {
    [
      ("region", region), ("year", year), ("statistic", statistic), ("seniority", seniority),
      ("label", label), ("attributed_to", attributedTo),
      ("modality", modality?.rawValue), ("polarity", isDenied ? "not" : nil),
    ].compactMap { key, value in value.map { (key, $0) } }
  }
}
