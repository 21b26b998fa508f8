import SearchIndex
import TestSupport
import Testing

@Suite struct SearcherTests {
  @Test("finds what a full sort of all scores finds", arguments: 0..<30 as Range<UInt64>)
  func topEqualsFullSort(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let index = RandomIndex(documents: 100, terms: 20, using: &random)
    for count in [1, 3, 10, 500] {
      let query = index.randomQuery(using: &random)
      let ranking = index.reference.ranking(for: weights(query))
      let sorted = ranking.map { DocumentID(UInt32($0.document)) }
        .map { ScoredDocument(document: $0, score: index.searcher.score(of: $0, for: query)) }
        .sorted { $0.precedes($1) }
      #expect(index.searcher.top(count, for: query) == Array(sorted.prefix(count)), "seed \(seed)")
    }
  }

  @Test("scores as the definition of BM25F says", arguments: 0..<30 as Range<UInt64>)
  func scoresEqualReference(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let index = RandomIndex(documents: 100, terms: 20, using: &random)
    let query = index.randomQuery(using: &random)
    for document in 0..<100 {
      let score = index.searcher.score(of: DocumentID(UInt32(document)), for: query)
      let expected = index.reference.score(of: document, for: weights(query))
      #expect(abs(Double(score) - expected) < 0.000_01, "seed \(seed), document \(document)")
    }
  }

  @Test("knows in which fields documents have a term", arguments: 0..<30 as Range<UInt64>)
  func fields(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let index = RandomIndex(documents: 600, terms: 20, using: &random)
    let asked = (0..<600).filter { _ in Int.random(in: 0...2, using: &random) == 0 }
    for term in ["t0", "t7", "t19", "unknown"] {
      let expected = asked.map { document in
        index.documents[document].enumerated().reduce(UInt16(0)) { bits, field in
          field.element.contains(term) ? bits | 1 << UInt16(field.offset) : bits
        }
      }
      let documents = asked.map { DocumentID(UInt32($0)) }
      #expect(index.searcher.fields(having: term, in: documents) == expected, "seed \(seed)")
    }
  }

  @Test("lists equal scores by document number")
  func ties() {
    let searcher = index(["x y", "x", "y", "x", "x"])
    let found = searcher.top(3, for: Query(["x"])).map(\.document.rawValue)
    #expect(found == [1, 3, 4])
  }

  @Test("lists only documents that the filter lets through")
  func filter() {
    let searcher = index(["x", "x", "x", "x"])
    let found = searcher.top(2, for: Query(["x"])) { $0.rawValue % 2 == 1 }
    #expect(found.map(\.document.rawValue) == [1, 3])
    #expect(searcher.top(2, for: Query(["x"])) { _ in false }.isEmpty)
  }

  @Test("finds nothing where there is nothing to find")
  func nothing() {
    let searcher = index(["x", ""])
    #expect(searcher.top(0, for: Query(["x"])).isEmpty)
    #expect(searcher.top(5, for: Query([])).isEmpty)
    #expect(searcher.top(5, for: Query(["unknown"])).isEmpty)
    #expect(searcher.top(5, for: Query(["x", "unknown"])).count == 1)
    #expect(index([]).top(5, for: Query(["x"])).isEmpty)
    #expect(index([]).documentCount == 0)
  }

  @Test("counts documents, not occurrences")
  func documentFrequency() {
    let searcher = index(["x x x", "y", "x y"])
    #expect(searcher.documentCount == 3)
    #expect(searcher.documentFrequency(of: "x") == 2)
    #expect(searcher.documentFrequency(of: "unknown") == 0)
  }

  @Test("numbers documents in the order of addition")
  func numbers() {
    var builder = IndexBuilder(schema: schema)
    let numbers = (0..<3).map { _ in builder.add([["x"]]).rawValue }
    #expect(numbers == [0, 1, 2])
  }

  @Test("explains a score by values that add up to it")
  func explanation() {
    let searcher = index(["x y y", "x", "z"])
    let query = Query(["x", "y", "z"])
    let explanation = searcher.explain(DocumentID(0), for: query)
    #expect(explanation.value == searcher.score(of: DocumentID(0), for: query))
    #expect(explanation.details.map(\.value).reduce(0, +) == explanation.value)
    for term in explanation.details {
      let weight = term.details[0].details.map(\.value).reduce(1, *)
      let frequency = term.details[1].details.map(\.value).reduce(0, +)
      #expect(abs(term.value - weight * frequency / (1.2 + frequency)) < 0.000_001)
    }
    let lines = explanation.text.split(separator: "\n")
    #expect(lines.first?.hasSuffix("score of document 0, sum of:") == true)
    #expect(lines.contains { $0.hasSuffix("body, 2 of 3 terms, weight 1.0, b 0.75") })
    #expect(!explanation.text.contains("z"))
  }

  private let schema = IndexSchema(
    fields: [IndexSchema.Field(name: "body", weight: 1, b: 0.75)],
    k1: 1.2
  )

  private func index(_ documents: [String]) -> Searcher {
    var builder = IndexBuilder(schema: schema)
    for document in documents {
      _ = builder.add([document.split(separator: " ").map(String.init)])
    }
    return builder.finish()
  }

  private func weights(_ query: Query) -> [String: Double] {
    query.terms.reduce(into: [:]) { $0[$1.term] = Double($1.weight) }
  }
}
