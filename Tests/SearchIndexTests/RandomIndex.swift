import SearchIndex
import TestSupport

/// An index over random documents, and the reference over the same.
struct RandomIndex {
  static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "body", weight: 1, b: 0.75),
      IndexSchema.Field(name: "title", weight: 2.5, b: 0.25),
      IndexSchema.Field(name: "labels", weight: 0.5, b: 1),
    ],
    k1: 1.2
  )

  let searcher: Searcher
  let reference: ReferenceSearch
  /// The terms of each document's fields.
  let documents: [[[String]]]
  private let vocabulary: [String]

  /// Makes short documents, so that equal scores occur.
  init(documents count: Int, terms: Int, using random: inout SeededGenerator) {
    let vocabulary = (0..<terms).map { "t\($0)" }
    var builder = IndexBuilder(schema: Self.schema)
    var documents: [[[String]]] = []
    for _ in 0..<count {
      let fields = [12, 3, 1].map { longest in
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          vocabulary[Self.skewed(below: terms, using: &random)]
        }
      }
      _ = builder.add(fields)
      documents.append(fields)
    }
    self.vocabulary = vocabulary
    self.documents = documents
    searcher = builder.finish()
    reference = ReferenceSearch(
      documents: documents,
      fields: Self.schema.fields.map {
        ReferenceSearch.Field(weight: Double($0.weight), b: Double($0.b))
      },
      k1: Double(Self.schema.k1)
    )
  }

  /// Some known terms and an unknown one.
  func randomQuery(using random: inout SeededGenerator) -> Query {
    let known = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      vocabulary[Self.skewed(below: vocabulary.count, using: &random)]
    }
    return Query(
      terms: (known + ["unknown"]).map {
        Query.WeightedTerm(term: $0, weight: Float.random(in: 0.25...2, using: &random))
      }
    )
  }

  /// Small numbers more often than large ones, as words are distributed.
  private static func skewed(below bound: Int, using random: inout SeededGenerator) -> Int {
    min(Int.random(in: 0..<bound, using: &random), Int.random(in: 0..<bound, using: &random))
  }
}
