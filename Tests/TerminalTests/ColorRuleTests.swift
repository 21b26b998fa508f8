import Terminal
import Testing

@Suite("Colour")
struct ColorRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let choice: ColorChoice
    let isTerminal: Bool
    let environment: [String: String]
    let expected: Bool
    var testDescription: String { "\(choice), terminal \(isTerminal), \(environment)" }

    init(
      _ choice: ColorChoice,
      _ isTerminal: Bool,
      _ environment: [String: String],
      _ expected: Bool
    ) {
      self.choice = choice
      self.isTerminal = isTerminal
      self.environment = environment
      self.expected = expected
    }
  }

  @Test(
    "follows the choice, then the environment, then the stream",
    arguments: [
      Case(.auto, true, [:], true),
      Case(.auto, false, [:], false),
      Case(.auto, true, ["TERM": "dumb"], false),
      Case(.auto, true, ["TERM": "xterm"], true),
      Case(.auto, true, ["NO_COLOR": "1"], false),
      Case(.auto, true, ["NO_COLOR": ""], true),
      Case(.auto, true, ["NO_COLOR": "0"], false),
      Case(.auto, false, ["CLICOLOR_FORCE": "1"], true),
      Case(.auto, false, ["CLICOLOR_FORCE": "0"], false),
      Case(.auto, true, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
      Case(.auto, true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
      Case(.auto, true, ["CLICOLOR": "0"], false),
      Case(.auto, true, ["CLICOLOR": "1"], true),
      Case(.auto, false, ["CLICOLOR": "1"], false),
      Case(.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
      Case(.never, true, ["CLICOLOR_FORCE": "1"], false),
    ]
  )
  func rule(_ example: Case) {
    let colored = usesColor(example.choice, isTerminal: example.isTerminal) {
      example.environment[$0]
    }
    #expect(colored == example.expected)
  }

  @Test("marks words, and nothing at all without colour")
  func style() {
    #expect(TextStyle(usesColor: true).bold("a") == "\u{1b}[1ma\u{1b}[0m")
    #expect(TextStyle(usesColor: true).dim("") == "")
    #expect(TextStyle(usesColor: false).dim("a") == "a")
  }
}
