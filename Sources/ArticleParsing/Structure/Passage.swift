/// The unit that is retrieved and cited: one block, or a few that belong together.
package struct Passage: Sendable, Equatable {
  /// Indexes of its blocks in the article, in increasing order.
  package let blocks: ClosedRange<Int>
  /// The section of its first block, or the topic that holds all of them.
  package let section: Int
  /// The words; parts that do not follow each other in the file are set apart by ` … `.
  package let text: String
  /// The question that the passage answers, if it stands above it.
  package let question: String?
  package let lines: ClosedRange<Int>
  package let isPromotion: Bool

  package init(
    blocks: ClosedRange<Int>,
    section: Int,
    text: String,
    question: String?,
    lines: ClosedRange<Int>,
    isPromotion: Bool
  ) {
    self.blocks = blocks
    self.section = section
    self.text = text
    self.question = question
    self.lines = lines
    self.isPromotion = isPromotion
  }
}

extension Article {
  /// The article cut into passages, in reading order; page noise is left out.
  package func passages() -> [Passage] {
    var cutter = PassageCutter(article: self)
    return cutter.passages()
  }
}
