/// Turns text into terms.
///
/// An analyzer remembers the words it met; one object belongs to one thread.
package final class Analyzer {
  private let stemmer = Stemmer()
  private var lexicon = Lexicon()

  package init() {}

  /// The words and numbers of a text, in the order of the text.
  ///
  /// - Hyphens, slashes and other signs separate words; `c++`, `c#` and their like stay whole.
  /// - A possessive ending is dropped, the apostrophe of a contraction closes up: `dont`.
  /// - The dots of an abbreviation close up: `phd`, `us`.
  /// - A number loses its thousands separators and keeps its decimals: `114121`, `65.40`.
  ///
  /// Linear in the length of the text.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - limit: the most tokens to look for, for a caller to whom more of them are too many.
  /// - Returns: the first tokens, at most `limit`.
  package func tokens(in text: String, atMost limit: Int = .max) -> [Token] {
    guard limit > 0 else { return [] }
    var tokens: [Token] = []
    // Words of a text and the blanks between them take six bytes and more.
    tokens.reserveCapacity(min(limit, text.utf8.count / 6 + 1))
    lexicon.forEachWord(in: Array(text.utf8), stemmer: stemmer) { word, range in
      tokens.append(Token(term: word.term, stem: word.stem, range: range))
      return tokens.count < limit
    }
    return tokens
  }

  /// The stems alone, in the order of the text.
  package func stems(in text: String) -> [String] {
    var stems: [String] = []
    lexicon.forEachWord(in: Array(text.utf8), stemmer: stemmer) { word, _ in
      stems.append(word.stem)
      return true
    }
    return stems
  }

  /// The stem of a word as ``SpellingTable`` has it; empty if nothing of it is left.
  package func stem(spelt spelling: [UInt8]) -> String {
    // Who asks here has a table of words already: the lexicon would be a second one.
    Lexicon.analyzed(spelling, stemmer).stem
  }
}
