package import ArticleParsing
import ByteStorage

/// What is asked of an article most often, to be had without its text.
package struct ArticleHead: Sendable, Equatable {
  package let id: ArticleID
  package let title: SourceText?
  package let date: String?
  package let repairedLines: [Int]
  package let lineCount: Int
  package let blockCount: Int
  /// The numbers of its passages in the library.
  package let passages: Range<Int>
  /// The blocks of each of its passages.
  let passageBlocks: [ClosedRange<Int>]
  /// The numbers of its facts in the library.
  package let facts: Range<Int>

  /// What a person would call the article: its title, or its file name.
  package var displayTitle: String { title?.text ?? id.path }

  /// - Parameters:
  ///   - article: the article.
  ///   - firstPassage: the number of the first of its passages.
  ///   - passageBlocks: the blocks of each of its passages.
  ///   - facts: the numbers of its facts.
  init(
    _ article: Article,
    firstPassage: Int,
    passageBlocks: [ClosedRange<Int>],
    facts: Range<Int>
  ) {
    id = article.id
    title = article.title
    date = article.date
    repairedLines = article.repairedLines
    lineCount = article.lineCount
    blockCount = article.blocks.count
    passages = firstPassage..<firstPassage + passageBlocks.count
    self.passageBlocks = passageBlocks
    self.facts = facts
  }

  /// The number of the passage that holds a block; `nil` for noise.
  func passage(ofBlock block: Int) -> Int? {
    var low = 0
    var high = passageBlocks.count
    while low < high {
      let middle = (low + high) / 2
      if passageBlocks[middle].upperBound < block { low = middle + 1 } else { high = middle }
    }
    guard low < passageBlocks.count, passageBlocks[low].contains(block) else { return nil }
    return passages.lowerBound + low
  }

  init(_ reader: inout ByteReader) {
    id = ArticleID(reader.text())
    title = reader.optional { $0.sourceText() }
    date = reader.optional { $0.text() }
    repairedLines = reader.rising()
    lineCount = reader.varint()
    blockCount = reader.varint()
    let firstPassage = reader.varint()
    passageBlocks = reader.list { $0.closedRange() }
    passages = firstPassage..<firstPassage + passageBlocks.count
    facts = reader.range()
  }

  func write(to writer: inout ByteWriter) {
    writer.append(id.path)
    writer.append(optional: title) { $0.append($1) }
    writer.append(optional: date) { $0.append($1) }
    writer.append(rising: repairedLines)
    writer.append(varint: lineCount)
    writer.append(varint: blockCount)
    writer.append(varint: passages.lowerBound)
    writer.append(list: passageBlocks) { $0.append($1) }
    writer.append(facts)
  }
}
