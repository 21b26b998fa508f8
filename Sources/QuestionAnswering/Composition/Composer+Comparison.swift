import ArticleParsing
import CareerLibrary
import RoleFacts

extension Composer {
  /// The roles to set side by side.
  var comparedRoles: [RoleID] { read.roles.count >= 2 ? read.roles : defaultRoles }

  /// Roles side by side on what the question asks for.
  func comparisonDraft() -> AnswerDraft? {
    let roles = comparedRoles
    guard roles.count >= 2 else { return nil }
    var draft = AnswerDraft(library: library)
    let selections = roles.map { selector.select(read, role: $0).facts }
    if selections.count(where: { !$0.isEmpty }) >= 2 {
      for selection in selections { factSentences.add(selection, limit: 2, to: &draft) }
      draft.comparison = comparison(roles, selections, draft)
    }
    addRows(roles, to: &draft)
    guard !draft.isEmpty else { return nil }
    draft.confidence = confidence(ofFactsIn: draft)
    return draft
  }

  private func comparison(
    _ roles: [RoleID],
    _ selections: [[Fact]],
    _ draft: AnswerDraft
  ) -> Comparison {
    let cells = selections.map { selection -> ComparisonCell in
      let kept = selection.filter { fact in
        facts.passage(of: fact).flatMap { draft.book.number(of: $0) } != nil
      }.prefix(6)
      let numbers = kept.compactMap { fact in
        facts.passage(of: fact).flatMap { draft.book.number(of: $0) }
      }
      return ComparisonCell(
        text: kept.map(\.value.raw).joined(separator: ", "),
        citations: Array(Set(numbers)).sorted()
      )
    }
    let attribute = read.attribute?.name ?? "statement"
    return Comparison(
      roles: roles.map { library.catalog[$0].name },
      rows: [ComparisonRow(attribute: attribute, cells: cells)]
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
      guard isEnough, item.coverage >= needed, !isCited(item.passage, in: draft) else { continue }
      let quote = quoter.quote(item.passage, roles: roles)
      if draft.add(quote, .quote, passages: [(item.passage, item.score)]) { added += 1 }
    }
  }

  private func isCited(_ passage: Int, in draft: AnswerDraft) -> Bool {
    let indexed = library.passages[passage]
    let path = library.articles[indexed.article].id.path
    return draft.book.citations.contains { $0.article == path && $0.lines == indexed.lines }
  }
}
