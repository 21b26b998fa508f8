import TestSupport
import TextAnalysis
import Testing

@Suite("A table of spellings")
struct SpellingTableTests {
  /// Pieces of text that words are cut at, or are not.
  private static let pieces = [
    "a", "S", "nurses", "Programming", "U.S.", "Ph.D.", "internationalization", "12", "1,200",
    "65.40",
    "'", "’s", "'s", "’", ".", ",", "+", "++", "#", "-", "/", " ", "  ", "\n", "é", "naïve", "ﬁ",
    "—",
    "\u{AD}", "日本", "x2", "3d", "_", "(", "electroencephalograph", "seventeenletterss",
  ]

  @Test("reads the words that the analyzer reads", arguments: 0..<20 as Range<UInt64>)
  func sameWords(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let analyzer = Analyzer()
    var table = SpellingTable()
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      var numbers: [UInt32] = []
      table.appendNumbers(of: Array(text.utf8), to: &numbers)
      let stems = numbers.map { analyzer.stem(spelt: table.spelling(Int($0))) }
      #expect(stems.filter { !$0.isEmpty } == analyzer.stems(in: text), "\(text)")
    }
  }

  @Test("gives a spelling one number, whatever its capitals and its place")
  func numbers() {
    var table = SpellingTable()
    var numbers: [UInt32] = []
    let text =
      "Nurse nurse NURSE electroencephalographically Electroencephalographically nurses nurse"
    table.appendNumbers(of: Array(text.utf8), to: &numbers)
    #expect(numbers == [0, 0, 0, 1, 1, 2, 0])
    #expect(
      (0..<table.count).map { String(decoding: table.spelling($0), as: UTF8.self) } == [
        "nurse", "electroencephalographically", "nurses",
      ]
    )
  }
}

@Suite("A table of words")
struct WordTableTests {
  @Test("finds each word again and orders words by their bytes", arguments: 0..<5 as Range<UInt64>)
  func order(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = WordTable()
    var words: [[UInt8]] = []
    for _ in 0..<3000 {
      // Few letters, so that words begin others; zeros, and lengths around that of a key.
      let word = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        [0, 1, 97, 98, 255].randomElement(using: &random) ?? (0 as UInt8)
      }
      let number = table.number(of: word)
      if number == words.count { words.append(word) }
      #expect(words[number] == word)
      #expect(table.word(number) == word)
    }
    #expect(table.count == words.count)
    let sorted = table.sorted((0..<UInt32(words.count)).shuffled(using: &random))
    let expected = words.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(sorted.map { words[Int($0)] } == expected)
  }
}
