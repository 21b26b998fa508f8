/// The path of an article inside its corpus folder, with `/` between folders.
package struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let path: String

  package init(_ path: String) { self.path = path }

  package var description: String { path }

  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

/// An article: sections of blocks, each with the lines it was read from.
package struct Article: Sendable, Equatable {
  package let id: ArticleID
  /// The title, or `nil` when the article has none.
  package let title: SourceText?
  /// The date the article gives itself, as written.
  package let date: String?
  package let metadata: [Metadatum]
  /// In reading order; the first one is the article itself and has no heading of its own.
  package let sections: [Section]
  /// In reading order.
  package let blocks: [Block]
  /// Lines whose damaged characters were repaired, in increasing order.
  package let repairedLines: [Int]
  package let lineCount: Int
  /// The name of the file's encoding, such as `UTF-8` or `windows-1252`.
  package let encoding: String
  /// What is wrong with the form of the file, in increasing order of lines.
  package let notes: [ReadingNote]

  package init(
    id: ArticleID,
    title: SourceText?,
    date: String?,
    metadata: [Metadatum],
    sections: [Section],
    blocks: [Block],
    repairedLines: [Int],
    lineCount: Int,
    encoding: String,
    notes: [ReadingNote]
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.metadata = metadata
    self.sections = sections
    self.blocks = blocks
    self.repairedLines = repairedLines
    self.lineCount = lineCount
    self.encoding = encoding
    self.notes = notes
  }

  /// What a person would call the article: its title, or its file name.
  package var displayTitle: String { title?.text ?? id.path }

  /// The headings above a block, outermost first, without the title.
  package func headings(of section: Int) -> [SourceText] {
    var path: [SourceText] = []
    var current: Int? = section
    while let index = current {
      if let heading = sections[index].heading { path.append(heading) }
      current = sections[index].parent
    }
    return path.reversed()
  }
}

/// A heading and what stands below it.
package struct Section: Sendable, Equatable {
  /// `nil` only for the article as a whole.
  package let heading: SourceText?
  /// 0 for the article as a whole, else 1 (outermost) to 6.
  package let level: Int
  package let parent: Int?
  /// Whether nothing stands below the heading, not even in a section of its own.
  package internal(set) var isEmpty: Bool

  package init(heading: SourceText?, level: Int, parent: Int?, isEmpty: Bool) {
    self.heading = heading
    self.level = level
    self.parent = parent
    self.isEmpty = isEmpty
  }
}

/// The smallest part of an article that says something by itself.
///
/// Many readers walk over all blocks of an article, so a block is one object that never changes: copying
/// its texts would take longer than looking at them.
package final class Block: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case paragraph
    /// An item; items with the same number belong together.
    case listItem(list: Int)
    case tableRow(TableRow)
    /// The answer to a question that stands above it.
    case answer(question: SourceText)
    /// An answer whose question is gone.
    case orphanAnswer
    /// What a term stands for.
    case definition(term: SourceText)
  }

  package let kind: Kind
  /// The words of the block; for a table row its cells, each set off by a blank.
  package let text: SourceText
  /// Index of the section it stands in.
  package let section: Int
  /// A label in front of the text ("Tools: …"), as a UTF-8 range of the text without the colon.
  package let label: Range<Int>?
  package let noise: NoiseKind?

  package init(
    kind: Kind,
    text: SourceText,
    section: Int,
    label: Range<Int>? = nil,
    noise: NoiseKind? = nil
  ) {
    self.kind = kind
    self.text = text
    self.section = section
    self.label = label
    self.noise = noise
  }

  package static func == (left: Block, right: Block) -> Bool {
    left === right
      || left.kind == right.kind && left.text == right.text && left.section == right.section
        && left.label == right.label && left.noise == right.noise
  }
}

/// One row of a table, with the header above it.
package struct TableRow: Sendable, Equatable {
  /// Rows with the same number belong to one table.
  package let table: Int
  package let caption: SourceText?
  /// Header cells, empty when the table has none.
  package let header: [SourceText]
  package let cells: [SourceText]

  package init(table: Int, caption: SourceText?, header: [SourceText], cells: [SourceText]) {
    self.table = table
    self.caption = caption
    self.header = header
    self.cells = cells
  }
}
