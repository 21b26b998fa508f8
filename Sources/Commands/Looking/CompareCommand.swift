import ArgumentParser
import CareerLibrary
import JSON
import QuestionAnswering
import RoleFacts

/// Roles side by side.
struct CompareCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set roles side by side, a citation in every cell.",
    discussion: """
      A cell shows the most telling values; what several articles say is shown once, with all their \
      citations. On a terminal that is too narrow for the columns the roles stand below each other.

        rolecall compare "Data Scientist" "Data Engineer" --on language --on salary
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  @Argument(help: "Two roles or more.", completion: NameCompletion.roles)
  var roles: [String]

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      "An attribute to compare; all that the articles speak of without it. May be repeated.",
      valueName: "attribute"
    ),
    completion: NameCompletion.attributes
  )
  var attributes: [String] = []

  @Option(help: "text, markdown or json.")
  var format: Format = .text

  @OptionGroup var shared: SharedOptions

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let report = try RoleComparison(library: library).report(roles, on: attributes)
    let table = ComparisonTable(report)
    switch format {
    case .text: try output.print(lines: table.text(style: output.style, width: output.width))
    case .markdown: try output.print(lines: table.markdown)
    case .json: try output.print(JSONWriter.line(table.json))
    }
    guard report.comparison.rows.isEmpty else { return .success }
    output.notice("The articles say nothing of this about these roles.")
    return .nothingFound
  }
}

/// Compares roles by the names that a person gives.
struct RoleComparison {
  let library: Library

  /// A role that is named twice, or by two of its names, counts once.
  func report(_ names: [String], on attributes: [String]) throws(ToolError) -> ComparisonReport {
    let finder = RoleNames(library.catalog)
    var roles: [RoleID] = []
    for name in names {
      let role = try finder.find(name)
      if !roles.contains(role) { roles.append(role) }
    }
    guard roles.count >= 2 else { throw .fewRoles }
    let known = AttributeNames(library)
    var wanted: Set<Attribute> = []
    for attribute in attributes { wanted.insert(try known.find(attribute)) }
    return ComparisonReport(
      library: library,
      roles: roles,
      attributes: attributes.isEmpty ? nil : wanted
    )
  }
}
