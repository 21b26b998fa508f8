import TextAnalysis

/// A question for articles: "Which articles mention chemistry?", "What sources talk about pay?".
struct ArticleRequest {
  /// Where the words begin that say "mention", which are no topic.
  let verbs: Set<Int>

  /// - Returns: `nil` when the question asks for something else.
  init?(_ tokens: [Token]) {
    guard let noun = tokens.prefix(6).firstIndex(where: { Self.articles.contains($0.term) }),
      tokens[..<noun].contains(where: { ["which", "what"].contains($0.term) }),
      tokens[..<noun].allSatisfy({ FunctionWords.contains($0.term) }),
      !tokens[..<noun].contains(where: { ["do", "does", "did"].contains($0.term) })
    else { return nil }
    let verb = tokens[(noun + 1)...].first { !FunctionWords.contains($0.term) }
    let asksWhatThereIs = tokens[(noun + 1)...].starts(with: ["do", "you"]) { $0.term == $1 }
    let speaks = verb.map { Self.speaking.contains($0.stem) } ?? false
    guard asksWhatThereIs || speaks else { return nil }
    verbs = Set(speaks ? verb.map { [$0.range.lowerBound] } ?? [] : [])
  }

  private static let articles: Set<String> = [
    "article", "articles", "source", "sources", "text", "texts", "page", "pages", "document",
    "documents", "guide", "guides",
  ]

  /// Stems of verbs for what articles do.
  private static let speaking: Set<String> = [
    "mention", "cover", "discuss", "talk", "speak", "deal", "say", "refer", "contain", "treat",
    "describ", "includ", "explain", "compar",
  ]
}
