import ArticleParsing

/// Articles without a title; answers show their file name instead.
struct NoTitleCheck: ArticleCheck {
  let rule = CheckRule.noTitle

  func findings(in article: CheckedArticle) -> [Finding] {
    guard article.article.title == nil else { return [] }
    return [finding(in: article, line: 1, "the article has no title")]
  }
}
