import ByteStorage
@testable import CareerLibrary
import TestSupport
import Testing

@Suite("A section of a snapshot")
struct SnapshotSectionTests {
  private func bytes(
    _ section: SnapshotFormat.Section,
    _ content: [UInt8]
  ) -> SnapshotBytes {
    var writer = SnapshotWriter()
    writer.set(section, content)
    return SnapshotBytes(fresh: writer.finish())
  }

  @Test("gives its records back by number", arguments: [0, 1, 2, 500])
  func records(count: Int) {
    var list = RecordListWriter()
    for index in 0..<count { list.append { $0.append(String(repeating: "é", count: index)) } }
    let records = RecordList(bytes(.places, list.finish()), .places)
    #expect(records.count == count)
    for index in 0..<count {
      #expect(records.decode(index) { $0.text() } == String(repeating: "é", count: index))
    }
  }

  @Test("gives all its records at once", arguments: [0, 1, 2, 500])
  func allRecords(count: Int) {
    var list = RecordListWriter()
    for index in 0..<count { list.append { $0.append(varint: index * 77) } }
    let records = RecordList(bytes(.places, list.finish()), .places)
    #expect(records.decodeAll { $0.varint() } == (0..<count).map { $0 * 77 })
  }

  @Test("gives the same elements when it keeps some of them", arguments: [1, 3, 100])
  func keptElements(limit: Int) {
    let kept = KeptList(DecodedList(Array(0..<50)), atMost: limit)
    for _ in 0..<2 { #expect(Array(kept) == Array(0..<50)) }
  }

  @Test("is an empty list when it holds nothing")
  func nothing() {
    #expect(RecordList(bytes(.places, []), .gaps).count == 0)
    #expect(KeyTable(bytes(.places, []), .words).value(of: "a") { $0.varint() } == nil)
  }

  @Test(
    "finds keys and only these, whatever order they came in",
    arguments: 0..<10 as Range<UInt64>
  )
  func keys(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var values: [String: Int] = [:]
    for _ in 0..<Int.random(in: 0...200, using: &random) {
      let key = String(UInt64.random(in: 0...400, using: &random), radix: 7)
      values[key] = Int.random(in: 0...1_000_000, using: &random)
    }
    let pairs = values.map { (key: $0.key, value: $0.value) }
    let written = KeyTableWriter.bytes(pairs.shuffled(using: &random)) { $0.append(varint: $1) }
    #expect(written == KeyTableWriter.bytes(pairs) { $0.append(varint: $1) })
    let table = KeyTable(bytes(.words, written), .words)
    for number in 0...400 {
      let key = String(number, radix: 7)
      #expect(table.value(of: key) { $0.varint() } == values[key], "\(key), seed \(seed)")
    }
    let all = table.all { $0.varint() }
    #expect(all.map(\.key) == values.keys.sorted())
    #expect(all.map(\.value) == values.sorted { $0.key < $1.key }.map(\.value))
  }
}
