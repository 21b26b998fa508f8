extension SourceText {
  /// The same words, read further down in the file.
  func moved(byLines distance: Int) -> SourceText {
    SourceText(
      text,
      anchors: anchors.map { Anchor(offset: $0.offset, line: $0.line + distance) },
      lastLine: lastLine + distance
    )
  }
}

extension DraftBlock {
  /// The same block, read further down in the file.
  func moved(byLines distance: Int) -> DraftBlock {
    var block = self
    block.text = text.moved(byLines: distance)
    switch kind {
    case .definition(let term): block.kind = .definition(term: term.moved(byLines: distance))
    case .table(let table): block.kind = .table(table.moved(byLines: distance))
    case .heading, .paragraph, .listItem, .question, .answer: break
    }
    return block
  }
}

extension DraftTable {
  fileprivate func moved(byLines distance: Int) -> DraftTable {
    DraftTable(
      caption: caption?.moved(byLines: distance),
      header: header.map { $0.moved(byLines: distance) },
      rows: rows.map { row in row.map { $0.moved(byLines: distance) } }
    )
  }
}
