/// One cell of a table as the page has it.
struct HTMLTableCell {
  let text: SourceText
  let isHeader: Bool
  let isBold: Bool
  let columnSpan: Int
  let rowSpan: Int
}

/// One row of a table as the page has it.
struct HTMLTableRow {
  let isInHead: Bool
  let isInFoot: Bool
  var cells: [HTMLTableCell] = []

  var width: Int { cells.reduce(0) { $0 + $1.columnSpan } }

  /// Whether all cells with words are bold, and there are at least two.
  var isBold: Bool {
    let named = cells.filter { !$0.text.isEmpty }
    return named.count > 1 && named.allSatisfy(\.isBold)
  }

  /// Whether the row is a remark below the table.
  func isNote(columnCount: Int) -> Bool { isInFoot && cells.count == 1 && columnCount > 1 }
}

/// The rows of a table in the order of the page.
struct HTMLTableRows {
  private(set) var caption: SourceText?
  private(set) var rows: [HTMLTableRow] = []

  init(_ table: Int, in page: HTMLPage) {
    let tree = page.tree
    var headEnd = 0
    var footEnd = 0
    var isRowOpen = false
    var index = table + 1
    while index < Int(tree.nodes[table].end) {
      let end = Int(tree.nodes[index].end)
      switch tree.nodes[index].tag {
      case .caption:
        caption = tree.folded(index)
        index = end
        continue
      case .thead: headEnd = end
      case .tfoot: footEnd = end
      case .tr: isRowOpen = false
      case .td, .th:
        if !isRowOpen {
          rows.append(HTMLTableRow(isInHead: index < headEnd, isInFoot: index < footEnd))
        }
        isRowOpen = true
        rows[rows.count - 1].cells.append(HTMLTableRows.cell(index, in: page))
        index = end
        continue
      default: break
      }
      index += 1
    }
    rows.removeAll { $0.cells.allSatisfy(\.text.isEmpty) }
  }

  private static func cell(_ cell: Int, in page: HTMLPage) -> HTMLTableCell {
    let tree = page.tree
    var builder = SourceTextBuilder()
    var strongEnd = 0
    var index = cell + 1
    while index < Int(tree.nodes[cell].end) {
      let node = tree.nodes[index]
      if node.tag == .text {
        builder.isStrong = index < strongEnd
        builder.append(tree.text(of: index), line: tree.firstLine(of: index))
      } else if page.isSkipped(index) {
        index = Int(node.end)
        continue
      } else if node.tag.isBlock || node.tag == .br {
        builder.appendBlank()
      } else if node.tag.isBold {
        strongEnd = max(strongEnd, Int(node.end))
      }
      index += 1
    }
    let isBold = !builder.isEmpty && builder.leadingStrongLength == builder.count
    let attributes = tree.attributes(of: cell)
    return HTMLTableCell(
      text: builder.take() ?? SourceText("", line: Int(tree.nodes[cell].line)),
      isHeader: tree.nodes[cell].tag == .th,
      isBold: isBold,
      columnSpan: attributes?.columnSpan ?? 1,
      rowSpan: attributes?.rowSpan ?? 1
    )
  }
}
