import ArticleParsing

/// What the readers had to work around, such as front matter that is no YAML.
struct MalformedCheck: ArticleCheck {
  let rule = CheckRule.malformed

  func findings(in article: CheckedArticle) -> [Finding] {
    article.article.notes.map { note in
      let parts = note.text.split(separator: "; ", maxSplits: 1).map(String.init)
      return finding(
        in: article,
        line: note.line,
        parts.first ?? note.text,
        remedy: parts.count == 2 ? parts[1] : nil
      )
    }
  }
}
