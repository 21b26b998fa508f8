import ByteStorage
import SearchIndex

/// The fields of the indexes, and the settings of the two rankings.
enum Ranking {
  /// Plain BM25 as the other engines have it: one field, k1 0.9, b 0.4.
  static let plain = IndexSchema(
    fields: [IndexSchema.Field(name: "text", weight: 1, b: 0.4)],
    k1: 0.9
  )

  /// The fields of an index whose documents have titles.
  static let titled = IndexSchema(
    fields: [
      IndexSchema.Field(name: "title", weight: 1, b: 0.4),
      IndexSchema.Field(name: "text", weight: 1, b: 0.4),
    ],
    k1: 0.9
  )

  static func path(inIndex folder: String) -> String { folder + "/segment" }
}
