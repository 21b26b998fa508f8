import QuestionAnswering
import Testing

@MainActor
@Suite("Confidence")
struct ConfidenceTests {
  private static let kiln: [(name: String, text: String)] = [
    (
      "potter.md",
      """
      # Potters

      Potters fire large bowls in a kiln for two days. Glazes are mixed from ash.

      # Weavers

      Weavers dye wool with madder. Long looms need large rooms. Two people turn a warp in days.
      """
    )
  ]

  private func value(_ question: String) throws -> Double {
    try answer(question, from: Self.kiln).confidence.value
  }

  @Test("is higher when one sentence holds the words than when several share them")
  func together() throws {
    #expect(try value("How long do large bowls stay in the kiln?") > 0.5)
    #expect(
      try value("Where are bowls fired in a kiln?") > value("Do large looms dye wool in rooms?")
    )
  }

  @Test(
    "falls when the question turns the sentence round",
    arguments: [
      ("Do potters fire large bowls in a kiln?", "Do potters fire small bowls in a kiln?"),
      ("Do potters fire large bowls in a kiln?", "Do potters never fire large bowls in a kiln?"),
      ("Do potters fire bowls for two days?", "Do potters fire bowls for 17 days?"),
    ]
  )
  func turned(_ right: String, _ wrong: String) throws {
    #expect(try value(right) > value(wrong))
  }

  @Test("is in 0...1, and low wherever nothing was answered", arguments: Callings.questions)
  func range(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect((0...1).contains(answer.confidence.value))
    if !answer.status.isAnswered { #expect(answer.confidence.level == .low) }
  }

  @Test("of a verdict counts articles and names them as the reason")
  func verdict() throws {
    let answer = try Callings.answer("Who has the higher physical strain, nurse or paramedic?")
    #expect(answer.verdict?.confidence == answer.confidence.level)
    #expect(answer.confidence.reasons.contains { $0.contains("1 article for it") })
  }

  @Test("of a question that an article asks itself is high")
  func asked() throws {
    let answer = try Callings.answer("Do nurses work at night?")
    #expect(answer.confidence.level == .high)
    #expect(answer.confidence.reasons.contains("an article asks this very question"))
  }
}
