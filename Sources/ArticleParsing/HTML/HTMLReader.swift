/// Reads a page with libxml2's parser.
package struct HTMLReader: Sendable {
  package init() {}

  /// The draft of a page; one that libxml2 cannot take in is read as text without its tags.
  package func read(_ file: SourceFile) -> DraftArticle {
    let source = Array(file.text.utf8)
    guard let tree = tree(of: source), !tree.nodes.isEmpty else {
      return PlainTextReader().read(HTMLTagStripper.stripped(file))
    }
    let page = HTMLPage(tree)
    var collector = HTMLBlocks(reading: page, firstList: 0)
    let blocks = collector.blocks()
    var draft = DraftArticle(
      title: page.titleHeading.flatMap(tree.heading) ?? tree.headTitle(),
      metadata: tree.headMetadata(),
      blocks: blocks
    )
    draft.add(LinkedData(of: source), firstList: collector.listCount)
    return draft
  }

  /// The blocks of a piece of HTML inside another document, and the next free list number.
  func blocks(
    ofFragment fragment: SourceFile,
    firstList: Int
  ) -> (blocks: [DraftBlock], nextList: Int) {
    guard let tree = tree(of: Array(fragment.text.utf8)) else {
      return (PlainTextReader().read(HTMLTagStripper.stripped(fragment)).blocks, firstList)
    }
    guard !tree.nodes.isEmpty else { return ([], firstList) }
    var collector = HTMLBlocks(reading: HTMLPage(fragment: tree), firstList: firstList)
    return (collector.blocks(), collector.listCount)
  }

  private func tree(of source: [UInt8]) -> HTMLTree? {
    guard HTMLTagStripper.isFitForParser(source) else { return nil }
    return HTMLTree(parsing: source)
  }
}
