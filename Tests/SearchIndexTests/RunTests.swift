import ByteStorage
import SearchIndex
import TestSupport
import TextAnalysis
import Testing

@Suite("Runs")
struct RunTests {
  private static let oneField = IndexSchema(
    fields: [IndexSchema.Field(name: "text", weight: 1, b: 0.75)],
    k1: 1.2
  )
  private static let twoFields = IndexSchema(
    fields: oneField.fields + [IndexSchema.Field(name: "title", weight: 2, b: 0.25)],
    k1: 1.2
  )

  private func documents(_ count: Int, fields: Int, seed: UInt64) -> [[[UInt8]]] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<fields).map { _ in
        let words = (0..<Int.random(in: 0...25, using: &random)).map { _ in
          // Products are skewed: a few words are in nearly all documents, many in one.
          let rank = Int.random(in: 1...60, using: &random) * Int.random(in: 1...60, using: &random)
          return "w\(rank * Int.random(in: 1...4, using: &random))x"
        }
        return Array(words.joined(separator: " ").utf8)
      }
    }
  }

  private func runs(
    _ documents: [[[UInt8]]],
    schema: IndexSchema,
    parts: Int,
    using random: inout SeededGenerator
  ) -> [PostingsRun] {
    let cuts = (1..<parts).map { _ in Int.random(in: 0...documents.count, using: &random) }.sorted()
    var builder = TextIndexBuilder(schema: schema, analyzer: Analyzer())
    return zip([0] + cuts, cuts + [documents.count]).map { start, end in
      for number in start..<end {
        builder.add(documents[number], identifier: Array("doc-\(number)".utf8))
      }
      return builder.takeRun()
    }
  }

  @Test("give the same segment however documents are divided", arguments: 0..<6 as Range<UInt64>)
  func division(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let schema = seed % 2 == 0 ? Self.oneField : Self.twoFields
    let documents = documents(1500, fields: schema.fields.count, seed: seed)
    let whole = runs(documents, schema: schema, parts: 1, using: &random)
    let expected = try RunMerger(whole).merge(into: nil, threadCount: 1)
    for parts in [2, 3, 9] {
      let runs = runs(documents, schema: schema, parts: parts, using: &random)
      for threadCount in [1, 2, 3] {
        let bytes = try RunMerger(runs).merge(into: nil, threadCount: threadCount)
        #expect(bytes == expected, "seed \(seed), \(parts) parts, \(threadCount) threads")
      }
    }
  }

  @Test("give the same segment from files as from memory, and leave no file behind")
  func spilling() throws {
    try withTemporaryFolder { folder in
      var random = SeededGenerator(seed: 7)
      let documents = documents(4000, fields: 1, seed: 7)
      let runs = runs(documents, schema: Self.oneField, parts: 5, using: &random)
      let expected = try RunMerger(runs).merge(into: nil, threadCount: 1)
      let budget = RunBudget(byteCount: runs[0].byteCountInMemory, folder: folder)
      let settled = try runs.map { try budget.settle($0) }
      #expect(settled.map { $0.byteCountInMemory > 0 } == [true, false, false, false, false])
      let path = folder + "/segment"
      _ = try RunMerger(settled).merge(into: path, threadCount: 2)
      #expect(try readFile(path, limit: 1 << 30) == expected)
      #expect(try listNames(in: folder) == ["segment"])
    }
  }

  @Test("tell where they cannot be written to")
  func unwritable() {
    let builder = { () -> PostingsRun in
      var builder = TextIndexBuilder(schema: Self.oneField, analyzer: Analyzer())
      builder.add([Array("pay".utf8)], identifier: [])
      return builder.takeRun()
    }
    let error = #expect(throws: SegmentError.self) {
      _ = try RunBudget(byteCount: 0, folder: "/nowhere/at all").settle(builder())
    }
    #expect(
      error?.description == "/nowhere/at all: cannot write (it does not exist; check the path)"
    )
    #expect(throws: SegmentError.self) {
      _ = try RunMerger([builder()]).merge(into: "/nowhere/at all/segment", threadCount: 1)
    }
  }
}

@Suite("Identifiers")
struct IdentifierTests {
  @Test("are given back as they were", arguments: 0..<6 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let shapes: [(inout SeededGenerator, Int) -> String] = [
      { _, number in "doc-\(number)" },
      { random, _ in "law-" + String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 16)
      },
      { _, number in "" + String(repeating: "0", count: number % 40) },
      { _, number in "Name \(number) of a page" },
      { _, number in "deadbeef" + String(repeating: "ab\(number % 3)", count: number % 12) },
      { _, _ in "" },
    ]
    let identifiers = (0..<500).map { number -> [UInt8] in
      let shape = seed < 5 ? shapes[Int(seed)] : shapes[Int.random(in: 0..<6, using: &random)]
      return Array(shape(&random, number).utf8)
    }
    let schema = IndexSchema(fields: [.init(name: "text", weight: 1, b: 1)], k1: 1)
    var builder = TextIndexBuilder(schema: schema, analyzer: Analyzer())
    for identifier in identifiers { builder.add([Array("pay".utf8)], identifier: identifier) }
    let segment = try Segment(.memory(builder.finishSegment()), name: "segment")
    let searcher = try Searcher(schema: schema, segments: [segment])
    for (number, identifier) in identifiers.enumerated() {
      #expect(try searcher.identifier(of: DocumentID(UInt32(number))) == identifier, "\(number)")
    }
  }
}
