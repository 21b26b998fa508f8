import ArticleParsing

extension TableFacts {
  /// What the first column of a table of stages is called.
  static let stages: Set<String> = ["stage", "phase", "step"]

  /// Reads a row that leads to the role in a later cell: what suits it or calls for it; in a table of
  /// stages, the part that each role has in one ("Service | Head Chef | Sous Chef" below "Lead" and
  /// "Support").
  func readTarget(
    _ row: TableRow,
    _ column: Int,
    block: Int,
    into collector: inout FactCollector
  ) {
    guard let condition = row.cells.first else { return }
    let lines = scope.article.blocks[block].text.lines
    if let first = row.header.first, Self.stages.contains(first.text.lowercased()) {
      for (cell, header) in zip(row.cells, row.header).dropFirst() {
        guard let role = scope.role(named: cell.text) else { continue }
        collector.add(
          role,
          Attribute("stage_part"),
          condition.text,
          block: block,
          lines: lines,
          qualifiers: Qualifiers(label: header.text)
        )
      }
      return
    }
    guard column < row.cells.count, let role = scope.role(named: row.cells[column].text) else {
      return
    }
    let heading = scope.sectionAttributes[scope.article.blocks[block].section]
    let attribute = heading?.name == "recommendation" ? "recommendation" : "preference"
    collector.add(role, Attribute(attribute), condition.text, block: block, lines: lines)
  }
}
