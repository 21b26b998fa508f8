import ArticleParsing
import RoleFacts

/// Scores such as 9/10 in an article that does not say who gave them.
struct UnattributedScoreCheck: ArticleCheck {
  let rule = CheckRule.unattributedScore

  func findings(in article: CheckedArticle) -> [Finding] {
    let scores = article.facts.filter { fact in
      guard case .score = fact.value.typed else { return false }
      return fact.qualifiers.attributedTo == nil
    }
    guard let first = scores.first, !article.content.contains(where: Self.namesRater) else {
      return []
    }
    let count = scores.count == 1 ? "a score" : "\(scores.count) scores"
    return [
      finding(
        in: article,
        line: first.provenance.lines.lowerBound,
        "\(count) such as '\(first.value.raw)', and nobody is named who gave them"
      )
    ]
  }

  private static let scoreWords: Set<String> = [
    "score", "scores", "scored", "rating", "ratings", "rated", "rate", "points", "marks",
  ]
  private static let raterWords: Set<String> = [
    "by", "from", "our", "we", "us", "survey", "source", "sources", "according", "editors",
    "panel", "respondents",
  ]

  /// Whether a text says where scores come from, as "Scores are our own" does.
  private static func namesRater(_ block: Block) -> Bool {
    let words = block.text.text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains(where: scoreWords.contains) && words.contains(where: raterWords.contains)
  }
}
