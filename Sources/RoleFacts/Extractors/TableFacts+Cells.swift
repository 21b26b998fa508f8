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

  /// Whether a cell only affirms, denies or counts what its label says.
  func isOfNoThing(_ text: String) -> Bool {
    ArticleScope.isYesOrNo(text)
      || text.utf8.allSatisfy { !NumberReader.isLetter($0) } && text.hasLetterOrNumber
  }

  /// Whether a column of a table says by its header that it tells an attribute.
  func tells(_ attribute: Attribute, in row: TableRow) -> Bool {
    row.header.count > 2
      && row.header.dropFirst().contains { scope.attribute(ofLabel: $0.text) == attribute }
  }

  /// Whether rows give a share each, whatever their first cells look like.
  func tellsShares(_ rows: [TableRow]) -> Bool {
    rows.allSatisfy { row in
      row.cells.count == 2 && row.header.count != 1 && LineShape.isValue(row.cells[1].text)
        && row.cells[1].text.utf8.last == UInt8(ascii: "%")
    }
  }
}
