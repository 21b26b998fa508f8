extension Lexicon {
  /// Calls `body` with each word of a text and where it stands, as long as it returns `true`.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - stemmer: makes the stems of new words.
  ///   - body: must not come back to this lexicon.
  mutating func forEachWord(
    in text: [UInt8],
    stemmer: Stemmer,
    _ body: (Word, Range<Int>) -> Bool
  ) {
    var scanner = WordScanner(text)
    while true {
      if let range = scanner.nextPlain() {
        let word =
          known(text, range, .capitalBit) ?? newWord(text[range].map { $0 | .capitalBit }, stemmer)
        if !body(word, range) { return }
      } else if let range = scanner.next() {
        let word = word(spelt: scanner.word, stemmer: stemmer)
        if !word.term.isEmpty, !body(word, range) { return }
      } else {
        return
      }
    }
  }

  /// The word of a spelling, remembered from now on.
  mutating func word(spelt spelling: [UInt8], stemmer: Stemmer) -> Word {
    known(spelling, spelling.indices, 0) ?? newWord(spelling, stemmer)
  }

  private mutating func newWord(_ spelling: [UInt8], _ stemmer: Stemmer) -> Word {
    let word = Self.analyzed(spelling, stemmer)
    remember(word, spelt: spelling)
    return word
  }

  /// What a spelling comes to.
  static func analyzed(_ spelling: [UInt8], _ stemmer: Stemmer) -> Word {
    let letters = String(decoding: spelling, as: UTF8.self)
    let isASCII = spelling.allSatisfy { $0 < 0x80 }
    let term = isASCII ? letters : foldedLetters(of: letters)
    return Word(term: term, stem: stemmer.stem(term))
  }

  /// The folded word without the signs that a compatibility form may hide.
  private static func foldedLetters(of word: String) -> String {
    let folded = Folding.fold(word)
    guard folded.utf8.contains(where: { ByteClass.of($0) == .separator }) else { return folded }
    let letters = folded.utf8.filter { ByteClass.of($0) != .separator }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension UInt8 {
  /// The bit in which a small ASCII letter differs from a capital one.
  fileprivate static let capitalBit: UInt8 = 0x20
}
