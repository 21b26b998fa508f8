import ArticleParsing
import ByteStorage

/// Articles whose text is that of another one; line breaks and blanks do not count.
struct DuplicateCheck: Check {
  let rule = CheckRule.duplicate

  func findings(in corpus: CheckedCorpus) -> [Finding] {
    Self.originals(in: corpus.library).enumerated().compactMap { index, original in
      guard let original else { return nil }
      let articles = corpus.library.articles
      return Finding(
        article: articles[index].id,
        line: 1,
        rule: rule,
        message: "the same text as \(articles[original].id)"
      )
    }
  }

  /// For each article the first one with the same text, or `nil` when it is the first itself.
  static func originals(in library: Library) -> [Int?] {
    var first: [String: Int] = [:]
    return library.articles.indices.map { index in
      let digest = SHA256.hexDigest(of: library.sourceFile(of: index).text.foldingBlanks())
      if let original = first[digest] { return original }
      first[digest] = index
      return nil
    }
  }
}
