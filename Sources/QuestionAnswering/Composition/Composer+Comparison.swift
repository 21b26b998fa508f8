import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

extension Composer {
  /// The roles to set side by side.
  var comparedRoles: [RoleID] { read.roles.count >= 2 ? read.roles : defaultRoles }

  /// Roles side by side on what the question asks for.
  func comparisonDraft() -> AnswerDraft? {
    let roles = comparedRoles
    guard roles.count >= 2 else { return nil }
    if read.attributes.isEmpty, read.topics.isEmpty { return differenceDraft(roles) }
    var draft = AnswerDraft(library: library)
    let selections = withinLimits(roles.map { selector.select(read, role: $0).facts })
    if selections.count(where: { !$0.isEmpty }) == 1,
      let only = selections.first(where: { !$0.isEmpty }),
      addLimited(only, to: &draft)
    {
      draft.confidence = confidence(ofFactsIn: draft)
      return draft
    }
    if selections.count(where: { !$0.isEmpty }) >= 2 {
      for selection in selections { factSentences.add(selection, limit: 2, to: &draft) }
      draft.comparison = comparison(roles, selections, &draft)
    }
    addRows(roles, to: &draft)
    guard !draft.isEmpty else { return nil }
    draft.confidence = confidence(ofFactsIn: draft)
    return draft
  }

  private func comparison(
    _ roles: [RoleID],
    _ selections: [[Fact]],
    _ draft: inout AnswerDraft
  ) -> Comparison {
    let row = ComparisonWriter.Row(
      attribute: read.attribute ?? Attribute("statement"),
      topic: nil,
      facts: selections
    )
    return Comparison(
      roles: roles.map { library.catalog[$0].name },
      rows: [draft.compare(row, ComparisonWriter(library: library, facts: facts))]
    )
  }

  /// Passages that speak of all the roles and of what is asked.
  private func addRows(_ roles: [RoleID], to draft: inout AnswerDraft) {
    let wanted = draft.isEmpty ? 3 : 1
    let needed: Float = read.topics.isEmpty ? 0 : draft.isEmpty ? 0.4 : 0.75
    var added = 0
    for item in evidence where added < wanted {
      let indexed = library.passages[item.passage]
      let named = roles.count { indexed.namedRoles.contains($0) }
      let isEnough = named >= 2 || (named == 1 && item.coverage >= 0.6)
      guard isEnough, isOfPlace(indexed), item.coverage >= needed, !isCited(item.passage, in: draft)
      else { continue }
      let quote = quoter.quote(item.passage, roles: roles)
      if draft.add(quote, .quote, passages: [(item.passage, item.score)]) { added += 1 }
    }
  }

  /// Whether a passage speaks of no other place than the ones asked for.
  private func isOfPlace(_ indexed: IndexedPassage) -> Bool {
    guard !read.regions.isEmpty else { return true }
    let places = Places.mentions(in: indexed.text)
    return places.isEmpty || !Set(places).isDisjoint(with: read.regions)
  }

  // MARK: The difference at large

  /// What sets roles apart when the question does not say in what: an article's own answer, the
  /// sentence that contrasts them, what each of them is, and rows on what they are there for.
  private func differenceDraft(_ roles: [RoleID]) -> AnswerDraft? {
    var draft = AnswerDraft(library: library)
    let about = evidence.filter { item in
      let named = namedRoles(item)
      return roles.allSatisfy { named.contains($0) }
    }
    if let asked = about.first(where: { $0.questionFit >= 0.6 && !isYesNo($0.passage) }) {
      quote(asked, roles, &draft)
    }
    addDefinitions(of: roles, to: &draft)
    let most = max(4, roles.count + 2)
    let rows = about.filter { differs($0.passage, roles) }
    let prose = about.filter { isProse($0.passage) && !speaksOfPay($0.passage) }
    let contrasting = prose.filter { contrasts($0.passage) }
    let parallel = prose.filter { tellsOfEach(roles, $0.passage) }
    let telling = rows.filter { isRowOfPurpose($0.passage) } + contrasting + rows + parallel
    for item in telling where draft.sentences.count < most { quote(item, roles, &draft) }
    if draft.isEmpty { addRows(roles, to: &draft) }
    guard !draft.isEmpty else { return nil }
    draft.confidence = confidence(ofFactsIn: draft)
    return draft
  }

  /// The roles that a passage names, in an article about them by short names too ("UX").
  private func namedRoles(_ item: Evidence) -> [RoleID] {
    let indexed = library.passages[item.passage]
    let about = library.primaryRoles(of: indexed.article)
    let short = library.analyzer.tokens(in: indexed.text).compactMap { token in
      ranker.shortNames.role(inShort: token.term)
    }
    return indexed.namedRoles + short.filter { about.contains($0) }
  }

  private func quote(_ item: Evidence, _ roles: [RoleID], _ draft: inout AnswerDraft) {
    guard !isCited(item.passage, in: draft) else { return }
    let quote = quoter.quote(item.passage, roles: roles)
    draft.add(quote, .quote, passages: [(item.passage, item.score)])
  }

  /// One sentence for each role on what it is.
  private func addDefinitions(of roles: [RoleID], to draft: inout AnswerDraft) {
    var read = read
    read.attributes = [Attribute("definition")]
    for role in roles {
      let known = selector.select(read, role: role).facts
      let article = draft.book.citations.first?.article
      let near = known.first { $0.provenance.article.path == article } ?? known.first
      if let near { quoteDefinitions([near], to: &draft) }
    }
  }

  private func isProse(_ passage: Int) -> Bool {
    let indexed = library.passages[passage]
    let first = indexed.passage.blocks.lowerBound
    return library.articles[indexed.article].blocks[first].kind == .paragraph
  }

  /// Whether one clause is set against another.
  private func contrasts(_ passage: Int) -> Bool {
    let terms = library.analyzer.tokens(in: library.passages[passage].text).map(\.term)
    return terms.contains { ["while", "whereas", "unlike", "contrast", "instead"].contains($0) }
  }

  /// Whether each role has a clause of its own.
  private func tellsOfEach(_ roles: [RoleID], _ passage: Int) -> Bool {
    let indexed = library.passages[passage]
    let scope = library.scope(of: indexed)
    return indexed.passage.blocks.contains { block in
      let named = scope.clauses(ofBlock: block).map { subjects(of: $0, block, scope) }
      return roles.allSatisfy { named.contains([$0]) }
    }
  }

  /// The roles that a clause is about, or the one by whose short name it begins.
  private func subjects(of clause: Clause, _ block: Int, _ scope: ArticleScope) -> [RoleID] {
    guard clause.subjects.isEmpty else { return clause.subjects }
    let bytes = Array(scope.article.blocks[block].text.text.utf8)
    let words = String(decoding: bytes[clause.range], as: UTF8.self)
    let first = library.analyzer.tokens(in: words, atMost: 1).first
    return first.flatMap { ranker.shortNames.role(inShort: $0.term) }.map { [$0] } ?? []
  }

  private static let contrasting: Set<String> = [
    "while", "whereas", "unlike", "contrast", "instead",
  ]

  private func speaksOfPay(_ passage: Int) -> Bool {
    library.passages[passage].attribute?.name == "salary"
      || AmountReader(library.passages[passage].text).amounts().contains { amount in
        if case .money = amount.value.typed { return true }
        return false
      }
  }

  /// Whether the question above a passage is one to be answered with yes or no.
  private func isYesNo(_ passage: Int) -> Bool {
    guard let question = library.passages[passage].passage.question else { return false }
    let first = library.analyzer.tokens(in: question, atMost: 1).first?.term
    return first.map { QuestionWords.auxiliaries.contains($0) } ?? false
  }

  /// Whether a passage is a row that has another cell for each role, other than their pay.
  private func differs(_ passage: Int, _ roles: [RoleID]) -> Bool {
    let indexed = library.passages[passage]
    let block = library.articles[indexed.article].blocks[indexed.passage.blocks.lowerBound]
    guard case .tableRow(let row) = block.kind, let label = row.cells.first else { return false }
    let scope = library.scope(of: indexed)
    if scope.attribute(ofLabel: label.text)?.name == "salary" || speaksOfPay(passage) {
      return false
    }
    let cells = zip(row.header, row.cells).dropFirst().filter { header, cell in
      !cell.isEmpty && (scope.role(named: header.text).map { roles.contains($0) } ?? false)
    }.map { $1.text.lowercased() }
    return cells.count == roles.count && Set(cells).count == roles.count
  }

  private func isRowOfPurpose(_ passage: Int) -> Bool {
    let indexed = library.passages[passage]
    let article = library.articles[indexed.article]
    let first = indexed.passage.blocks.lowerBound
    guard case .tableRow(let row) = article.blocks[first].kind, let label = row.cells.first else {
      return false
    }
    let attribute = library.scope(of: indexed).attribute(ofLabel: label.text)
    return attribute.map { ["focus", "goal", "responsibility", "output"].contains($0.name) }
      ?? false
  }

  private func isCited(_ passage: Int, in draft: AnswerDraft) -> Bool {
    let indexed = library.passages[passage]
    let path = library.id(of: indexed.article).path
    return draft.book.citations.contains { $0.article == path && $0.lines == indexed.lines }
  }
}
