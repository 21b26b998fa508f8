import ArticleParsing

/// The folded texts and the clauses of an article's prose, found once for all who read sentences.
struct ProseBlocks {
  /// A block that may hold sentences.
  struct Prose {
    let index: Int
    let block: Block
    /// The text as ``Swift/Array/folded(_:)`` has it.
    let bytes: [UInt8]
    let clauses: [Clause]
  }

  /// In the order of the article; rows of tables and blocks that are no part of it are left out.
  let all: [Prose]

  init(_ scope: ArticleScope) {
    all = scope.article.blocks.enumerated().compactMap { index, block in
      guard block.noise == nil else { return nil }
      switch block.kind {
      case .paragraph, .answer, .definition, .listItem:
        let bytes = [UInt8].folded(block.text.text)
        let clauses = scope.clauses(ofBlock: index, folded: bytes)
        return Prose(index: index, block: block, bytes: bytes, clauses: clauses)
      case .tableRow, .orphanAnswer: return nil
      }
    }
  }
}
