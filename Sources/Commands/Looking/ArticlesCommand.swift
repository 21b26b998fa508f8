import ArgumentParser
import ArticleParsing
import ByteStorage
import CareerLibrary
import JSON
import RoleFacts
import Terminal

/// The articles that answers are taken from.
struct ArticlesCommand: LibraryCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "List the articles, what they hold and which roles they are about."
  )

  @Option(help: "table or json.")
  var format: ListFormat = .table

  @OptionGroup var shared: SharedOptions

  func run(on library: Library, _ output: Output) throws -> ExitStatus {
    let list = try ArticleList(library: library)
    switch format {
    case .table: try output.print(lines: list.table(style: output.style, width: output.width))
    case .json: try output.print(JSONWriter.line(list.json))
    }
    return .success
  }
}

/// Articles with counts of what was read from them and of what is wrong with them.
struct ArticleList {
  private let library: Library
  private let findingCounts: [ArticleID: Int]

  init(library: Library) throws {
    let year = try Today.year(option: nil, environment: Environment.value)
    let findings = try Checker(library: library, year: year).findings()
    self.library = library
    findingCounts = Dictionary(grouping: findings, by: \.article).mapValues(\.count)
  }

  func table(style: TextStyle, width: Int?) -> [String] {
    let rows = library.heads.enumerated().map { index, article in
      let title = article.title.map { ": \($0.text)" } ?? ""
      let roles = library.roleNames(of: index).joined(separator: ", ")
      return [
        article.id.path, article.date ?? "–", String(article.passages.count),
        String(article.facts.count), String(article.repairedLines.count),
        String(findingCounts[article.id] ?? 0), roles + title,
      ].map { safeForTerminal($0) }
    }
    let header = [
      "article", "date", "passages", "facts", "repairs", "findings", "roles and title",
    ]
    return TextTable(header, rows).lines(style: style, width: width)
  }

  var json: JSONValue {
    .array(
      library.heads.enumerated().map { index, article in
        [
          "article": .string(article.id.path),
          "title": .optional(article.title?.text),
          "date": .optional(article.date),
          "blocks": .integer(article.blockCount),
          "passages": .integer(article.passages.count),
          "facts": .integer(article.facts.count),
          "repaired_lines": .numbers(article.repairedLines),
          "findings": .integer(findingCounts[article.id] ?? 0),
          "roles": .strings(library.roleNames(of: index)),
        ]
      }
    )
  }
}

extension Library {
  /// The names of the roles that an article is about.
  func roleNames(of article: Int) -> [String] {
    primaryRoles(of: article).map { catalog[$0].name }
  }
}
