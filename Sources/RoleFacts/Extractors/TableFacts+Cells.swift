import ArticleParsing

extension TableFacts {
  func hasMoney(_ row: TableRow) -> Bool {
    row.cells.dropFirst().contains { AmountReader.isMoney($0.text) }
  }

  func hasMoney(_ cell: SourceText) -> Bool {
    AmountReader(cell.text).amounts().contains(where: \.isMoney)
  }

  func isEmptyCell(_ text: String) -> Bool {
    !text.hasLetterOrNumber
  }

  /// Whether a word of a cell is a plain number: "43,500", not "15-1251".
  func hasNumber(_ text: String) -> Bool {
    LineShape.words(text).contains { word in
      word.contains(where: \.isNumber)
        && word.dropFirst().allSatisfy { $0.isNumber || ",.%kKmM)".contains($0) }
    }
  }

  func isFigure(_ cell: SourceText) -> Bool { LineShape.isValue(cell.text) }
}
