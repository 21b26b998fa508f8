package import TextAnalysis

/// A word of a question, as the default ranking takes it.
package struct QuestionWord: Equatable, Sendable {
  package let term: String
  package let isFunctionWord: Bool

  package init(term: String, isFunctionWord: Bool) {
    self.term = term
    self.isFunctionWord = isFunctionWord
  }
}

extension DefaultRanking {
  /// The words of a question in their order.
  package static func words(of question: String, analyzer: Analyzer) -> [QuestionWord] {
    analyzer.tokens(in: question).map {
      QuestionWord(term: $0.stem, isFunctionWord: FunctionWords.contains($0.term))
    }
  }
}
