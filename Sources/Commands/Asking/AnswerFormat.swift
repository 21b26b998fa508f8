import ArgumentParser
import JSON
import QuestionAnswering

/// In which form answers are written.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, markdown
}

/// Asks questions and writes their answers.
struct AnswerPrinter {
  let assistant: Assistant
  let output: Output
  let format: AnswerFormat
  let showsTime: Bool
  let explains: Bool

  /// Answers one question of a conversation.
  func ask(
    _ question: String,
    id: JSONValue,
    in conversation: inout Conversation
  ) throws -> ExitStatus {
    let reasoning = explains ? assistant.explain(question, in: conversation) : nil
    let clock = ContinuousClock()
    let start = clock.now
    let answer = assistant.answer(question, in: &conversation)
    let elapsed = start.duration(to: clock.now)
    try print(answer, id: id, elapsed: elapsed, reasoning: reasoning)
    return answer.status.isAnswered ? .success : .nothingFound
  }

  private func print(
    _ answer: Answer,
    id: JSONValue,
    elapsed: Duration,
    reasoning: Reasoning?
  ) throws {
    switch format {
    case .text:
      try output.print(
        lines: AnswerText(answer, style: output.style, width: output.width).lines
      )
      if let reasoning { try output.print(lines: [""] + ReasoningText.lines(of: reasoning)) }
    case .markdown:
      try output.print(lines: AnswerMarkdown.lines(of: answer))
      if let reasoning { try output.print(lines: [""] + ReasoningText.markdown(of: reasoning)) }
    case .json:
      let milliseconds = showsTime ? elapsed / .milliseconds(1) : nil
      let object = AnswerJSON.object(
        answer,
        id: id,
        elapsedMilliseconds: milliseconds,
        reasoning: reasoning
      )
      try output.print(JSONWriter.line(object))
    }
  }
}
