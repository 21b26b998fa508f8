/// What a reader (Markdown, HTML, plain text) found in a file, in reading order.
///
/// A draft knows forms, not meanings: which line is a heading, an item, a table. Sections, question
/// and answer pairs, labels and adverts are found afterwards, alike for every form, by the structure stage.
package struct DraftArticle: Sendable, Equatable {
  /// The title that the form itself names (front matter, `title`, `h1`), if any.
  package var title: SourceText?
  /// Keys and values of front matter or of the page's head, in file order.
  package var metadata: [Metadatum]
  package var blocks: [DraftBlock]
  /// What is wrong with the form of the file.
  package var notes: [ReadingNote]

  package init(
    title: SourceText? = nil,
    metadata: [Metadatum] = [],
    blocks: [DraftBlock] = [],
    notes: [ReadingNote] = []
  ) {
    self.title = title
    self.metadata = metadata
    self.blocks = blocks
    self.notes = notes
  }
}

/// One key of an article's front matter or head.
package struct Metadatum: Sendable, Equatable {
  package let key: String
  package let value: String
  package let line: Int

  package init(key: String, value: String, line: Int) {
    self.key = key
    self.value = value
    self.line = line
  }

  /// Whether it names the article.
  var isTitle: Bool { key.lowercased() == "title" && !value.isEmpty }
}

/// One block of a draft.
package struct DraftBlock: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A heading; 1 is the outermost level, 6 the innermost.
    case heading(level: Int)
    case paragraph
    /// An item; `list` tells lists apart, `depth` counts nesting from 0.
    case listItem(list: Int, depth: Int)
    case table(DraftTable)
    /// What a term of a definition list stands for; the text is the description.
    case definition(term: SourceText)
    /// A question; the blocks of kind `answer` after it answer it.
    case question
    /// The answer to the question before it.
    case answer
  }

  package var kind: Kind
  /// The block's words; empty for a table.
  package var text: SourceText
  /// UTF-8 length of the bold words that the text begins with, 0 if none.
  package var leadingStrongLength: Int
  /// Why the block is no part of the article, or `nil`.
  package var noise: NoiseKind?

  package init(
    _ kind: Kind,
    _ text: SourceText,
    leadingStrongLength: Int = 0,
    noise: NoiseKind? = nil
  ) {
    self.kind = kind
    self.text = text
    self.leadingStrongLength = leadingStrongLength
    self.noise = noise
  }
}

/// A table as it stands in the file: header cells and body cells, each with its words.
package struct DraftTable: Sendable, Equatable {
  package var caption: SourceText?
  /// Cells of the header row; empty when the table has none.
  package var header: [SourceText]
  /// Body rows; a row may be shorter or longer than the header.
  package var rows: [[SourceText]]

  package init(caption: SourceText? = nil, header: [SourceText], rows: [[SourceText]]) {
    self.caption = caption
    self.header = header
    self.rows = rows
  }
}

/// Why a block does not speak for the article.
package enum NoiseKind: String, Sendable, Equatable, CaseIterable {
  /// Menus, breadcrumbs, footers, cookie lines, share buttons, link lists to other pages.
  case navigation
  /// An advert for a job: another role's pay must not be read from it.
  case jobAdvert
  /// The site's own offers; may be asked about, is never a fact about a role.
  case promotion
  /// Remarks of readers.
  case comment
}
