import ByteStorage

extension Token {
  fileprivate init(_ word: Lexicon.Word, _ range: Range<Int>) {
    self.init(term: word.term, stem: word.stem, head: word.head, range: range)
  }
}

extension Lexicon {
  /// The first words of a text and where they stand.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - limit: the most words to look for.
  ///   - stemmer: makes the stems of new words.
  /// - Returns: at most `limit` words, in the order of the text.
  mutating func tokens(
    in text: some Collection<UInt8>,
    atMost limit: Int,
    _ stemmer: Stemmer
  ) -> [Token] {
    var tokens: [Token] = []
    var bytes = room
    room = []
    defer { room = bytes.count <= Self.largestRoom ? bytes : [] }
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text)
    // Words of a text and the blanks between them take six bytes, or five where they are plain.
    tokens.reserveCapacity(min(limit, bytes.count / 5 + 1))
    // Zeros are no part of a word; with them behind it, the last word is taken like any other.
    bytes.append(contentsOf: repeatElement(0, count: PlainWord.reach))
    var scanner = WordScanner(bytes)
    let kinds = SpellingByte.kinds
    bytes.withBytes { bytes in
      var offset = 0
      while offset < bytes.byteCount, tokens.count < limit {
        let kind = kinds[Int(bytes.byte(at: offset))]
        if kind < SpellingByte.letter {
          offset += 1
        } else if let count = PlainWord.byteCount(at: offset, kind, kinds, bytes) {
          let key = PlainWord.key(at: offset, byteCount: count, in: bytes)
          tokens.append(Token(word(of: key, stemmer), offset..<offset + count))
          offset += count
        } else {
          scanner.offset = offset
          guard let range = scanner.next() else { return }
          let word = word(spelt: scanner.word, stemmer)
          if !word.term.isEmpty { tokens.append(Token(word, range)) }
          offset = scanner.offset
        }
      }
    }
    return tokens
  }

  /// The most bytes for which room is kept.
  private static let largestRoom = 1 << 16

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
