import ByteStorage

/// What the dictionary says of a term.
struct TermEntry: Equatable {
  /// Its place in the dictionary, counted from 0.
  let place: Int
  let documentFrequency: Int
  /// Where its posting list stands in the segment.
  let postings: Range<Int>
}

/// The terms of a segment, found by bisection over the first terms of blocks.
struct TermDictionary: Sendable {
  let heads: Range<Int>
  let terms: Range<Int>
  let postings: Range<Int>
  let termCount: Int

  /// Bytes of the key and the offset of a block.
  static let headByteCount = 16

  var blockCount: Int { heads.count / Self.headByteCount }

  /// The first 8 bytes of a term as a number that orders as they do; missing bytes count as 0.
  static func key(of term: [UInt8]) -> UInt64 {
    (0..<8).reduce(0) { $0 << 8 | UInt64($1 < term.count ? term[$1] : 0) }
  }

  /// What looking for a term leads to.
  enum Finding: Equatable {
    case found(TermEntry)
    case absent
    /// The dictionary says of itself what cannot be.
    case damaged
  }

  /// The entry of a term, or `nil` if the segment has no such term.
  func entry(of term: [UInt8], in bytes: RawSpan) -> TermEntry? {
    guard case .found(let entry) = lookUp(term, in: bytes) else { return nil }
    return entry
  }

  /// Looks for a term; what is read lies inside the dictionary whatever it says of itself, and so
  /// does the posting list found among the posting lists.
  func lookUp(_ term: [UInt8], in bytes: RawSpan) -> Finding {
    var block = lastBlock(notAbove: Self.key(of: term), in: bytes)
    // Several blocks may begin with terms that share their first 8 bytes.
    while block >= 0 {
      guard let finding = find(term, inBlock: block, of: bytes) else {
        block -= 1
        continue
      }
      return finding
    }
    return .absent
  }

  /// The bytes that ``lookUp(_:in:)`` may read besides the heads.
  func range(for term: [UInt8], in bytes: RawSpan) -> Range<Int> {
    let key = Self.key(of: term)
    let last = lastBlock(notAbove: key, in: bytes)
    guard last >= 0 else { return terms.lowerBound..<terms.lowerBound }
    let first = key == 0 ? 0 : max(0, lastBlock(notAbove: key - 1, in: bytes))
    let end = last + 1 < blockCount ? offset(ofBlock: last + 1, in: bytes) : terms.upperBound
    let start = offset(ofBlock: first, in: bytes)
    return start..<max(start, end)
  }

  /// The number of a block that begins with a term not above `term`, or 0.
  func block(for term: [UInt8], in bytes: RawSpan) -> Int {
    let key = Self.key(of: term)
    // Several blocks may begin with terms that share their first 8 bytes.
    return key == 0 ? 0 : max(0, lastBlock(notAbove: key - 1, in: bytes))
  }

  /// First terms of blocks, so chosen that the lists between two have about as many bytes as said.
  func firstTerms(every byteCount: Int, in bytes: RawSpan) -> [[UInt8]] {
    var terms: [[UInt8]] = []
    var next = byteCount
    for block in 0..<blockCount {
      var offset = offset(ofBlock: block, in: bytes)
      guard let postingsOffset = bytes.varint(at: &offset, before: self.terms.upperBound),
        postingsOffset >= next
      else { continue }
      var iterator = TermIterator(dictionary: self, documentCount: .max, block: block)
      if let first = iterator.next(in: bytes) { terms.append(first.term) }
      next = postingsOffset + byteCount
    }
    return terms
  }

  /// The number of the last block whose key is not above `key`; -1 if there is none.
  private func lastBlock(notAbove key: UInt64, in bytes: RawSpan) -> Int {
    var low = 0
    var high = blockCount
    while low < high {
      let middle = (low + high) / 2
      if self.key(ofBlock: middle, in: bytes) <= key { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The key of a block.
  func key(ofBlock block: Int, in bytes: RawSpan) -> UInt64 {
    bytes.littleEndianUInt64(at: heads.lowerBound + block * Self.headByteCount)
  }

  /// Where a block of terms begins.
  func offset(ofBlock block: Int, in bytes: RawSpan) -> Int {
    let head = heads.lowerBound + block * Self.headByteCount
    return terms.lowerBound + Int(min(bytes.littleEndianUInt64(at: head + 8), UInt64(terms.count)))
  }

  /// Looks for a term in one block without putting its terms together.
  ///
  /// `matched` bytes of the wanted term are those of the term just passed, which is below it. A
  /// term that shares more with that one is below it too, and one that shares less is above.
  ///
  /// - Returns: `nil` if the term is below the first one of the block.
  private func find(_ term: [UInt8], inBlock block: Int, of bytes: RawSpan) -> Finding? {
    let end = terms.upperBound
    var offset = self.offset(ofBlock: block, in: bytes)
    guard var start = bytes.varint(at: &offset, before: end) else { return .damaged }
    var matched = 0
    let first = block * SegmentFormat.termsPerBlock
    for number in first..<min(first + SegmentFormat.termsPerBlock, termCount) {
      guard let shared = bytes.varint(at: &offset, before: end),
        let added = bytes.varint(at: &offset, before: end), added <= end - offset
      else { return .damaged }
      if shared < matched { return .absent }
      var order = Order.below
      if shared == matched {
        order = compare(bytes, at: offset, byteCount: added, with: term, matched: &matched)
      }
      if order == .above { return number == first ? nil : .absent }
      offset += added
      guard let documentFrequency = bytes.varint(at: &offset, before: end),
        let byteCount = bytes.varint(at: &offset, before: end),
        start + byteCount <= postings.count
      else { return .damaged }
      if order == .equal {
        let lower = postings.lowerBound + start
        let lists = lower..<(lower + byteCount)
        return .found(
          TermEntry(place: number, documentFrequency: documentFrequency, postings: lists)
        )
      }
      start += byteCount
    }
    return .absent
  }

  private enum Order {
    case below, equal, above
  }

  /// How a term stands to the wanted one, of which it shares the first `matched` bytes.
  private func compare(
    _ bytes: RawSpan,
    at offset: Int,
    byteCount: Int,
    with term: [UInt8],
    matched: inout Int
  ) -> Order {
    for place in offset..<(offset + byteCount) {
      guard matched < term.count else { return .above }
      let byte = bytes.byte(at: place)
      if byte != term[matched] { return byte < term[matched] ? .below : .above }
      matched += 1
    }
    return matched == term.count ? .equal : .below
  }
}
