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
      for candidate in candidates {
        merger.add(candidate, article: article.article.id)
      }
    }
    let aliases = AliasFinder(analyzer: analyzer)
    for (article, candidates) in zip(articles, found) {
      let declared = DeclaredRoles(article.article.metadata, phrase: phrase).aliases
      for alias in declared + aliases.aliases(in: article, candidates: candidates) {
        merger.add(alias, article: article.article.id)
      }
    }
    return merger.catalog()
  }

  private func candidates(in analyzed: AnalyzedArticle) -> [RoleCandidate] {
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
    let sides = article.title.map { phrase.names(inTitle: $0.text) } ?? []
    for name in sides { add(name, line: article.title?.firstLine ?? 1, isPrimary: true) }
    for section in article.sections {
      guard let heading = section.heading else { continue }
      if let name = phrase.name(only: heading.text) ?? phrase.name(inQuestion: heading.text) {
        add(name, line: heading.firstLine, isPrimary: false)
      }
    }
    for (name, line) in cellNames(article) { add(name, line: line, isPrimary: false) }
    var compared = sides.count > 1 ? Set(sides.map(\.key)) : []
    for found in OccupationEvidence(analyzed, phrase: phrase).findings {
      for _ in 0..<found.count { add(found.name, line: found.line, isPrimary: found.isInTitle) }
      if found.isInTitle { compared.insert(found.name.key) }
    }
    if result.isEmpty {
      for found in ProseRoles(article, phrase: phrase).names {
        add(found.name, line: found.line, isPrimary: true)
      }
    }
    return settled(result, compared: compared)
  }

  /// Names that are nothing but the cell or term they stand in.
  private func cellNames(_ article: Article) -> [(RolePhrase.Name, Int)] {
    var result: [(RolePhrase.Name, Int)] = []
    var columns: [Int: [(RolePhrase.Name, Int)]] = [:]
    var rowCounts: [Int: Int] = [:]
    for block in article.blocks where block.noise == nil {
      switch block.kind {
      case .tableRow(let row):
        if columns[row.table] == nil { columns[row.table] = [] }
        rowCounts[row.table, default: 0] += 1
        for cell in columns[row.table]?.isEmpty == true ? row.header : [] {
          if let name = phrase.name(only: cell.text) { result.append((name, cell.firstLine)) }
        }
        if let cell = row.cells.first, let name = phrase.name(only: cell.text) {
          columns[row.table, default: []].append((name, cell.firstLine))
        }
      case .definition(let term):
        if let name = phrase.name(only: term.text) { result.append((name, term.firstLine)) }
      default: continue
      }
    }
    for table in columns.keys.sorted() {
      let names = columns[table] ?? []
      // A table of employers or industries may hold a few rows that look like roles.
      if names.count >= 2, names.count * 2 >= rowCounts[table] ?? 0 { result += names }
    }
    return result
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
