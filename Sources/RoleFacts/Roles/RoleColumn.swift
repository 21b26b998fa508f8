import ArticleParsing

/// Which column of a table names the role that each row is about.
enum RoleColumn {
  private static let titles: Set<String> = [
    "career", "job", "job title", "occupation", "position", "profession", "role", "title",
  ]

  /// The column that is headed as one of occupations, else the first.
  static func index(in row: TableRow) -> Int { declared(in: row) ?? 0 }

  /// The column that is headed as one of occupations.
  static func declared(in row: TableRow) -> Int? {
    row.header.firstIndex { titles.contains($0.text.lowercased()) }
  }
}
