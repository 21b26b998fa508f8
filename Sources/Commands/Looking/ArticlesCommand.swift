import ArgumentParser
import ArticleParsing
import CareerLibrary
import JSON
import RoleFacts
import Terminal

/// The articles that answers are taken from.
struct ArticlesCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "List the articles, what they hold and which roles they are about."
  )

  @Option(help: "table or json.")
  var format: ListFormat = .table

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    let list = ArticleList(library: try shared.openLibrary(output))
    switch format {
    case .table: try output.print(lines: list.table(width: output.width))
    case .json: try output.print(JSONWriter.line(list.json))
    }
    return .success
  }
}

/// Articles with counts of what was read from them.
struct ArticleList {
  let library: Library

  func table(width: Int?) -> [String] {
    let rows = library.heads.indices.map { index in
      let article = library.heads[index]
      let title = article.title.map { ": \($0.text)" } ?? ""
      let roles = roles(of: index).joined(separator: ", ")
      return [
        article.id.path, article.date ?? "–", String(article.blockCount),
        String(article.passages.count), String(article.facts.count), roles + title,
      ].map { safeForTerminal($0) }
    }
    let header = ["article", "date", "blocks", "passages", "facts", "roles and title"]
    return TextTable(header, rows).lines(width: width)
  }

  var json: JSONValue {
    .array(
      library.heads.indices.map { index in
        let article = library.heads[index]
        return [
          "article": .string(article.id.path),
          "title": .optional(article.title?.text),
          "date": .optional(article.date),
          "blocks": .integer(article.blockCount),
          "passages": .integer(article.passages.count),
          "facts": .integer(article.facts.count),
          "roles": .strings(roles(of: index)),
        ]
      }
    )
  }

  private func roles(of index: Int) -> [String] {
    library.primaryRoles(of: index).map { library.catalog[$0].name }
  }
}
