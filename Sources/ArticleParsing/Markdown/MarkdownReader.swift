/// Reads a Markdown file with cmark-gfm, tables included.
package struct MarkdownReader: Sendable {
  package init() {}

  /// The draft of a file; text that would cost cmark quadratic time is read as plain text.
  package func read(_ file: SourceFile) -> DraftArticle {
    guard MarkdownGuard.accepts(file) else {
      var draft = PlainTextReader().read(file)
      draft.notes.append(.tooMuchMarkup)
      return draft
    }
    let front = FrontMatter(file)
    let skippedLines = (front?.firstContentLine ?? 1) - 1
    let body = SourceFile(lines: Array(file.lines[skippedLines...]), encoding: file.encoding)
    var collector = MarkdownBlocks(reading: body)
    let blocks = collector.blocks().map { $0.moved(byLines: skippedLines) }
    var draft = DraftArticle(
      metadata: front?.metadata ?? [],
      blocks: blocks,
      notes: front?.notes ?? []
    )
    draft.takeTitle()
    return draft
  }
}

extension ReadingNote {
  fileprivate static let tooMuchMarkup = ReadingNote(
    line: 1,
    text:
      "too long, or marks beyond measure, for Markdown; it was read as plain text; split the file"
  )
}

extension DraftArticle {
  /// Moves the title out of the blocks.
  ///
  /// The first heading of level 1 is the title, unless front matter names one and there are more
  /// such headings: those are sections then. A heading that repeats the title is dropped.
  fileprivate mutating func takeTitle() {
    let named = metadata.first(where: \.isTitle)
    let tops = blocks.indices.filter {
      blocks[$0].kind == .heading(level: 1) && blocks[$0].noise == nil
    }
    title = named.map { SourceText($0.value, line: $0.line) }
    guard let first = tops.first else { return }
    guard let named = title else {
      title = blocks.remove(at: first).text
      return
    }
    let key = Self.words(of: named.text)
    if let same = tops.first(where: { Self.words(of: blocks[$0].text.text) == key }) {
      blocks.remove(at: same)
    } else if tops.count == 1 {
      title = blocks.remove(at: first).text
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
