import ArticleParsing

/// Files that are not read, and files whose names belie what they hold.
struct UnsupportedFormatCheck: Check {
  let rule = CheckRule.unsupportedFormat

  func findings(in corpus: CheckedCorpus) -> [Finding] {
    let skipped = corpus.library.skipped.map { file in
      // The reason begins with the path, which stands in front of every finding anyway.
      let parts = file.reason.dropFirst((file.path + ": ").count)
        .split(separator: "; ", maxSplits: 1).map(String.init)
      return Finding(
        article: ArticleID(file.path),
        line: 1,
        rule: rule,
        message: parts.first ?? "skipped",
        remedy: parts.count == 2 ? parts[1] : nil
      )
    }
    let mislabelled = corpus.articles.compactMap { article in
      FileContent.mislabelled(corpus.library.bytes(of: article.index), as: article.id).map {
        Finding(
          article: article.id,
          line: 1,
          rule: rule,
          message: $0.message,
          remedy: $0.remedy
        )
      }
    }
    return skipped + mislabelled
  }
}
