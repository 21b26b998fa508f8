import QuestionAnswering
import Terminal

/// Reads what a person replies to the statements of a quiz.
enum FitReplies {
  /// One letter a statement: y, n or s.
  static func parse(_ letters: String) throws(ToolError) -> [FitReply] {
    var replies: [FitReply] = []
    for letter in letters where !letter.isWhitespace && letter != "," {
      guard let reply = reply(String(letter)) else { throw .unreadableReply(String(letter)) }
      replies.append(reply)
    }
    return replies
  }

  /// Asks statement by statement; ends early at q or at the end of input.
  static func ask(
    _ quiz: FitQuiz,
    lines: inout some LineSource,
    output: Output
  ) throws -> [FitReply] {
    var replies: [FitReply] = []
    output.notice("Is it true of you? y, n, s to skip, q to end.")
    for (index, statement) in quiz.statements.enumerated() {
      output.notice("\(index + 1)/\(quiz.statements.count)  \(statement.text)")
      guard let reply = try next(&lines, output) else { break }
      replies.append(reply)
    }
    return replies
  }

  /// The next reply that can be read; `nil` at the end.
  private static func next(_ lines: inout some LineSource, _ output: Output) throws -> FitReply? {
    while let line = try lines.nextReply(prompt: "y/n/s/q> ") {
      let word = line.trimmingBlanks().lowercased()
      if ["q", "quit"].contains(word) { return nil }
      if let reply = reply(word) { return reply }
      output.notice("\(ToolError.unreadableReply(word))")
    }
    return nil
  }

  private static func reply(_ word: String) -> FitReply? {
    switch word.lowercased() {
    case "y", "yes": .yes
    case "n", "no": .no
    case "s", "skip", "": .skip
    default: nil
    }
  }
}
