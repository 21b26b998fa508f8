/// The words that an analyzer met before, each with its term and its stem.
///
/// Making and hashing a string for each word of a text would take longer than all the rest of the
/// analysis; spellings are told apart by ``WordTable``.
struct Lexicon {
  /// What a spelling comes to; the term is empty when nothing of the word is left.
  struct Word {
    let term: String
    let stem: String
    /// ``Token/head`` of the term.
    let head: UInt64

    init(term: String, stem: String) {
      (self.term, self.stem, head) = (term, stem, WordKey.head(of: term))
    }
  }

  /// Words remembered before the memory is emptied, so that hostile text cannot fill it.
  private static let capacity = 1 << 16

  /// By the numbers of their spellings.
  private var words: [Word] = []
  private var spellings = WordTable()
  /// Room for the bytes of a text.
  var room: [UInt8] = []

  /// The word of a spelling, remembered from now on.
  mutating func word(spelt spelling: [UInt8], _ stemmer: Stemmer) -> Word {
    let number = spellings.number(of: spelling)
    return number < words.count ? words[number] : newWord(number, stemmer)
  }

  /// The word of a spelling of letters and digits, remembered from now on.
  @inline(__always)
  mutating func word(of key: WordKey, _ stemmer: Stemmer) -> Word {
    let number = spellings.number(of: key)
    return number < words.count ? words[number] : newWord(number, stemmer)
  }

  private mutating func newWord(_ number: Int, _ stemmer: Stemmer) -> Word {
    let word = Self.analyzed(spellings.word(number), stemmer)
    words.append(word)
    if words.count >= Self.capacity { self = Lexicon() }
    return word
  }
}
