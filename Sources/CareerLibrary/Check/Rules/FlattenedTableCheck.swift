import ArticleParsing

/// Tables that lost their columns: the same labels come back as lines, each with its value below.
struct FlattenedTableCheck: ArticleCheck {
  let rule = CheckRule.flattenedTable

  func findings(in article: CheckedArticle) -> [Finding] {
    guard article.format != .html else { return [] }
    let rows = rows(in: article.library.sourceLines(of: article.index))
    var counts: [[String]: Int] = [:]
    for row in rows { counts[row.labels, default: 0] += 1 }
    guard let first = rows.first(where: { counts[$0.labels, default: 0] >= 2 }) else { return [] }
    let labels = first.labels.map { "'\($0)'" }.joined(separator: " and ")
    return [
      finding(
        in: article,
        line: first.line,
        "the columns \(labels) became lines above their values, \(counts[first.labels] ?? 0) times"
      )
    ]
  }

  private struct Row {
    let line: Int
    let labels: [String]
  }

  /// Places where two labels or more follow each other, each with one figure below it.
  private func rows(in lines: [String]) -> [Row] {
    let filled = lines.enumerated().map { (number: $0 + 1, text: $1.foldingBlanks()) }
      .filter { !$0.text.isEmpty }
    var rows: [Row] = []
    var index = 0
    while index + 1 < filled.count {
      let start = index
      var labels: [String] = []
      while index + 1 < filled.count, isLabel(filled[index].text),
        LineShape.isValue(filled[index + 1].text), !labels.contains(filled[index].text)
      {
        labels.append(filled[index].text)
        index += 2
      }
      if labels.count >= 2 { rows.append(Row(line: filled[start].number, labels: labels)) }
      index = max(index, start + 1)
    }
    return rows
  }

  private func isLabel(_ line: String) -> Bool {
    LineShape.words(line).count <= 4 && !LineShape.isValue(line) && !LineShape.endsSentence(line)
      && line.first?.isLetter == true
  }
}
