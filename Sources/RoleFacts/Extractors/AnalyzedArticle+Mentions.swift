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
    let bytes = Array(article.blocks[block].text.text.utf8)
    guard bytes.holds(UInt8(ascii: "(")) else { return [] }
    var isInside = false
    var next = 0
    let places = blocks[block].indices.filter { index in
      let start = blocks[block][index].range.lowerBound
      for byte in bytes[next..<start] where byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        isInside = byte == UInt8(ascii: "(")
      }
      next = start
      return !isInside
    }
    guard places.count < blocks[block].count else { return [] }
    let bare = places.map { blocks[block][$0] }
    return catalog.mentions(in: bare, local: local).compactMap { mention in
      let tokens = places[mention.tokens.lowerBound]..<places[mention.tokens.upperBound - 1] + 1
      guard tokens.count > mention.tokens.count else { return nil }
      return RoleCatalog.Mention(role: mention.role, tokens: tokens, isField: mention.isField)
    }
  }
}
