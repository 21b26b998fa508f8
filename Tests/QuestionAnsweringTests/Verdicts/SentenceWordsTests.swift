import TestSupport
import Testing

@testable import QuestionAnswering

@Suite("Words of a sentence")
struct SentenceWordsTests {
  @Test(
    "are letters in lower case, with apostrophes or without",
    arguments: [
      ("Welders DON'T kneel.", ["welders", "don't", "kneel"], ["welders", "don", "t", "kneel"]),
      (
        "It isn’t dull – ever", ["it", "isn’t", "dull", "ever"], ["it", "isn", "t", "dull", "ever"]
      ),
      ("Café-owners: 40%", ["café", "owners"], ["café", "owners"]), ("", [], []),
    ]
  )
  func words(_ text: String, _ with: [String], _ without: [String]) {
    #expect(SentenceWords.words(of: text, withApostrophes: true) == with)
    #expect(SentenceWords.words(of: text, withApostrophes: false) == without)
  }

  @Test("are the same by bytes as by characters", arguments: 0..<40 as Range<UInt64>)
  func byCharacters(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = Array("aZ' ’“–…-.0é\u{301}\u{200D}ß日\u{FE0F}\r\n".unicodeScalars)
    for _ in 0..<50 {
      let scalars = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        parts.randomElement(using: &random)
      }
      let text = String(String.UnicodeScalarView(scalars))
      for withApostrophes in [true, false] {
        #expect(
          SentenceWords.words(of: text, withApostrophes: withApostrophes)
            == SentenceWords.wordsByCharacters(of: text, withApostrophes: withApostrophes),
          "seed \(seed): \(text.debugDescription)"
        )
      }
    }
  }
}
