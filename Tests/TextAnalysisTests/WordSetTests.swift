import TestSupport
import TextAnalysis
import Testing

@Suite("A set of words")
struct WordSetTests {
  @Test("holds its words and no others", arguments: 0..<10 as Range<UInt64>)
  func sameAsSet(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Few letters, and lengths around the last that words are told apart by.
    func word() -> String {
      let letters = (0..<Int.random(in: 0...18, using: &random)).map { _ in
        ["a", "b", "A", "é", "1"].randomElement(using: &random) ?? ""
      }
      return letters.joined()
    }
    let words = (0..<300).map { _ in word() }
    let set = WordSet(words)
    #expect(words.allSatisfy { set.contains($0) }, "seed \(seed)")
    let known = Set(words)
    for _ in 0..<300 {
      let other = word()
      #expect(set.contains(other) == known.contains(other), "\(other), seed \(seed)")
      if other.isEmpty { continue }
      let token = Token(term: other, stem: "", range: 0..<other.utf8.count)
      #expect(set.contains(token) == known.contains(other), "token \(other), seed \(seed)")
    }
  }

  @Test("may be empty or have a word twice")
  func edges() {
    let none: WordSet = []
    let twice: WordSet = ["an", "an"]
    #expect(!none.contains("") && !none.contains("an"))
    #expect(twice.contains("an") && !twice.contains("a"))
  }
}
