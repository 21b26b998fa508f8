import TextAnalysis
import Testing

@testable import QuestionAnswering

@Suite("Comparatives and superlatives")
struct DegreeWordsTests {
  @Test(
    "set two questions apart when they compare by different measures",
    arguments: [
      ("Which cook works the longest hours?", "Which job has the best hours?", true),
      ("Which tailor has the easiest start?", "Which job has the highest pay?", true),
      ("Who has the earliest shift?", "Who has the longest shift?", true),
      ("Which earns the higher wage?", "Which job has the best wage?", false),
      ("Which cook works most hours?", "Which job has the best hours?", false),
      ("Which is the longest course?", "Is the baker's course longer?", false),
    ]
  )
  func measures(_ question: String, _ other: String, _ areApart: Bool) {
    let analyzer = Analyzer()
    #expect(
      DegreeWords.differ(analyzer.tokens(in: question), analyzer.tokens(in: other)) == areApart
    )
  }

  @Test(
    "name the quality they are made of where it has an opposite",
    arguments: [
      ("safest", "safe"), ("safer", "safe"), ("richest", "rich"), ("newest", "new"),
      ("teacher", nil), ("buyer", nil), ("forest", nil), ("longest", nil), ("baker", nil),
      ("best", nil), ("steadier", "steady"), ("tidier", "tidy"), ("courier", nil),
      ("barrier", nil), ("earlier", nil), ("soldier", nil),
    ] as [(String, String?)]
  )
  func qualities(_ word: String, _ quality: String?) {
    #expect(DegreeWords.quality(word) == quality)
  }
}
