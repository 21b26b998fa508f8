/// Turns text into terms.
///
/// An analyzer remembers the stems of words it met; one object belongs to one thread.
package final class Analyzer {
  private let stemmer = Stemmer()

  package init() {}

  /// The words and numbers of a text, in the order of the text.
  ///
  /// - Hyphens, slashes and other signs separate words; `c++`, `c#` and their like stay whole.
  /// - A possessive ending is dropped, the apostrophe of a contraction closes up: `dont`.
  /// - The dots of an abbreviation close up: `phd`, `us`.
  /// - A number loses its thousands separators and keeps its decimals: `114121`, `65.40`.
  ///
  /// Linear in the length of the text.
  package func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    forEachWord(in: text) { term, range in
      tokens.append(Token(term: term, stem: stemmer.stem(term), range: range))
    }
    return tokens
  }

  /// The stems alone, in the order of the text.
  package func stems(in text: String) -> [String] {
    var stems: [String] = []
    forEachWord(in: text) { term, _ in stems.append(stemmer.stem(term)) }
    return stems
  }

  private func forEachWord(in text: String, _ body: (String, Range<Int>) -> Void) {
    var scanner = WordScanner(Array(text.utf8))
    while let range = scanner.next() {
      let word = String(decoding: scanner.word, as: UTF8.self)
      guard !scanner.isASCII else {
        body(word, range)
        continue
      }
      let term = foldedLetters(of: word)
      if !term.isEmpty { body(term, range) }
    }
  }

  /// The folded word without the signs that a compatibility form may hide.
  private func foldedLetters(of word: String) -> String {
    let folded = Folding.fold(word)
    guard folded.utf8.contains(where: { ByteClass.of($0) == .separator }) else { return folded }
    let letters = folded.utf8.filter { ByteClass.of($0) != .separator }
    return String(decoding: letters, as: UTF8.self)
  }
}
