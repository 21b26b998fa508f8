import ArticleParsing
import TextAnalysis

/// Finds the roles that an article describes one by one, in sections side by side or items of a list.
///
/// One bare noun above a section may mean a thing ("Compiler"); among others of its kind, or with a
/// sentence below that speaks of it as of somebody, it is an occupation.
struct ListedRoles {
  private let analyzed: AnalyzedArticle
  private let phrase: RolePhrase

  init(_ analyzed: AnalyzedArticle, phrase: RolePhrase) {
    self.analyzed = analyzed
    self.phrase = phrase
  }

  /// So many names make a list of roles, provided that they are half of it or more.
  private static let fewest = 2

  private static func isListOfRoles(names: Int, of all: Int) -> Bool {
    names >= fewest && names * 2 >= all
  }

  // MARK: Sections

  /// What sections have in common that stand side by side.
  private struct Siblings: Hashable {
    let parent: Int?
    let level: Int
  }

  /// Which of the names that headings consist of are those of occupations for sure, though they are
  /// single words.
  ///
  /// - Parameter names: the name that each section's heading consists of, by section.
  /// - Returns: an answer for each of `names`.
  func confirmed(_ names: [RolePhrase.Name?]) -> [Bool] {
    guard names.contains(where: { $0?.words.count == 1 }) else {
      return Array(repeating: false, count: names.count)
    }
    let sections = analyzed.article.sections
    var all: [Siblings: Int] = [:]
    var named: [Siblings: Int] = [:]
    let siblings = sections.map { Siblings(parent: $0.parent, level: $0.level) }
    for (group, name) in zip(siblings, names) {
      all[group, default: 0] += 1
      if name != nil { named[group, default: 0] += 1 }
    }
    return names.indices.map { section in
      guard let name = names[section], name.words.count == 1 else { return false }
      let group = siblings[section]
      return Self.isListOfRoles(names: named[group] ?? 0, of: all[group] ?? 0)
        || isDescribed(name, inSection: section)
    }
  }

  /// Whether the first sentence below a heading is about what it names: "A baker makes bread".
  private func isDescribed(_ name: RolePhrase.Name, inSection section: Int) -> Bool {
    let blocks = analyzed.article.blocks
    guard let block = blocks.firstIndex(where: { $0.section == section && $0.noise == nil }) else {
      return false
    }
    let tokens = analyzed.blocks[block]
    guard let noun = tokens.prefix(2).firstIndex(where: { !FunctionWords.contains($0.term) }),
      RoleName.key([tokens[noun].term]) == name.key
    else { return false }
    if PeopleGrammar(tokens, blocks[block].text.text).speaksOfPeople(noun..<noun + 1) {
      return true
    }
    guard noun == 1, ["a", "an"].contains(tokens[0].term), tokens.count > 2 else { return false }
    return !Self.notDoing.contains(tokens[2].term)
  }

  /// Words behind a noun that are none of what somebody does.
  private static let notDoing: WordSet = ["is", "of", "can", "may", "has", "in", "for", "with"]

  // MARK: Items

  /// Items that belong together: those of a list, or the labelled lines of a section.
  private enum Series: Hashable {
    case list(Int), section(Int)
  }

  /// The roles with which items or labelled lines begin, each with something said about it:
  /// "Baker: makes bread".
  var items: [(name: RolePhrase.Name, line: Int)] {
    var counts: [Series: Int] = [:]
    var named: [Series: Int] = [:]
    var names: [(series: Series, name: RolePhrase.Name, line: Int)] = []
    for (block, tokens) in zip(analyzed.article.blocks, analyzed.blocks) where block.noise == nil {
      guard let series = series(of: block) else { continue }
      counts[series, default: 0] += 1
      let text = NamingText(block.text.text.utf8, tokens, analyzer: phrase.analyzer)
      guard text.hasTagline, let name = phrase.name(only: text) else { continue }
      names.append((series, name, block.text.firstLine))
      named[series, default: 0] += 1
    }
    return names.filter {
      Self.isListOfRoles(names: named[$0.series] ?? 0, of: counts[$0.series] ?? 0)
    }.map { ($0.name, $0.line) }
  }

  private func series(of block: Block) -> Series? {
    switch block.kind {
    case .listItem(let list): .list(list)
    case .paragraph where block.label != nil: .section(block.section)
    case .paragraph, .tableRow, .definition, .answer, .orphanAnswer: nil
    }
  }
}
