import ArticleParsing
import TextAnalysis

/// Reads what a change into a role takes.
///
/// From "To move into teaching, get …" and "a cook switching to pastry should learn …". The fact belongs
/// to the role that the way leads to.
struct TransitionFacts {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    for prose in prose.all where prose.topics.contains(.moves) {
      switch prose.block.kind {
      case .answer, .paragraph, .listItem:
        for sentence in scope.analyzed.sentences[prose.index] {
          read(sentence, prose, into: &collector)
        }
      case .tableRow, .definition, .orphanAnswer: continue
      }
    }
  }

  static let moves = PhraseList([
    "transition to ", "transition into ", "transitioning to ", "transitioning into ", "move into ",
    "moving into ", "turn to ", "turns to ", "change over to ", "cross over to ", "retrain as ",
    "retrains as ", "switch to ", "switching to ", "branch into ", "branching into ",
  ])

  private func read(
    _ sentence: Range<Int>,
    _ prose: ProseBlocks.Prose,
    into collector: inout FactCollector
  ) {
    let bytes = prose.bytes
    guard let move = Self.moves.first(in: bytes, sentence),
      bytes[sentence.upperBound - 1] != UInt8(ascii: "?"),
      let goal = goal(behind: move.range.upperBound, prose.index)
    else { return }
    var start = goal.end
    while start < sentence.upperBound, ", ".utf8.contains(bytes[start]) { start += 1 }
    let said = start..<max(start, sentence.upperBound)
    guard bytes[said].count(where: { $0 == 0x20 }) >= 2 else { return }
    collector.add(
      goal.role,
      Attribute("transition"),
      prose.raw.text(said),
      block: prose.index,
      lines: prose.block.text.lines(of: said)
    )
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
}
