import ArticleParsing
import TextAnalysis

/// Reads facts from tables: roles as columns, roles as rows, preferences, and keys with values.
struct TableFacts {
  let scope: ArticleScope

  func extract(into collector: inout FactCollector) {
    var forms: [Int: Form] = [:]
    var read: Set<Int> = []
    let blocks = scope.article.blocks
    for index in blocks.indices where blocks[index].noise == nil {
      guard case .tableRow(let row) = blocks[index].kind else { continue }
      let heading = scope.sectionAttributes[blocks[index].section]
      let form = forms[row.table] ?? form(of: row, heading: heading)
      forms[row.table] = form
      switch form {
      case .columns(let roles): readColumns(row, roles, block: index, into: &collector)
      case .rows(let column): readRow(row, column, block: index, into: &collector)
      case .targets(let column): readTarget(row, column, block: index, into: &collector)
      case .keys:
        if let first = headerRow(row), read.insert(row.table).inserted {
          readKey(first, block: index, into: &collector)
        }
        readKey(row, block: index, into: &collector)
      case .grid: readGrid(row, block: index, into: &collector)
      case .foreign: continue
      }
    }
  }

  private enum Form {
    /// The role of each column, where it has one.
    case columns([RoleID?])
    /// Each row is about the role in one of its cells.
    case rows(column: Int)
    /// Each row leads to the role in a later cell.
    case targets(column: Int)
    /// Each row is a key and its value.
    case keys
    /// Each row is a level, place or year, and each column tells an attribute of one role there.
    case grid
    /// Nothing about a role of the article.
    case foreign
  }

  private func form(of row: TableRow, heading: Attribute?) -> Form {
    let header = row.header.map { scope.role(named: $0.text) }
    if header.contains(where: { $0 != nil }), row.header.count > 1 { return .columns(header) }
    let rows = tableRows(row.table)
    if let heading, ["employer", "industry"].contains(heading.name), tellsShares(rows) {
      return .keys
    }
    let width = rows.map(\.cells.count).max() ?? 0
    let named = (0..<width).map { column in
      rows.count { $0.cells.count > column && scope.role(named: $0.cells[column].text) != nil }
    }
    // Two columns, of which the second names roles, lead from the first to them.
    let own = width > 2 ? RoleColumn.index(in: row) : 0
    if own < width, named[own] > 0, named[own] * 2 >= rows.count { return .rows(column: own) }
    if let column = named.indices.dropFirst().first(where: { named[$0] * 3 >= rows.count * 2 }) {
      return .targets(column: column)
    }
    if width == 2 { return row.header.count != 1 ? .keys : .foreign }
    return isGrid(row, heading) ? .grid : .foreign
  }

  /// The header of a table of keys as a row, where it holds a figure as the rows do.
  private func headerRow(_ row: TableRow) -> TableRow? {
    guard row.header.count == 2, hasMoney(row.header[1]) || isFigure(row.header[1]) else {
      return nil
    }
    return TableRow(table: row.table, caption: row.caption, header: [], cells: row.header)
  }

  private func tableRows(_ table: Int) -> [TableRow] {
    scope.article.blocks.compactMap { block in
      guard case .tableRow(let row) = block.kind, row.table == table else { return nil }
      return row
    }
  }

  // MARK: Roles as columns

  private func readColumns(
    _ row: TableRow,
    _ roles: [RoleID?],
    block: Int,
    into collector: inout FactCollector
  ) {
    let hasLabel = roles.first == .some(nil)
    let label = hasLabel ? row.cells.first?.text ?? "" : ""
    let attribute = attribute(of: row, label: label, block: block)
    let heading = heading(block)
    for (column, role) in roles.enumerated() where column < row.cells.count {
      guard let role else { continue }
      let cell = row.cells[column]
      guard !isEmptyCell(cell.text) else { continue }
      let context = [label, row.header[column].text, heading, row.caption?.text ?? ""]
      for (part, words) in parts(cell, attribute: attribute) {
        let own = words + context
        add(role, attribute, part, label: label, context: own, block: block, into: &collector)
      }
    }
  }

  /// What a row of a comparison is about: its label, else what the first header or heading says.
  private func attribute(of row: TableRow, label: String, block: Int) -> Attribute {
    let heading = scope.sectionAttributes[scope.article.blocks[block].section]
    let dimension = row.header.first?.text.lowercased() ?? ""
    if Self.stages.contains(dimension) { return Attribute("stage_part") }
    let told = row.cells.dropFirst().map(\.text)
    let own = scope.attribute(ofLabel: label, telling: told)
    if let heading, ["salary", "hiring_cost"].contains(heading.name), hasMoney(row),
      own?.name != "training_cost"
    {
      return heading
    }
    if row.cells.dropFirst().contains(where: { AmountReader.isScore($0.text) }) {
      return Attribute("rating")
    }
    if !label.isEmpty, own.map({ !Self.ofDegree.contains($0.name) }) ?? true,
      row.cells.dropFirst().contains(where: { Levels.contains($0.text) })
    {
      return Attribute("rating")
    }
    if let own { return own }
    if hasMoney(row), !PayWords.nameFees(.folded(label)) { return Attribute("salary") }
    if let heading, label.isEmpty || Places.isPlace(label) { return heading }
    if let heading, Self.ofThings.contains(heading.name), !told.allSatisfy(isOfNoThing) {
      return heading
    }
    if let heading, dimension == "category" || dimension == "country" { return heading }
    return label.isEmpty ? Attribute("responsibility") : Self.ownName(label)
  }

  /// Attributes that may themselves be high or low.
  private static let ofDegree: Set<String> = [
    "entry_difficulty", "talent_availability", "time_to_value", "growth", "working_hours",
    "salary", "hiring_cost", "experience", "lifecycle_stage",
  ]

  /// Attributes of which a heading says enough: unknown labels below it tell things of this kind
  /// apart.
  private static let ofThings: Set<String> = [
    "responsibility", "skill", "tool", "language", "framework", "platform", "knowledge",
    "education", "certification", "licence", "industry", "employer", "output", "training",
    "collaboration",
  ]

  /// Attributes whose values are figures, whatever industry or place the label of a row names.
  private static let ofFigures: Set<String> = [
    "salary", "hiring_cost", "growth", "openings", "employment",
  ]

  // MARK: Roles as rows

  private func readRow(
    _ row: TableRow,
    _ own: Int,
    block: Int,
    into collector: inout FactCollector
  ) {
    guard own < row.cells.count, let role = scope.role(named: row.cells[own].text) else { return }
    readSimilar(row, role, block: block, into: &collector)
    let headings = self.heading(block)
    for (column, cell) in row.cells.enumerated() where column != own && !isEmptyCell(cell.text) {
      let label = column < row.header.count ? row.header[column].text : ""
      let heading = scope.sectionAttributes[scope.article.blocks[block].section]
      let own = scope.attribute(ofLabel: label, telling: [cell.text])
      // Where another column names the things of the heading, this one tells something else.
      let isElse =
        heading.map { Self.ofThings.contains($0.name) && (hasMoney(cell) || tells($0, in: row)) }
        ?? false
      let paid = hasMoney(cell) && !PayWords.nameFees(.folded(label)) ? Attribute("salary") : nil
      var attribute = own ?? (isElse ? nil : heading) ?? paid ?? Self.ownName(label)
      if attribute.name == "similar" || heading?.name == "similar" {
        attribute = scope.attribute(ofLabel: label) ?? Attribute("responsibility")
      }
      let context = [label, headings, row.caption?.text ?? ""]
      add(role, attribute, cell, label: label, context: context, block: block, into: &collector)
    }
  }

  /// A row of "similar occupations" names one for the role that the article is about.
  private func readSimilar(
    _ row: TableRow,
    _ role: RoleID,
    block: Int,
    into collector: inout FactCollector
  ) {
    let section = scope.article.blocks[block].section
    guard scope.sectionAttributes[section]?.name == "similar", scope.primaryRoles.count == 1,
      scope.primaryRoles[0] != role
    else { return }
    collector.add(
      scope.primaryRoles[0],
      Attribute("similar"),
      row.cells[0].text,
      block: block,
      lines: row.cells[0].lines
    )
  }

  // MARK: Keys and values

  private func readKey(_ row: TableRow, block: Int, into collector: inout FactCollector) {
    let roles = self.roles(of: row, block: block)
    guard roles.count == 1, row.cells.count == 2, !isEmptyCell(row.cells[1].text) else { return }
    let label = row.cells[0].text
    let heading = scope.sectionAttributes[scope.article.blocks[block].section]
    if let heading, ["employer", "industry"].contains(heading.name),
      LineShape.isValue(row.cells[1].text)
    {
      collector.add(
        roles[0],
        heading,
        label,
        block: block,
        lines: row.cells[0].lines,
        qualifiers: Qualifiers(label: row.cells[1].text)
      )
      return
    }
    let column = row.header.count == 2 ? scope.attribute(ofLabel: row.header[1].text) : nil
    let isFigure =
      heading.map { Self.ofFigures.contains($0.name) } ?? false && isFigure(row.cells[1])
    let own = scope.attribute(ofLabel: label, telling: [row.cells[1].text]).flatMap { named in
      isFigure && !Self.ofFigures.contains(named.name) ? nil : named
    }
    let figure = row.cells[1].text
    let isForeign =
      heading.map { scope.isForeign(figure: figure, label: label, to: $0) } ?? false
    let attribute =
      (column == heading ? column : nil) ?? own ?? column ?? (isForeign ? nil : heading)
      ?? (hasMoney(row) && !PayWords.nameFees(.folded(label)) ? Attribute("salary") : nil)
      ?? Self.ownName(label)
    let context = [label, self.heading(block), row.caption?.text ?? ""]
    for (part, words) in parts(row.cells[1], attribute: attribute) {
      let own = words + context
      add(roles[0], attribute, part, label: label, context: own, block: block, into: &collector)
    }
  }

  /// The amounts of a cell that holds several ("$120,360 per year; $57.87 per hour"), each with the
  /// words that belong to it.
  private func parts(
    _ cell: SourceText,
    attribute: Attribute
  ) -> [(text: SourceText, words: [String])] {
    guard attribute.name == "salary" else { return [(cell, [])] }
    let amounts = AmountReader(cell.text).amounts()
    guard amounts.count > 1 else { return [(cell, [])] }
    let bytes = Array(cell.text.utf8)
    let parts = FigureParts.ranges(of: amounts, in: bytes.indices, .folded(bytes))
    return zip(amounts, parts).map { (cell.part($0.range), [bytes.text($1)]) }
  }

  // MARK: Cells

  func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ cell: SourceText,
    label: String,
    context: [String],
    block: Int,
    into collector: inout FactCollector
  ) {
    if ["employment", "openings"].contains(attribute.name), !hasNumber(cell.text) { return }
    var qualifiers = collector.qualifiers(in: context + [cell.text], block: block)
    qualifiers.label = label.isEmpty ? nil : label
    collector.addItems(
      role,
      attribute,
      cell.text,
      at: .cell,
      block: block,
      lines: cell.lines,
      qualifiers: qualifiers
    )
  }

  func heading(_ block: Int) -> String {
    scope.article.headings(of: scope.article.blocks[block].section).map(\.text)
      .joined(separator: " ")
  }

  /// The name of an attribute that only the article knows, made of its label.
  static func ownName(_ label: String) -> Attribute {
    let words = LineShape.words(label.lowercased()).map { $0.filter { $0.isLetter || $0.isNumber } }
    let name = words.filter { !$0.isEmpty }.prefix(5).joined(separator: "_")
    return Attribute(name.isEmpty ? "statement" : name)
  }
}
