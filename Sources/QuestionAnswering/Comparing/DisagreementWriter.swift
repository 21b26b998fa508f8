import CareerLibrary
import RoleFacts

/// Puts relations between facts into words, each side with its citations.
struct DisagreementWriter {
  /// Characters that one disagreement takes at most in an answer.
  static let longest = 400

  let library: Library
  let facts: FactIndex

  /// `nil` when no more than one side can be cited where there should be two.
  func disagreement(_ relation: FactRelation, book: inout CitationBook) -> Disagreement? {
    var values: [DisagreementValue] = []
    for side in relation.sides {
      if let value = value(of: side, in: relation, book: &book) { values.append(value) }
    }
    guard !values.isEmpty, values.count > 1 || relation.sides.count == 1 else { return nil }
    return Disagreement(
      role: library.catalog[relation.role].name,
      attribute: relation.attribute.name,
      kind: relation.kind.rawValue,
      topic: relation.topic,
      difference: relation.difference,
      values: values
    )
  }

  private func value(
    of side: FactRelation.Side,
    in relation: FactRelation,
    book: inout CitationBook
  ) -> DisagreementValue? {
    let isTask = relation.attribute.name == "responsibility"
    // A side about figures says one thing; the parts of a task side each say their own.
    let numbers =
      isTask
      ? Set(
        side.facts.compactMap { facts.passage(of: $0) }
          .compactMap { book.cite(passage: $0, score: 1) }
      ).sorted() : book.cite(valueIn: facts.passages(of: side.facts))
    guard !numbers.isEmpty else { return nil }
    return DisagreementValue(
      text: isTask ? tasks(side.facts) : words(of: side.facts[0], in: relation),
      articleCount: side.articleCount,
      citations: numbers
    )
  }

  /// Who does what, role by role.
  private func tasks(_ facts: [Fact]) -> String {
    var roles: [RoleID] = []
    var texts: [RoleID: [String]] = [:]
    for fact in facts {
      let label = fact.attribute.name == "stage_part" ? fact.qualifiers.label : nil
      let text = (label.map { "\($0): " } ?? "") + fact.value.raw
      if texts[fact.role] == nil { roles.append(fact.role) }
      texts[fact.role, default: []].append(text)
    }
    return roles.map { role in
      "\(library.catalog[role].name): " + (texts[role] ?? []).joined(separator: "; ")
    }.joined(separator: " – ")
  }

  /// The value with what limits it, and with its attribute where the heading names another.
  private func words(of fact: Fact, in relation: FactRelation) -> String {
    let value = fact.value.raw + FactSentences.limits(fact, isLabelShown: false)
    return fact.attribute == relation.attribute ? value : "\(fact.attribute.words): \(value)"
  }
}
