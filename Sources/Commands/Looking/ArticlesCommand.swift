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
    let rows = library.articles.indices.map { index in
      let article = library.articles[index]
      let title = article.title.map { ": \($0.text)" } ?? ""
      let roles = roles(of: article).joined(separator: ", ")
      return [
        article.id.path, article.date ?? "–", String(article.blocks.count),
        String(passageCount(of: index)), String(factCount(of: article)), roles + title,
      ].map { safeForTerminal($0) }
    }
    let header = ["article", "date", "blocks", "passages", "facts", "roles and title"]
    return TextTable(header, rows).lines(width: width)
  }

  var json: JSONValue {
    .array(
      library.articles.indices.map { index in
        let article = library.articles[index]
        return [
          "article": .string(article.id.path),
          "title": .optional(article.title?.text),
          "date": .optional(article.date),
          "blocks": .integer(article.blocks.count),
          "passages": .integer(passageCount(of: index)),
          "facts": .integer(factCount(of: article)),
          "roles": .strings(roles(of: article)),
        ]
      }
    )
  }

  private func passageCount(of index: Int) -> Int { library.passages.count { $0.article == index } }

  private func factCount(of article: Article) -> Int {
    library.facts.count { $0.provenance.article == article.id }
  }

  private func roles(of article: Article) -> [String] {
    library.catalog.roles.filter { $0.articles.contains(article.id) }.map(\.name)
  }
}
