/// Reads plain text, whose headings, lists and tables are known by their shape and surroundings.
///
/// Two ways of setting a page are met: blocks divided by blank lines, where a heading stands alone or
/// leads its block, and dense pages, where every line is a block of its own.
package struct PlainTextReader: Sendable {
  package init() {}

  package func read(_ file: SourceFile) -> DraftArticle {
    let frontMatter = FrontMatter(file)
    let first = frontMatter?.firstContentLine ?? 1
    let lines = file.lines.indices.dropFirst(first - 1).map { index in
      PlainLine(file.lines[index].text, number: index + 1)
    }
    var parser = PlainTextParser(layout: PageLayout(lines))
    for chunk in lines.split(whereSeparator: { $0.kind == .blank }) { parser.parse(chunk) }
    var draft = DraftArticle(
      metadata: frontMatter?.metadata ?? [],
      blocks: parser.blocks,
      notes: frontMatter?.notes ?? []
    )
    PlainTextTitle.settle(in: &draft)
    PlainTextLevels.settle(in: &draft)
    return draft
  }
}
