/// Finds headings that are written as lists of one item, such as a numbered question above a paragraph.
enum LoneItems {
  /// So many of them make a pattern.
  private static let fewest = 3

  /// The blocks with such items as headings, one level below the heading above them.
  static func asHeadings(_ blocks: [DraftBlock]) -> [DraftBlock] {
    let lone = indices(in: blocks)
    return lone.count < fewest ? blocks : blocks.withHeadings(at: lone)
  }

  /// Where items stand that look like headings, are alone in their list and have words below them.
  private static func indices(in blocks: [DraftBlock]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for block in blocks {
      if case .listItem(let list, _) = block.kind { counts[list, default: 0] += 1 }
    }
    return Set(
      blocks.indices.dropLast().filter { index in
        guard case .listItem(let list, 0) = blocks[index].kind, counts[list] == 1,
          blocks[index].noise == nil, blocks[index].leadingStrongLength == 0
        else { return false }
        if case .heading = blocks[index + 1].kind { return false }
        return LineShape.isHeadingLike(blocks[index].text.text, dense: false)
          && LineShape.labelLength(blocks[index].text.text) == nil
      }
    )
  }
}
