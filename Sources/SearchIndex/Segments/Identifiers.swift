import ByteStorage

/// The names that documents have outside the index, read in place.
struct Identifiers: Sendable {
  private let documentCount: Int
  private let prefixCount: Int
  private let prefixEnds: Int
  private let prefixes: Int
  private let blockOffsets: Int
  private let records: Int
  /// The whole section; empty if the documents have no names.
  let section: Range<Int>

  init(_ section: Range<Int>, documentCount: Int, in bytes: RawSpan) {
    self.section = section
    self.documentCount = documentCount
    guard !section.isEmpty else {
      (prefixCount, prefixEnds, prefixes, blockOffsets, records) = (0, 0, 0, 0, 0)
      return
    }
    prefixCount = Int(bytes.littleEndianUInt32(at: section.lowerBound))
    prefixEnds = section.lowerBound + 8
    prefixes = prefixEnds + 4 * prefixCount
    blockOffsets = prefixes + Int(bytes.littleEndianUInt32(at: section.lowerBound + 4))
    let size = IdentifierFormat.identifiersPerBlock
    records = blockOffsets + 4 * ((documentCount + size - 1) / size)
  }

  var isEmpty: Bool { section.isEmpty }

  /// The bytes with the beginnings of all names.
  var prefixRange: Range<Int> { section.lowerBound..<blockOffsets }

  /// The name of a document.
  ///
  /// - Precondition: the section is not empty, and the document is in the segment.
  func identifier(of document: UInt32, in bytes: RawSpan) -> [UInt8] {
    let size = IdentifierFormat.identifiersPerBlock
    let block = Int(document) / size
    var cursor = Cursor(self, block: block, in: bytes)
    for _ in 0..<(Int(document) % size) { cursor.skip(bytes) }
    return cursor.next(bytes)
  }

  /// The bytes that ``identifier(of:in:)`` reads besides the beginnings.
  func ranges(for document: UInt32, in bytes: RawSpan) -> [Range<Int>] {
    let block = Int(document) / IdentifierFormat.identifiersPerBlock
    let offset = blockOffsets + 4 * block
    let isLast = offset + 4 >= records
    let end = isLast ? section.upperBound : records + Int(bytes.littleEndianUInt32(at: offset + 4))
    let start = records + Int(bytes.littleEndianUInt32(at: offset))
    return [offset..<min(offset + 8, records), start..<end]
  }

  /// Calls `body` with the names of all documents, in their order.
  func forEach(in bytes: RawSpan, _ body: (UInt32, [UInt8]) -> Void) {
    guard !isEmpty else { return }
    var cursor = Cursor(self, block: 0, in: bytes)
    for document in 0..<documentCount {
      if document % IdentifierFormat.identifiersPerBlock == 0 { cursor.beginBlock() }
      body(UInt32(document), cursor.next(bytes))
    }
  }

  /// Reads the names of a block one after the other.
  private struct Cursor {
    private let identifiers: Identifiers
    private var offset: Int
    private var prefix = 0
    /// The digits of the name, as characters.
    private var digits: [UInt8] = []

    init(_ identifiers: Identifiers, block: Int, in bytes: RawSpan) {
      self.identifiers = identifiers
      let entry = identifiers.blockOffsets + 4 * block
      offset = identifiers.records + Int(bytes.littleEndianUInt32(at: entry))
    }

    mutating func beginBlock() { digits.removeAll(keepingCapacity: true) }

    mutating func skip(_ bytes: RawSpan) {
      prefix = Int(bytes.varint(at: &offset))
      let counts = bytes.byte(at: offset)
      offset += 1
      let shared = count(Int(counts >> 4), bytes)
      let added = count(Int(counts & 15), bytes)
      digits.removeLast(digits.count - shared)
      for place in 0..<added {
        let pair = bytes.byte(at: offset + place / 2)
        let value = place % 2 == 0 ? pair & 15 : pair >> 4
        digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
      offset += (added + 1) / 2
    }

    mutating func next(_ bytes: RawSpan) -> [UInt8] {
      skip(bytes)
      let ends = identifiers.prefixEnds + 4 * prefix
      let start = prefix == 0 ? 0 : Int(bytes.littleEndianUInt32(at: ends - 4))
      let end = Int(bytes.littleEndianUInt32(at: ends))
      var identifier: [UInt8] = []
      identifier.reserveCapacity(end - start + digits.count)
      identifier.append(
        (identifiers.prefixes + start)..<(identifiers.prefixes + end),
        of: bytes
      )
      identifier += digits
      return identifier
    }

    private mutating func count(_ inByte: Int, _ bytes: RawSpan) -> Int {
      guard inByte == IdentifierFormat.mostInByte else { return inByte }
      return inByte + Int(bytes.varint(at: &offset))
    }
  }
}
