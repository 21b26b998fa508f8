import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// Finds the roles of a field that a question names instead of them: "Which kitchen job …".
struct FieldReader {
  let library: Library

  /// More roles than this make no field of one article.
  private static let mostRoles = 6

  /// Adds the roles of the articles whose title has the word before the noun for jobs, or of the only
  /// article that has it; the words count as naming the roles.
  func read(_ tokens: [Token], into reading: inout RoleReader.Reading) {
    guard reading.roles.isEmpty, reading.unknown == nil,
      let which = tokens.firstIndex(where: { $0.term == "which" }),
      let noun = tokens[(which + 1)...].prefix(3).firstIndex(where: {
        QuestionWords.jobs.contains($0.term)
      }), noun > which + 1
    else { return }
    let words = Array((which + 1)..<noun)
    guard words.allSatisfy({ !isGeneral(tokens[$0]) }) else { return }
    let stems = words.map { tokens[$0].stem }
    let articles = titled(stems) ?? onlyArticle(with: stems).map { [$0] } ?? []
    let roles = articles.reduce(into: [RoleID]()) { roles, article in
      roles += library.primaryRoles(of: article).filter { !roles.contains($0) }
    }
    guard (2...Self.mostRoles).contains(roles.count) else { return }
    reading.roles = roles
    reading.areImplied = true
    reading.used.formUnion(words)
  }

  private func isGeneral(_ token: Token) -> Bool {
    FunctionWords.contains(token.term) || QuestionWords.empty.contains(token.term)
      || QuestionWords.more.contains(token.term) || QuestionWords.less.contains(token.term)
      || QuestionWords.jobs.contains(token.term)
  }

  /// The articles whose titles have all of the words; `nil` when there is none.
  private func titled(_ stems: [String]) -> [Int]? {
    let found = library.heads.indices.filter { index in
      Set(stems).isSubset(of: library.analyzer.stems(in: library.heads[index].displayTitle))
    }
    return found.isEmpty ? nil : found
  }

  private func onlyArticle(with stems: [String]) -> Int? {
    let query = Query(terms: stems.map { Query.WeightedTerm(term: $0, weight: 1) })
    let articles = Set(
      library.search(query, top: 20).map { library.passages[$0.passage].article }
    )
    return articles.count == 1 ? articles.first : nil
  }
}
