package import ArticleParsing

/// What an article says about one attribute of one role.
package struct Fact: Sendable, Equatable {
  package let role: RoleID
  package let attribute: Attribute
  package let value: FactValue
  package let qualifiers: Qualifiers
  package let provenance: Provenance

  package init(
    role: RoleID,
    attribute: Attribute,
    value: FactValue,
    qualifiers: Qualifiers,
    provenance: Provenance
  ) {
    self.role = role
    self.attribute = attribute
    self.value = value
    self.qualifiers = qualifiers
    self.provenance = provenance
  }
}

/// The raw words of a value and what they amount to.
package struct FactValue: Sendable, Equatable {
  package enum Typed: Sendable, Equatable {
    case money(Money)
    /// In per cent; negative for a decline.
    case percent(Double)
    case score(Double, of: Double)
    case count(Double)
    /// A tool, language, skill: one thing with a name.
    case term
    case text
  }

  package let raw: String
  package let typed: Typed

  package init(raw: String, typed: Typed) {
    self.raw = raw
    self.typed = typed
  }
}

/// An amount of money or a range of amounts.
package struct Money: Sendable, Equatable {
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

/// What limits a value: where, when, for whom and by whose word it holds.
package struct Qualifiers: Sendable, Equatable {
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

  package init(
    region: String? = nil,
    year: String? = nil,
    statistic: String? = nil,
    seniority: String? = nil,
    label: String? = nil,
    attributedTo: String? = nil
  ) {
    self.region = region
    self.year = year
    self.statistic = statistic
    self.seniority = seniority
    self.label = label
    self.attributedTo = attributedTo
  }

  /// Keys and values in a fixed order.
  package var pairs: [(key: String, value: String)] {
    [
      ("region", region), ("year", year), ("statistic", statistic), ("seniority", seniority),
      ("label", label), ("attributed_to", attributedTo),
    ].compactMap { key, value in value.map { (key, $0) } }
  }
}

/// Where a fact was read.
package struct Provenance: Sendable, Equatable {
  package let article: ArticleID
  /// Index of the block in its article.
  package let block: Int
  package let lines: ClosedRange<Int>

  package init(article: ArticleID, block: Int, lines: ClosedRange<Int>) {
    self.article = article
    self.block = block
    self.lines = lines
  }
}
