import ArticleParsing
import TextAnalysis

/// The names of roles that are a heading, cell or term of an article, or asked for by a question.
struct GivenNames {
  /// A name and its line.
  typealias Given = (name: RolePhrase.Name, line: Int)

  /// Names that are headings or asked for by them, or by questions that are none.
  let headings: [Given]
  /// Names that are nothing but the cell or term they stand in.
  let cells: [Given]

  init(_ analyzed: AnalyzedArticle, _ places: NamePlaces, _ phrase: RolePhrase) {
    headings = Self.headings(analyzed, places, phrase)
    cells = Self.cells(analyzed.article, places, phrase)
  }

  private static func headings(
    _ analyzed: AnalyzedArticle,
    _ places: NamePlaces,
    _ phrase: RolePhrase
  ) -> [Given] {
    let known = places.headings.map { $0.flatMap { phrase.name(only: $0.text) } }
    let alike = LikeSections(analyzed).unknown(places, known, phrase)
    let only = zip(known, alike).map { $0 ?? $1 }
    let confirmed = ListedRoles(analyzed, phrase: phrase).confirmed(only)
    var named: [Given] = []
    for (heading, found) in zip(places.headings, zip(only, confirmed)) {
      guard let heading else { continue }
      if let name = phrase.name(ofWorkIn: heading.text) ?? (found.1 ? found.0 : nil) {
        named += Array(repeating: (name, heading.line), count: 2)
      } else if let name = found.0 ?? phrase.name(inQuestion: heading.text) {
        named.append((name, heading.line))
      }
    }
    var lines = Set(places.headings.compactMap { $0?.line })
    let asked = analyzed.article.blocks.compactMap { block -> Given? in
      guard case .answer(let question) = block.kind, lines.insert(question.firstLine).inserted
      else { return nil }
      let text = NamingText(question.text, analyzer: phrase.analyzer)
      return phrase.name(inQuestion: text).map { ($0, question.firstLine) }
    }
    return named + asked
  }

  /// Of names that stand beside or below each other each counts twice: among its like, a single noun is
  /// that of an occupation.
  private static func cells(
    _ article: Article,
    _ places: NamePlaces,
    _ phrase: RolePhrase
  ) -> [Given] {
    func name(_ place: NamePlaces.Place) -> Given? {
      phrase.name(only: place.text).map { ($0, place.line) }
    }
    var result: [Given] = []
    var columns: [Int: [Given]] = [:]
    var rowCounts: [Int: Int] = [:]
    for (block, lead) in zip(article.blocks, places.leads) where block.noise == nil {
      switch block.kind {
      case .tableRow(let row):
        if columns[row.table] == nil {
          columns[row.table] = []
          let header = (places.headers[row.table] ?? []).compactMap(name)
          result += header.count > 1 ? header + header : header
        }
        rowCounts[row.table, default: 0] += 1
        if let lead, let name = name(lead) ?? declaredName(lead, row, places, phrase) {
          columns[row.table, default: []].append(name)
        }
      case .definition: if let name = lead.flatMap(name) { result.append(name) }
      case .paragraph, .listItem, .answer, .orphanAnswer: continue
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
  private static func declaredName(
    _ cell: NamePlaces.Place,
    _ row: TableRow,
    _ places: NamePlaces,
    _ phrase: RolePhrase
  ) -> Given? {
    guard row.cells.count > 2, places.roleColumns[row.table] != nil else { return nil }
    return phrase.unknownName(only: cell.text).map { ($0, cell.line) }
  }

  /// The roles of a title that names `names`: several where it joins what the article describes one by
  /// one, else these.
  func members(
    of title: NamingText,
    _ names: [RolePhrase.Name],
    in analyzed: AnalyzedArticle,
    _ phrase: RolePhrase
  ) -> [RolePhrase.Name] {
    guard names.count == 1 else { return names }
    let members = phrase.members(ofTitle: title)
    if members.isEmpty { return names }
    let given = Set(headings.map(\.name.key) + cells.map(\.name.key))
    let isDescribed = members.allSatisfy { given.contains($0.key) }
    return isDescribed && !isNamedAsWhole(names[0], in: analyzed) ? members : names
  }

  /// Whether a heading below the title names a family as a whole.
  private func isNamedAsWhole(_ family: RolePhrase.Name, in analyzed: AnalyzedArticle) -> Bool {
    let title = analyzed.title.map(\.term)
    return analyzed.headings.contains { heading in
      heading.map(\.term) != title && RoleName.key(heading.map(\.term)).contains(family.key)
    }
  }
}
