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
    forEachWord(in: text) { word, range in
      tokens.append(Token(term: word.term, stem: word.stem, range: range))
      return tokens.count < limit
    }
    return tokens
  }

  /// The stems alone, in the order of the text.
  package func stems(in text: String) -> [String] {
    var stems: [String] = []
    forEachWord(in: text) { word, _ in
      stems.append(word.stem)
      return true
    }
    return stems
  }

  /// Calls `body` with the words and numbers of a text, spelt as there but for ASCII capitals.
  ///
  /// What ``stem(spelt:)`` makes of all of them is what ``stems(in:)`` gives, but for empty ones.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - body: is given the bytes of a word.
  package func forEachSpelling(in text: [UInt8], _ body: ([UInt8]) -> Void) {
    var scanner = WordScanner(text)
    while scanner.next() != nil { body(scanner.word) }
  }

  /// The stem of a word as ``forEachSpelling(in:_:)`` gives it; empty if nothing of it is left.
  package func stem(spelt spelling: [UInt8]) -> String {
    let isASCII = spelling.allSatisfy { $0 < 0x80 }
    return (lexicon.word(spelt: spelling) ?? newWord(spelling, isASCII)).stem
  }

  /// Calls `body` for each word as long as it returns `true`.
  private func forEachWord(in text: String, _ body: (Lexicon.Word, Range<Int>) -> Bool) {
    var scanner = WordScanner(Array(text.utf8))
    while let range = scanner.next() {
      let word = lexicon.word(spelt: scanner.word) ?? newWord(scanner.word, scanner.isASCII)
      if !word.term.isEmpty, !body(word, range) { return }
    }
  }

  private func newWord(_ spelling: [UInt8], _ isASCII: Bool) -> Lexicon.Word {
    let letters = String(decoding: spelling, as: UTF8.self)
    let term = isASCII ? letters : foldedLetters(of: letters)
    let word = Lexicon.Word(term: term, stem: stemmer.stem(term))
    lexicon.remember(word, spelt: spelling)
    return word
  }

  /// The folded word without the signs that a compatibility form may hide.
  private func foldedLetters(of word: String) -> String {
    let folded = Folding.fold(word)
    guard folded.utf8.contains(where: { ByteClass.of($0) == .separator }) else { return folded }
    let letters = folded.utf8.filter { ByteClass.of($0) != .separator }
    return String(decoding: letters, as: UTF8.self)
  }
}
