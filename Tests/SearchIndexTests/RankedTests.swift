import ByteStorage
import SearchIndex
import TestSupport
import TextAnalysis
import Testing

@Suite struct RankedTests {
  @Test(
    "ranks as the documentation tells, to the bit",
    arguments: [(40, 0), (40, 1), (250, 2), (250, 3), (420, 4), (420, 5)] as [(Int, UInt64)]
  )
  func reference(count: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let reference = RankingReference(documents: count, using: &random)
    let searcher = try reference.searcher([count])
    for _ in 0..<4 {
      let words = reference.randomWords(using: &random)
      #expect(
        try searcher.query(for: words) == reference.query(for: words, in: searcher),
        "seed \(seed): \(words)"
      )
      for wanted in [count, 60, 7] {
        let expected = reference.ranked(wanted, words, in: searcher)
        #expect(try searcher.ranked(wanted, for: words) == expected, "seed \(seed): \(words)")
      }
    }
  }

  @Test(
    "does not depend on how the index is cut into segments",
    arguments: [[100, 200], [1, 298, 1], [0, 300], [90, 0, 110, 100]]
  )
  func cuts(counts: [Int]) throws {
    var random = SeededGenerator(seed: 7)
    let reference = RankingReference(documents: 300, using: &random)
    let whole = try reference.searcher([300])
    let cut = try reference.searcher(counts)
    for _ in 0..<5 {
      let words = reference.randomWords(using: &random)
      #expect(try cut.ranked(50, for: words) == whole.ranked(50, for: words), "\(words)")
    }
  }

  @Test(
    "merged segments have the bytes of one that was given all documents",
    arguments: [[10, 5], [0, 7, 0], [128, 1, 90]],
    [.termGrams, .termSequences, .all] as [RankingParts]
  )
  func merging(counts: [Int], parts: RankingParts) throws {
    var random = SeededGenerator(seed: 8)
    let count = counts.reduce(0, +)
    let reference = RankingReference(documents: count, using: &random)
    let none = Array(repeating: DocumentSet(), count: counts.count)
    let merged = try SegmentMerger(reference.segments(counts, parts: parts), removing: none).merge(
      into: nil,
      threadCount: 2
    )
    var builder = IndexBuilder(schema: RankingReference.schema, parts: parts)
    for document in reference.documents { _ = builder.add(document) }
    #expect(merged == builder.finishSegment())
    #expect(try Segment(.memory(merged), name: "merged").rankingParts == parts)
  }

  @Test("a merge keeps the order of terms of the documents that stay")
  func removing() throws {
    var random = SeededGenerator(seed: 9)
    let reference = RankingReference(documents: 60, using: &random)
    let removed = DocumentSet((0..<60).filter { $0 % 3 == 0 })
    let merged = try SegmentMerger(reference.segments([60]), removing: [removed]).merge(
      into: nil,
      threadCount: 2
    )
    var builder = IndexBuilder(schema: RankingReference.schema, parts: .all)
    for (number, document) in reference.documents.enumerated() where number % 3 != 0 {
      _ = builder.add(document)
    }
    #expect(merged == builder.finishSegment())
  }

  @Test("a merge keeps the order of terms where there are more than two bytes can number")
  func manyTerms() throws {
    let documents = (0..<4).map { number in
      [["title"], (0..<6000).map { "t\($0 * 7919 % 6000 + number * 5000)" }]
    }
    func builder(_ documents: ArraySlice<[[String]]>) -> IndexBuilder {
      var builder = IndexBuilder(schema: RankingReference.schema, parts: .all)
      for document in documents { _ = builder.add(document) }
      return builder
    }
    let segments = try [documents[..<2], documents[2...]].map { part in
      try Segment(.memory(builder(part).finishSegment()), name: "segment")
    }
    let none = [DocumentSet(), DocumentSet()]
    let merged = try SegmentMerger(segments, removing: none).merge(into: nil, threadCount: 2)
    #expect(merged == builder(documents[...]).finishSegment())
  }

  @Test("a segment without the parts is searched by its words alone")
  func withoutParts() throws {
    var random = SeededGenerator(seed: 10)
    let reference = RankingReference(documents: 200, using: &random)
    let plain = try reference.searcher([200], parts: [])
    let mixed = try Searcher(
      schema: RankingReference.schema,
      segments: reference.segments([200]) + reference.segments([200], parts: [])
    )
    for _ in 0..<5 {
      let words = reference.randomWords(using: &random)
      let base = Query(
        terms: words.map { .init(term: $0.term, weight: $0.isFunctionWord ? 0.4 : 1) }
      )
      #expect(try plain.query(for: words) == base)
      #expect(try plain.ranked(20, for: words) == plain.exhaustiveTop(20, for: base))
      let query = try mixed.query(for: words)
      #expect(try mixed.ranked(20, for: words) == mixed.exhaustiveTop(20, for: query))
    }
  }

  @Test("only documents that a filter lets through are found")
  func filter() throws {
    var random = SeededGenerator(seed: 11)
    let reference = RankingReference(documents: 200, using: &random)
    let searcher = try reference.searcher([200])
    let words = reference.randomWords(using: &random)
    let found = try searcher.ranked(200, for: words) { $0.rawValue % 2 == 1 }
    let all = try searcher.ranked(200, for: words)
    #expect(
      Set(found.map(\.document.rawValue))
        == Set(all.map(\.document.rawValue).filter { $0 % 2 == 1 })
    )
  }

  @Test("reads no damaged byte: it refuses, or finds what it finds in a whole index")
  func damage() throws {
    var random = SeededGenerator(seed: 12)
    let reference = RankingReference(documents: 2000, using: &random)
    var builder = IndexBuilder(schema: RankingReference.schema, parts: .all)
    for document in reference.documents { _ = builder.add(document) }
    let bytes = builder.finishSegment()
    let words = reference.randomWords(using: &random)
    let whole = try reference.searcher([2000]).ranked(10, for: words)
    var refused = 0
    for offset in stride(from: 0, to: bytes.count, by: 4999) {
      var damaged = bytes
      damaged[offset] ^= 0x10
      do {
        let segment = try Segment(.memory(damaged), name: "damaged")
        let searcher = try Searcher(schema: RankingReference.schema, segments: [segment])
        #expect(try searcher.ranked(10, for: words) == whole, "byte \(offset)")
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }
}

@Suite struct RankedBehaviourTests {
  private let analyzer = Analyzer()

  private func searcher(_ texts: [String]) -> Searcher {
    var builder = IndexBuilder(schema: DefaultRanking.schema, parts: .all)
    for text in texts { _ = builder.add([[], analyzer.stems(in: text)]) }
    return builder.finish()
  }

  private func found(_ question: String, in texts: [String]) throws -> [Int] {
    let words = DefaultRanking.words(of: question, analyzer: analyzer)
    return try searcher(texts).ranked(10, for: words).map(\.document.index)
  }

  @Test("words that stand together count more than the same words apart")
  func together() throws {
    let texts = [
      "Night duty comes with a bonus, and on every ward of this large house they offer a shift",
      "On every ward of this large house they offer a bonus, and duty comes with a night shift",
    ]
    #expect(try found("night shift", in: texts) == [1, 0])
  }

  @Test(
    "a word finds what is spelt like it",
    arguments: ["fotographer", "photographers", "wildlife photography"]
  )
  func spelling(question: String) throws {
    let texts = ["Bakers rise early.", "A photographer waits for light.", "Judges read files."]
    #expect(try found(question, in: texts).first == 1)
  }

  @Test("figures that look alike are no similar words")
  func figures() throws {
    #expect(try found("52000", in: ["It pays 52001.", "It pays 152000."]) == [])
  }

  @Test("of documents that say the same of the question, the one like other good ones is first")
  func neighbours() throws {
    let texts = [
      "sailors need patience and string",
      "violins need patience and resin",
      "violins patience resin strings bow tuning",
      "violins resin bow tuning patience",
    ]
    let ranked = try found("violins patience", in: texts)
    #expect(ranked.last == 0 && ranked.count == 4)
  }

  @Test("an explanation has the score as its value and names what it is made of")
  func explanation() throws {
    let texts = [
      "Welders work night shift after night shift", "The night watch of a harbour",
      "A welder in the harbour", "Shift work at night harms sleep",
    ]
    let searcher = searcher(texts)
    let words = DefaultRanking.words(of: "welding on the night shift", analyzer: analyzer)
    let ranked = try searcher.ranked(10, for: words)
    #expect(ranked.count == 4)
    for document in ranked {
      let explanation = try searcher.explain(document.document, for: words, among: 10)
      #expect(explanation.value == document.score, "\(explanation.text)")
    }
    let text = try searcher.explain(DocumentID(0), for: words, among: 10).text
    for factor in [
      "night and shift close together", "0.3 of that of neighbours", "similarity", "idf, in",
      "welder, weight",
    ] { #expect(text.contains(factor), "\(factor) is not in:\n\(text)") }
  }

  @Test("an index without documents, and a question without words, have no answer")
  func empty() throws {
    #expect(try found("anything", in: []) == [])
    #expect(try found("", in: ["Something"]) == [])
    #expect(try searcher(["a"]).ranked(0, for: [.init(term: "a", isFunctionWord: false)]) == [])
  }
}
