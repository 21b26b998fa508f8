import Terminal

/// Rows under a header: in columns, or where there is no room for them, below each other.
struct TextTable {
  private let header: [String]
  private let rows: [[String]]

  /// The last column may hold long texts.
  init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// A last column below this would be a ribbon of single words.
  private static let narrowestText = 20

  /// The header and the rows; nothing without rows.
  ///
  /// - Parameters:
  ///   - style: a plain one gives a line for each row, its cells with their labels.
  ///   - width: the columns there are, or `nil` for as many as it takes.
  /// - Returns: lines of at most the width, where words allow that.
  func lines(style: TextStyle, width: Int?) -> [String] {
    guard !rows.isEmpty else { return [] }
    if style.isPlain { return rows.map(labelled) }
    let widths = (0..<header.count - 1).map { column in
      ([header] + rows).map { columns(of: $0[column]) }.max() ?? 0
    }
    let indent = widths.reduce(0) { $0 + $1 + 2 }
    if let width, width - indent < Self.narrowestText {
      return Array(rows.map { stacked($0, style: style, width: width) }.joined(separator: [""]))
    }
    return aligned(header, widths, indent, width).map(style.bold)
      + rows.flatMap { aligned($0, widths, indent, width) }
  }

  private func aligned(_ row: [String], _ widths: [Int], _ indent: Int, _ width: Int?) -> [String] {
    let first = zip(row, widths).map { padded($0, to: $1) + "  " }.joined()
    let rest = String(repeating: " ", count: indent)
    return wrapped(row.last ?? "", width: width, first: first, rest: rest)
      .map { $0.withoutTrailingBlanks() }
  }

  /// The first cell as a heading, the others with their labels below it.
  private func stacked(_ row: [String], style: TextStyle, width: Int) -> [String] {
    wrapped(row[0], width: width).map(style.bold)
      + zip(header, row).dropFirst().filter { !$1.isEmpty }.flatMap { label, cell in
        wrapped("\(label): \(cell)", width: width, first: "  ", rest: "    ")
      }
  }

  private func labelled(_ row: [String]) -> String {
    zip(header, row).filter { !$1.isEmpty }.map { "\($0): \($1)" }.joined(separator: "; ")
  }
}
