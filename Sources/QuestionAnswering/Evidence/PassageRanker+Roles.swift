import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Whom a passage speaks of without naming them.
extension PassageRanker {
  /// Whether the question above a passage names roles, none of them asked for.
  func answersForOthers(_ indexed: IndexedPassage) -> Bool {
    guard let asked = indexed.passage.question else { return false }
    let roles = names(in: library.analyzer.tokens(in: asked), indexed).map(\.role)
    return !roles.isEmpty && !roles.contains { read.roles.contains($0) }
  }

  /// Whether a passage speaks of "both" or "all" of the roles that its article is about.
  func speaksOfAll(_ indexed: IndexedPassage) -> Bool {
    let terms = library.analyzer.tokens(in: indexed.text).map(\.term)
    return terms.contains { ["both", "neither"].contains($0) }
      || zip(terms, terms.dropFirst()).contains {
        $0 == "all" && ["three", "four", "five", "of"].contains($1)
      }
  }

  /// Whether a passage about the other one of two roles answers: whether a nurse needs more patience
  /// is told by the sentence that a midwife does.
  func tellsByContrast(_ indexed: IndexedPassage, _ pair: [RoleID]) -> Bool {
    read.intent == .yesNo && read.direction != nil && read.roles.count == 1 && pair.count == 2
      && pair.contains(read.roles[0]) && indexed.namedRoles.count == 1
  }
}
