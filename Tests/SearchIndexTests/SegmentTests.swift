import ByteStorage
import Foundation
import SearchIndex
import TestSupport
import TextAnalysis
import Testing

@Suite struct SegmentTests {
  private static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "text", weight: 1, b: 0.75),
      IndexSchema.Field(name: "title", weight: 2, b: 0.25),
    ],
    k1: 1.2
  )

  private func segment(_ documents: [[[String]]]) -> [UInt8] {
    var builder = IndexBuilder(schema: Self.schema)
    for document in documents { _ = builder.add(document) }
    return builder.finishSegment()
  }

  private func randomDocuments(_ count: Int, seed: UInt64) -> [[[String]]] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      [9, 3].map { longest in
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          "word\(Int.random(in: 0...40, using: &random))"
        }
      }
    }
  }

  @Test("gives the same answers from a file as from memory")
  func mapped() throws {
    try withTemporaryFolder { folder in
      let bytes = segment(randomDocuments(900, seed: 1))
      let path = folder + "/passages.segment"
      try replaceFile(path, with: bytes)
      let mapped = try Searcher(path: path, schema: Self.schema)
      let inMemory = try Searcher(
        schema: Self.schema,
        segments: [Segment(.memory(bytes), name: "memory")]
      )
      #expect(mapped.documentCount == 900)
      for number in 0...40 {
        let query = Query(["word\(number)", "word3", "none"])
        #expect(mapped.top(30, for: query) == inMemory.top(30, for: query))
        #expect(mapped.documentFrequency(of: "word\(number)") > 0)
      }
    }
  }

  @Test("has the same bytes for the same documents")
  func deterministic() {
    let documents = randomDocuments(300, seed: 2)
    #expect(segment(documents) == segment(documents))
  }

  @Test("finds each of its terms and no other", arguments: [1, 15, 16, 17, 500])
  func dictionary(termCount: Int) {
    var random = SeededGenerator(seed: UInt64(termCount))
    // Long common beginnings, terms that begin others, bytes above 127, and the empty term.
    var terms: Set<String> = [""]
    while terms.count < termCount {
      let stem = ["", "a", "prefixes", "prefixes-", "é", "日本"].randomElement(using: &random) ?? ""
      terms.insert(stem + String(Int.random(in: 0..<(termCount * 2), using: &random), radix: 3))
    }
    let sorted = terms.sorted()
    var builder = IndexBuilder(schema: Self.schema)
    for (number, term) in sorted.enumerated() {
      _ = builder.add([[term], number % 2 == 0 ? [term] : []])
    }
    let searcher = builder.finish()
    for (number, term) in sorted.enumerated() {
      #expect(searcher.top(2, for: Query([term])).map(\.document.index) == [number], "\(term)")
      for other in [term + "0", term + "\u{1}", String(term.dropLast()), term + "zzz"] {
        #expect((searcher.documentFrequency(of: other) == 1) == terms.contains(other), "\(other)")
      }
    }
  }

  @Test("refuses a file whose any byte was changed")
  func everyByte() throws {
    let bytes = segment(randomDocuments(150, seed: 3))
    for offset in bytes.indices {
      for change in [0xFF, 0x01, 0x80] as [UInt8] {
        var damaged = bytes
        damaged[offset] ^= change
        #expect(throws: SegmentError.self, "byte \(offset)") {
          try Segment(.memory(damaged), name: "damaged").verify()
        }
      }
    }
  }

  @Test("refuses a file that was cut short or has bytes behind its end")
  func length() {
    let bytes = segment(randomDocuments(20, seed: 4))
    for count in 0..<bytes.count {
      #expect(throws: SegmentError.self, "\(count) bytes") {
        try Segment(.memory(Array(bytes.prefix(count))), name: "short")
      }
    }
    #expect(throws: SegmentError.damaged(name: "long", offset: 0)) {
      try Segment(.memory(bytes + [0]), name: "long")
    }
  }

  @Test("tells what is wrong with a file, and what to do")
  func errors() throws {
    let bytes = segment(randomDocuments(20, seed: 5))
    #expect(throws: SegmentError.notASegment(name: "a.txt")) {
      try Segment(.memory(Array("no segment, only a text that is long enough".utf8)), name: "a.txt")
    }
    var newer = bytes
    newer[8] = 9
    #expect(throws: SegmentError.unsupportedVersion(name: "new", found: 9, supported: 2)) {
      try Segment(.memory(newer), name: "new")
    }
    #expect(
      throws: SegmentError.otherFields(name: "s", found: ["text", "title"], expected: ["body"])
    ) {
      let schema = IndexSchema(fields: [.init(name: "body", weight: 1, b: 1)], k1: 1)
      _ = try Searcher(schema: schema, segments: [Segment(.memory(bytes), name: "s")])
    }
    let error = #expect(throws: SegmentError.self) { try Segment(path: "/nowhere/at all") }
    #expect(
      error?.description == "/nowhere/at all: cannot read (it does not exist; check the path)"
    )
    #expect(
      SegmentError.damaged(name: "s", offset: 7).description
        == "s: damaged near byte 7; delete it and build the index again"
    )
  }
}

@Suite struct SegmentLayoutTests {
  @Test("lays out the example of the catalog as the catalog tells")
  func example() throws {
    let schema = IndexSchema(fields: [.init(name: "text", weight: 1, b: 0.75)], k1: 1.2)
    var builder = TextIndexBuilder(schema: schema, analyzer: Analyzer())
    builder.add([Array("pay of pay".utf8)], identifier: Array("job-07".utf8))
    builder.add([Array("pay".utf8)], identifier: Array("job-08".utf8))
    let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
    let page = package.appendingPathComponent(
      "Sources/SearchIndex/SearchIndex.docc/SegmentLayout.md"
    )
    let catalog = try String(contentsOf: page, encoding: .utf8)
    // A line of the dump: an offset, then bytes in hexadecimal up to three spaces and words.
    let lines = catalog.components(separatedBy: "```")[1].split(separator: "\n")
    let dumped = lines.filter { !$0.hasPrefix(" ") }.flatMap { line in
      line.dropFirst(4).prefix(49).split(separator: " ").map(String.init)
    }
    let written = builder.finishSegment().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect(dumped == written)
  }
}
