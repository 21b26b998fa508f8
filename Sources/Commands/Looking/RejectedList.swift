import ArticleParsing
import CareerLibrary
import JSON
import RoleFacts
import Terminal

/// Figures that were read but not believed, each with the reason.
struct RejectedList {
  private let library: Library
  private let rejected: [RejectedFact]

  /// - Parameters:
  ///   - library: the articles.
  ///   - role: whose figures count; those of all roles and of none when `nil`.
  ///   - attribute: the only attribute that counts, unless `nil`.
  init(library: Library, role: RoleID?, attribute: Attribute?) {
    self.library = library
    rejected = library.rejectedFacts().filter {
      (role == nil || $0.role == role) && (attribute == nil || $0.attribute == attribute)
    }
  }

  var isEmpty: Bool { rejected.isEmpty }

  private static let header = ["role", "attribute", "source", "value", "reason"]

  private var rows: [[String]] {
    rejected.map { fact in
      [
        fact.role.map { library.catalog[$0].name } ?? "–", fact.attribute.name,
        SourcePlace.text(article: fact.provenance.article.path, lines: fact.provenance.lines),
        fact.raw, fact.reason.rawValue,
      ]
    }
  }

  func table(style: TextStyle, width: Int?) -> [String] {
    TextTable(Self.header, rows.map { $0.map { safeForTerminal($0) } }).lines(
      style: style,
      width: width
    )
  }

  var csv: [String] { ([Self.header] + rows).map(CSVWriter.row) }

  var json: JSONValue {
    .array(
      rejected.map { fact in
        let lines = fact.provenance.lines
        return [
          "role": .optional(fact.role.map { library.catalog[$0].name }),
          "attribute": .string(fact.attribute.name),
          "raw": .string(fact.raw),
          "reason": .string(fact.reason.rawValue),
          "article": .string(fact.provenance.article.path),
          "lines": .numbers([lines.lowerBound, lines.upperBound]),
        ]
      }
    )
  }
}
