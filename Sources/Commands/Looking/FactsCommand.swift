import ArgumentParser
import CareerLibrary
import JSON

/// Facts with their sources.
struct FactsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List what the articles state about roles, with sources."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  @Argument(help: "A role, such as \"Data Scientist\"; all roles without it.")
  var role: String?

  @Argument(help: "An attribute, such as salary; all attributes without it.")
  var attribute: String?

  @Option(help: "table, csv or json.")
  var format: Format = .table

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    let library = try shared.openLibrary(output)
    let facts = try FactList(library: library).narrowed(role: role, attribute: attribute)
    switch format {
    case .table: try output.print(lines: facts.table(width: output.width))
    case .csv: try output.print(lines: facts.csv)
    case .json: try output.print(JSONWriter.line(facts.json))
    }
    guard facts.isEmpty else { return .success }
    output.notice("No facts.")
    return .nothingFound
  }
}
