import ArgumentParser
import ArticleParsing
import CareerLibrary
import JSON
import RoleFacts
import Terminal

/// The roles that the articles speak of.
struct RolesCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "List the roles that the articles speak of, with their other names."
  )

  @Option(help: "table or json.")
  var format: ListFormat = .table

  @OptionGroup var shared: SharedOptions

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let list = RoleList(library: library)
    switch format {
    case .table: try output.print(lines: list.table(style: output.style, width: output.width))
    case .json: try output.print(JSONWriter.line(list.json))
    }
    return list.isEmpty ? .nothingFound : .success
  }
}

/// In which form a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json
}

/// Roles with their aliases and the number of facts about them.
struct RoleList {
  let library: Library

  var isEmpty: Bool { library.catalog.roles.isEmpty }

  func table(style: TextStyle, width: Int?) -> [String] {
    let rows = library.catalog.roles.map { role in
      [
        safeForTerminal(role.name), String(role.articles.count), String(factCount(of: role.id)),
        safeForTerminal(role.aliases.map(\.name).joined(separator: ", ")),
      ]
    }
    return TextTable(["role", "articles", "facts", "other names"], rows).lines(
      style: style,
      width: width
    )
  }

  var json: JSONValue {
    .array(
      library.catalog.roles.map { role in
        [
          "role": .string(role.name),
          "aliases": .strings(role.aliases.map(\.name)),
          "articles": .strings(role.articles.map(\.path)),
          "facts": .integer(factCount(of: role.id)),
        ]
      }
    )
  }

  private func factCount(of role: RoleID) -> Int {
    library.factNumbers(of: role).reduce(0) { $0 + $1.facts.count }
  }
}
