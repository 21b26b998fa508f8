import ByteStorage
import SearchIndex
import TestSupport
import Testing
import TextAnalysis

/// Segments whose bytes were changed and whose checksums were then made to agree.
@Suite struct CraftedSegmentTests {
  private struct Sample {
    let schema: IndexSchema
    let bytes: [UInt8]
    let documentCount: Int

    /// Documents have many different lengths in the first field.
    init(fieldCount: Int, documentCount: Int) {
      schema = IndexSchema(
        fields: (0..<fieldCount).map { IndexSchema.Field(name: "f\($0)", weight: 1, b: 0.5) },
        k1: 1
      )
      self.documentCount = documentCount
      var random = SeededGenerator(seed: UInt64(fieldCount))
      var builder = TextIndexBuilder(schema: schema, analyzer: Analyzer(), parts: .all)
      for number in 0..<documentCount {
        let fields = (0..<fieldCount).map { field -> [UInt8] in
          let count = Int.random(in: 0...(field == 0 ? 20 : 3), using: &random)
          let words = (0..<count).map { _ in
            // Small numbers more often than large ones.
            Self.word((0..<2).map { _ in Int.random(in: 0..<60, using: &random) }.min() ?? 0)
          }
          return Array(words.joined(separator: " ").utf8)
        }
        builder.add(fields, identifier: Array("d\(number)".utf8))
      }
      bytes = builder.finishSegment()
    }

    /// Twenty of the words are spelt like others; `t0` is the most frequent.
    private static func word(_ number: Int) -> String {
      number < 40
        ? "t\(number)"
        : "bakorzel" + ["im", "un", "ap", "od"][number % 4] + "qvwxz".dropFirst(number % 5)
    }

    var bodyByteCount: Int { number(at: 112) }

    /// The bytes behind the header, part by part; the last are those for ranking.
    var parts: [Range<Int>] {
      let parts = stride(from: 32, to: 112, by: 16).map { entry in
        let start = number(at: entry)
        return start..<(start + max(1, number(at: entry + 8)))
      }
      return parts + [(parts.last?.upperBound ?? 0)..<bodyByteCount]
    }

    func number(at offset: Int) -> Int {
      (0..<8).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
  }

  /// Makes the checksums agree with the bytes before them, as the catalog tells they are made.
  private func repair(_ bytes: inout [UInt8], bodyByteCount: Int) {
    func store(_ checksum: UInt32, at offset: Int) {
      for place in 0..<4 {
        bytes[offset + place] = UInt8(truncatingIfNeeded: checksum >> UInt32(8 * place))
      }
    }
    func checksum(_ range: Range<Int>) -> UInt32 {
      StoredBytes.memory(bytes).withBytes { CRC32C.checksum(of: $0, in: range) }
    }
    var entry = bodyByteCount
    for start in stride(from: 0, to: bodyByteCount, by: 16_384) {
      store(checksum(start..<min(start + 16_384, bodyByteCount)), at: entry)
      entry += 4
    }
    store(checksum(bodyByteCount..<entry), at: entry)
  }

  /// Asks for everything that a segment can tell.
  private func ask(_ bytes: [UInt8], _ sample: Sample) throws(SegmentError) {
    let segment = try Segment(.memory(bytes), name: "crafted")
    try segment.verify()
    let searcher = try Searcher(schema: sample.schema, segments: [segment])
    var first: SegmentError?
    for terms in [["t0"], ["t39"], ["t1", "t7", "t20"], ["t0", "t2", "t3", "t30", "none"]] {
      let query = Query(terms)
      for count in [1, 10, 1000] {
        _ = searcher.top(count, for: query)
        do throws(SegmentError) { _ = try searcher.verifiedTop(count, for: query) } catch {
          first = first ?? error
        }
      }
      if searcher.documentCount > 3 { _ = searcher.explain(DocumentID(3), for: query) }
      _ = searcher.exhaustiveTop(5, for: query)
    }
    do throws(SegmentError) { try rank(searcher) } catch { first = first ?? error }
    do throws(SegmentError) {
      try rank(Searcher(schema: sample.schema, segments: [segment, segment]))
    } catch { first = first ?? error }
    do throws(SegmentError) { try merge(segment) } catch { first = first ?? error }
    for document in 0..<min(searcher.documentCount, sample.documentCount) {
      do throws(SegmentError) {
        _ = try searcher.identifier(of: DocumentID(UInt32(document)))
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
  }

  /// Asks for everything that the default ranking can tell.
  private func rank(_ searcher: Searcher) throws(SegmentError) {
    for question in ["t1 bakorzelim t7", "bakorzelunvwxz t0", "t2 t3"] {
      let words = DefaultRanking.words(of: question, analyzer: Analyzer())
      _ = try searcher.ranked(300, for: words)
      guard searcher.documentCount > 3 else { continue }
      _ = try searcher.explain(DocumentID(3), for: words, among: 300)
    }
  }

  /// Merges the segment with itself, without some of its documents.
  private func merge(_ segment: Segment) throws(SegmentError) {
    let removed = DocumentSet(
      (0..<min(segment.documentCount, 90)).filter { $0 % 3 == 0 }.map { UInt32($0) }
    )
    let merger = SegmentMerger([segment, segment], removing: [removed, DocumentSet()])
    let merged = try Segment(.memory(merger.merge(into: nil, threadCount: 1)), name: "merged")
    try merged.verify()
  }

  @Test("what is sound stays sound after a repair", arguments: [1, 3])
  func sound(fieldCount: Int) throws {
    let sample = Sample(fieldCount: fieldCount, documentCount: 700)
    var bytes = sample.bytes
    repair(&bytes, bodyByteCount: sample.bodyByteCount)
    #expect(bytes == sample.bytes)
    try ask(bytes, sample)
  }

  @Test(
    "no change of bytes ends the program, whatever its checksums say",
    arguments: [1, 3],
    0..<4 as Range<UInt64>
  )
  func mutations(fieldCount: Int, seed: UInt64) {
    let sample = Sample(fieldCount: fieldCount, documentCount: 700)
    var random = SeededGenerator(seed: seed)
    var refused = 0
    // The header and the parts get equal shares, however long they are.
    let parts = [8..<128] + sample.parts
    for _ in 0..<40 {
      var bytes = sample.bytes
      let part = parts.randomElement(using: &random) ?? 8..<128
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let offset = Int.random(in: part, using: &random)
        let values = [
          0, 0x7F, 0x80, 0xFF, bytes[offset] &+ 1, UInt8.random(in: 0...255, using: &random),
        ]
        bytes[offset] = values.randomElement(using: &random) ?? 0
      }
      repair(&bytes, bodyByteCount: sample.bodyByteCount)
      do throws(SegmentError) { try ask(bytes, sample) } catch { refused += 1 }
    }
    #expect(refused > 8, "seed \(seed)")
  }

  @Test(
    "a posting list that lies about itself is reported as damaged",
    arguments: [0x00, 0x21, 0xFF] as [UInt8]
  )
  func lists(byte: UInt8) throws {
    let sample = Sample(fieldCount: 1, documentCount: 700)
    var bytes = sample.bytes
    let start = sample.number(at: 32)
    for offset in start..<(start + sample.number(at: 40)) { bytes[offset] = byte }
    repair(&bytes, bodyByteCount: sample.bodyByteCount)
    let segment = try Segment(.memory(bytes), name: "crafted")
    let searcher = try Searcher(schema: sample.schema, segments: [segment])
    do throws(SegmentError) {
      _ = try searcher.verifiedTop(10, for: Query(["t0", "t1"]))
      Issue.record("not refused")
    } catch {
      guard case .damaged(let name, let offset) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(name == "crafted")
      #expect(offset >= start)
    }
  }

  @Test("a posting list that promises better documents than it has makes no result shorter")
  func promises() throws {
    let sample = Sample(fieldCount: 1, documentCount: 700)
    let start = sample.number(at: 32)
    var refused = 0
    for offset in stride(from: start, to: start + sample.number(at: 40), by: 11) {
      var bytes = sample.bytes
      bytes[offset] = 0xFE
      repair(&bytes, bodyByteCount: sample.bodyByteCount)
      let segment = try Segment(.memory(bytes), name: "crafted")
      let searcher = try Searcher(schema: sample.schema, segments: [segment])
      do throws(SegmentError) {
        let found = try searcher.verifiedTop(10, for: Query(["t0", "t1", "t2"]))
        #expect(found.count == 10, "byte \(offset)")
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }

  @Test(
    "a merge refuses a segment whose dictionary, lists, names or sequences lie",
    arguments: ["lists", "terms", "heads", "names", "sequences"]
  )
  func merging(part: String) throws {
    let sample = Sample(fieldCount: 1, documentCount: 700)
    var bytes = sample.bytes
    let numbers = ["lists": 0, "terms": 1, "heads": 2, "names": 3, "sequences": 5]
    let range = sample.parts[try #require(numbers[part])]
    // The names begin with counts that are looked at when the segment is opened, and grams stand
    // before the sequences.
    let start =
      part == "names" || part == "sequences" ? range.lowerBound + range.count / 2 : range.lowerBound
    for offset in start..<range.upperBound { bytes[offset] = 0xFF }
    repair(&bytes, bodyByteCount: sample.bodyByteCount)
    let segment = try Segment(.memory(bytes), name: "crafted")
    do throws(SegmentError) {
      try merge(segment)
      Issue.record("not refused")
    } catch {
      guard case .damaged(let name, let offset) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(name == "crafted")
      #expect(offset < sample.bodyByteCount)
    }
  }
}
