import SearchIndex
import Testing

@Suite struct BM25FTests {
  private func searcher(_ documents: [[[String]]], _ fields: [IndexSchema.Field]) -> Searcher {
    var builder = IndexBuilder(schema: IndexSchema(fields: fields, k1: 1.2))
    for document in documents { _ = builder.add(document) }
    return builder.finish()
  }

  private static let body = IndexSchema.Field(name: "body", weight: 1, b: 0.75)

  /// Two documents of 2 and 4 terms: average length 3, norms 0.25 + 0.75 · 2/3 = 0.75 and
  /// 0.25 + 0.75 · 4/3 = 1.25.
  @Test(
    "scores as computed by hand",
    arguments: [
      // idf ln(1 + 1.5/1.5) = 0.693147, frequency 1/0.75 = 1.333333, times 1.333333/2.533333
      ("b", 0 as UInt32, 0.364814 as Float),
      // idf ln(1 + 0.5/2.5) = 0.182322, the same frequency
      ("a", 0, 0.095959),
      // the same idf, frequency 2/1.25 = 1.6, times 1.6/2.8
      ("a", 1, 0.104184),
      ("a b", 0, 0.460773),
      ("b b", 0, 0.729628),
      ("b", 1, 0),
      ("zzz", 0, 0),
      ("", 0, 0),
    ]
  )
  func oneField(_ terms: String, _ document: UInt32, _ expected: Float) {
    let searcher = searcher([[["a", "b"]], [["a", "a", "c", "d"]]], [Self.body])
    let query = Query(terms.split(separator: " ").map(String.init))
    let score = searcher.score(of: DocumentID(document), for: query)
    #expect(abs(score - expected) < 0.000_002, "\(score)")
  }

  @Test("adds the weighted frequencies of the fields before it saturates their sum")
  func twoFields() {
    let fields = [
      IndexSchema.Field(name: "title", weight: 2, b: 0),
      IndexSchema.Field(name: "body", weight: 1, b: 0),
    ]
    let searcher = searcher([[["x"], ["x", "y", "x"]]], fields)
    // idf ln(1 + 0.5/1.5) = 0.287682, frequency 2·1 + 1·2 = 4, times 4/5.2
    let score = searcher.score(of: DocumentID(0), for: Query(["x"]))
    #expect(abs(score - 0.221_294) < 0.000_002, "\(score)")
  }

  @Test("a term that every document has still counts a little", arguments: [1, 2, 1000])
  func idfIsPositive(documentCount: Int) {
    let searcher = searcher(Array(repeating: [["all"]], count: documentCount), [Self.body])
    #expect(searcher.idf(of: "all") > 0)
    #expect(searcher.score(of: DocumentID(0), for: Query(["all"])) > 0)
    #expect(searcher.idf(of: "none") > searcher.idf(of: "all"))
  }

  @Test("more occurrences never lower a score, and no score passes its bound")
  func isMonotonic() {
    let field = IndexSchema.Field(name: "body", weight: 1, b: 0)
    let documents = (1...300).map { [Array(repeating: "x", count: $0)] }
    let searcher = searcher(documents + [[["y"]]], [field])
    var last: Float = 0
    for index in documents.indices {
      let score = searcher.score(of: DocumentID(UInt32(index)), for: Query(["x"]))
      #expect(score >= last && score <= searcher.idf(of: "x"))
      last = score
    }
  }

  @Test("refuses parameters outside their range")
  func preconditions() async {
    await #expect(processExitsWith: .failure) {
      _ = IndexSchema.Field(name: "body", weight: 1, b: 1.5)
    }
    await #expect(processExitsWith: .failure) {
      _ = IndexSchema.Field(name: "body", weight: -1, b: 0.5)
    }
    await #expect(processExitsWith: .failure) {
      _ = IndexSchema(fields: [], k1: 1.2)
    }
    await #expect(processExitsWith: .failure) {
      _ = Query(terms: [Query.WeightedTerm(term: "x", weight: -1)])
    }
  }
}
