import QuestionAnswering
import Terminal

/// How an answer came about, a step a line, indented below what it is part of.
enum ReasoningText {
  /// Safe for a terminal.
  static func lines(of reasoning: Reasoning) -> [String] {
    reasoning.details.flatMap { lines(of: $0, indent: "") }
  }

  /// The same as a fenced block of Markdown.
  static func markdown(of reasoning: Reasoning) -> [String] {
    ["```text"] + lines(of: reasoning) + ["```"]
  }

  private static func lines(of step: Reasoning, indent: String) -> [String] {
    let score = step.score.map { number($0) + "  " } ?? ""
    return [indent + score + safeForTerminal(step.text)]
      + step.details.flatMap { lines(of: $0, indent: indent + "  ") }
  }

  /// Two digits after the point.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let cents = String(hundredths % 100)
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(hundredths / 100).\(cents.count == 1 ? "0" : "")\(cents)"
  }
}
