import SearchIndex
import TestSupport
import Testing

@Suite struct QueryTests {
  @Test("sums equal terms and sorts them")
  func merges() {
    let query = Query(terms: [
      Query.WeightedTerm(term: "b", weight: 2),
      Query.WeightedTerm(term: "a", weight: 0.5),
      Query.WeightedTerm(term: "b", weight: 1),
      Query.WeightedTerm(term: "c", weight: 0),
    ])
    #expect(query.terms.map(\.term) == ["a", "b"])
    #expect(query.terms.map(\.weight) == [0.5, 3])
  }

  @Test("is the same query in whatever order terms are given", arguments: 0..<20 as Range<UInt64>)
  func orderIsFree(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let terms = (0..<12).map { _ in
      Query.WeightedTerm(
        term: "abc".randomElement(using: &random).map(String.init) ?? "a",
        weight: Float.random(in: 0...1, using: &random)
      )
    }
    #expect(Query(terms: terms) == Query(terms: terms.shuffled(using: &random)), "seed \(seed)")
  }
}

@Suite struct TopDocumentsTests {
  @Test("keeps the best in whatever order they come", arguments: 0..<50 as Range<UInt64>)
  func keepsTheBest(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let all = (0..<100 as Range<UInt32>).map {
      // Few different scores, so that the number has to decide.
      ScoredDocument(document: DocumentID($0), score: Float(Int.random(in: 0...9, using: &random)))
    }
    let sorted = all.sorted { $0.precedes($1) }
    for capacity in [0, 1, 2, 7, 99, 100, 101] {
      var collector = TopDocuments(capacity: capacity)
      for document in all.shuffled(using: &random) { collector.collect(document) }
      #expect(collector.finish() == Array(sorted.prefix(capacity)), "seed \(seed)")
    }
  }

  @Test("a score known beforehand changes nothing", arguments: [1, 7, 99, 200])
  func expects(capacity: Int) {
    var random = SeededGenerator(seed: UInt64(capacity))
    let all = (0..<500 as Range<UInt32>).map {
      ScoredDocument(document: DocumentID($0), score: Float(Int.random(in: 1...9, using: &random)))
    }
    let expected = Array(all.sorted { $0.precedes($1) }.prefix(capacity))
    var collector = TopDocuments(capacity: capacity)
    collector.expect(atLeast: expected[capacity - 1].score)
    for document in all.shuffled(using: &random) { collector.collect(document) }
    #expect(collector.finish() == expected)
  }
}
