import JSON
import QuestionAnswering
import Terminal

/// Answers a question a line; blank lines set conversations apart.
struct Batch<Lines: LineSource> {
  private let printer: AnswerPrinter
  private var lines: Lines
  private var conversation = Conversation()
  private var lookout = Lookout()
  private var lineNumber = 0
  private var isFirst = true
  private var status = ExitStatus.success

  init(printer: AnswerPrinter, lines: Lines) {
    self.printer = printer
    self.lines = lines
  }

  /// Runs to the end of input.
  ///
  /// - Returns: the highest status of a line.
  mutating func run() throws -> ExitStatus {
    while let line = try lines.next(prompt: "") {
      lineNumber += 1
      status = max(status, try take(QuestionLine(line)))
      // Whoever waits for this answer before asking on must get it now.
      try printer.output.flush()
    }
    return status
  }

  private mutating func take(_ line: QuestionLine) throws -> ExitStatus {
    switch line {
    case .blank:
      conversation = Conversation()
      return .success
    case .question(let question, let id):
      return try answer(question, id: id)
    case .refused(let text, let id, let reason):
      return try refuse(text, id: id, reason)
    }
  }

  private mutating func answer(_ question: String, id: JSONValue) throws -> ExitStatus {
    if lookout.isDue(arrivedTogether: lines.arrivedTogether) {
      do {
        _ = try printer.assistant.keepUp(&conversation, printer.output)
      } catch {
        return try refuse(question, id: id, error)
      }
    }
    try separate()
    return try printer.ask(question, id: id, in: &conversation).exitStatus
  }

  /// A refused line is told, and in JSON has its line like any other, so that lines stay in step.
  private func refuse(_ text: String, id: JSONValue, _ reason: ToolError) throws -> ExitStatus {
    printer.output.notice("line \(lineNumber): \(reason)")
    if printer.format == .json {
      let object = AnswerJSON.refusal(
        question: text,
        id: id,
        reason: reason.description,
        library: printer.assistant.library
      )
      try printer.output.print(JSONWriter.line(object))
    }
    return .failure
  }

  private mutating func separate() throws {
    if printer.format != .json, !isFirst { try printer.output.print() }
    isFirst = false
  }
}
