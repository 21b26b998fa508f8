import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Words read through the memory of an analyzer")
struct LexiconTests {
  private static let pieces = [
    "a", "S", "Nurses", "U.S.", "Ph.D.", "internationalization", "seventeenletterss", "12", "1,200",
    "65.40", "'", "’s", "'s", ".", ",", "+", "#", "-", ":", " ", "  ", "\n", "\0", "é", "ﬁ", "—",
    "\u{AD}", "日本", "x2", "3d", "(",
  ]

  @Test("stand where the scanner finds them", arguments: 0..<20 as Range<UInt64>)
  func sameAsScanner(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let analyzer = Analyzer()
    let stemmer = Stemmer()
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      var scanner = WordScanner(Array(text.utf8))
      var expected: [Token] = []
      while let range = scanner.next() {
        let word = Lexicon.analyzed(scanner.word, stemmer)
        if word.term.isEmpty { continue }
        expected.append(Token(term: word.term, stem: word.stem, range: range))
      }
      #expect(analyzer.tokens(in: text) == expected, "\(text), seed \(seed)")
      #expect(analyzer.tokens(in: text, atMost: 3) == Array(expected.prefix(3)))
    }
  }
}
