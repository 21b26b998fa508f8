/// Reads a page with libxml2's parser.
package struct HTMLReader: Sendable {
  package init() {}

  /// The draft of a page; one that libxml2 cannot take in is read as text without its tags.
  package func read(_ file: SourceFile) -> DraftArticle {
    guard let tree = tree(of: file), !tree.nodes.isEmpty else {
      return PlainTextReader().read(HTMLTagStripper.stripped(file))
    }
    let page = HTMLPage(tree)
    var collector = HTMLBlocks(reading: page, firstList: 0)
    let blocks = collector.blocks()
    return DraftArticle(
      title: page.titleHeading.flatMap(tree.heading) ?? tree.headTitle(),
      metadata: tree.headMetadata(),
      blocks: blocks
    )
  }

  /// The blocks of a piece of HTML inside another document, and the next free list number.
  func blocks(
    ofFragment fragment: SourceFile,
    firstList: Int
  ) -> (blocks: [DraftBlock], nextList: Int) {
    guard let tree = tree(of: fragment) else {
      return (PlainTextReader().read(HTMLTagStripper.stripped(fragment)).blocks, firstList)
    }
    guard !tree.nodes.isEmpty else { return ([], firstList) }
    var collector = HTMLBlocks(reading: HTMLPage(fragment: tree), firstList: firstList)
    return (collector.blocks(), collector.listCount)
  }

  private func tree(of file: SourceFile) -> HTMLTree? {
    let source = Array(file.text.utf8)
    guard HTMLTagStripper.isFitForParser(source) else { return nil }
    return HTMLTree(parsing: source)
  }
}
