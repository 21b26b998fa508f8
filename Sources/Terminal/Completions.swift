/// How a line can go on.
package struct Completions: Sendable, Equatable {
  /// The part of the line that stays as it is.
  package let prefix: String
  /// What can stand in place of the rest.
  package let words: [String]
  /// Whether a blank follows where only one word is left; none does behind the slash of a folder.
  package let endsWords: Bool

  package init(prefix: String, words: [String], endsWords: Bool = true) {
    self.prefix = prefix
    self.words = words
    self.endsWords = endsWords
  }

  /// Tells how a line up to the cursor can go on.
  package typealias Completer = (String) -> Completions
}
