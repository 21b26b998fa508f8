/// Tables in plain text: cells between pipes, or columns made of spaces.
enum PlainTables {
  // MARK: Pipes

  /// A table of consecutive lines that begin with a pipe; the row above a line of dashes is its
  /// header.
  static func pipeTable(_ lines: ArraySlice<PlainLine>) -> DraftTable {
    let rows = lines.map { line in cells(line).map { SourceText($0, line: line.number) } }
    let hasHeader = rows.count >= 2 && isDelimiter(rows[1])
    return DraftTable(
      header: hasHeader ? rows[0] : [],
      rows: rows.dropFirst(hasHeader ? 2 : 0).filter { !isDelimiter($0) }
    )
  }

  private static func cells(_ line: PlainLine) -> [String] {
    var text = line.text[...]
    if text.hasPrefix("|") { text.removeFirst() }
    if text.hasSuffix("|") { text.removeLast() }
    return text.split(separator: "|", omittingEmptySubsequences: false).map {
      String($0).foldingBlanks()
    }
  }

  private static func isDelimiter(_ row: [SourceText]) -> Bool {
    row.allSatisfy { cell in
      cell.text.contains("-") && cell.text.allSatisfy { "-: ".contains($0) }
    }
  }

  /// The table at the head of some lines whose cells are divided by pipes, without any at the
  /// ends: at least two rows of three cells or three rows of two.
  static func barTable(_ lines: ArraySlice<PlainLine>) -> (table: DraftTable, lineCount: Int)? {
    var rows: [[SourceText]] = []
    for line in lines {
      guard line.hasBar, line.kind == .words else { break }
      let row = cells(line).map { SourceText($0, line: line.number) }
      guard row.count >= 2, rows.isEmpty || row.count == rows[0].count || isDelimiter(row) else {
        break
      }
      rows.append(row)
    }
    let count = rows.count
    rows.removeAll(where: isDelimiter)
    guard rows.count >= 2, rows.count + rows[0].count >= 5 else { return nil }
    return (table(of: rows), count)
  }

  /// A table whose first row is its header, unless a figure stands in it.
  private static func table(of rows: [[SourceText]]) -> DraftTable {
    let isHeader = !rows[0].contains { LineShape.isValue($0.text) }
    return isHeader
      ? DraftTable(header: rows[0], rows: Array(rows.dropFirst()))
      : DraftTable(header: [], rows: rows)
  }

  // MARK: Columns

  /// The table at the head of some lines whose columns are set apart by two blanks or more.
  ///
  /// - Parameter lines: consecutive lines.
  /// - Returns: `nil` unless at least three lines have the same number of columns (a header may lack
  ///   the first one).
  static func columnTable(_ lines: ArraySlice<PlainLine>) -> (table: DraftTable, lineCount: Int)? {
    guard let top = lines.first, top.hasGap else { return nil }
    var rows: [[SourceText]] = []
    for line in lines {
      guard line.kind == .words else { break }
      let cells = columns(line)
      guard cells.count >= 2, rows.count < 2 || cells.count == rows[1].count else { break }
      rows.append(cells)
    }
    guard rows.count >= 3 else { return nil }
    let body = Array(rows.dropFirst())
    if rows[0].count == body[0].count - 1, top.indent > 2 {
      let corner = SourceText("", line: top.number)
      return (DraftTable(header: [corner] + rows[0], rows: body), rows.count)
    }
    guard rows[0].count == body[0].count else { return nil }
    return (table(of: rows), rows.count)
  }

  /// The columns of a line; two blanks after a full stop only divide sentences.
  private static func columns(_ line: PlainLine) -> [SourceText] {
    var cells: [String] = []
    var cell = ""
    var blanks = 0
    for character in line.raw {
      if character == " " || character == "\t" {
        blanks += character == "\t" ? 3 : 1
        continue
      }
      let needed = cell.last.map { ".!?:".contains($0) } == true ? 3 : 2
      if blanks >= needed, !cell.isEmpty {
        cells.append(cell)
        cell = ""
      } else if blanks > 0, !cell.isEmpty {
        cell.append(" ")
      }
      blanks = 0
      cell.append(character)
    }
    if !cell.isEmpty { cells.append(cell) }
    return cells.map { SourceText($0.foldingBlanks(), line: line.number) }
  }
}
