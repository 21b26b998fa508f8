import ArticleParsing

extension TableFacts {
  /// Whether a table about one role has a name above each of three columns or more, some of which tell
  /// attributes: "State | Jobs | Median pay".
  func isGrid(_ row: TableRow, _ heading: Attribute?) -> Bool {
    guard (3...8).contains(row.header.count), row.cells.count == row.header.count,
      heading.map({ !["similar", "transition"].contains($0.name) }) ?? true
    else { return false }
    return zip(row.header, row.cells).dropFirst().contains { header, cell in
      hasMoney(cell) || scope.attribute(ofLabel: header.text, telling: [cell.text]) != nil
    }
  }

  /// The roles whose table it is: the one that its caption names, else those of its place.
  func roles(of row: TableRow, block: Int) -> [RoleID] {
    row.caption.flatMap { scope.role(named: $0.text) }.map { [$0] } ?? scope.roles(ofBlock: block)
  }

  /// Reads a row of a grid: each cell tells what its column does, at the level or place that the first
  /// cell names.
  func readGrid(_ row: TableRow, block: Int, into collector: inout FactCollector) {
    let roles = self.roles(of: row, block: block)
    guard roles.count == 1, let first = row.cells.first, !isEmptyCell(first.text) else { return }
    let around = heading(block)
    for (header, cell) in zip(row.header, row.cells).dropFirst() where !isEmptyCell(cell.text) {
      let own = scope.attribute(ofLabel: header.text, telling: [cell.text])
      // Sums may have their sign in the header: "Median ($/hour)".
      let hasSign = header.text.unicodeScalars.contains { "$€£₹".unicodeScalars.contains($0) }
      let paid =
        (hasMoney(cell) || hasSign && isFigure(cell))
          && !PayWords.nameFees(.folded(header.text)) ? Attribute("salary") : nil
      guard let attribute = (hasSign ? paid : nil) ?? own ?? paid else { continue }
      let context = [first.text, header.text, around, row.caption?.text ?? ""]
      add(
        roles[0],
        attribute,
        cell,
        label: first.text,
        context: context,
        block: block,
        into: &collector
      )
    }
  }
}
