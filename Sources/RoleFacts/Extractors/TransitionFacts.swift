import ArticleParsing
import TextAnalysis

/// Reads what a change into a role takes.
///
/// From "To move into teaching, get …" and "a cook switching to pastry should learn …". The fact belongs
/// to the role that the way leads to.
struct TransitionFacts {
  let scope: ArticleScope

  func extract(into collector: inout FactCollector) {
    for (index, block) in scope.article.blocks.enumerated() where block.noise == nil {
      switch block.kind {
      case .answer, .paragraph, .listItem:
        for sentence in scope.analyzed.sentences[index] { read(sentence, index, into: &collector) }
      case .tableRow, .definition, .orphanAnswer: continue
      }
    }
  }

  private static let moves = PhraseList([
    "transition to ", "transition into ", "transitioning to ", "transitioning into ", "move into ",
    "moving into ", "switch to ", "switching to ", "branch into ", "branching into ",
  ])

  private func read(_ sentence: Range<Int>, _ index: Int, into collector: inout FactCollector) {
    let text = scope.article.blocks[index].text
    let bytes = [UInt8].folded(text.text)
    guard let move = Self.moves.first(in: bytes, sentence),
      bytes[sentence.upperBound - 1] != UInt8(ascii: "?"),
      let goal = goal(behind: move.range.upperBound, index)
    else { return }
    var start = goal.end
    while start < sentence.upperBound, ", ".utf8.contains(bytes[start]) { start += 1 }
    let said = start..<max(start, sentence.upperBound)
    guard bytes[said].count(where: { $0 == 0x20 }) >= 2 else { return }
    add(goal.role, said, index, into: &collector)
  }

  /// The role that stands behind a verb of moving, articles aside, and the offset behind its name.
  private func goal(behind offset: Int, _ index: Int) -> (role: RoleID, end: Int)? {
    let tokens = scope.analyzed.blocks[index]
    guard let next = tokens.firstIndex(where: { $0.range.lowerBound >= offset }) else { return nil }
    let mention = scope.mentions[index].first {
      $0.tokens.lowerBound >= next && $0.tokens.lowerBound <= next + 1
        && scope.primaryRoles.contains($0.role)
    }
    return mention.map { ($0.role, tokens[$0.tokens.upperBound - 1].range.upperBound) }
  }

  private func add(
    _ role: RoleID,
    _ range: Range<Int>,
    _ index: Int,
    into collector: inout FactCollector
  ) {
    let text = scope.article.blocks[index].text
    collector.add(
      role,
      Attribute("transition"),
      Array(text.text.utf8).text(range),
      block: index,
      lines: text.lines(of: range)
    )
  }
}
