import ByteStorage
import SearchIndex
import TestSupport
import TextAnalysis
import Testing

@Suite("An index in a folder")
struct IndexWriterTests {
  private static let schema = IndexSchema(
    fields: [
      IndexSchema.Field(name: "title", weight: 2, b: 0.25),
      IndexSchema.Field(name: "text", weight: 1, b: 0.75),
    ],
    k1: 1.2
  )

  private struct Document {
    let name: String
    let fields: [[UInt8]]
  }

  private func documents(_ numbers: Range<Int>, seed: UInt64) -> [Document] {
    var random = SeededGenerator(seed: seed)
    return numbers.map { number in
      let fields = [3, 12].map { longest in
        let words = (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          "word\(min(Int.random(in: 0...50, using: &random), Int.random(in: 0...50, using: &random)))"
        }
        return Array(words.joined(separator: " ").utf8)
      }
      return Document(name: "doc-\(number)", fields: fields)
    }
  }

  private func run(_ documents: some Sequence<Document>) -> PostingsRun {
    var builder = TextIndexBuilder(schema: Self.schema, analyzer: Analyzer())
    for document in documents {
      builder.add(document.fields, identifier: Array(document.name.utf8))
    }
    return builder.takeRun()
  }

  private func names(_ documents: some Sequence<Document>) -> Set<[UInt8]> {
    Set(documents.map { Array($0.name.utf8) })
  }

  /// The one segment of an index, as its file has it.
  private func segmentBytes(_ folder: String) throws -> [UInt8] {
    let files = try listNames(in: folder).filter { $0.hasPrefix("segment-") }
    try #require(files.count == 1)
    return try readFile(folder + "/" + files[0], limit: 1 << 30)
  }

  @Test("finds what an index built anew finds, with the same scores")
  func additions() throws {
    try withTemporaryFolder { folder in
      let documents = documents(0..<700, seed: 1)
      var writer = try IndexWriter(folder, threadCount: 1)
      for start in stride(from: 0, to: 700, by: 140) {
        try writer.add([run(documents[start..<(start + 140)])])
        try writer.commit()
      }
      let snapshot = try IndexSnapshot(folder)
      #expect(snapshot.segmentCount == 5 && snapshot.documentCount == 700)
      let searcher = try snapshot.searcher(schema: Self.schema)
      let whole = try RunMerger([run(documents)]).merge(into: nil, threadCount: 1)
      let expected = try Searcher(
        schema: Self.schema,
        segments: [Segment(.memory(whole), name: "whole")]
      )
      for word in 0..<50 {
        let query = Query(["word\(word)", "word\(word / 2)", "word3"])
        #expect(searcher.top(50, for: query) == expected.top(50, for: query), "word\(word)")
      }
      for number in [0, 139, 140, 699] {
        let name = try searcher.identifier(of: DocumentID(UInt32(number)))
        #expect(name == Array("doc-\(number)".utf8))
      }
    }
  }

  @Test(
    "has after any changes and a compaction the bytes of one built anew",
    arguments: 0..<8 as Range<UInt64>
  )
  func changes(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = SeededGenerator(seed: seed)
      var kept: [Document] = []
      var next = 0
      for _ in 0..<12 {
        var writer = try IndexWriter(folder, threadCount: Int.random(in: 1...2, using: &random))
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let count = Int.random(in: 0...60, using: &random)
          let added = documents(next..<(next + count), seed: seed * 1000 + UInt64(next))
          next += count
          try writer.add([run(added)])
          kept += added
        }
        let removed = kept.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        let removedCount = try writer.remove(names(removed))
        #expect(removedCount == removed.count)
        kept.removeAll { names(removed).contains(Array($0.name.utf8)) }
        let count = writer.documentCount
        #expect(count == kept.count)
        try writer.commit()
        let snapshot = try IndexSnapshot(folder)
        #expect(snapshot.documentCount == kept.count && snapshot.segmentCount < 8)
        try expectNames(of: kept, in: snapshot)
      }
      var writer = try IndexWriter(folder, threadCount: 2)
      try writer.compact()
      let expected = try RunMerger([run(kept)]).merge(into: nil, threadCount: 1)
      #expect(try segmentBytes(folder) == expected, "seed \(seed)")
      #expect(try listNames(in: folder).count == 3, "lock, manifest and a segment")
    }
  }

  /// Expects that exactly these documents are found, each under its name.
  private func expectNames(of kept: [Document], in snapshot: IndexSnapshot) throws {
    let withWord = kept.filter { document in
      document.fields.contains {
        String(decoding: $0, as: UTF8.self).split(separator: " ").contains("word1")
      }
    }
    guard snapshot.segmentCount > 0 else {
      #expect(withWord.isEmpty)
      return
    }
    let searcher = try snapshot.searcher(schema: Self.schema)
    let found = try searcher.top(10_000, for: Query(["word1"])).map {
      try searcher.identifier(of: $0.document)
    }
    #expect(Set(found) == names(withWord) && found.count == withWord.count)
  }

  @Test("keeps few segments however often something is added")
  func mergesAtCommit() throws {
    try withTemporaryFolder { folder in
      let documents = documents(0..<100, seed: 3)
      for document in documents {
        var writer = try IndexWriter(folder, threadCount: 1)
        try writer.add([run([document])])
        try writer.commit()
        #expect(try IndexSnapshot(folder).segmentCount < 8)
      }
      var writer = try IndexWriter(folder, threadCount: 1)
      try writer.compact()
      #expect(
        try segmentBytes(folder) == RunMerger([run(documents)]).merge(into: nil, threadCount: 1)
      )
    }
  }

  @Test("has one writer at a time; another one is told which file says so")
  func oneWriter() throws {
    try withTemporaryFolder { folder in
      let first = try IndexWriter(folder, threadCount: 1)
      let error = #expect(throws: SegmentError.locked(path: folder + "/lock")) {
        _ = try IndexWriter(folder, threadCount: 1)
      }
      #expect(
        error?.description
          == "\(folder)/lock: another process is writing this index; wait until it is done"
      )
      let count = first.documentCount
      #expect(count == 0)
    }
  }

  @Test("shows changes after the commit only, and to nobody who opened it before")
  func commits() throws {
    try withTemporaryFolder { folder in
      #expect(throws: SegmentError.noIndex(folder: folder)) { try IndexSnapshot(folder) }
      let documents = documents(0..<50, seed: 4)
      try commit(folder) { writer in try writer.add([run(documents)]) }
      let before = try IndexSnapshot(folder)
      do {
        // Given up: neither the addition nor the removal is seen, and the file goes away later.
        var writer = try IndexWriter(folder, threadCount: 1)
        try writer.add([run(self.documents(50..<60, seed: 5))])
        _ = try writer.remove(names(documents.prefix(10)))
      }
      #expect(try IndexSnapshot(folder).documentCount == 50)
      #expect(try listNames(in: folder).filter { $0.hasPrefix("segment-") }.count == 2)
      try commit(folder) { writer in
        let counts = [
          try writer.remove(names(documents.prefix(10))),
          try writer.remove(names(documents.prefix(10))),
        ]
        #expect(counts == [10, 0])
      }
      #expect(try IndexSnapshot(folder).documentCount == 40)
      #expect(try listNames(in: folder).filter { $0.hasPrefix("segment-") }.count == 1)
      try commit(folder) { writer in try writer.compact() }
      let searcher = try before.searcher(schema: Self.schema)
      try before.verify()
      #expect(before.documentCount == 50 && searcher.documentCount == 50)
    }
  }

  private func commit(_ folder: String, _ change: (inout IndexWriter) throws -> Void) throws {
    var writer = try IndexWriter(folder, threadCount: 1)
    try change(&writer)
    try writer.commit()
  }

  @Test("refuses documents with other fields")
  func otherFields() throws {
    try withTemporaryFolder { folder in
      try commit(folder) { writer in try writer.add([run(documents(0..<5, seed: 6))]) }
      let schema = IndexSchema(fields: [.init(name: "body", weight: 1, b: 1)], k1: 1)
      var builder = TextIndexBuilder(schema: schema, analyzer: Analyzer())
      builder.add([Array("pay".utf8)], identifier: Array("a".utf8))
      let other = builder.takeRun()
      var writer = try IndexWriter(folder, threadCount: 1)
      var caught: SegmentError?
      do { try writer.add([other]) } catch { caught = error as? SegmentError }
      #expect(
        caught == .otherFields(name: folder, found: ["title", "text"], expected: ["body"])
      )
    }
  }

  @Test("names the file that is damaged, cut short, exchanged or gone")
  func damage() throws {
    try withTemporaryFolder { folder in
      let documents = documents(0..<60, seed: 8)
      for part in [documents[..<30], documents[30...]] {
        try commit(folder) { writer in try writer.add([run(part)]) }
      }
      try commit(folder) { writer in _ = try writer.remove(names(documents.prefix(5))) }
      let files = try listNames(in: folder).filter { $0 != "lock" }
      #expect(files == ["manifest", "segment-1", "segment-2", "tombstones-3"])
      for file in files {
        let path = folder + "/" + file
        let whole = try readFile(path, limit: 1 << 20)
        var damaged = stride(from: 0, to: whole.count, by: max(1, whole.count / 40)).map { offset in
          var bytes = whole
          bytes[offset] ^= 0x20
          return bytes
        }
        damaged += [Array(whole.dropLast()), whole + [0], []]
        if file == "segment-1" {
          damaged.append(try readFile(folder + "/segment-2", limit: 1 << 20))
        }
        for bytes in damaged {
          try replaceFile(path, with: bytes)
          let error = #expect(throws: SegmentError.self) { try IndexSnapshot(folder).verify() }
          #expect(error?.description.hasPrefix(path) == true, "\(String(describing: error))")
        }
        try removeFile(path)
        let error = #expect(throws: SegmentError.self) { try IndexSnapshot(folder).verify() }
        let named = file == "manifest" ? folder : path
        #expect(error?.description.hasPrefix(named) == true)
        try replaceFile(path, with: whole)
      }
      try IndexSnapshot(folder).verify()
    }
  }
}
