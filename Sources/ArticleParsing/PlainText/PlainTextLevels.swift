/// Gives the headings of a plain text their levels, which no mark tells.
///
/// A heading that comes back (the roles below each topic, the topics below each role) stands below
/// one that does not; so does the name of a place, a topic of a score card below the heading of the
/// card, and any other heading where most are set in capitals.
enum PlainTextLevels {
  static func settle(in draft: inout DraftArticle) {
    let recurring = recurringKeys(draft.blocks)
    let usesCapitals = mostAreCapitals(draft.blocks)
    for index in draft.blocks.indices {
      guard case .heading(let level) = draft.blocks[index].kind, level == 2 else { continue }
      let text = draft.blocks[index].text.text
      if recurring.contains(PageLayout.key(text)) {
        draft.blocks[index].kind = .heading(level: 4)
      } else if Places.isPlace(text) || (usesCapitals && !LineShape.isAllCapitals(text)) {
        draft.blocks[index].kind = .heading(level: 3)
      }
    }
    settleScoreCard(in: &draft)
    settlePageLinks(in: &draft)
  }

  /// A heading with nothing but page lines below it belongs to the page as well.
  private static func settlePageLinks(in draft: inout DraftArticle) {
    // About the blocks between the one at hand and the next heading.
    var arePageLines = true
    var isEmpty = true
    for index in draft.blocks.indices.reversed() {
      if case .heading = draft.blocks[index].kind {
        if draft.blocks[index].noise == nil, !isEmpty, arePageLines {
          draft.blocks[index].noise = .navigation
        }
        (arePageLines, isEmpty) = (true, true)
      } else {
        arePageLines = arePageLines && draft.blocks[index].noise == .navigation
        isEmpty = false
      }
    }
  }

  private static func recurringKeys(_ blocks: [DraftBlock]) -> Set<String> {
    var counts: [String: Int] = [:]
    for block in blocks {
      guard case .heading = block.kind, block.noise == nil else { continue }
      counts[PageLayout.key(block.text.text), default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 2 }.keys)
  }

  /// Whether most headings, and three at least, are set in capitals.
  private static func mostAreCapitals(_ blocks: [DraftBlock]) -> Bool {
    let headings = blocks.filter { isHeading($0, level: 2) }
    let capitals = headings.count { LineShape.isAllCapitals($0.text.text) }
    return capitals >= 3 && capitals * 2 > headings.count
  }

  /// Topic, explanation, role: the explanation is a sentence of the topic, not a heading.
  private static func settleScoreCard(in draft: inout DraftArticle) {
    for index in draft.blocks.indices.dropFirst(1) where index + 1 < draft.blocks.count {
      guard isHeading(draft.blocks[index - 1], level: 2), isHeading(draft.blocks[index], level: 2),
        isHeading(draft.blocks[index + 1], level: 4)
      else { continue }
      draft.blocks[index].kind = .paragraph
      draft.blocks[index - 1].kind = .heading(level: 3)
    }
  }

  private static func isHeading(_ block: DraftBlock, level: Int) -> Bool {
    block.kind == .heading(level: level) && block.noise == nil
  }
}
