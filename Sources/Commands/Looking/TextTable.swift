import Terminal

/// Aligned columns; the last one may wrap.
struct TextTable {
  private let header: [String]
  private let rows: [[String]]

  init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The header and the rows; nothing without rows.
  func lines(width: Int?) -> [String] {
    guard !rows.isEmpty else { return [] }
    let last = header.count - 1
    let widths = (0..<last).map { column in
      ([header] + rows).map { columns(of: $0[column]) }.max() ?? 0
    }
    let indent = widths.reduce(0) { $0 + $1 + 2 }
    // Where the other columns leave no room, wrapping would make a ribbon of single words.
    let limit = width.flatMap { $0 - indent >= 20 ? $0 : nil }
    return ([header] + rows).flatMap { row in
      let first = zip(row, widths).map { padded($0, to: $1) + "  " }.joined()
      let rest = String(repeating: " ", count: indent)
      return wrapped(row[last], width: limit, first: first, rest: rest)
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }
  }
}
