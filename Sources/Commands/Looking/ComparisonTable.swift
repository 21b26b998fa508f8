import JSON
import QuestionAnswering
import Terminal

/// A comparison as a table for a terminal, in Markdown or as JSON.
struct ComparisonTable {
  private let comparison: Comparison
  private let citations: [Citation]

  init(_ report: ComparisonReport) {
    comparison = report.comparison
    citations = report.citations
  }

  /// Columns where nobody says how many there are.
  private static let usualWidth = 100
  private static let widestName = 20
  /// A column below this would be a ribbon of single words.
  private static let narrowestCell = 24

  // MARK: - Text

  /// A column for each role, or where the width does not allow that, a block for each attribute.
  func text(style: TextStyle, width: Int?) -> [String] {
    guard !comparison.rows.isEmpty else { return [] }
    if style.isPlain { return plain(style) }
    let width = width ?? Self.usualWidth
    let names = comparison.rows.map { Self.name(of: $0) }
    let first = min(Self.widestName, names.map(columns).max() ?? 0)
    let count = comparison.roles.count
    let cell = (width - first - 2 * count) / count
    let body =
      cell >= Self.narrowestCell
      ? table(names, widths: [first] + Array(repeating: cell, count: count), style: style)
      : stacked(names, style: style, width: width)
    return body + [""] + CitationList(citations, style: style, width: width).lines
  }

  private func table(_ names: [String], widths: [Int], style: TextStyle) -> [String] {
    let head = [[""]] + comparison.roles.map { [safeForTerminal($0)] }
    let rows = zip(comparison.rows, names).map { row, name in
      [[name]] + row.cells.map { Self.values($0, style) }
    }
    let lines = Self.lines(of: head, widths: widths).map(style.bold)
    return Array(([lines] + rows.map { Self.lines(of: $0, widths: widths) }).joined())
  }

  /// The lines of one row; each value of a cell begins a line.
  private static func lines(of row: [[String]], widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { values, width in
      values.flatMap { wrapped($0, width: width, rest: "  ") }
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(cells, widths).map { cell, width in
        padded(line < cell.count ? cell[line] : "", to: width)
      }
      return parts.joined(separator: "  ").withoutTrailingBlanks()
    }
  }

  private func stacked(_ names: [String], style: TextStyle, width: Int) -> [String] {
    Array(
      zip(comparison.rows, names).map { row, name in
        wrapped(name, width: width).map(style.bold)
          + zip(comparison.roles, row.cells).flatMap { role, cell in
            wrapped(safeForTerminal(role), width: width, first: "  ", rest: "    ")
              + Self.values(cell, style).flatMap {
                wrapped($0, width: width, first: "    ", rest: "      ")
              }
          }
      }.joined(separator: [""])
    )
  }

  /// A line for each cell, with the names of its row and its column.
  private func plain(_ style: TextStyle) -> [String] {
    comparison.rows.flatMap { row in
      zip(comparison.roles, row.cells).map { role, cell in
        let values =
          cell.values.isEmpty
          ? "the articles do not say" : Self.values(cell, style).joined(separator: "; ")
        return "\(Self.name(of: row)), \(safeForTerminal(role)): \(values)."
      }
    } + CitationList(citations, style: style, width: nil).lines
  }

  /// Each value with its citations; a dash where the articles do not say.
  private static func values(_ cell: ComparisonCell, _ style: TextStyle) -> [String] {
    guard !cell.values.isEmpty else { return ["–"] }
    let values = cell.values.map { value in
      ([safeForTerminal(value.text)] + CitationList.numbers(value.citations, style))
        .joined(separator: " ")
    }
    return values + (cell.moreCount > 0 ? ["(\(cell.moreCount) more)"] : [])
  }

  private static func name(of row: ComparisonRow) -> String {
    let attribute = row.attribute.split(separator: "_").joined(separator: " ")
    return safeForTerminal(row.topic.map { "\(attribute): \($0)" } ?? attribute)
  }

  // MARK: - Markdown

  var markdown: [String] {
    guard !comparison.rows.isEmpty else { return [] }
    let head = ([""] + comparison.roles).map(AnswerMarkdown.escaped)
    let rows = comparison.rows.map { row in
      [AnswerMarkdown.escaped(Self.name(of: row))] + row.cells.map(Self.markdown)
    }
    let rule = head.map { _ in "---" }
    let table = ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return table + [""] + citations.map(AnswerMarkdown.citation)
  }

  private static func markdown(_ cell: ComparisonCell) -> String {
    values(cell, TextStyle(usesColor: false)).map(AnswerMarkdown.escaped).joined(separator: "<br>")
  }

  // MARK: - JSON

  var json: JSONValue {
    [
      "comparison": AnswerJSON.comparison(comparison),
      "citations": .array(citations.map(AnswerJSON.citation)),
    ]
  }
}
