import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Cuts from a passage the sentences that answer.
struct Quoter {
  let library: Library
  let read: ReadQuestion
  let matcher: TermMatcher

  /// The most characters of one quotation.
  static let longest = 420

  /// The sentences of a passage that cover the question best, in their order.
  func quote(_ index: Int, roles: [RoleID]) -> String {
    let indexed = library.passages[index]
    let article = library.articles[indexed.article]
    let first = article.blocks[indexed.passage.blocks.lowerBound]
    switch first.kind {
    case .tableRow(let row): return rowText(row, of: indexed, roles: roles)
    case .answer:
      let words = leading(telling(indexed, roles), limit: Self.longest)
      return answersAnother(indexed) ? withoutReply(words) : words
    case .paragraph, .listItem, .orphanAnswer, .definition: break
    }
    if case .definition = first.kind, indexed.passage.blocks.count == 1 { return texts(indexed)[0] }
    let told = telling(indexed, roles)
    guard told.count == 1 else { return best(told, roles: roles, in: indexed) }
    return SentenceCutter(library: library, read: read, matcher: matcher).cut(
      told[0],
      of: indexed,
      roles: roles
    )
  }

  /// Whether a passage says "yes" or "no" to a question with none of the topic's words.
  private func answersAnother(_ indexed: IndexedPassage) -> Bool {
    guard read.intent == .yesNo, !matcher.isEmpty, let asked = indexed.passage.question else {
      return false
    }
    return matcher.coverage(of: asked) == 0
  }

  /// An answer from its first part on that speaks of the topic, where it begins with "yes" or "no".
  private func withoutReply(_ answer: String) -> String {
    guard let first = library.analyzer.tokens(in: answer, atMost: 1).first,
      ["yes", "no"].contains(first.term)
    else { return answer }
    var rest = Substring(answer)
    while let end = rest.firstIndex(where: { ",;.:".contains($0) }) {
      let part = rest[..<end]
      if matcher.coverage(of: String(part)) > 0, part.startIndex != answer.startIndex { break }
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    return matcher.coverage(of: String(rest)) > 0 ? String(rest) : answer
  }

  /// The texts of a passage without paragraphs that say nothing on the question: a byline above the
  /// answer, the next thought below it.
  private func telling(_ indexed: IndexedPassage, _ roles: [RoleID]) -> [String] {
    let all = texts(indexed)
    let scope = library.scope(of: indexed)
    let labelled = zip(indexed.passage.blocks, all).filter { block, _ in
      scope.attributeOfLabel(inBlock: block).map { read.attributes.contains($0) } ?? false
    }.map(\.1)
    if all.count > 1, !labelled.isEmpty { return labelled }
    guard all.count > 1, !matcher.isEmpty else { return all }
    let article = library.articles[indexed.article]
    var isFirst = true
    let kept = zip(indexed.passage.blocks, all).filter { block, text in
      defer { isFirst = false }
      switch article.blocks[block].kind {
      case .paragraph: break
      case .answer where !isFirst: break
      default: return true
      }
      return text.last == ":" || matcher.coverage(of: text) > 0
        || !Set(library.scope(of: indexed).namedRoles(ofBlock: block)).isDisjoint(with: roles)
    }.map(\.1)
    return kept.contains { matcher.coverage(of: $0) > 0 } ? kept : all
  }

  /// A passage from its start, as far as a quotation goes.
  func whole(_ index: Int, roles: [RoleID]) -> String {
    let indexed = library.passages[index]
    let article = library.articles[indexed.article]
    if case .tableRow = article.blocks[indexed.passage.blocks.lowerBound].kind {
      return quote(index, roles: roles)
    }
    return leading(texts(indexed), limit: Self.longest)
  }

  /// The list in a passage that follows one of its blocks, with the line that announces it.
  func list(in index: Int, below block: Int) -> String? {
    let indexed = library.passages[index]
    let article = library.articles[indexed.article]
    guard indexed.passage.blocks.contains(block) else { return nil }
    let texts = zip(indexed.passage.blocks, texts(indexed)).filter { own, text in
      guard own > block else { return false }
      if case .listItem = article.blocks[own].kind { return true }
      return text.last == ":"
    }.map(\.1)
    return texts.count > 1 ? leading(texts, limit: Self.longest) : nil
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

  /// A row with its header, cell by cell; where columns belong to roles, those of the roles asked for.
  private func rowText(_ row: TableRow, of indexed: IndexedPassage, roles: [RoleID]) -> String {
    let scope = library.scope(of: indexed)
    let owners = row.header.map { scope.role(named: $0.text) }
    let isTheirs = owners.contains { $0.map(roles.contains) ?? false }
    return row.cells.enumerated().compactMap { column, cell in
      guard !cell.isEmpty else { return nil }
      let header = column < row.header.count ? row.header[column].text : ""
      if header.isEmpty || column == 0 { return cell.text }
      if isTheirs, let owner = owners[column], !roles.contains(owner) { return nil }
      return "\(header): \(cell.text)"
    }.joined(separator: "; ")
  }

  /// Whole texts from the start, as far as they fit.
  private func leading(_ texts: [String], limit: Int) -> String {
    var result = ""
    for text in texts {
      for range in Sentences.ranges(in: text) {
        let sentence = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        guard result.isEmpty || result.count + sentence.count < limit else { return result }
        result += (result.isEmpty ? "" : Self.ends(result) ? " " : "; ") + sentence
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
      result + (ends(result) ? " " : "; ") + text
    }
  }

  /// Whether a text ends like a sentence, within quotation marks too, or announces the next.
  private static func ends(_ text: String) -> Bool {
    let last = text.last { !"\"”’»)".contains($0) }
    return last.map { ".:!?".contains($0) } ?? true
  }

  /// The most characters of a sentence that the next one may complete.
  private static let terse = 120

  /// The sentence of a block that holds some words.
  ///
  /// - Parameters:
  ///   - words: what it holds.
  ///   - block: a block of the article.
  ///   - article: the article's index.
  ///   - goesOn: whether the next one comes along where it goes on with "she" or "they" and the
  ///     first is terse.
  /// - Returns: the whole text where no sentence holds the words.
  func sentence(holding words: String, block: Int, article: Int, goesOn: Bool = false) -> String {
    let text = library.articles[article].blocks[block].text.text
    let bytes = Array(text.utf8)
    let ranges = Sentences.ranges(in: text)
    for (index, range) in ranges.enumerated() {
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      guard sentence.holds(words) else { continue }
      guard goesOn, sentence.count < Self.terse, index + 1 < ranges.count else { return sentence }
      let next = String(decoding: bytes[ranges[index + 1]], as: UTF8.self)
      let first = library.analyzer.tokens(in: next, atMost: 1).first?.term ?? ""
      return ["he", "she", "they"].contains(first) ? "\(sentence) \(next)" : sentence
    }
    return text
  }
}
