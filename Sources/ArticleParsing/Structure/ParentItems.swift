/// Finds headings that are written as items with items of their own below them.
///
/// An outline of nothing but names, each with its facts nested below, is read like sections.
enum ParentItems {
  /// So many of them make a pattern.
  private static let fewest = 2

  /// The blocks with such items as headings, one level below the heading above them.
  static func asHeadings(_ blocks: [DraftBlock]) -> [DraftBlock] {
    blocks.withHeadings(at: indices(in: blocks))
  }

  /// Where items stand that look like headings, in lists whose outermost items all do and have items
  /// below them.
  private static func indices(in blocks: [DraftBlock]) -> Set<Int> {
    var outermost: [Int: [Int]] = [:]
    for index in blocks.indices {
      guard case .listItem(let list, 0) = blocks[index].kind else { continue }
      outermost[list, default: []].append(index)
    }
    return Set(
      outermost.values.filter { items in
        items.count >= fewest
          && items.allSatisfy { isParent(blocks[$0], below: blocks[($0 + 1)...]) }
      }.joined()
    )
  }

  private static func isParent(_ block: DraftBlock, below: ArraySlice<DraftBlock>) -> Bool {
    guard let next = below.first, case .listItem(_, let depth) = next.kind, depth > 0,
      block.noise == nil
    else { return false }
    return LineShape.isHeadingLike(block.text.text, dense: false)
      && LineShape.labelLength(block.text.text) == nil
  }
}
