import ByteStorage

/// Writes the posting list of one term after another.
struct PostingsWriter {
  let fieldCount: Int
  /// One row a document of the segment, one level of its length a field.
  private let levels: [UInt8]
  private(set) var bytes: [UInt8] = []
  /// The levels of the documents in the list, row by row.
  private var listLevels: [UInt8] = []
  /// The numbers of one column of a block.
  private var column = [UInt32](repeating: 0, count: BlockPacking.valueCount)
  private var blocks: [UInt8] = []

  init(fieldCount: Int, levels: [UInt8]) {
    self.fieldCount = fieldCount
    self.levels = levels
  }

  /// Appends a list.
  ///
  /// - Returns: how many bytes it takes.
  mutating func append(_ list: PostingList) -> Int {
    let start = bytes.count
    let blockCount = list.documents.count / BlockPacking.valueCount
    if blockCount > 0 { appendBlocks(list, count: blockCount) }
    let packed = blockCount * BlockPacking.valueCount
    if packed < list.documents.count {
      let rest = packed..<list.documents.count
      let widthsOffset = openBlock(&bytes)
      for column in 0...fieldCount {
        let width = fill(column, of: list, rest)
        bytes[widthsOffset + column] = UInt8(width)
        BitRun.pack(self.column[..<rest.count], width: width, to: &bytes)
      }
    }
    return bytes.count - start
  }

  /// Appends bounds of the whole list, the skip entries, and the blocks.
  private mutating func appendBlocks(_ list: PostingList, count: Int) {
    gatherLevels(list)
    bounds(list, 0..<list.documents.count).append(to: &bytes)
    blocks.removeAll(keepingCapacity: true)
    for block in 0..<count {
      let start = block * BlockPacking.valueCount
      let range = start..<(start + BlockPacking.valueCount)
      let widthsOffset = openBlock(&blocks)
      for column in 0...fieldCount {
        let width = fill(column, of: list, range)
        blocks[widthsOffset + column] = UInt8(width)
        BlockPacking.pack(self.column, width: width, to: &blocks)
      }
      bytes.appendLittleEndian(list.documents[range.upperBound - 1])
      bytes.appendLittleEndian(UInt32(blocks.count))
      bounds(list, range).append(to: &bytes)
    }
    bytes += blocks
  }

  /// Makes room for the widths of a block's columns and tells where it is.
  private func openBlock(_ bytes: inout [UInt8]) -> Int {
    let offset = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 1 + fieldCount))
    return offset
  }

  /// Puts one column of a block in place: the gaps, or the frequencies of a field.
  ///
  /// - Returns: the bits that its largest number needs.
  private mutating func fill(_ number: Int, of list: PostingList, _ range: Range<Int>) -> Int {
    var bits: UInt32 = 0
    if number == 0 {
      var next = range.lowerBound > 0 ? list.documents[range.lowerBound - 1] + 1 : 0
      for (place, position) in range.enumerated() {
        let document = list.documents[position]
        column[place] = document - next
        bits |= document - next
        next = document + 1
      }
    } else {
      // No frequency of a single field is 0.
      let below: UInt32 = fieldCount == 1 ? 1 : 0
      for (place, position) in range.enumerated() {
        let stored = list.frequencies[position * fieldCount + number - 1] - below
        column[place] = stored
        bits |= stored
      }
    }
    return UInt32.bitWidth - bits.leadingZeroBitCount
  }

  private mutating func gatherLevels(_ list: PostingList) {
    listLevels.removeAll(keepingCapacity: true)
    for document in list.documents {
      for field in 0..<fieldCount { listLevels.append(levels[Int(document) * fieldCount + field]) }
    }
  }

  private func bounds(_ list: PostingList, _ range: Range<Int>) -> BlockBounds {
    let rows = (range.lowerBound * fieldCount)..<(range.upperBound * fieldCount)
    return BlockBounds(
      frequencies: list.frequencies[rows],
      levels: listLevels[rows],
      fieldCount: fieldCount
    )
  }
}
