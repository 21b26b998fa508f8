import ArticleParsing

/// Answers whose questions are gone.
struct OrphanAnswerCheck: ArticleCheck {
  let rule = CheckRule.orphanAnswer

  func findings(in article: CheckedArticle) -> [Finding] {
    let parents = Set(article.article.sections.compactMap(\.parent))
    // What stands above questions that are headings introduces them.
    let orphans = article.content.filter {
      $0.kind == .orphanAnswer && !parents.contains($0.section)
    }
    return orphans.map { block in
      let words = CheckedArticle.opening(block.text.text)
      return finding(
        in: article,
        line: block.text.firstLine,
        "an answer without its question: '\(words)'"
      )
    }
  }
}
