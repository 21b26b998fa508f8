import QuestionAnswering
import Testing

@MainActor
@Suite("The explanation of an answer")
struct ExplainerTests {
  /// Every step with its depth, in the order of the tree.
  private func texts(_ step: Reasoning) -> [String] {
    [step.text] + step.details.flatMap(texts)
  }

  private func explained(_ question: String) throws -> Reasoning {
    try Assistant(corpus: Callings.folder).explain(question, in: Conversation())
  }

  @Test("tells how the question was read")
  func reading() throws {
    let all = texts(try explained("What does a parmedic earn in Ireland per year?"))
    #expect(all.contains("intent: attribute"))
    #expect(all.contains("roles: Paramedic"))
    #expect(all.contains("attributes: salary"))
    #expect(all.contains("conditions: Ireland, per year"))
    #expect(all.contains("\"parmedic\" read as \"paramedic\""))
  }

  @Test("tells the facts that fit and those that fail a condition")
  func facts() throws {
    let fitting = texts(try explained("What does a nurse earn in Ireland?"))
    #expect(
      fitting.contains { $0.contains("salary: €43,100") && $0.contains("nurse-vs-paramedic") }
    )
    let failing = texts(try explained("What does a nurse earn in Norway?"))
    #expect(failing.contains { $0.hasPrefix("fails a condition: Nurse, salary") })
    #expect(failing.contains("status: not_found"))
    #expect(failing.contains("missing: Norway"))
  }

  @Test("weighs passages best first, down to the scores of terms that add up")
  func passages() throws {
    let steps = try explained("Do nurses work at night?")
    let passages = try #require(steps.details.first { $0.text == "passages, best first" })
    let scores = passages.details.compactMap(\.score)
    #expect(scores.count >= 2 && scores == scores.sorted(by: >))
    let best = try #require(passages.details.first)
    let terms = try #require(best.details.first { $0.text.hasPrefix("BM25") }).details
    #expect(terms.contains { $0.text == "night" })
    #expect(terms.allSatisfy { ($0.score ?? 0) > 0 })
  }

  @Test("counts the votes of a verdict as the answer does")
  func votes() throws {
    let question = "Which needs more chemistry, nurse or paramedic?"
    let verdict = try #require(try Callings.answer(question).verdict)
    let counts =
      "votes: \(verdict.forCount) articles for, \(verdict.againstCount) against, "
      + "\(verdict.silentCount) silent"
    #expect(texts(try explained(question)).contains(counts))
  }

  @Test("ends with the status of the answer, whatever is asked", arguments: Callings.questions)
  func status(_ question: String) throws {
    let status = try Callings.answer(question).status.rawValue
    #expect(texts(try explained(question)).contains("status: \(status)"))
  }

  @Test("notes nothing in the conversation")
  func conversation() throws {
    let assistant = try Assistant(corpus: Callings.folder)
    var conversation = Conversation()
    _ = assistant.answer("What does a nurse earn in Ireland?", in: &conversation)
    let expected = assistant.answer("And a paramedic?", in: &conversation)
    var other = Conversation()
    _ = assistant.answer("What does a nurse earn in Ireland?", in: &other)
    _ = assistant.explain("What are the duties of a paralegal?", in: other)
    #expect(assistant.answer("And a paramedic?", in: &other).text == expected.text)
  }
}
