import RoleFacts
import Testing

@Suite("Reading hours of work from sentences")
struct HoursFactsTests {
  private func facts(_ sentence: String) throws -> [String] {
    let corpus = try SmallCorpus("# Baker vs Miller\n\n## Workload\n\n\(sentence)")
    return corpus.facts.map { "\(corpus.line(of: $0)) (\($0.value.typed.summary))" }
  }

  @Test(
    "takes the whole length of time, for the subject of its clause",
    arguments: [
      (
        "Bakers report working 52 hours a week; millers 50.",
        [
          "Baker | working_hours | 52 hours a week (52 hour a week)",
          "Miller | working_hours | 50 (50 hour a week)",
        ]
      ),
      (
        "Millers put in up to 48 hours per week at harvest.",
        ["Miller | working_hours | up to 48 hours per week (0-48 hour a week)"]
      ),
      (
        "Both are at work 40 to 45 hours a week.",
        [
          "Baker | working_hours | 40 to 45 hours a week (40-45 hour a week)",
          "Miller | working_hours | 40 to 45 hours a week (40-45 hour a week)",
        ]
      ),
      ("Bakers sleep for six hours.", []),
      ("Ovens run 24 hours a day.", []),
    ]
  )
  func hours(sentence: String, expected: [String]) throws {
    #expect(try facts(sentence) == expected)
  }
}
