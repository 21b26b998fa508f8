import ArgumentParser
import ByteStorage
import CareerLibrary
import Terminal

/// What a curator should look at.
struct CheckCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is wrong in articles: file, line, rule, and what to do.",
    discussion: """
      Rules:
      \(rules)

      Figures are held against --today, else $ROLECALL_TODAY, else the newest date of an article. \
      Exit status: 0 nothing found, 1 something found, 2 wrong usage or an error.
      """
  )

  static let ruleNames = CheckRule.allCases.map(\.name)

  private static let rules = CheckRule.allCases
    .map { "  " + padded($0.name, to: 20) + $0.summary }
    .joined(separator: "\n")

  @Argument(help: "Articles; all of them without it.")
  var articles: [String] = []

  @Option(help: "Look for this rule only; may be given more than once.")
  var rule: [CheckRule] = []

  @Option(help: ArgumentHelp("The date that counts as today's.", valueName: "date"))
  var today: String?

  @Option(help: "text or json.")
  var format: FindingFormat = .text

  @OptionGroup var shared: SharedOptions

  /// Files that are no articles are findings here, and not told beforehand.
  func run(_ output: Output) throws -> ExitStatus {
    try run(on: try shared.openLibrary(output, tellsSkipped: false), output)
  }

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let year = try Today.year(option: today, environment: Environment.value)
    let list = try FindingList(library: library, year: year, rules: rule)
      .narrowed(to: articles)
    return try list.print(format, to: output)
  }
}

/// In which form findings are written.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

extension CheckRule: ExpressibleByArgument {}

/// The date that figures are held against, as a person gives it.
enum Today {
  /// The year of the option or of the environment; `nil` when neither is there.
  static func year(option: String?, environment: (String) -> String?) throws(ToolError) -> Int? {
    guard let text = option ?? environment("ROLECALL_TODAY") else { return nil }
    guard let year = CalendarYear.first(in: text) else { throw .noDate(text) }
    return year
  }
}
