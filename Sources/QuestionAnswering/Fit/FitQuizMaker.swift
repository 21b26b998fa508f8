import CareerLibrary
import RoleFacts
import TextAnalysis

/// Makes a quiz of the preferences that the articles name for roles.
struct FitQuizMaker {
  let library: Library
  let facts: FactIndex

  /// The most statements about one role, and in all.
  static let mostOfOneRole = 4
  static let most = 24

  /// The quiz about some roles; about all roles that have statements when none is given.
  func quiz(about roles: [RoleID]) -> FitQuiz {
    let asked = roles.isEmpty ? library.catalog.roles.map(\.id) : roles
    let byRole = asked.map { Array(preferences(of: $0).prefix(Self.mostOfOneRole)) }
    var book = CitationBook(library: library)
    var statements: [FitStatement] = []
    for turn in 0..<Self.mostOfOneRole {
      for own in byRole where turn < own.count && statements.count < Self.most {
        guard let statement = statement(own[turn], in: &book) else { continue }
        statements.append(statement)
      }
    }
    return FitQuiz(statements: statements)
  }

  /// The preferences of a role that say enough to be asked about, each once.
  private func preferences(of role: RoleID) -> [Fact] {
    var seen: Set<[String]> = []
    return facts.facts(role: role, attribute: Attribute("preference")).filter { fact in
      let words = library.analyzer.tokens(in: fact.value.raw)
      let telling = words.filter { !FunctionWords.contains($0.term) }
      guard telling.count >= 2, let last = words.last, !FunctionWords.contains(last.term) else {
        return false
      }
      return seen.insert(telling.map(\.stem).sorted()).inserted
    }
  }

  private func statement(_ fact: Fact, in book: inout CitationBook) -> FitStatement? {
    guard let passage = facts.passage(of: fact), let number = book.cite(passage: passage, score: 1)
    else { return nil }
    return FitStatement(
      text: fact.value.raw,
      role: library.catalog[fact.role].name,
      citation: book.citations[number - 1]
    )
  }
}
