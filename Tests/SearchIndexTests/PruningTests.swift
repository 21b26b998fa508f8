import ByteStorage
import SearchIndex
import TestSupport
import Testing

@Suite struct PruningTests {
  /// An index of one or more segments over random documents of a skewed vocabulary.
  private struct Sample {
    let searcher: Searcher
    let vocabulary: Int

    init(_ documentCounts: [Int], fieldCount: Int, using random: inout SeededGenerator) throws {
      let vocabulary = Int.random(in: 3...60, using: &random)
      self.vocabulary = vocabulary
      let schema = IndexSchema(
        fields: (0..<fieldCount).map { field in
          IndexSchema.Field(
            name: "field\(field)",
            weight: Float.random(in: 0.2...3, using: &random),
            b: Float.random(in: 0...1, using: &random)
          )
        },
        k1: Float.random(in: 0.4...2, using: &random)
      )
      let longest = Int.random(in: 2...20, using: &random)
      let segments = try documentCounts.enumerated().map { number, count in
        var builder = IndexBuilder(schema: schema)
        for _ in 0..<count {
          _ = builder.add(
            (0..<fieldCount).map { _ in
              (0..<Int.random(in: 0...longest, using: &random)).map { _ in
                "t\(Self.skewed(below: vocabulary, using: &random))"
              }
            }
          )
        }
        return try Segment(.memory(builder.finishSegment()), name: "segment \(number)")
      }
      searcher = try Searcher(schema: schema, segments: segments)
    }

    /// Small numbers much more often than large ones.
    static func skewed(below bound: Int, using random: inout SeededGenerator) -> Int {
      (0..<3).reduce(bound - 1) { least, _ in min(least, Int.random(in: 0..<bound, using: &random))
      }
    }

    func query(using random: inout SeededGenerator) -> Query {
      Query(
        terms: (0..<Int.random(in: 1...7, using: &random)).map { _ in
          Query.WeightedTerm(
            term: "t\(Int.random(in: 0..<(vocabulary + 1), using: &random))",
            // Equal weights make equal scores.
            weight: Bool.random(using: &random) ? 1 : Float.random(in: 0...2, using: &random)
          )
        }
      )
    }
  }

  private static let sizes: [[Int]] = [
    [0], [1], [127], [128], [129], [300], [5, 0, 700], [1000, 1], [4096], [4097], [5000, 400],
  ]

  @Test(
    "finds what scoring everything finds, to the last bit",
    arguments: sizes,
    [1, 3]
  )
  func losesNothing(documentCounts: [Int], fieldCount: Int) throws {
    var random = SeededGenerator(seed: UInt64(documentCounts.reduce(0, +) * 4 + fieldCount))
    let sample = try Sample(documentCounts, fieldCount: fieldCount, using: &random)
    // More queries for small samples: together with all counts 10,000 cases.
    for _ in 0..<(20_000 / (documentCounts.reduce(200, +))) {
      let query = sample.query(using: &random)
      let all = sample.searcher.exhaustiveTop(.max, for: query)
      for count in [1, 2, 3, 5, 10, 30, 100, 300, 1000] {
        #expect(
          sample.searcher.top(count, for: query) == Array(all.prefix(count)),
          "\(query), \(count)"
        )
      }
      for scored in all.prefix(20) {
        #expect(sample.searcher.score(of: scored.document, for: query) == scored.score)
      }
    }
  }

  @Test("finds what scoring everything finds under a filter", arguments: [1, 3])
  func filter(fieldCount: Int) throws {
    var random = SeededGenerator(seed: UInt64(fieldCount))
    let sample = try Sample([3000, 2000], fieldCount: fieldCount, using: &random)
    for divisor in [2, 7, 1000] as [UInt32] {
      let query = sample.query(using: &random)
      let filter = { (document: DocumentID) in document.rawValue % divisor == 0 }
      let expected = sample.searcher.exhaustiveTop(10, for: query, where: filter)
      #expect(sample.searcher.top(10, for: query, where: filter) == expected)
    }
  }

  @Test(
    "several segments score as one that has all their documents",
    arguments: 0..<10 as Range<UInt64>
  )
  func segmentsAreOne(seed: UInt64) throws {
    let schema = IndexSchema(
      fields: [IndexSchema.Field(name: "body", weight: 1, b: 0.75)],
      k1: 1.2
    )
    var random = SeededGenerator(seed: seed)
    let documents = (0..<600).map { _ in
      [(0..<8).map { _ in "t\(Sample.skewed(below: 30, using: &random))" }]
    }
    let cut = Int.random(in: 0...600, using: &random)
    let segments = try [documents[..<cut], documents[cut...], documents[...]].map { part in
      var builder = IndexBuilder(schema: schema)
      for document in part { _ = builder.add(document) }
      return try Segment(.memory(builder.finishSegment()), name: "part")
    }
    let several = try Searcher(schema: schema, segments: Array(segments[..<2]))
    let one = try Searcher(schema: schema, segments: [segments[2]])
    for _ in 0..<10 {
      let query = Query(["t1", "t\(Int.random(in: 0..<30, using: &random))", "t2"])
      #expect(several.top(20, for: query) == one.top(20, for: query), "seed \(seed)")
    }
  }

  @Test("bounds hold for frequencies of 255 and more, and for more than 256 different lengths")
  func extremes() throws {
    let schema = IndexSchema(fields: [IndexSchema.Field(name: "body", weight: 1, b: 1)], k1: 2)
    var random = SeededGenerator(seed: 9)
    var builder = IndexBuilder(schema: schema)
    for _ in 0..<700 {
      let x = Int.random(in: 0...400, using: &random)
      let y = Int.random(in: 1...900, using: &random)
      _ = builder.add([Array(repeating: "x", count: x) + Array(repeating: "y", count: y)])
    }
    let searcher = builder.finish()
    for terms in [["x"], ["y"], ["x", "y"]] {
      let all = searcher.exhaustiveTop(.max, for: Query(terms))
      for count in [1, 5, 200] {
        #expect(searcher.top(count, for: Query(terms)) == Array(all.prefix(count)))
      }
    }
  }
}
