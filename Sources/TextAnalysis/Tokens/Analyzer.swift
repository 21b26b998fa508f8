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
    lexicon.tokens(in: text.utf8, atMost: limit, stemmer)
  }

  /// ``tokens(in:atMost:)`` of a text given as valid UTF-8.
  package func tokens(in text: [UInt8]) -> [Token] {
    lexicon.tokens(in: text, atMost: .max, stemmer)
  }

  /// The stems alone, in the order of the text.
  package func stems(in text: String) -> [String] { tokens(in: text).map(\.stem) }

  /// The stem of a word as ``SpellingTable`` has it; empty if nothing of it is left.
  package func stem(spelt spelling: [UInt8]) -> String {
    // Who asks here has a table of words already: the lexicon would be a second one.
    Lexicon.analyzed(spelling, stemmer).stem
  }
}
