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

  /// - Parameters:
  ///   - section: lies inside the bytes.
  ///   - documentCount: of the segment.
  ///   - bytes: those of the segment.
  ///
  /// `nil` if the section says of itself what cannot be.
  init?(_ section: Range<Int>, documentCount: Int, in bytes: RawSpan) {
    self.section = section
    self.documentCount = documentCount
    guard !section.isEmpty else {
      (prefixCount, prefixEnds, prefixes, blockOffsets, records) = (0, 0, 0, 0, 0)
      return
    }
    guard section.count >= 8 else { return nil }
    prefixCount = Int(bytes.littleEndianUInt32(at: section.lowerBound))
    prefixEnds = section.lowerBound + 8
    prefixes = prefixEnds + 4 * prefixCount
    blockOffsets = prefixes + Int(bytes.littleEndianUInt32(at: section.lowerBound + 4))
    let size = IdentifierFormat.identifiersPerBlock
    records = blockOffsets + 4 * ((documentCount + size - 1) / size)
    guard records <= section.upperBound else { return nil }
  }

  var isEmpty: Bool { section.isEmpty }

  /// The bytes with the beginnings of all names.
  var prefixRange: Range<Int> { section.lowerBound..<blockOffsets }

  /// The name of a document; `nil` if its record says of itself what cannot be.
  ///
  /// - Precondition: the section is not empty, and the document is in the segment.
  func identifier(of document: UInt32, in bytes: RawSpan) -> [UInt8]? {
    let size = IdentifierFormat.identifiersPerBlock
    let block = Int(document) / size
    var cursor = Cursor(self, block: block, in: bytes)
    for _ in 0..<(Int(document) % size) {
      guard cursor.skip(bytes) else { return nil }
    }
    return cursor.next(bytes)
  }

  /// The bytes that ``identifier(of:in:)`` reads besides the beginnings.
  func ranges(for document: UInt32, in bytes: RawSpan) -> [Range<Int>] {
    let block = Int(document) / IdentifierFormat.identifiersPerBlock
    let offset = blockOffsets + 4 * block
    let isLast = offset + 4 >= records
    let end = isLast ? section.upperBound : record(at: offset + 4, in: bytes)
    let start = record(at: offset, in: bytes)
    return [offset..<min(offset + 8, records), start..<max(start, end)]
  }

  /// Where the record begins whose offset stands at `entry`; at most the end of the section.
  private func record(at entry: Int, in bytes: RawSpan) -> Int {
    min(records + Int(bytes.littleEndianUInt32(at: entry)), section.upperBound)
  }

  /// Calls `body` with the names of all documents, in their order.
  ///
  /// - Returns: whether all records are what they should be; the first that is not ends it.
  func forEach(in bytes: RawSpan, _ body: (UInt32, [UInt8]) -> Void) -> Bool {
    guard !isEmpty else { return true }
    var cursor = Cursor(self, block: 0, in: bytes)
    for document in 0..<documentCount {
      if document % IdentifierFormat.identifiersPerBlock == 0 { cursor.beginBlock() }
      guard let identifier = cursor.next(bytes) else { return false }
      body(UInt32(document), identifier)
    }
    return true
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
      offset = identifiers.record(at: identifiers.blockOffsets + 4 * block, in: bytes)
    }

    mutating func beginBlock() { digits.removeAll(keepingCapacity: true) }

    /// - Returns: whether the record is what it should be; otherwise the cursor is of no more use.
    mutating func skip(_ bytes: RawSpan) -> Bool {
      let end = identifiers.section.upperBound
      guard let prefix = bytes.varint(at: &offset, before: end), prefix < identifiers.prefixCount,
        offset < end
      else { return false }
      self.prefix = prefix
      let counts = bytes.byte(at: offset)
      offset += 1
      guard let shared = count(Int(counts >> 4), bytes), shared <= digits.count,
        let added = count(Int(counts & 15), bytes), (added + 1) / 2 <= end - offset
      else { return false }
      digits.removeLast(digits.count - shared)
      for place in 0..<added {
        let pair = bytes.byte(at: offset + place / 2)
        let value = place % 2 == 0 ? pair & 15 : pair >> 4
        digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
      offset += (added + 1) / 2
      return true
    }

    mutating func next(_ bytes: RawSpan) -> [UInt8]? {
      guard skip(bytes) else { return nil }
      let ends = identifiers.prefixEnds + 4 * prefix
      let start = prefix == 0 ? 0 : Int(bytes.littleEndianUInt32(at: ends - 4))
      let end = Int(bytes.littleEndianUInt32(at: ends))
      guard start <= end, end <= identifiers.blockOffsets - identifiers.prefixes else { return nil }
      var identifier: [UInt8] = []
      identifier.reserveCapacity(end - start + digits.count)
      identifier.append(
        (identifiers.prefixes + start)..<(identifiers.prefixes + end),
        of: bytes
      )
      identifier += digits
      return identifier
    }

    private mutating func count(_ inByte: Int, _ bytes: RawSpan) -> Int? {
      guard inByte == IdentifierFormat.mostInByte else { return inByte }
      return bytes.varint(at: &offset, before: identifiers.section.upperBound).map { inByte + $0 }
    }
  }
}
