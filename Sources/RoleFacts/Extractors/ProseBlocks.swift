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
    /// Empty for an answer whose question is gone.
    let clauses: [Clause]
    /// What its words may speak of.
    let topics: ProseTopics

    init(index: Int, block: Block, raw: [UInt8], bytes: [UInt8], clauses: [Clause]) {
      topics = ProseTopics(in: bytes)
      self.index = index
      self.block = block
      self.raw = raw
      self.bytes = bytes
      self.clauses = clauses
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
      let raw = Array(block.text.text.utf8)
      let bytes = [UInt8].folded(raw)
      let clauses = isOrphan ? [] : scope.clauses(ofBlock: index, folded: bytes)
      return Prose(index: index, block: block, raw: raw, bytes: bytes, clauses: clauses)
    }
  }
}
