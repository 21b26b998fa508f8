import ByteStorage

/// A section in which texts are looked up: slots that lead to records, each a key and its value.
struct KeyTable: Sendable {
  private let bytes: SnapshotBytes
  private let slots: Int
  private let slotCount: Int
  private let entries: RecordList

  init(_ bytes: SnapshotBytes, _ section: SnapshotFormat.Section) {
    self.bytes = bytes
    let range = bytes.range(of: section)
    let count = range.count < 8 ? 0 : bytes.word(at: range.lowerBound)
    slotCount = count.nonzeroBitCount == 1 && count <= range.count / 4 ? count : 0
    slots = range.lowerBound + 8
    let start = min(slots + 4 * slotCount, range.upperBound)
    entries = RecordList(bytes, section, start..<range.upperBound)
  }

  /// The value of a key, read by `read`, or `nil` when the key is not there.
  func value<Value>(of key: String, _ read: (inout ByteReader) -> Value) -> Value? {
    var slot = Self.hash(key)
    for _ in 0..<slotCount {
      slot &= slotCount - 1
      let number = bytes.shortWord(at: slots + 4 * slot)
      guard number > 0, number <= entries.count else { return nil }
      var reader = ByteReader(entries.bytes(number - 1))
      if reader.text() == key {
        return entries.decode(number - 1) { reader in
          _ = reader.text()
          return read(&reader)
        }
      }
      slot += 1
    }
    return nil
  }

  /// All keys and values, in the order of the keys' bytes.
  func all<Value>(_ read: (inout ByteReader) -> Value) -> [(key: String, value: Value)] {
    entries.decodeAll { reader in (reader.text(), read(&reader)) }
  }

  /// Calls `body` with the bytes of each key, in their order; `skip` passes over a value.
  func forEachKey(_ body: (ArraySlice<UInt8>) -> Void, _ skip: (inout ByteReader) -> Void) {
    _ = entries.decodeAll { reader in
      body(reader.textBytes())
      skip(&reader)
    }
  }

  /// The start of a key's search; FNV-1a, without its sign.
  static func hash(_ key: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash >> 1)
  }
}

/// Writes the bytes of a ``KeyTable``.
struct KeyTableWriter {
  /// Writes a table.
  ///
  /// - Parameters:
  ///   - values: in any order, which does not change the bytes.
  ///   - write: writes one value.
  /// - Returns: the bytes of the table.
  static func bytes<Value>(
    _ values: some Collection<(key: String, value: Value)>,
    _ write: (inout ByteWriter, Value) -> Void
  ) -> [UInt8] {
    let sorted = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var slotCount = 1
    while slotCount < 2 * sorted.count { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount)
    var entries = RecordListWriter()
    for (number, entry) in sorted.enumerated() {
      var slot = KeyTable.hash(entry.key) & (slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt32(number + 1)
      entries.append { record in
        record.append(entry.key)
        write(&record, entry.value)
      }
    }
    var table = ByteWriter()
    table.append(littleEndian: UInt64(slotCount))
    for slot in slots { table.append(littleEndian: slot) }
    table.append(entries.finish())
    return table.bytes
  }
}
