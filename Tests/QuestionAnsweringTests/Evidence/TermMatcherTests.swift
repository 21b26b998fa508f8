import TextAnalysis
import Testing

@testable import QuestionAnswering

@Suite("Matching the words of a question")
struct TermMatcherTests {
  private let analyzer = Analyzer()

  private func matcher(_ words: [(word: String, weight: Float, isCue: Bool)]) -> TermMatcher {
    let topics = words.map { word, weight, isCue in
      ReadQuestion.Topic(
        term: word,
        stem: analyzer.stems(in: word).first ?? word,
        weight: weight,
        isCue: isCue
      )
    }
    return TermMatcher(topics: topics, analyzer: analyzer)
  }

  @Test(
    "counts the share of the weight that a text covers",
    arguments: [
      ("Kilns and glazes", 1), ("The glaze is wet", 0.75), ("A hot kiln", 0.25), ("Nothing", 0),
      ("", 0),
    ] as [(String, Float)]
  )
  func coverage(_ text: String, _ share: Float) {
    let matcher = matcher([("glaze", 3, false), ("kiln", 1, false)])
    #expect(matcher.coverage(of: text) == share)
  }

  @Test("counts a synonym for less than the word, and more than nothing")
  func synonyms() {
    let matcher = matcher([("salary", 1, false)])
    let share = matcher.coverage(of: "the wages")
    #expect(share > 0 && share < matcher.coverage(of: "the salaries"))
  }

  @Test("counts words that name the attribute as covered where the text is about it anyway")
  func cues() {
    let matcher = matcher([("salary", 1, true), ("night", 1, false)])
    #expect(matcher.coverage(of: "at night") == 0.5)
    #expect(matcher.coverage(of: "at night", cuesCount: true) == 0.95)
    #expect(matcher.coverage(of: "salary at night", cuesCount: true) == 1)
  }

  @Test("covers nothing when there is nothing to cover")
  func empty() {
    #expect(matcher([]).isEmpty)
    #expect(matcher([]).coverage(of: "anything") == 0)
  }
}
