import ByteStorage

/// Walks the terms of a dictionary in the order of their bytes.
struct TermIterator {
  struct Element {
    let term: [UInt8]
    let entry: TermEntry
  }

  private let dictionary: TermDictionary
  /// No more documents have a term.
  private let documentCount: Int
  private var number: Int
  private var offset = 0
  private var postingsOffset = 0
  private var term: [UInt8] = []
  /// Whether the dictionary says of itself what cannot be; no term follows then.
  private(set) var isDamaged = false

  /// - Parameters:
  ///   - dictionary: what is walked.
  ///   - documentCount: of the segment.
  ///   - block: with which of its blocks to begin.
  init(dictionary: TermDictionary, documentCount: Int, block: Int = 0) {
    self.dictionary = dictionary
    self.documentCount = documentCount
    number = block * SegmentFormat.termsPerBlock
  }

  /// The next term, which is above the one before, and its posting list, which lies among the posting
  /// lists and behind that of the term before; `nil` behind the last, or where ``isDamaged``.
  mutating func next(in bytes: RawSpan) -> Element? {
    guard number < dictionary.termCount, !isDamaged else { return nil }
    guard let element = read(bytes) else {
      isDamaged = true
      return nil
    }
    number += 1
    return element
  }

  private mutating func read(_ bytes: RawSpan) -> Element? {
    let end = dictionary.terms.upperBound
    if number % SegmentFormat.termsPerBlock == 0 {
      guard beginBlock(bytes) else { return nil }
    }
    guard let shared = bytes.varint(at: &offset, before: end), shared <= term.count,
      let added = bytes.varint(at: &offset, before: end), added <= end - offset,
      isAbove(shared: shared, added: added, bytes)
    else { return nil }
    term.removeLast(term.count - shared)
    term.append(offset..<(offset + added), of: bytes)
    offset += added
    guard let documentFrequency = bytes.varint(at: &offset, before: end),
      (1...max(documentCount, 1)).contains(documentFrequency),
      let byteCount = bytes.varint(at: &offset, before: end),
      byteCount <= dictionary.postings.upperBound - postingsOffset
    else { return nil }
    let postings = postingsOffset..<(postingsOffset + byteCount)
    postingsOffset += byteCount
    return Element(
      term: term,
      entry: TermEntry(place: number, documentFrequency: documentFrequency, postings: postings)
    )
  }

  /// Moves to the block of the next term.
  ///
  /// - Returns: whether it is where its head tells: behind the block before, as are its lists.
  private mutating func beginBlock(_ bytes: RawSpan) -> Bool {
    let isFirst = offset == 0
    let block = number / SegmentFormat.termsPerBlock
    let start = dictionary.offset(ofBlock: block, in: bytes)
    guard isFirst || start == offset else { return false }
    offset = start
    guard let lists = bytes.varint(at: &offset, before: dictionary.terms.upperBound),
      lists <= dictionary.postings.count
    else { return false }
    let next = dictionary.postings.lowerBound + lists
    guard isFirst || next == postingsOffset else { return false }
    postingsOffset = next
    return true
  }

  /// Whether the term whose bytes follow is above the one before, and the first of a block is written in
  /// full and has the key that its head tells.
  private func isAbove(shared: Int, added: Int, _ bytes: RawSpan) -> Bool {
    if number % SegmentFormat.termsPerBlock == 0 {
      guard shared == 0 else { return false }
      let place = offset..<(offset + added)
      let first = place.map { bytes.byte(at: $0) }
      let key = dictionary.key(ofBlock: number / SegmentFormat.termsPerBlock, in: bytes)
      return TermDictionary.key(of: first) == key
        && (term.isEmpty || term.lexicographicallyPrecedes(first))
    }
    return added > 0 && (shared == term.count || bytes.byte(at: offset) > term[shared])
  }
}

extension Segment {
  /// The terms of the dictionary in their order.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)`` when the dictionary says of itself what cannot be.
  func allTerms() throws(SegmentError) -> [TermIterator.Element] {
    var iterator = TermIterator(dictionary: dictionary, documentCount: documentCount)
    var terms: [TermIterator.Element] = []
    bytes.withBytes { bytes in
      while let term = iterator.next(in: bytes) { terms.append(term) }
    }
    if iterator.isDamaged { throw .damaged(name: name, offset: dictionary.terms.lowerBound) }
    return terms
  }

  /// Walks the whole dictionary once, so that it can be merged in ranges of terms.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)`` when it says of itself what cannot be.
  func checkTerms() throws(SegmentError) {
    var iterator = TermIterator(dictionary: dictionary, documentCount: documentCount)
    bytes.withBytes { bytes in
      while iterator.next(in: bytes) != nil {}
    }
    if iterator.isDamaged { throw .damaged(name: name, offset: dictionary.terms.lowerBound) }
  }

  /// The term at a place in the dictionary, and its posting list.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  /// - Precondition: there are more terms than `place`.
  func term(at place: Int) throws(SegmentError) -> TermIterator.Element {
    let perBlock = SegmentFormat.termsPerBlock
    var iterator = TermIterator(
      dictionary: dictionary,
      documentCount: documentCount,
      block: place / perBlock
    )
    let found = bytes.withBytes { bytes in
      for _ in 0..<(place % perBlock) { _ = iterator.next(in: bytes) }
      return iterator.next(in: bytes)
    }
    guard let found else { throw .damaged(name: name, offset: dictionary.terms.lowerBound) }
    return found
  }
}
