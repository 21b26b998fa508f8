import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Cuts from a passage the sentences that answer.
struct Quoter {
  let library: Library
  let matcher: TermMatcher

  /// The most characters of one quotation.
  static let longest = 420

  /// The sentences of a passage that cover the question best, in their order.
  func quote(_ index: Int, roles: [RoleID]) -> String {
    let indexed = library.passages[index]
    let article = library.articles[indexed.article]
    let first = article.blocks[indexed.passage.blocks.lowerBound]
    switch first.kind {
    case .tableRow(let row): return rowText(row)
    case .answer: return leading(texts(indexed), limit: Self.longest)
    case .paragraph, .listItem, .orphanAnswer, .definition: break
    }
    if indexed.passage.blocks.count > 1 { return best(texts(indexed), roles: roles, in: indexed) }
    if case .definition = first.kind { return texts(indexed)[0] }
    return sentences(first.text.text, roles: roles, in: indexed)
  }

  /// A passage from its start, as far as a quotation goes.
  func whole(_ index: Int) -> String {
    let indexed = library.passages[index]
    let article = library.articles[indexed.article]
    if case .tableRow = article.blocks[indexed.passage.blocks.lowerBound].kind {
      return quote(index, roles: [])
    }
    return leading(texts(indexed), limit: Self.longest)
  }

  private func texts(_ indexed: IndexedPassage) -> [String] {
    let article = library.articles[indexed.article]
    var section = indexed.passage.section
    return indexed.passage.blocks.map { block in
      let text = article.blocks[block].text.text
      // What stands below a term or a heading of its own says nothing without it.
      if case .definition(let term) = article.blocks[block].kind { return "\(term.text): \(text)" }
      let isNew = article.blocks[block].section != section
      section = article.blocks[block].section
      guard isNew, section != indexed.passage.section, !Self.isSentence(text),
        let heading = article.sections[section].heading
      else { return text }
      return "\(heading.text): \(text)"
    }
  }

  /// Whether a text speaks for itself.
  private static func isSentence(_ text: String) -> Bool {
    text.count > 60 || text.last.map { ".!?".contains($0) } ?? false
  }

  /// A row with its header, cell by cell.
  private func rowText(_ row: TableRow) -> String {
    row.cells.enumerated().compactMap { column, cell in
      guard !cell.isEmpty else { return nil }
      let header = column < row.header.count ? row.header[column].text : ""
      return header.isEmpty || column == 0 ? cell.text : "\(header): \(cell.text)"
    }.joined(separator: "; ")
  }

  /// Whole texts from the start, as far as they fit.
  private func leading(_ texts: [String], limit: Int) -> String {
    var result = ""
    for text in texts {
      for range in Sentences.ranges(in: text) {
        let sentence = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        guard result.isEmpty || result.count + sentence.count < limit else { return result }
        let ends = result.last.map { ".:!?".contains($0) } ?? true
        result += (result.isEmpty ? "" : ends ? " " : "; ") + sentence
      }
    }
    return result
  }

  /// The items of a list or the parts of a topic, the lead-in left out when they do not all fit.
  private func best(_ texts: [String], roles: [RoleID], in indexed: IndexedPassage) -> String {
    let all = Self.joined(texts)
    guard all.count > Self.longest else { return all }
    let scored = texts.enumerated().map { ($0, matcher.coverage(of: $1)) }
    var kept: Set<Int> = []
    var length = 0
    for (index, _) in scored.sorted(by: { ($1.1, $0.0) < ($0.1, $1.0) }) {
      guard kept.isEmpty || length + texts[index].count <= Self.longest else { continue }
      kept.insert(index)
      length += texts[index].count + 2
    }
    return Self.joined(texts.indices.filter { kept.contains($0) }.map { texts[$0] })
  }

  /// Items with semicolons between them, unless one ends like a sentence or announces the next.
  private static func joined(_ texts: [String]) -> String {
    texts.dropFirst().reduce(texts.first ?? "") { result, text in
      let ends = result.last.map { ".:!?".contains($0) } ?? true
      return result + (ends ? " " : "; ") + text
    }
  }

  /// The best sentence of a paragraph and those around it that help.
  private func sentences(_ text: String, roles: [RoleID], in indexed: IndexedPassage) -> String {
    let bytes = Array(text.utf8)
    let all = Sentences.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
    guard text.count > 260, all.count > 1 else { return text }
    let scores = all.map { sentence -> Float in
      let tokens = library.analyzer.tokens(in: sentence)
      let id = library.id(of: indexed.article)
      let named = library.catalog.mentions(in: tokens, article: id).map(\.role)
      let fits = roles.contains { named.contains($0) } ? Float(0.2) : 0
      return matcher.coverage(of: sentence) + fits
    }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
    var result = all[best]
    var next = best + 1
    while next < all.count, result.count + all[next].count < 300,
      scores[next] >= scores[best] * 0.5
    {
      result += " " + all[next]
      next += 1
    }
    return result
  }

  /// The sentence of a block that holds some words.
  func sentence(holding words: String, block: Int, article: Int) -> String {
    let text = library.articles[article].blocks[block].text.text
    let bytes = Array(text.utf8)
    for range in Sentences.ranges(in: text) {
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      if sentence.holds(words) { return sentence }
    }
    return text
  }
}
