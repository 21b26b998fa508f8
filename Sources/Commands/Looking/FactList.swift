import ArticleParsing
import CareerLibrary
import JSON
import QuestionAnswering
import RoleFacts
import Terminal

/// Facts of a library, narrowed to what was asked for, in the order of their sources.
struct FactList {
  private let library: Library
  private let facts: [Fact]

  init(library: Library) {
    self.init(library: library, facts: Array(library.facts))
  }

  private init(library: Library, facts: [Fact]) {
    self.library = library
    self.facts = facts
  }

  var isEmpty: Bool { facts.isEmpty }

  /// The facts of one role, one attribute, or both; `nil` stands for all.
  func narrowed(role: RoleID?, attribute: Attribute?) -> FactList {
    let narrowed = facts.filter {
      (role == nil || $0.role == role) && (attribute == nil || $0.attribute == attribute)
    }
    return FactList(library: library, facts: narrowed)
  }

  /// Aligned columns; the value comes last, because it may be long.
  func table(style: TextStyle, width: Int?) -> [String] {
    let rows = facts.map { fact in
      let place = SourcePlace.text(
        article: fact.provenance.article.path,
        lines: fact.provenance.lines
      )
      return [name(of: fact), safeForTerminal(fact.attribute.name), place, value(of: fact)]
    }
    return TextTable(["role", "attribute", "source", "value"], rows).lines(
      style: style,
      width: width
    )
  }

  private func value(of fact: Fact) -> String {
    let qualifiers = Self.qualifiers(of: fact)
    return safeForTerminal(fact.value.raw + (qualifiers.isEmpty ? "" : " (\(qualifiers))"))
  }

  private func name(of fact: Fact) -> String { safeForTerminal(library.catalog[fact.role].name) }

  fileprivate static func qualifiers(of fact: Fact) -> String {
    fact.qualifiers.pairs.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
  }
}

// MARK: - For programs

extension FactList {
  /// A header and one row a fact.
  var csv: [String] {
    let header = [
      "role", "attribute", "value", "qualifiers", "article", "section", "first_line", "last_line",
    ]
    let sections = SectionPaths(Array(library.articles))
    let rows = facts.map { fact in
      [
        library.catalog[fact.role].name, fact.attribute.name, fact.value.raw,
        Self.qualifiers(of: fact), fact.provenance.article.path,
        sections.path(to: fact.provenance).joined(separator: " › "),
        String(fact.provenance.lines.lowerBound), String(fact.provenance.lines.upperBound),
      ]
    }
    return ([header] + rows).map(CSVWriter.row)
  }

  /// Linked data of schema.org.
  var occupations: JSONValue { OccupationGraph(library: library, facts: facts).json }

  /// An array of objects, their values like those of the answer object.
  var json: JSONValue {
    let sections = SectionPaths(Array(library.articles))
    return .array(
      facts.map { fact in
        let lines = fact.provenance.lines
        let qualifiers = fact.qualifiers.pairs.map { JSONMember($0.key, .string($0.value)) }
        return [
          "role": .string(library.catalog[fact.role].name),
          "attribute": .string(fact.attribute.name),
          "value": AnswerJSON.value(AnswerValue(fact.value)),
          "qualifiers": .object(qualifiers),
          "article": .string(fact.provenance.article.path),
          "section": .strings(sections.path(to: fact.provenance)),
          "lines": .numbers([lines.lowerBound, lines.upperBound]),
        ]
      }
    )
  }
}

/// The headings above facts.
private struct SectionPaths {
  private let articles: [ArticleID: Article]

  init(_ articles: [Article]) {
    self.articles = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
  }

  func path(to provenance: Provenance) -> [String] {
    guard let article = articles[provenance.article] else { return [] }
    return article.headings(of: article.blocks[provenance.block].section).map(\.text)
  }
}
