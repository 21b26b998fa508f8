import ByteStorage

/// A section of records that are found by their numbers.
struct RecordList: Sendable {
  private let bytes: SnapshotBytes
  /// Where the offsets of the records stand.
  private let offsets: Int
  /// Where the records stand, to which their offsets count.
  private let records: Range<Int>
  private let section: SnapshotFormat.Section
  let count: Int

  init(_ bytes: SnapshotBytes, _ section: SnapshotFormat.Section) {
    self.init(bytes, section, bytes.range(of: section))
  }

  /// A list in a part of a section.
  init(_ bytes: SnapshotBytes, _ section: SnapshotFormat.Section, _ range: Range<Int>) {
    self.bytes = bytes
    self.section = section
    let largest = max(0, range.count / 8 - 2)
    count = range.count < 16 ? 0 : min(bytes.word(at: range.lowerBound), largest)
    offsets = range.lowerBound + 8
    records = min(range.upperBound, offsets + 8 * (count + 1))..<range.upperBound
  }

  /// Where a record stands in the file.
  func range(_ index: Int) -> Range<Int> {
    precondition(index >= 0 && index < count, "no record \(index) of \(count)")
    let (start, end) = bytes.twoWords(at: offsets + 8 * index)
    guard start >= 0, start <= end, end <= records.count else { return 0..<0 }
    return records.lowerBound + start..<records.lowerBound + end
  }

  func bytes(_ index: Int) -> [UInt8] { bytes.copy(range(index)) }

  /// A record read by `read`, which must read all of it.
  func decode<Value>(_ index: Int, _ read: (inout ByteReader) -> Value) -> Value {
    var reader = ByteReader(bytes(index))
    let value = read(&reader)
    if reader.isComplete { return value }
    // The checksum is right and the record is not: no program of this version wrote it.
    bytes.recover(from: .malformed(section: section, record: index))
    reader = ByteReader(bytes(index))
    return read(&reader)
  }

  /// All records, one behind the other, read by `read`, which must read all of each.
  func decodeAll<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
    var reader = ByteReader(bytes.copy(records))
    let values = (0..<count).map { _ in read(&reader) }
    if reader.isComplete { return values }
    bytes.recover(from: .malformed(section: section, record: 0))
    reader = ByteReader(bytes.copy(records))
    return (0..<count).map { _ in read(&reader) }
  }
}

extension RecordList {
  /// A record of a snapshot that may be damaged; `nil` where it is.
  static func intactRecord(
    _ index: Int,
    of section: SnapshotFormat.Section,
    in bytes: SnapshotBytes
  ) -> [UInt8]? {
    let range = bytes.range(of: section)
    let offsets = range.lowerBound + 8
    guard range.count >= 16, bytes.damage(in: range.lowerBound..<offsets) == nil,
      case let list = RecordList(bytes, section), index < list.count,
      bytes.damage(in: offsets..<list.records.lowerBound) == nil,
      bytes.damage(in: list.range(index)) == nil
    else { return nil }
    return list.bytes(index)
  }
}

/// Writes the bytes of a ``RecordList``.
struct RecordListWriter {
  private var offsets: [Int] = [0]
  private var records = ByteWriter()

  var count: Int { offsets.count - 1 }

  mutating func append(_ write: (inout ByteWriter) -> Void) {
    write(&records)
    offsets.append(records.byteCount)
  }

  consuming func finish() -> [UInt8] {
    var list = ByteWriter()
    list.append(littleEndian: UInt64(count))
    for offset in offsets { list.append(littleEndian: UInt64(offset)) }
    list.append(records.bytes)
    return list.bytes
  }
}
