import ArgumentParser
import CareerLibrary
import JSON
import QuestionAnswering

/// Where the articles do not fit together.
struct ConflictsCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List where the articles disagree about roles, and how.",
    discussion: """
      Each place has its kind: conflict (the same measure, other values), different measure, opinion, \
      or outdated. Values are never averaged, and each stands with its article.
      """
  )

  @Argument(
    help: "A role, such as \"Data Scientist\"; all roles without it.",
    completion: NameCompletion.roles
  )
  var role: String?

  @Flag(help: "Tell also where articles agree, complete each other or speak of other places.")
  var all = false

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The year by which figures are old; the newest that the articles tell of without it.",
      valueName: "year"
    )
  )
  var year: Int?

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard year.map({ (1900...2200).contains($0) }) ?? true else {
      throw ValidationError("--as-of takes a year from 1900 to 2200")
    }
  }

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let id = try role.map { try RoleNames(library.catalog).find($0) }
    let report = ConflictReport(library: library, role: id, showsAll: all, present: year)
    switch format {
    case .text:
      try output.print(
        lines: ConflictText(report).lines(style: output.style, width: output.proseWidth)
      )
    case .json: try output.print(JSONWriter.line(ConflictText(report).json))
    }
    guard report.disagreements.isEmpty else { return .success }
    output.notice(ConflictText.none)
    return .nothingFound
  }
}

/// In which form a report is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
