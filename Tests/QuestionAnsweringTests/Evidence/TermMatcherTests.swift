import TestSupport
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

  /// Texts of a few words, some of them synonyms.
  private func randomTexts(_ random: inout SeededGenerator) -> [String] {
    let words = ["salary", "wages", "night", "glaze", "kiln", "the", "pay", "tool", "software"]
    return (0..<40).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ")
    }
  }

  @Test(
    "finds the texts that cover a share by the lists of their words",
    arguments: 0..<40 as Range<UInt64>
  )
  func byWords(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = randomTexts(&random)
    let matcher = matcher([("salary", 2.5, true), ("kiln", 1, false), ("tool", 0.7, false)])
    let stems = texts.map { Set(analyzer.stems(in: $0)) }
    for share: Float in [0.01, 0.15, 0.4, 0.55, 1] {
      let found = matcher.numbers(covering: share, below: texts.count) { stem in
        texts.indices.filter { stems[$0].contains(stem) }
      }
      let expected = texts.indices.filter { matcher.coverage(of: texts[$0]) >= share }
      #expect(found == expected, "share \(share), seed \(seed)")
    }
  }

  @Test(
    "tells from the fields of documents what their words tell",
    arguments: 0..<40 as Range<UInt64>,
    [false, true]
  )
  func byFields(seed: UInt64, cuesCount: Bool) {
    var random = SeededGenerator(seed: seed)
    let (texts, headings) = (randomTexts(&random), randomTexts(&random))
    let matcher = matcher([("salary", 2.5, true), ("kiln", 1, false), ("tool", 0.7, false)])
    let matches = matcher.matches(count: texts.count) { stem in
      texts.indices.map { index in
        let inText = analyzer.stems(in: texts[index]).contains(stem)
        let inHeadings = analyzer.stems(in: headings[index]).contains(stem)
        return (inText ? 1 : 0) | (inHeadings ? 2 : 0)
      }
    }
    for index in texts.indices {
      let own = matcher.coverage(of: index, in: matches, fields: 1, cuesCount: cuesCount)
      #expect(own == matcher.coverage(of: texts[index], cuesCount: cuesCount), "seed \(seed)")
      let around = texts[index] + " " + headings[index]
      let both = matcher.coverage(of: index, in: matches, fields: 3, cuesCount: cuesCount)
      #expect(both == matcher.coverage(of: around, cuesCount: cuesCount), "seed \(seed)")
    }
  }

  @Test("covers nothing when there is nothing to cover")
  func empty() {
    #expect(matcher([]).isEmpty)
    #expect(matcher([]).coverage(of: "anything") == 0)
  }
}
