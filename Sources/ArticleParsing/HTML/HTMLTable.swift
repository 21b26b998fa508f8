/// A table of a page, its spans filled in.
struct HTMLTable {
  private(set) var table = DraftTable(header: [], rows: [])
  /// Single cells below the table: its sources and notes.
  private(set) var notes: [SourceText] = []
  let line: Int

  init(_ index: Int, in page: HTMLPage) {
    line = Int(page.tree.nodes[index].line)
    let reading = HTMLTableRows(index, in: page)
    table.caption = reading.caption
    let columnCount = reading.rows.map(\.width).max() ?? 0
    notes = reading.rows.filter { $0.isNote(columnCount: columnCount) }.map { $0.cells[0].text }
    var rows = reading.rows.filter { !$0.isNote(columnCount: columnCount) }
    takeCaption(from: &rows, columnCount: columnCount)
    let headerCount = HTMLTable.headerCount(of: rows)
    let grid = HTMLTable.grid(of: rows)
    fill(header: grid[..<headerCount], rows: grid[headerCount...])
  }

  var isEmpty: Bool { table.header.isEmpty && table.rows.isEmpty }

  /// Rows above the header that are one cell from side to side are the caption.
  private mutating func takeCaption(from rows: inout [HTMLTableRow], columnCount: Int) {
    let titles = rows.dropLast().prefix { row in
      columnCount > 1 && row.cells.count == 1 && row.cells[0].columnSpan > 1
        && (row.cells[0].isHeader || row.isInHead)
    }
    rows.removeFirst(titles.count)
    let texts = (table.caption.map { [$0] } ?? []) + titles.map { $0.cells[0].text }
    table.caption = SourceText.joined(texts)
    if table.caption?.isEmpty == true { table.caption = nil }
  }

  /// How many rows at the top name the columns.
  private static func headerCount(of rows: [HTMLTableRow]) -> Int {
    let marked = rows.prefix { $0.isInHead || $0.cells.allSatisfy(\.isHeader) }.count
    if marked == rows.count { return min(marked, rows.count > 1 ? 1 : 0) }
    if marked > 0 { return marked }
    guard rows.count > 1, rows[0].isBold, !rows[1].isBold else { return 0 }
    return 1
  }

  private mutating func fill(header: ArraySlice<[SourceText]>, rows: ArraySlice<[SourceText]>) {
    let names = HTMLTable.names(in: header)
    let width = max(names.count, rows.map(\.count).max() ?? 0)
    // A column counts when it has words below the header or a name that is not its neighbour's.
    var isUsed = Array(repeating: false, count: width)
    for column in names.indices where !names[column].isEmpty {
      isUsed[column] = column == 0 || names[column - 1] != names[column]
    }
    for row in rows {
      for column in row.indices where !row[column].isEmpty { isUsed[column] = true }
    }
    func kept(_ row: [SourceText]) -> [SourceText] {
      row.count == 1 ? row : row.indices.filter { isUsed[$0] }.map { row[$0] }
    }
    table.header = names.allSatisfy(\.isEmpty) ? [] : kept(names)
    table.rows = rows.map(kept).filter { !$0.allSatisfy(\.isEmpty) }
  }

  /// The name of each column of the first row, with what the rows below add to it.
  private static func names(in header: ArraySlice<[SourceText]>) -> [SourceText] {
    let columns = header.first ?? []
    guard header.count > 1 else { return columns }
    return columns.indices.map { column in
      var parts = [columns[column]]
      for row in header.dropFirst() where row.indices.contains(column) {
        if parts.last?.text != row[column].text { parts.append(row[column]) }
      }
      return SourceText.joined(parts) ?? columns[column]
    }
  }

  /// The rows with a cell in every column: spans repeat their text.
  private static func grid(of rows: [HTMLTableRow]) -> [[SourceText]] {
    var grid = HTMLTableGrid()
    return rows.map { grid.filled($0) }
  }
}

/// Fills the spans of a table, row by row.
private struct HTMLTableGrid {
  /// The most columns that a row may have after its spans are filled in.
  private static let columnLimit = 200
  /// Cells beyond which spans are left alone: a small page can claim to be a huge table.
  private static let cellLimit = 100_000

  /// For each column the cell from above that reaches further down, and through how many rows.
  private var pending: [(text: SourceText, rows: Int)?] = []
  private var cellCount = 0

  /// The row with a cell in every column; a single cell from side to side stays one.
  mutating func filled(_ row: HTMLTableRow) -> [SourceText] {
    guard cellCount < Self.cellLimit else { return row.cells.map(\.text) }
    if row.cells.count == 1, row.cells[0].columnSpan > 1 { return [row.cells[0].text] }
    var filled: [SourceText] = []
    for cell in row.cells {
      takePending(&filled)
      for copy in 0..<cell.columnSpan where copy == 0 || filled.count < Self.columnLimit {
        while pending.count <= filled.count { pending.append(nil) }
        pending[filled.count] = (cell.text, cell.rowSpan - 1)
        filled.append(cell.text)
      }
    }
    takePending(&filled)
    cellCount += filled.count
    return filled
  }

  private mutating func takePending(_ filled: inout [SourceText]) {
    while filled.count < pending.count, let cell = pending[filled.count], cell.rows > 0 {
      pending[filled.count] = (cell.text, cell.rows - 1)
      filled.append(cell.text)
    }
  }
}
