import SearchIndex

/// The fields of the indexes, and the settings of the two rankings.
enum Ranking {
  /// Plain BM25 as the other engines have it: one field, k1 0.9, b 0.4.
  static let plain = IndexSchema(
    fields: [IndexSchema.Field(name: "text", weight: 1, b: 0.4)],
    k1: 0.9
  )

  /// The same over an index whose documents have titles.
  static let plainWithTitles = IndexSchema(
    fields: DefaultRanking.schema.fields.map {
      IndexSchema.Field(name: $0.name, weight: 1, b: 0.4)
    },
    k1: 0.9
  )

  /// The default ranking for an index without titles.
  static let defaultWithoutTitles = IndexSchema(
    fields: DefaultRanking.schema.fields.filter { $0.name == "text" },
    k1: DefaultRanking.schema.k1
  )
}
