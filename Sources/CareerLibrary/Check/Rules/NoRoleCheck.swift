import ArticleParsing
import RoleFacts

/// Articles that are about no role, which no question about a role is answered from.
struct NoRoleCheck: Check {
  let rule = CheckRule.noRole

  func findings(in corpus: CheckedCorpus) -> [Finding] {
    let known = Set(corpus.library.catalog.roles.flatMap(\.articles))
    return corpus.articles.filter { !known.contains($0.id) }.map { article in
      Finding(article: article.id, line: 1, rule: rule, message: "the article is about no role")
    }
  }
}
