/// Words that hold a sentence together and say nothing about its topic.
package enum FunctionWords {
  /// Whether a folded term is a function word.
  package static func contains(_ term: String) -> Bool {
    words.contains(term)
  }

  /// Whether a word of a text is a function word.
  package static func contains(_ word: Token) -> Bool { words.contains(word) }

  /// All function words, folded, in alphabetical order.
  package static var all: [String] { FunctionWordList.words }

  private static let words = WordSet(FunctionWordList.words)
}
