import ArgumentParser
import CareerLibrary
import JSON
import RoleFacts
import Terminal

/// What the articles speak of.
struct AttributesCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "attributes",
    abstract: "List what the articles tell of roles, with the words by which they call it."
  )

  @Option(help: "table or json.")
  var format: ListFormat = .table

  @OptionGroup var shared: SharedOptions

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let list = AttributeList(library: library)
    switch format {
    case .table: try output.print(lines: list.table(style: output.style, width: output.width))
    case .json: try output.print(JSONWriter.line(list.json))
    }
    guard list.isEmpty else { return .success }
    output.notice("No facts.")
    return .nothingFound
  }
}

/// Attributes with the number of their facts, roles and articles.
struct AttributeList {
  private struct Entry {
    let name: String
    let facts: [Fact]
    let labels: [String]

    var roleCount: Int { Set(facts.map(\.role)).count }
    var articleCount: Int { Set(facts.map(\.provenance.article)).count }
  }

  private let entries: [Entry]

  /// In the order of the vocabulary, then the articles' own by name.
  init(library: Library) {
    let groups = Dictionary(grouping: Array(library.facts), by: \.attribute)
    let known = library.vocabulary.attributes
    let own = groups.keys.filter { !known.contains($0) }.sorted()
    entries = (known + own).compactMap { attribute in
      groups[attribute].map { facts in
        Entry(
          name: attribute.name,
          facts: facts,
          labels: library.vocabulary.labels(of: attribute)
        )
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  func table(style: TextStyle, width: Int?) -> [String] {
    let rows = entries.map { entry in
      [
        safeForTerminal(entry.name), String(entry.facts.count), String(entry.roleCount),
        String(entry.articleCount), Self.shown(entry.labels),
      ]
    }
    return TextTable(["attribute", "facts", "roles", "articles", "labels"], rows)
      .lines(style: style, width: width)
  }

  /// The first labels; a table of all of them would be hard to read.
  private static func shown(_ labels: [String]) -> String {
    let first = labels.prefix(3).joined(separator: ", ")
    return labels.count > 3 ? first + ", …" : first
  }

  var json: JSONValue {
    .array(
      entries.map { entry in
        [
          "attribute": .string(entry.name),
          "facts": .integer(entry.facts.count),
          "roles": .integer(entry.roleCount),
          "articles": .integer(entry.articleCount),
          "labels": .strings(entry.labels),
        ]
      }
    )
  }
}
