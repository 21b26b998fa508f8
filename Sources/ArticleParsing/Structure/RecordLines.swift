/// Finds headings that are written as the first lines of records: "Role: Florist", then its facts.
enum RecordLines {
  /// So many of them make a pattern.
  private static let fewest = 2
  /// A name has so many words at most.
  private static let longestName = 6

  /// What the first line of a record about an occupation is labelled.
  private static let labels: Set<String> = [
    "career", "job", "job title", "occupation", "position", "profession", "role", "role name",
    "job role",
  ]

  /// The blocks with what such lines name as headings, one level below the heading above them.
  static func asHeadings(_ blocks: [DraftBlock]) -> [DraftBlock] {
    var names: [Int: SourceText] = [:]
    for (index, block) in blocks.enumerated() { names[index] = name(in: block) }
    return names.count < fewest ? blocks : blocks.withHeadings(names)
  }

  /// The words behind the label of a record's first line.
  private static func name(in block: DraftBlock) -> SourceText? {
    switch block.kind {
    case .paragraph, .listItem: break
    case .heading, .table, .definition, .question, .answer: return nil
    }
    let text = block.text.text
    guard block.noise == nil, let label = LineShape.labelLength(text) else { return nil }
    guard labels.contains(block.text.part(0..<label).text.lowercased()) else { return nil }
    let name = block.text.part(label + 1..<text.utf8.count)
    let count = LineShape.wordCount(name.text)
    return (1...longestName).contains(count) && !LineShape.endsSentence(name.text) ? name : nil
  }
}
