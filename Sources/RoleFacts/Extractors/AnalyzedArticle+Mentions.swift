import ArticleParsing
import TextAnalysis

extension AnalyzedArticle {
  /// The roles that each block names, names with a remark inside included: "a UX (user experience)
  /// designer".
  func mentions(
    by catalog: RoleCatalog,
    local: [String: RoleCatalog.LocalName]
  ) -> [[RoleCatalog.Mention]] {
    article.blocks.indices.map { block in
      let found = catalog.mentions(in: blocks[block], local: local)
      let remarked = mentionsAroundRemarks(block, by: catalog, local: local)
      if remarked.isEmpty { return found }
      let others = found.filter { mention in
        !remarked.contains { $0.tokens.overlaps(mention.tokens) }
      }
      return (others + remarked).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  /// The names of a block that go on behind parentheses.
  private func mentionsAroundRemarks(
    _ block: Int,
    by catalog: RoleCatalog,
    local: [String: RoleCatalog.LocalName]
  ) -> [RoleCatalog.Mention] {
    let (tokens, bytes) = (blocks[block], texts[block])
    guard bytes.holds(UInt8(ascii: "(")) else { return [] }
    var isInside = false
    var next = 0
    let places = tokens.indices.filter { index in
      let start = Int(tokens[index].start)
      for offset in next..<start {
        if bytes[offset] == UInt8(ascii: "(") { isInside = true }
        if bytes[offset] == UInt8(ascii: ")") { isInside = false }
      }
      next = start
      return !isInside
    }
    guard places.count < tokens.count, catalog.mayNameAcrossGaps(of: places, in: tokens) else {
      return []
    }
    let bare = places.map { tokens[$0] }
    return catalog.mentions(in: bare, local: local).compactMap { mention in
      let tokens = places[mention.tokens.lowerBound]..<places[mention.tokens.upperBound - 1] + 1
      guard tokens.count > mention.tokens.count else { return nil }
      return RoleCatalog.Mention(role: mention.role, tokens: tokens, isField: mention.isField)
    }
  }
}

extension RoleCatalog {
  /// Whether a name may begin in front of words that are left out and go on behind them; few do, and
  /// the others are not looked for.
  fileprivate func mayNameAcrossGaps(of places: [Int], in tokens: [Token]) -> Bool {
    places.indices.dropLast().contains { place in
      guard places[place + 1] > places[place] + 1 else { return false }
      // In front of "and" may stand what the role behind it shares its last word with.
      let joint = place + 2
      return joint < places.count && RolePhrase.dividing.contains(tokens[places[joint]])
        || keys.mayBridge(place, of: places, in: tokens, longest: longestName)
    }
  }
}
