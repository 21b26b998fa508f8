/// Turns a draft of any form into an article: sections, labels, questions with their answers.
struct Structure {
  private let file: SourceFile

  init(file: SourceFile) { self.file = file }

  func article(from draft: DraftArticle, id: ArticleID) -> Article {
    var builder = ArticleBuilder()
    let items = ParentItems.asHeadings(LoneItems.asHeadings(draft.blocks))
    for block in RecordLines.asHeadings(items) { builder.add(block) }
    builder.finish()
    return Article(
      id: id,
      title: draft.title,
      date: ArticleDate.find(in: draft),
      metadata: draft.metadata,
      sections: builder.sections,
      blocks: builder.blocks,
      repairedLines: file.lines.indices.filter { file.lines[$0].isRepaired }.map { $0 + 1 },
      lineCount: file.lines.count,
      encoding: file.encoding,
      notes: draft.notes
    )
  }
}
