import ArticleParsing
import RoleFacts
import SearchIndex
import TextAnalysis

/// Fields of a passage, in the order of `PassageIndex.schema`.
package struct PassageFields: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let text = PassageFields(rawValue: 1 << 0)
  package static let headings = PassageFields(rawValue: 1 << 1)
}

/// Puts the passages of a library into a search index; a document's number is its passage's index.
struct PassageIndex {
  /// Fields of a passage; a match in a heading or a question tells more than one in the text.
  static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "text", weight: 1, b: 0.6),
      IndexSchema.Field(name: "headings", weight: 1.5, b: 0.3),
      IndexSchema.Field(name: "question", weight: 2, b: 0.3),
      IndexSchema.Field(name: "title", weight: 0.4, b: 0.3),
    ],
    k1: 1.2
  )

  let analyzer: Analyzer

  /// - Parameters:
  ///   - passages: in the order of the library.
  ///   - titles: the titles of the articles.
  /// - Returns: the bytes of a segment whose documents have the numbers of the passages.
  func segment(over passages: [IndexedPassage], titles: [String]) -> [UInt8] {
    let titles = titles.map { analyzer.stems(in: $0) }
    var builder = IndexBuilder(schema: Self.schema)
    for passage in passages {
      _ = builder.add([
        analyzer.stems(in: passage.text),
        analyzer.stems(in: passage.headings.joined(separator: "\n")),
        analyzer.stems(in: passage.passage.question ?? ""),
        titles[passage.article],
      ])
    }
    return builder.finishSegment()
  }
}
