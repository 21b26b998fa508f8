/// A pipe table of a Markdown document.
struct MarkdownTable {
  /// `nil` when all cells are empty.
  private(set) var block: DraftBlock?
  /// Lines directly below the table that cmark takes for rows though they have no pipe.
  private(set) var textBelow: [SourceText] = []

  init(_ table: Int, in tree: CommonMarkTree, inlines: MarkdownInlines, file: SourceFile) {
    var header: [SourceText] = []
    var rows: [[SourceText]] = []
    for row in tree.children(of: table) {
      let line = tree.nodes[row].firstLine
      let cells = tree.children(of: row).map {
        inlines.read($0).text ?? SourceText("", line: line)
      }
      if cells.allSatisfy(\.isEmpty) { continue }
      if tree.nodes[row].kind == .tableHeader {
        header = cells
      } else if Self.hasPipe(line, in: file) {
        rows.append(cells)
      } else {
        textBelow += cells.prefix(1)
      }
    }
    guard let first = header.first ?? rows.first?.first else { return }
    let table = DraftTable(header: header, rows: rows)
    block = DraftBlock(.table(table), SourceText("", line: first.firstLine))
  }

  private static func hasPipe(_ line: Int, in file: SourceFile) -> Bool {
    guard file.lines.indices.contains(line - 1) else { return true }
    return file.lines[line - 1].text.utf8.contains(UInt8(ascii: "|"))
  }
}
