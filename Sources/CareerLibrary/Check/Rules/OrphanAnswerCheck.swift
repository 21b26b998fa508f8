import ArticleParsing

/// Answers whose questions are gone.
struct OrphanAnswerCheck: ArticleCheck {
  let rule = CheckRule.orphanAnswer

  func findings(in article: CheckedArticle) -> [Finding] {
    article.content.filter { $0.kind == .orphanAnswer }.map { block in
      let words = CheckedArticle.opening(block.text.text)
      return finding(
        in: article,
        line: block.text.firstLine,
        "an answer without its question: '\(words)'"
      )
    }
  }
}
