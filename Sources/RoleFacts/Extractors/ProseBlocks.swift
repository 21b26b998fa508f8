import ArticleParsing

/// The texts and the clauses of an article's prose, made once for all who read sentences.
struct ProseBlocks {
  /// A block that may hold sentences; shared by all who read them.
  final class Prose {
    let index: Int
    let block: Block
    /// The UTF-8 of the text.
    let raw: [UInt8]
    /// The text as ``Swift/Array/folded(_:)`` has it.
    let bytes: [UInt8]
    /// Where words stand that turn to another role, as UTF-8 offsets.
    let breaks: [Range<Int>]
    /// Empty for an answer whose question is gone.
    let clauses: [Clause]
    /// What its words may speak of.
    let topics: ProseTopics

    init(_ scope: ArticleScope, block index: Int, isOrphan: Bool) {
      self.index = index
      block = scope.article.blocks[index]
      raw = scope.analyzed.texts[index]
      bytes = .folded(raw)
      breaks = ArticleScope.breaks.places(in: bytes)
      clauses = isOrphan ? [] : scope.clauses(ofBlock: index, folded: bytes, breaks: breaks)
      topics = ProseTopics(in: bytes)
    }
  }

  /// In the order of the article; rows of tables and blocks that are no part of it are left out.
  let all: [Prose]

  init(_ scope: ArticleScope) {
    all = scope.article.blocks.enumerated().compactMap { index, block in
      guard block.noise == nil else { return nil }
      let isOrphan: Bool
      switch block.kind {
      case .paragraph, .answer, .definition, .listItem: isOrphan = false
      case .orphanAnswer: isOrphan = true
      case .tableRow: return nil
      }
      return Prose(scope, block: index, isOrphan: isOrphan)
    }
  }
}
