import ArticleParsing
package import TextAnalysis

/// Finds the roles that articles are about, their other names, and which of them are the same.
///
/// Names come from titles, front matter, headings, table headers, first columns and terms; other
/// names from parentheses and "also called". Two names are one role only when an article says so,
/// when they are spelt alike, or when one begins with the initials of the other.
package struct RoleFinder {
  private let analyzer: Analyzer
  private let phrase: RolePhrase

  package init(analyzer: Analyzer) {
    self.analyzer = analyzer
    phrase = RolePhrase(analyzer: analyzer)
  }

  /// The roles of a corpus.
  ///
  /// The articles come in the order of their ids; the result does not depend on anything else.
  package func find(in articles: [AnalyzedArticle]) -> RoleCatalog {
    let found = articles.map { candidates(in: $0) }
    var merger = RoleMerger()
    for (article, candidates) in zip(articles, found) {
      for candidate in candidates.all {
        merger.add(candidate, article: article.article.id)
      }
    }
    let aliases = AliasFinder(analyzer: analyzer)
    for (article, candidates) in zip(articles, found) {
      let declared = DeclaredRoles(article.article.metadata, phrase: phrase).aliases
      let spelt = NameSpellings(
        candidates: candidates.all,
        headings: candidates.headings,
        analyzed: article
      )
      let found = aliases.aliases(in: article, candidates: candidates.all)
      for alias in declared + spelt.aliases + found {
        merger.add(alias, article: article.article.id)
      }
    }
    return merger.catalog()
  }

  /// The names that an article gives to roles, and the keys of those that are headings.
  private func candidates(
    in analyzed: AnalyzedArticle
  ) -> (all: [RoleCandidate], headings: Set<String>) {
    let article = analyzed.article
    var result: [RoleCandidate] = []
    func add(_ name: RolePhrase.Name, line: Int, isPrimary: Bool) {
      guard !name.key.isEmpty else { return }
      if let index = result.firstIndex(where: { $0.key == name.key }) {
        result[index].count += 1
        if isPrimary { result[index].isPrimary = true }
        return
      }
      result.append(
        RoleCandidate(words: name.words, key: name.key, line: line, isPrimary: isPrimary)
      )
    }
    for declared in DeclaredRoles(article.metadata, phrase: phrase).names {
      add(declared.name, line: declared.line, isPrimary: true)
    }
    let headings = headingNames(analyzed)
    let cells = cellNames(article)
    let given = Set(headings.map(\.name.key) + cells.map(\.name.key))
    let title = phrase.title(of: article)
    var sides = title.map { phrase.names(inTitle: $0.text) } ?? []
    let members =
      sides.count == 1 ? title.map { phrase.members(ofTitle: $0.text) } ?? [] : []
    // A title that joins what the article describes one by one names several roles.
    if !members.isEmpty, members.allSatisfy({ given.contains($0.key) }),
      !isNamedAsWhole(sides[0], in: analyzed)
    {
      sides = members
    }
    for name in sides { add(name, line: title?.firstLine ?? 1, isPrimary: true) }
    for (name, line) in headings + cells { add(name, line: line, isPrimary: false) }
    var compared = sides.count > 1 ? Set(sides.map(\.key)) : []
    for found in OccupationEvidence(analyzed, phrase: phrase).findings {
      for _ in 0..<found.count { add(found.name, line: found.line, isPrimary: found.isInTitle) }
      if found.isInTitle { compared.insert(found.name.key) }
    }
    if result.isEmpty {
      for item in ListedRoles(analyzed, phrase: phrase).items {
        add(item.name, line: item.line, isPrimary: true)
      }
    }
    if result.isEmpty {
      for found in ProseRoles(article, phrase: phrase).names {
        add(found.name, line: found.line, isPrimary: true)
      }
    }
    return (settled(result, compared: compared), Set(headings.map(\.name.key)))
  }

  /// Whether a heading below the title names a family as a whole.
  private func isNamedAsWhole(_ family: RolePhrase.Name, in analyzed: AnalyzedArticle) -> Bool {
    let title = analyzed.title.map(\.term)
    return analyzed.headings.contains { heading in
      heading.map(\.term) != title && RoleName.key(heading.map(\.term)).contains(family.key)
    }
  }

  /// A name and its line.
  private typealias Given = (name: RolePhrase.Name, line: Int)

  /// Names that are headings or asked for by them, or by questions that are none.
  private func headingNames(_ analyzed: AnalyzedArticle) -> [Given] {
    let article = analyzed.article
    let only = article.sections.map { $0.heading.flatMap { phrase.name(only: $0.text) } }
    let confirmed = ListedRoles(analyzed, phrase: phrase).confirmed(only)
    var named: [Given] = []
    for (heading, found) in zip(article.sections.map(\.heading), zip(only, confirmed)) {
      guard let heading else { continue }
      if let name = phrase.name(ofWorkIn: heading.text) ?? (found.1 ? found.0 : nil) {
        named += Array(repeating: (name, heading.firstLine), count: 2)
      } else if let name = found.0 ?? phrase.name(inQuestion: heading.text) {
        named.append((name, heading.firstLine))
      }
    }
    var lines = Set(article.sections.compactMap { $0.heading?.firstLine })
    let asked = article.blocks.compactMap { block -> Given? in
      guard case .answer(let question) = block.kind, lines.insert(question.firstLine).inserted
      else { return nil }
      return phrase.name(inQuestion: question.text).map { ($0, question.firstLine) }
    }
    return named + asked
  }

  /// Names that are nothing but the cell or term they stand in.
  ///
  /// Of names that stand beside or below each other each counts twice: among its like, a single noun is
  /// that of an occupation.
  private func cellNames(_ article: Article) -> [Given] {
    var result: [Given] = []
    var columns: [Int: [Given]] = [:]
    var rowCounts: [Int: Int] = [:]
    for block in article.blocks where block.noise == nil {
      switch block.kind {
      case .tableRow(let row):
        if columns[row.table] == nil {
          columns[row.table] = []
          let header = row.header.compactMap(name(inCell:))
          result += header.count > 1 ? header + header : header
        }
        rowCounts[row.table, default: 0] += 1
        let column = RoleColumn.index(in: row)
        if row.cells.indices.contains(column),
          let name = name(inCell: row.cells[column]) ?? declaredName(in: row)
        {
          columns[row.table, default: []].append(name)
        }
      case .definition(let term):
        if let name = name(inCell: term) { result.append(name) }
      default: continue
      }
    }
    for table in columns.keys.sorted() {
      let names = columns[table] ?? []
      // A table of employers or industries may hold a few rows that look like roles.
      if names.count >= 2, names.count * 2 >= rowCounts[table] ?? 0 { result += names + names }
    }
    return result
  }

  /// The name in a column that says by its header that it has such; known or not.
  private func declaredName(in row: TableRow) -> Given? {
    guard row.cells.count > 2, let column = RoleColumn.declared(in: row),
      row.cells.indices.contains(column)
    else { return nil }
    let cell = row.cells[column]
    return phrase.unknownName(only: cell.text).map { ($0, cell.firstLine) }
  }

  private func name(inCell cell: SourceText) -> Given? {
    phrase.name(only: cell.text).map { ($0, cell.firstLine) }
  }

  /// Makes up for a missing title, and leaves out bare nouns that only shorten another name.
  ///
  /// `compared` has the keys of the roles that the title sets side by side.
  private func settled(_ candidates: [RoleCandidate], compared: Set<String>) -> [RoleCandidate] {
    var result = candidates.filter { candidate in
      (compared.contains(candidate.key) || candidate.words.count > 1
        || !candidates.contains { $0.key != candidate.key && $0.key.hasSuffix(candidate.key) })
        && (candidate.isPrimary || candidate.count > 1 || candidate.words.count > 1)
    }
    if !result.contains(where: \.isPrimary) {
      for index in result.indices { result[index].isPrimary = true }
    }
    return result
  }
}

/// A name that an article gives to a role.
struct RoleCandidate: Equatable {
  let words: [String]
  let key: String
  let line: Int
  /// Whether the article is about the role, not only names it.
  var isPrimary: Bool
  /// How often the article gives the name.
  var count = 1
}

/// Another name that an article gives to one of its roles.
struct AliasCandidate: Equatable {
  let name: String
  let key: String
  /// The key of the role.
  let role: String
  let line: Int
}
