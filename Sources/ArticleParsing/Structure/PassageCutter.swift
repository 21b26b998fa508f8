/// Cuts an article into passages.
struct PassageCutter {
  let article: Article
  /// Words of a passage beyond which no further block joins it.
  private let longest = 110
  /// Words of a topic with its roles below which it is one passage.
  private let smallTopic = 60
  private var result: [Passage] = []

  init(article: Article) { self.article = article }

  mutating func passages() -> [Passage] {
    let topics = smallTopics()
    var index = 0
    while index < article.blocks.count {
      guard isCited(index) else {
        index += 1
        continue
      }
      if let topic = topics[index] {
        appendTopic(topic.blocks, section: topic.section)
        index = topic.blocks.upperBound + 1
        continue
      }
      let last = lastBlock(from: index)
      append(index...last)
      index = last + 1
    }
    return result
  }

  private func isCited(_ index: Int) -> Bool {
    let noise = article.blocks[index].noise
    return noise == nil || noise == .promotion
  }

  // MARK: Topics with a few words for each role

  private struct Topic {
    let blocks: ClosedRange<Int>
    let section: Int
  }

  /// Topics that are cited as a whole, by their first block.
  private func smallTopics() -> [Int: Topic] {
    var children: [Int: [Int]] = [:]
    for (index, section) in article.sections.enumerated() {
      if let parent = section.parent { children[parent, default: []].append(index) }
    }
    let indexes = Dictionary(grouping: article.blocks.indices) { article.blocks[$0].section }
    var topics: [Int: Topic] = [:]
    for section in children.keys.sorted() where article.sections[section].level > 0 {
      let members = children[section] ?? []
      guard members.count >= 2, members.allSatisfy({ children[$0] == nil && isLabel($0) }),
        let blocks = together(([section] + members).flatMap { indexes[$0] ?? [] })
      else { continue }
      topics[blocks.lowerBound] = Topic(blocks: blocks, section: section)
    }
    return topics
  }

  private func isLabel(_ section: Int) -> Bool {
    guard let heading = article.sections[section].heading else { return false }
    return LineShape.wordCount(heading.text) <= 3 && !heading.text.hasSuffix("?")
  }

  /// The range of some blocks, when they stand together and are few words.
  private func together(_ indexes: [Int]) -> ClosedRange<Int>? {
    guard let first = indexes.min(), let last = indexes.max(), last - first + 1 == indexes.count,
      indexes.allSatisfy({ article.blocks[$0].noise == nil && speaksForItself($0) })
    else { return nil }
    let words = indexes.reduce(0) { $0 + wordCount($1) }
    return words <= smallTopic ? first...last : nil
  }

  /// Whether a block needs no header, question or term beside its text.
  private func speaksForItself(_ index: Int) -> Bool {
    switch article.blocks[index].kind {
    case .paragraph, .listItem, .orphanAnswer: true
    case .tableRow, .answer, .definition: false
    }
  }

  /// A topic with its heading and the headings of its parts, as they follow each other.
  private mutating func appendTopic(_ blocks: ClosedRange<Int>, section: Int) {
    var pieces: [SourceText] = []
    var headingsDone: Set<Int> = []
    for index in blocks {
      let own = article.blocks[index].section
      for part in [section, own] where headingsDone.insert(part).inserted {
        if let heading = article.sections[part].heading { pieces.append(heading) }
      }
      pieces.append(article.blocks[index].text)
    }
    let first = pieces.map(\.firstLine).min() ?? 1
    let last = pieces.map(\.lastLine).max() ?? first
    result.append(
      Passage(
        blocks: blocks,
        section: section,
        text: pieces.map(\.text).joined(separator: " … "),
        question: nil,
        lines: first...last,
        isPromotion: false
      )
    )
  }

  // MARK: Blocks that belong together

  /// The last block of the passage that begins at `first`.
  private func lastBlock(from first: Int) -> Int {
    var last = first
    var words = wordCount(first)
    while last + 1 < article.blocks.count, isCited(last + 1), belongs(last + 1, after: last) {
      words += wordCount(last + 1)
      guard words <= longest else { break }
      last += 1
    }
    return last
  }

  private func belongs(_ next: Int, after index: Int) -> Bool {
    let block = article.blocks[index]
    let follower = article.blocks[next]
    guard block.section == follower.section, block.noise == follower.noise else { return false }
    switch (block.kind, follower.kind) {
    case (.listItem(let list), .listItem(let other)): return list == other
    case (.paragraph, .listItem): return block.text.text.hasSuffix(":")
    case (.answer(let question), .answer(let other)): return question == other
    case (.answer, .listItem): return block.text.text.hasSuffix(":")
    case (.paragraph, .paragraph):
      return wordCount(index) + wordCount(next) <= 40
        && (block.label == nil) == (follower.label == nil)
    case (.definition(let term), .definition(let other)): return term == other
    default: return false
    }
  }

  private func wordCount(_ index: Int) -> Int {
    LineShape.wordCount(article.blocks[index].text.text)
  }

  private mutating func append(_ blocks: ClosedRange<Int>) {
    let block = article.blocks[blocks.lowerBound]
    var pieces = blocks.map { article.blocks[$0].text }
    var question: String?
    switch block.kind {
    case .tableRow(let row): pieces = tableText(row)
    case .answer(let asked):
      question = asked.text
      pieces.insert(asked, at: 0)
    case .definition(let term): pieces.insert(term, at: 0)
    case .paragraph, .listItem, .orphanAnswer: break
    }
    let first = pieces.map(\.firstLine).min() ?? 1
    let last = pieces.map(\.lastLine).max() ?? first
    let separator = pieces.count == blocks.count ? " " : " … "
    result.append(
      Passage(
        blocks: blocks,
        section: block.section,
        text: pieces.map(\.text).joined(separator: separator),
        question: question,
        lines: first...last,
        isPromotion: block.noise == .promotion
      )
    )
  }

  /// The names of the columns that the row has, and its cells.
  private func tableText(_ row: TableRow) -> [SourceText] {
    let names = SourceText.joined(Array(row.header.prefix(row.cells.count)))
    return [names, SourceText.joined(row.cells)].compactMap(\.self).filter { !$0.isEmpty }
  }
}
