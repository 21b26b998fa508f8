extension [DraftBlock] {
  /// The blocks with some of them as headings, one level below the heading above each.
  ///
  /// - Parameter headings: the headings' words, by the indexes of the blocks that they stand for.
  /// - Returns: as many blocks, in the same order.
  func withHeadings(_ headings: [Int: SourceText]) -> [DraftBlock] {
    if headings.isEmpty { return self }
    var result = self
    var level = 1
    for (index, block) in enumerated() {
      if case .heading(let own) = block.kind { level = own }
      if let text = headings[index] {
        result[index] = DraftBlock(.heading(level: Swift.min(6, level + 1)), text)
      }
    }
    return result
  }

  /// ``withHeadings(_:)`` where blocks become headings as they are.
  func withHeadings(at indexes: some Sequence<Int>) -> [DraftBlock] {
    withHeadings(Dictionary(uniqueKeysWithValues: indexes.map { ($0, self[$0].text) }))
  }
}
