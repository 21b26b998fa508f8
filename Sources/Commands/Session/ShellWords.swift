/// Words of a line as a shell divides them.
enum ShellWords {
  /// Blanks divide words, unless they stand in quotation marks or behind a backslash.
  ///
  /// An apostrophe inside a word is one, as in "driver's mate".
  ///
  /// - Parameters:
  ///   - line: what somebody typed.
  ///   - home: what a `~` in front of a word, or of its `/`, stands for; `nil` leaves it as it is.
  /// - Returns: the words without their marks.
  /// - Throws: ``ToolError`` when a quotation mark is not closed.
  static func split(_ line: String, home: String?) throws(ToolError) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      if character == quote {
        quote = nil
      } else if character == "\\", quote != "'", let next = rest.popFirst() {
        word = (word ?? "") + String(next)
      } else if quote == nil, character == "\"" || (character == "'" && word == nil) {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        let isHome = word == nil && character == "~" && (rest.first ?? "/") == "/"
        word = (word ?? "") + (isHome ? home ?? "~" : String(character))
      }
    }
    guard quote == nil else { throw .openQuote }
    return words + (word.map { [$0] } ?? [])
  }

  /// A word as ``split(_:home:)`` gives it back, whatever characters it has.
  static func escaped(_ word: String) -> String {
    word.map { " \t\"'\\~".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
