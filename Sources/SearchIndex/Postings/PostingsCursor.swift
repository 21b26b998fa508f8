import ByteStorage

/// Walks one posting list, a block at a time.
struct PostingsCursor {
  let documentFrequency: Int
  /// Where the list begins, and where it ends.
  let start: Int
  private let end: Int
  /// Whether a part of the list that was read is not what it should be.
  private(set) var isDamaged: Bool
  let fieldCount: Int
  /// Above every document of the segment.
  private let documentLimit: UInt32
  /// Where the skip entries begin, and how long each is.
  private let skipStart: Int
  private let skipEntryByteCount: Int
  /// Full blocks; what is left over counts as one block more.
  let fullBlockCount: Int
  /// The block that is unpacked, or `nil` before the first.
  private(set) var block: Int?
  /// The documents of the block.
  private(set) var documents = AscendingBlock()
  /// Where the cursor stands in the block.
  private(set) var position = 0
  /// By field what is stored of the frequencies in the block, in rows of four, once
  /// ``loadFrequencies(_:)`` has read it; ``storedBelow`` is missing.
  private(set) var storedFrequencies: [[SIMD4<UInt32>]] = []
  /// The last document of the block; behind the last block there is none, and nothing to load.
  private(set) var lastOfBlock: UInt32 = 0
  private var hasFrequencies = false
  private var widthsOffset = 0

  /// A cursor before the first document.
  ///
  /// A list that says of itself what cannot be has no documents; ``isDamaged`` tells so.
  ///
  /// - Parameters:
  ///   - entry: its range lies inside the bytes that the cursor reads.
  ///   - fieldCount: of the segment.
  ///   - documentLimit: above every document of the segment.
  init(_ entry: TermEntry, fieldCount: Int, documentLimit: Int) {
    let entries = SegmentFormat.skipEntryByteCount(fieldCount: fieldCount)
    let bounds = BlockBounds.byteCount(fieldCount: fieldCount)
    let blockCount = entry.documentFrequency / BlockPacking.valueCount
    let fits =
      (1...max(documentLimit, 1)).contains(entry.documentFrequency)
      && (blockCount == 0 || bounds + blockCount * entries <= entry.postings.count)
    isDamaged = !fits
    documentFrequency = fits ? entry.documentFrequency : 0
    start = entry.postings.lowerBound
    end = entry.postings.upperBound
    self.fieldCount = fieldCount
    skipStart = start + bounds
    skipEntryByteCount = entries
    self.documentLimit = UInt32(documentLimit)
    fullBlockCount = documentFrequency / BlockPacking.valueCount
  }

  /// What is to be added to a stored frequency: those of a single field are stored less one.
  var storedBelow: UInt32 { fieldCount == 1 ? 1 : 0 }

  /// How often the document at a position of the block has the term in a field.
  ///
  /// - Precondition: ``loadFrequencies(_:)`` was called for the block.
  @inline(__always)
  func frequency(field: Int, at position: Int) -> UInt32 {
    storedFrequencies[field][position &>> 2][position & 3] &+ storedBelow
  }

  /// The document the cursor stands at; `UInt32.max` before the first and behind the last.
  @inline(__always)
  var document: UInt32 { position < documents.count ? documents[position] : .max }

  /// Full blocks and what is left over.
  var blockCount: Int {
    fullBlockCount + (documentFrequency % BlockPacking.valueCount > 0 ? 1 : 0)
  }

  /// Where the bounds of the whole list stand; only a list with a full block has them.
  var boundsOffset: Int { start }

  /// Where the bounds of a full block stand.
  func boundsOffset(ofBlock block: Int) -> Int { skipEntryOffset(of: block) + 8 }

  /// The last document of a full block.
  @inline(__always)
  func lastDocument(ofBlock block: Int, in bytes: RawSpan) -> UInt32 {
    bytes.littleEndianUInt32(at: skipEntryOffset(of: block))
  }

  /// The first full block from `first` on whose last document is not below `target`;
  /// ``fullBlockCount`` if there is none.
  func firstFullBlock(reaching target: UInt32, from first: Int, in bytes: RawSpan) -> Int {
    // The block is mostly near, so the range to search doubles until it is passed.
    var step = 1
    var low = first
    var high = first
    while high < fullBlockCount, lastDocument(ofBlock: high, in: bytes) < target {
      low = high + 1
      high += step
      step *= 2
    }
    high = min(high, fullBlockCount)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = lastDocument(ofBlock: middle, in: bytes) < target
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Moves to the first document at or after `target`.
  ///
  /// - Precondition: `target` is not below a target before.
  @inline(__always)
  mutating func seek(to target: UInt32, in bytes: RawSpan) {
    loadBlock(reaching: target, in: bytes)
    position = documents.firstPosition(notBelow: target, from: position)
  }

  /// Moves to the block of the first document at or after `target`; otherwise as the method above.
  @inline(__always)
  mutating func loadBlock(reaching target: UInt32, in bytes: RawSpan) {
    guard block == nil || lastOfBlock < target else { return }
    load(firstFullBlock(reaching: target, from: nextBlock, in: bytes), in: bytes)
  }

  /// The block behind the one that is unpacked.
  var nextBlock: Int { block.map { $0 + 1 } ?? 0 }

  /// Moves behind the current document.
  mutating func advance(in bytes: RawSpan) {
    position += 1
    if position >= documents.count { loadNextBlock(in: bytes) }
  }

  /// Moves to the first document of the next block, or behind the last.
  mutating func loadNextBlock(in bytes: RawSpan) {
    load(nextBlock, in: bytes)
  }

  /// Moves inside the block.
  ///
  /// - Precondition: no further back, and at most to the block's end.
  mutating func move(to position: Int) {
    precondition(position >= self.position && position <= documents.count, "\(position)")
    self.position = position
  }

  /// Unpacks the documents of a block and stands at its first one, or behind the last block.
  ///
  /// A block that is not what it should be ends the list; ``isDamaged`` tells so.
  ///
  /// - Precondition: the block is behind the one that is unpacked.
  mutating func load(_ block: Int, in bytes: RawSpan) {
    let before = documents.last
    self.block = min(block, blockCount)
    position = 0
    hasFrequencies = false
    guard block < blockCount, !isDamaged else {
      documents.removeAll()
      lastOfBlock = .max
      return
    }
    if unpack(block, behind: before, in: bytes), let last = documents.last {
      lastOfBlock = last
    } else {
      isDamaged = true
      self.block = blockCount
      documents.removeAll()
      lastOfBlock = .max
    }
  }

  /// Unpacks the documents of a block.
  ///
  /// - Returns: whether it lies inside the list, and its documents are above `before`, ascend, stay
  ///   below the limit and end with the one that the skip entry has.
  private mutating func unpack(_ block: Int, behind before: UInt32?, in bytes: RawSpan) -> Bool {
    let isFull = block < fullBlockCount
    let first = block == 0 ? 0 : lastDocument(ofBlock: block - 1, in: bytes) &+ 1
    widthsOffset = blockOffset(block, in: bytes)
    let data = widthsOffset + 1 + fieldCount
    guard data <= end, block == 0 || first > 0, before.map({ first > $0 }) ?? true else {
      return false
    }
    let rest = documentFrequency % BlockPacking.valueCount
    var byteCount = 0
    for column in 0...fieldCount {
      let width = Int(bytes.byte(at: widthsOffset + column))
      // Larger frequencies than a signed word holds are nowhere.
      guard width <= (column == 0 ? 32 : Self.widestFrequency) else { return false }
      byteCount +=
        isFull
        ? BlockPacking.byteCount(width: width) : BitRun.byteCount(count: rest, width: width)
    }
    guard byteCount <= end - data else { return false }
    let width = Int(bytes.byte(at: widthsOffset))
    let limit = documentLimit
    guard isFull else {
      return documents.readGaps(
        bytes,
        at: data,
        count: rest,
        width: width,
        first: first,
        limit: limit
      )
    }
    return documents.unpackGaps(bytes, at: data, width: width, first: first, limit: limit)
      && documents.last == lastDocument(ofBlock: block, in: bytes)
  }

  /// The most bits of a frequency.
  private static let widestFrequency = 30

  /// How often the document at a position of the block has the term in a field, without unpacking
  /// the frequencies of a full block.
  func frequency(field: Int, at position: Int, in bytes: RawSpan) -> UInt32 {
    guard !hasFrequencies, let packed = packedFrequencies(field: field, in: bytes) else {
      return frequency(field: field, at: position)
    }
    return storedBelow
      &+ BlockPacking.value(at: position, in: bytes, at: packed.offset, width: packed.width)
  }

  /// Where the frequencies of a full block stand, and their bits; `nil` for what is left over.
  @inline(__always)
  func packedFrequencies(field: Int, in bytes: RawSpan) -> (offset: Int, width: Int)? {
    guard let block, block < fullBlockCount else { return nil }
    var offset = widthsOffset + 1 + fieldCount
    for column in 0...field {
      offset += BlockPacking.byteCount(width: Int(bytes.byte(at: widthsOffset + column)))
    }
    return (offset, Int(bytes.byte(at: widthsOffset + 1 + field)))
  }

  /// Unpacks the frequencies of the block, unless that was done.
  mutating func loadFrequencies(_ bytes: RawSpan) {
    guard !hasFrequencies, let block, documents.count > 0 else { return }
    hasFrequencies = true
    while storedFrequencies.count < fieldCount { storedFrequencies.append(BlockPacking.emptyRows) }
    let isFull = block < fullBlockCount
    var offset = widthsOffset + 1 + fieldCount
    offset += byteCount(width: Int(bytes.byte(at: widthsOffset)), isFull: isFull)
    for field in 0..<fieldCount {
      let width = Int(bytes.byte(at: widthsOffset + 1 + field))
      unpack(bytes, at: offset, width: width, isFull: isFull, field: field)
      offset += byteCount(width: width, isFull: isFull)
    }
  }

  private mutating func unpack(
    _ bytes: RawSpan,
    at offset: Int,
    width: Int,
    isFull: Bool,
    field: Int
  ) {
    if isFull {
      BlockPacking.unpack(bytes, at: offset, width: width, into: &storedFrequencies[field])
    } else {
      let count = documents.count
      BitRun.unpack(bytes, at: offset, count: count, width: width, into: &storedFrequencies[field])
    }
  }

  private func byteCount(width: Int, isFull: Bool) -> Int {
    isFull
      ? BlockPacking.byteCount(width: width)
      : BitRun.byteCount(count: documents.count, width: width)
  }

  /// Whether a field occurs nowhere in the block.
  func isEmpty(field: Int, in bytes: RawSpan) -> Bool {
    fieldCount > 1 && bytes.byte(at: widthsOffset + 1 + field) == 0
  }

  @inline(__always)
  private func skipEntryOffset(of block: Int) -> Int {
    skipStart &+ block &* skipEntryByteCount
  }

  /// Where the widths and numbers of a block begin.
  private func blockOffset(_ block: Int, in bytes: RawSpan) -> Int {
    guard fullBlockCount > 0 else { return start }
    let blocks = skipEntryOffset(of: fullBlockCount)
    guard block > 0 else { return blocks }
    return blocks + Int(bytes.littleEndianUInt32(at: skipEntryOffset(of: block - 1) + 4))
  }
}
