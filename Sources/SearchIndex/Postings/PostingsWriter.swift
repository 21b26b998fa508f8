import ByteStorage

/// Writes the posting list of one term after another.
struct PostingsWriter {
  let fieldCount: Int
  /// One row a document of the segment, one level of its length a field.
  let levels: [UInt8]
  private(set) var bytes: [UInt8] = []

  init(fieldCount: Int, levels: [UInt8]) {
    self.fieldCount = fieldCount
    self.levels = levels
  }

  /// Appends a list.
  ///
  /// - Parameters:
  ///   - documents: in increasing order.
  ///   - frequencies: one row a document, one frequency a field.
  /// - Returns: how many bytes it takes.
  mutating func append(documents: ArraySlice<UInt32>, frequencies: ArraySlice<UInt32>) -> Int {
    let start = bytes.count
    let blockCount = documents.count / BlockPacking.valueCount
    if blockCount > 0 { appendBlocks(documents, frequencies, count: blockCount) }
    let packed = blockCount * BlockPacking.valueCount
    let rest = documents.dropFirst(packed)
    if !rest.isEmpty {
      let first = rest.startIndex > documents.startIndex ? documents[rest.startIndex - 1] + 1 : 0
      appendRest(rest, frequencies.dropFirst(packed * fieldCount), first: first)
    }
    return bytes.count - start
  }

  /// Appends bounds of the whole list, the skip entries, and the blocks.
  private mutating func appendBlocks(
    _ documents: ArraySlice<UInt32>,
    _ frequencies: ArraySlice<UInt32>,
    count: Int
  ) {
    bounds(documents, frequencies).append(to: &bytes)
    var entries: [UInt8] = []
    var blocks: [UInt8] = []
    var first: UInt32 = 0
    for block in 0..<count {
      let start = documents.startIndex + block * BlockPacking.valueCount
      let members = documents[start..<(start + BlockPacking.valueCount)]
      let row = frequencies.startIndex + block * BlockPacking.valueCount * fieldCount
      let counts = frequencies[row..<(row + BlockPacking.valueCount * fieldCount)]
      appendBlock(members, counts, first: first, to: &blocks)
      let last = members[members.endIndex - 1]
      entries.appendLittleEndian(last)
      entries.appendLittleEndian(UInt32(blocks.count))
      bounds(members, counts).append(to: &entries)
      first = last + 1
    }
    bytes += entries
    bytes += blocks
  }

  private func appendBlock(
    _ documents: ArraySlice<UInt32>,
    _ frequencies: ArraySlice<UInt32>,
    first: UInt32,
    to bytes: inout [UInt8]
  ) {
    let columns = [gaps(documents, first: first)] + frequencyColumns(frequencies)
    let widths = columns.map { BlockPacking.width(of: $0) }
    bytes += widths.map { UInt8($0) }
    for (column, width) in zip(columns, widths) {
      BlockPacking.pack(column, width: width, to: &bytes)
    }
  }

  /// Appends fewer postings than a block has.
  private mutating func appendRest(
    _ documents: ArraySlice<UInt32>,
    _ frequencies: ArraySlice<UInt32>,
    first: UInt32
  ) {
    let columns = [gaps(documents, first: first)] + frequencyColumns(frequencies)
    let widths = columns.map { BlockPacking.width(of: $0) }
    bytes += widths.map { UInt8($0) }
    for (column, width) in zip(columns, widths) {
      BitRun.pack(column, width: width, to: &bytes)
    }
  }

  /// The distances from one document to the next, less one.
  private func gaps(_ documents: ArraySlice<UInt32>, first: UInt32) -> [UInt32] {
    var next = first
    return documents.map { document in
      defer { next = document + 1 }
      return document - next
    }
  }

  /// The frequencies by field; of a single field, less one, since none is 0.
  private func frequencyColumns(_ frequencies: ArraySlice<UInt32>) -> [[UInt32]] {
    if fieldCount == 1 { return [frequencies.map { $0 - 1 }] }
    return (0..<fieldCount).map { field in
      stride(from: frequencies.startIndex + field, to: frequencies.endIndex, by: fieldCount)
        .map { frequencies[$0] }
    }
  }

  private func bounds(
    _ documents: ArraySlice<UInt32>,
    _ frequencies: ArraySlice<UInt32>
  ) -> BlockBounds {
    var levels: [UInt8] = []
    levels.reserveCapacity(frequencies.count)
    for document in documents {
      let row = Int(document) * fieldCount
      levels += self.levels[row..<(row + fieldCount)]
    }
    return BlockBounds(frequencies: frequencies, levels: levels[...], fieldCount: fieldCount)
  }
}
