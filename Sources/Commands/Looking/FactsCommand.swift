import ArgumentParser
import CareerLibrary
import JSON
import RoleFacts

/// Facts with their sources.
struct FactsCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List what the articles state about roles, with sources."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonld
  }

  @Argument(
    help: "A role, such as \"Data Scientist\", or an attribute of all roles; all without it.",
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

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let (role, attribute) = try subject(in: library)
    if rejected { return try listRejected(library, role, attribute, output) }
    let facts = FactList(library: library).narrowed(role: role, attribute: attribute)
    switch format {
    case .table: try output.print(lines: facts.table(style: output.style, width: output.width))
    case .csv: try output.print(lines: facts.csv)
    case .json: try output.print(JSONWriter.line(facts.json))
    case .jsonld: try output.print(JSONWriter.line(facts.occupations))
    }
    guard facts.isEmpty else { return .success }
    output.notice("No facts.")
    return .nothingFound
  }

  /// What the names stand for; a single one may also be that of an attribute.
  private func subject(
    in library: Library
  ) throws(ToolError) -> (role: RoleID?, attribute: Attribute?) {
    guard let role else { return (nil, nil) }
    let attributes = AttributeNames(library)
    do {
      let found = try RoleNames(library.catalog).find(role)
      guard let attribute else { return (found, nil) }
      return (found, try attributes.find(attribute))
    } catch {
      guard attribute == nil, let found = try? attributes.find(role) else { throw error }
      return (nil, found)
    }
  }

  private func listRejected(
    _ library: Library,
    _ role: RoleID?,
    _ attribute: Attribute?,
    _ output: Output
  ) throws -> ExitStatus {
    let list = RejectedList(library: library, role: role, attribute: attribute)
    switch format {
    case .table, .jsonld:
      try output.print(lines: list.table(style: output.style, width: output.width))
    case .csv: try output.print(lines: list.csv)
    case .json: try output.print(JSONWriter.line(list.json))
    }
    guard list.isEmpty else { return .success }
    output.notice("No figure was rejected.")
    return .nothingFound
  }
}
