package import TextAnalysis

/// How documents with titles are ranked unless something else is asked for.
///
/// One setting for all collections, from measurement: the terms of a title count several times, and
/// the function words of a question count less than its other words, but count.
package enum DefaultRanking {
  /// What a function word of the question counts.
  static let functionWordWeight: Float = 0.4
  /// What a term in a title counts.
  static let titleWeight: Float = 4

  /// The fields `title` and `text`, and how they count.
  package static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "title", weight: titleWeight, b: 0.75),
      IndexSchema.Field(name: "text", weight: 1, b: 0.75),
    ],
    k1: 1.2
  )

  /// The query that a question in words stands for.
  package static func query(for question: String, analyzer: Analyzer) -> Query {
    query(for: words(of: question, analyzer: analyzer))
  }

  /// The query that the words of a question stand for.
  static func query(for words: [QuestionWord]) -> Query {
    Query(
      terms: words.map {
        Query.WeightedTerm(term: $0.term, weight: $0.isFunctionWord ? functionWordWeight : 1)
      }
    )
  }
}
