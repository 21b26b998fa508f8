import ArgumentParser
import CareerLibrary
import JSON
import RoleFacts

/// Facts with their sources.
struct FactsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List what the articles state about roles, with sources."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonld
  }

  @Argument(
    help: "A role, such as \"Data Scientist\"; all roles without it.",
    completion: NameCompletion.roles
  )
  var role: String?

  @Argument(
    help: "An attribute, such as salary; all attributes without it.",
    completion: NameCompletion.attributes
  )
  var attribute: String?

  @Flag(help: "List the figures that were read but not believed, with the reasons.")
  var rejected = false

  @Option(help: "table, csv, json, or jsonld for one schema.org Occupation a role.")
  var format: Format = .table

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if rejected, format == .jsonld {
      throw ValidationError("--rejected has no --format jsonld; use table, csv or json")
    }
  }

  func run(_ output: Output) throws -> ExitStatus {
    let library = try shared.openLibrary(output)
    if rejected { return try listRejected(library, output) }
    let facts = try FactList(library: library).narrowed(role: role, attribute: attribute)
    switch format {
    case .table: try output.print(lines: facts.table(width: output.width))
    case .csv: try output.print(lines: facts.csv)
    case .json: try output.print(JSONWriter.line(facts.json))
    case .jsonld: try output.print(JSONWriter.line(facts.occupations))
    }
    guard facts.isEmpty else { return .success }
    output.notice("No facts.")
    return .nothingFound
  }

  private func listRejected(_ library: Library, _ output: Output) throws -> ExitStatus {
    let list = RejectedList(
      library: library,
      role: try role.map { try RoleNames(library.catalog).find($0) },
      attribute: try attribute.map { try AttributeNames(library).find($0) }
    )
    switch format {
    case .table, .jsonld: try output.print(lines: list.table(width: output.width))
    case .csv: try output.print(lines: list.csv)
    case .json: try output.print(JSONWriter.line(list.json))
    }
    guard list.isEmpty else { return .success }
    output.notice("No figure was rejected.")
    return .nothingFound
  }
}
