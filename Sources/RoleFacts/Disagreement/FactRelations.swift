package import TextAnalysis

/// Finds how what the articles say of each role fits together.
package struct FactRelations {
  private let catalog: RoleCatalog
  private let facts: [Fact]
  private let vocabulary: AttributeVocabulary
  private let analyzer: Analyzer
  private let present: Int?

  /// - Parameters:
  ///   - catalog: the roles.
  ///   - facts: of all articles, in their order.
  ///   - vocabulary: for telling labels that name a measure.
  ///   - analyzer: for comparing words.
  ///   - present: the year by which figures are old; see ``present(dates:figures:)``.
  package init(
    catalog: RoleCatalog,
    facts: [Fact],
    vocabulary: AttributeVocabulary,
    analyzer: Analyzer,
    present: Int?
  ) {
    self.catalog = catalog
    self.facts = facts
    self.vocabulary = vocabulary
    self.analyzer = analyzer
    self.present = present
  }

  /// The newest year in which an article was written; where none tells its date, the newest in which
  /// a figure was counted.
  ///
  /// The calendar is not asked: the same articles give the same answer in any year.
  ///
  /// - Parameters:
  ///   - dates: what the articles give as their dates.
  ///   - figures: facts of ``dated``; asked for only where no article has a date.
  /// - Returns: `nil` when nothing tells a year.
  package static func present(
    dates: some Sequence<String?>,
    figures: () -> [Fact]
  ) -> Int? {
    dates.compactMap { $0.flatMap(year) }.max()
      ?? figures().compactMap { $0.qualifiers.years?.lowerBound }.max()
  }

  /// The year of a date, in whatever form it is written.
  private static func year(of date: String) -> Int? {
    NumberReader.numbers(in: Array(date.utf8)).first {
      $0.range.count == 4 && (1950...2100).contains($0.value)
    }.map { Int($0.value) }
  }

  /// Attributes whose single years are past; of others there are forecasts for one year.
  package static let dated: Set<Attribute> = [
    Attribute("salary"), Attribute("hiring_cost"), Attribute("growth"),
  ]

  /// All relations, role by role in the order of the catalog; a task that two roles are said to do
  /// stands with the first of them.
  package var all: [FactRelation] {
    relations { role, own in
      AgreementRelations(role: role, facts: own, analyzer: analyzer).relations
    }
  }

  /// Those of ``all`` in which articles do not simply complete each other.
  package var disagreements: [FactRelation] {
    relations { _, _ in [] }.filter(\.kind.isDisagreement)
  }

  /// All relations, those of named things by `agreements`.
  private func relations(_ agreements: (RoleID, [Fact]) -> [FactRelation]) -> [FactRelation] {
    let tasks = TaskRelations(catalog: catalog, facts: facts, analyzer: analyzer).relations
    let groups = Dictionary(grouping: facts, by: \.role)
    return catalog.roles.flatMap { role -> [FactRelation] in
      guard let own = groups[role.id] else { return [] }
      return figures(role.id, own).relations
        + JudgementRelations(role: role.id, facts: own, analyzer: analyzer).relations
        + tasks.filter { $0.role == role.id }
        + agreements(role.id, own)
    }
  }

  private func figures(_ role: RoleID, _ facts: [Fact]) -> FigureRelations {
    FigureRelations(
      role: role,
      facts: facts,
      present: present,
      vocabulary: vocabulary,
      analyzer: analyzer
    )
  }
}
