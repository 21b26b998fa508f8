import ArticleParsing
import TextAnalysis

/// The texts of an article where names of roles may stand by themselves, for all who look for them.
///
/// Their words are those that the analysis cut, so that no text is cut twice.
struct NamePlaces {
  /// A text and the line on which it begins.
  struct Place {
    let text: NamingText
    let line: Int
  }

  /// By section.
  let headings: [Place?]
  /// The cells of each table's header, by its number.
  let headers: [Int: [Place]]
  /// The column that is headed as one of occupations, by the number of its table.
  let roleColumns: [Int: Int]
  /// What the blocks name that they are about, by block.
  ///
  /// It is the cell of a row that may name its role, the term of a definition, or a label; blocks that are
  /// no part of the article have none.
  let leads: [Place?]

  init(_ analyzed: AnalyzedArticle, analyzer: Analyzer) {
    let article = analyzed.article
    headings = zip(article.sections, analyzed.headings).map { section, tokens in
      section.heading.map { heading in
        let text = NamingText(heading.text.utf8, tokens, analyzer: analyzer)
        return Place(text: text, line: heading.firstLine)
      }
    }
    var headers: [Int: [Place]] = [:]
    var roleColumns: [Int: Int] = [:]
    leads = zip(article.blocks, analyzed.blocks).map { block, tokens in
      guard block.noise == nil else { return nil }
      switch block.kind {
      case .tableRow(let row):
        if headers[row.table] == nil {
          headers[row.table] = row.header.map { Self.place($0, analyzer) }
          roleColumns[row.table] = RoleColumn.declared(in: row)
        }
        let column = roleColumns[row.table] ?? 0
        guard column < row.cells.count else { return nil }
        let cell = row.cells[column]
        // The cells of a row stand in its text in their order.
        return column > 0
          ? Self.place(cell, analyzer)
          : Place(
            text: NamingText(cell.text.utf8, tokens, analyzer: analyzer),
            line: cell.firstLine
          )
      case .definition(let term): return Self.place(term, analyzer)
      case .paragraph, .listItem, .answer, .orphanAnswer:
        guard let label = block.label, label.count <= RolePhrase.longestUnknownByteCount else {
          return nil
        }
        let words = block.text.text.utf8.prefix(label.upperBound)
        let text = NamingText(words, tokens, analyzer: analyzer)
        return Place(text: text, line: block.text.firstLine)
      }
    }
    (self.headers, self.roleColumns) = (headers, roleColumns)
  }

  private static func place(_ text: SourceText, _ analyzer: Analyzer) -> Place {
    Place(text: NamingText(text.text, analyzer: analyzer), line: text.firstLine)
  }

  /// All texts: headings, cells of headers, and what blocks name.
  var alone: [Place] {
    headings.compactMap(\.self) + headers.keys.sorted().flatMap { headers[$0] ?? [] }
      + leads.compactMap(\.self)
  }

  /// Whether a heading, label, term or cell is nothing but some words.
  func name(_ words: [RolePhrase.Word]) -> Bool {
    let key = RoleName.key(words.map(\.term))
    return alone.contains { place in
      let lead = place.text.lead.tokens
      return lead.count == words.count && RoleName.key(lead.map(\.term)) == key
    }
  }
}

extension AnalyzedArticle {
  /// Whether some words stand behind each other in a heading or block, in singular or plural.
  func says(_ words: [RolePhrase.Word]) -> Bool {
    let key = RoleName.key(words.map(\.term))
    return (blocks + headings).contains { tokens in
      guard tokens.count >= words.count else { return false }
      return (0...tokens.count - words.count).contains { start in
        tokens[start].head == words[0].token.head
          && RoleName.key(tokens[start..<start + words.count].map(\.term)) == key
      }
    }
  }
}
