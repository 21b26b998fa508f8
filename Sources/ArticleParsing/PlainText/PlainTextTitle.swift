/// Finds the title of a plain text and marks what stands above it as part of the page.
enum PlainTextTitle {
  static func settle(in draft: inout DraftArticle) {
    if let given = draft.metadata.first(where: { $0.isTitle }) {
      draft.title = SourceText(given.value, line: given.line)
      dropRepetitions(of: given.value, in: &draft)
      return
    }
    guard let index = titleIndex(draft.blocks) else { return }
    draft.title = draft.blocks[index].text
    for above in 0..<index where draft.blocks[above].noise == nil {
      draft.blocks[above].kind = .paragraph
      draft.blocks[above].noise = .navigation
    }
    let title = draft.blocks[index].text.text
    draft.blocks.remove(at: index)
    dropRepetitions(of: title, in: &draft)
    settleSubtitle(in: &draft, from: index)
  }

  /// The first heading-like block that weighs two things against each other, or else the first one of
  /// the page, provided that neither a sentence nor several labelled lines stand before it.
  private static func titleIndex(_ blocks: [DraftBlock]) -> Int? {
    var candidates: [Int] = []
    var labelledCount = 0
    for (index, block) in blocks.enumerated() {
      if block.noise != nil { continue }
      // The name of an author or a date may stand above a title, but no facts.
      if LineShape.labelLength(block.text.text) != nil { labelledCount += 1 }
      if labelledCount > 1, !candidates.isEmpty { break }
      if case .heading = block.kind {
        candidates.append(index)
      } else if isComparison(block.text.text), isTitleLine(block) {
        candidates.append(index)
      } else if !isPreface(block) {
        break
      }
    }
    if let comparison = candidates.first(where: { isComparison(blocks[$0].text.text) }) {
      return comparison
    }
    guard let first = candidates.first,
      let long = candidates.first(where: { LineShape.wordCount(blocks[$0].text.text) >= 3 })
    else { return candidates.first }
    // "Plumber" above "What plumbers do" is the title, "Logo" above it is not.
    let name = PageLayout.key(blocks[first].text.text)
    let isNamedAgain = PageLayout.key(blocks[long].text.text).contains(name)
    return isNamedAgain || opensText(name, blocks[first...]) ? first : long
  }

  private static let articles = ["", "a ", "an ", "the "]

  /// Whether the first sentence of the page begins with a name: "Plumber" above "A plumber fits …".
  private static func opensText(_ name: String, _ blocks: ArraySlice<DraftBlock>) -> Bool {
    let sentence = blocks.first { block in
      block.noise == nil && block.kind == .paragraph && LineShape.endsSentence(block.text.text)
    }
    guard let sentence else { return false }
    let text = PageLayout.key(sentence.text.text)
    return articles.contains { text.hasPrefix($0 + name) }
  }

  private static func isPreface(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .paragraph, .listItem: !LineShape.endsSentence(block.text.text)
    default: false
    }
  }

  /// Whether a paragraph could be a title that ran together with the lines of the page.
  private static func isTitleLine(_ block: DraftBlock) -> Bool {
    isPreface(block)
      || (block.kind == .paragraph && LineShape.isHeadingLike(block.text.text, dense: false))
  }

  private static func isComparison(_ text: String) -> Bool {
    guard text.containsFolded("vs") || text.containsFolded("versus") else { return false }
    return LineShape.words(text).contains { word in
      ["vs", "vs.", "versus"].contains(word.lowercased())
    }
  }

  /// Headings that say the title again, whatever the punctuation or the site's name behind it.
  private static func dropRepetitions(of title: String, in draft: inout DraftArticle) {
    let key = letters(of: title)
    draft.blocks.removeAll { block in
      guard case .heading = block.kind else { return false }
      let text = letters(of: block.text.text)
      return text == key || (isComparison(block.text.text) && key.starts(with: text))
    }
  }

  private static func letters(of text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0.isLetter || $0.isDigit }
  }

  /// A heading right below the title that only page lines divide from the first sentence.
  private static func settleSubtitle(in draft: inout DraftArticle, from index: Int) {
    guard index < draft.blocks.count, case .heading = draft.blocks[index].kind else { return }
    guard index + 1 < draft.blocks.count, draft.blocks[index + 1].noise != nil else { return }
    draft.blocks[index].kind = .paragraph
  }
}
