import ArgumentParser
import Testing

@testable import Commands

@Suite("A question on the command line")
struct PlainQuestionTests {
  private func shown(_ command: AskCommand) -> [String] {
    [
      "\(command.question)", "\(command.format)", "\(command.explain)", "\(command.timing)",
      "\(command.shared.corpus ?? "none")", "\(command.shared.color)",
      "\(command.shared.noCache)", "\(command.shared.isPlain)",
      "\(command.shared.isWithoutPager)",
    ]
  }

  @Test(
    "is what the argument parser would make of it",
    arguments: [
      ["ask", "who trains longer?"], ["ask", "who", "trains", "longer?"],
      ["ask", "who?", "--corpus", "folder"], ["ask", "--corpus", "a b", "who?"],
      ["ask", "--format", "json", "who", "--corpus", "x", "else?"], ["ask", "help"],
      ["ask", "ask"], ["ask", ""],
    ]
  )
  func same(_ arguments: [String]) throws {
    let plain = try #require(AskCommand(plain: arguments))
    let parsed = try #require(try RolecallCommand.parseAsRoot(arguments) as? AskCommand)
    #expect(shown(plain) == shown(parsed))
  }

  @Test(
    "is left to the argument parser where there is more to it",
    arguments: [
      [], ["ask"], ["roles"], ["who?"], ["ask", "--corpus", "folder"],
      ["ask", "who?", "--explain"],
      ["ask", "who?", "--corpus"], ["ask", "who?", "--corpus", "--plain"], ["ask", "--", "who?"],
      ["ask", "who?", "--format", "xml"], ["ask", "who?", "--corpus", "a", "--corpus", "b"],
      ["ask", "who?", "--corpus=a"], ["ask", "-h"], ["--corpus", "a", "ask", "who?"],
    ]
  )
  func more(_ arguments: [String]) {
    #expect(AskCommand(plain: arguments) == nil)
  }
}
