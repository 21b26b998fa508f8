import ByteStorage
import SearchIndex
import TestSupport
import TextAnalysis
import Testing

@Suite struct MergingTests {
  private static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "title", weight: 2, b: 0.25),
      IndexSchema.Field(name: "text", weight: 1, b: 0.75),
    ],
    k1: 1.2
  )

  private struct Document {
    let identifier: [UInt8]
    let fields: [[UInt8]]
  }

  private func documents(_ count: Int, seed: UInt64) -> [Document] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let fields = [3, 12].map { longest in
        let words = (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          "word\(min(Int.random(in: 0...50, using: &random), Int.random(in: 0...50, using: &random)))"
        }
        return Array(words.joined(separator: " ").utf8)
      }
      return Document(identifier: Array("doc-\(number)".utf8), fields: fields)
    }
  }

  private func segment(_ documents: some Sequence<Document>) throws -> (Segment, [UInt8]) {
    var builder = TextIndexBuilder(schema: Self.schema, analyzer: Analyzer())
    for document in documents { builder.add(document.fields, identifier: document.identifier) }
    let bytes = builder.finishSegment()
    return (try Segment(.memory(bytes), name: "segment"), bytes)
  }

  @Test(
    "merged segments have the bytes of one that was given all documents",
    arguments: [[10, 5], [0, 7, 0], [128, 128], [400, 3, 300]]
  )
  func sameBytes(counts: [Int]) throws {
    let documents = documents(counts.reduce(0, +), seed: UInt64(counts[0]))
    var rest = documents[...]
    let parts = try counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return try segment(rest.prefix(count)).0
    }
    let none = Array(repeating: DocumentSet(), count: parts.count)
    let expected = try segment(documents).1
    for threadCount in 1...3 {
      let merger = SegmentMerger(parts, removing: none)
      #expect(try merger.merge(into: nil, threadCount: threadCount) == expected)
    }
  }

  @Test("a merge leaves no trace of removed documents", arguments: 0..<5 as Range<UInt64>)
  func removes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let documents = documents(300, seed: seed)
    let removed = (0..<300).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    let (all, _) = try segment(documents)
    let merged = try SegmentMerger([all], removing: [DocumentSet(removed.map { UInt32($0) })])
      .merge(into: nil, threadCount: 1)
    let kept = documents.indices.filter { !removed.contains($0) }.map { documents[$0] }
    #expect(merged == (try segment(kept).1), "seed \(seed)")
  }

  @Test("a removed document is never found, and the others are found by their names")
  func tombstones() throws {
    let documents = documents(200, seed: 11)
    let (segment, _) = try segment(documents)
    let removed = DocumentSet((0..<200).filter { $0 % 2 == 0 })
    let searcher = try Searcher(schema: Self.schema, segments: [segment], removed: [removed])
    let query = Query(["word1", "word2"])
    let found = searcher.top(1000, for: query)
    #expect(found == searcher.exhaustiveTop(1000, for: query))
    #expect(!found.isEmpty && found.allSatisfy { $0.document.rawValue % 2 == 1 })
    for scored in found {
      let expected = documents[scored.document.index].identifier
      #expect(try searcher.identifier(of: scored.document) == expected)
    }
  }

  @Test("texts give the index that their stems give")
  func texts() throws {
    let texts = ["Résumés, nurses' pay & C++", "", "U.S. nurses; e-mail 1,200.50 naïve ⁿ", "— …"]
    let analyzer = Analyzer()
    var builder = IndexBuilder(schema: Self.schema)
    var textBuilder = TextIndexBuilder(schema: Self.schema, analyzer: analyzer)
    for text in texts {
      _ = builder.add([[], analyzer.stems(in: text)])
      textBuilder.add([[], Array(text.utf8)], identifier: [])
    }
    let stems = try Searcher(
      schema: Self.schema,
      segments: [Segment(.memory(builder.finishSegment()), name: "stems")]
    )
    let words = try Searcher(
      schema: Self.schema,
      segments: [Segment(.memory(textBuilder.finishSegment()), name: "texts")]
    )
    for stem in texts.flatMap({ analyzer.stems(in: $0) }) + ["pay"] {
      let query = Query([stem])
      #expect(words.top(9, for: query) == stems.top(9, for: query), "\(stem)")
      #expect(words.documentFrequency(of: stem) == stems.documentFrequency(of: stem))
    }
  }

  @Test("a query checks what it reads, and refuses what is damaged")
  func verifiedTop() throws {
    let (_, bytes) = try segment(documents(3000, seed: 12))
    let query = Query(["word1", "word7", "nothing"])
    let whole = try Searcher(
      schema: Self.schema,
      segments: [Segment(.memory(bytes), name: "whole")]
    )
    #expect(try whole.verifiedTop(10, for: query) == whole.exhaustiveTop(10, for: query))
    var refused = 0
    for offset in stride(from: 0, to: bytes.count, by: 997) {
      var damaged = bytes
      damaged[offset] ^= 0x10
      do {
        let segment = try Segment(.memory(damaged), name: "damaged")
        let searcher = try Searcher(schema: Self.schema, segments: [segment])
        let found = try searcher.verifiedTop(10, for: query)
        #expect(found == whole.top(10, for: query), "byte \(offset)")
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }
}
