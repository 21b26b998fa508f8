import ArgumentParser
import CareerLibrary
import JSON
import QuestionAnswering
import Terminal

/// In which form answers are written.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, markdown
}

/// Asks questions and writes their answers.
struct AnswerPrinter {
  let assistant: Assistant
  let output: Output
  let format: AnswerFormat
  var showsTime = false
  var explains = false
  /// Whether text ends with what can be asked next, by its number.
  var offersMore = false

  /// Answers one question of a conversation, and writes the answer.
  func ask(
    _ question: String,
    id: JSONValue,
    in conversation: inout Conversation
  ) throws -> Answer {
    let reasoning = explains ? assistant.explain(question, in: conversation) : nil
    let clock = ContinuousClock()
    let start = clock.now
    let answer = assistant.answer(question, in: &conversation)
    let elapsed = start.duration(to: clock.now)
    try print(answer, id: id, elapsed: elapsed, reasoning: reasoning)
    return answer
  }

  private func print(
    _ answer: Answer,
    id: JSONValue,
    elapsed: Duration,
    reasoning: Reasoning?
  ) throws {
    switch format {
    case .text:
      try output.print(lines: text(of: answer).lines)
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

  private func text(of answer: Answer) -> AnswerText {
    AnswerText(
      answer,
      style: output.style,
      width: output.proseWidth,
      marks: WordMarks(
        answer.question,
        analyzer: assistant.library.analyzer,
        style: output.style
      ),
      offers: offersMore ? Offer.list(of: answer) : []
    )
  }
}

extension Answer {
  /// What the program ends with after this answer.
  var exitStatus: ExitStatus { status.isAnswered ? .success : .nothingFound }
}
