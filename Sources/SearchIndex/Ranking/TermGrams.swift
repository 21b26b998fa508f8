import ByteStorage

/// Which terms of a segment have which *grams*: three bytes in a row, with a mark at both ends.
///
/// Finds terms that are spelt alike, such as the parts of a compound, other derivations of a word
/// and misspellings, without walking the dictionary.
struct TermGrams: Sendable {
  private let table: Range<Int>
  private let termCount: Int
  private let countsOffset: Int
  private let listsOffset: Int
  /// The whole part.
  let range: Range<Int>

  private static let entryByteCount = 8
  /// Stands before and behind a term; no term has it.
  private static let mark: UInt8 = 0

  /// The different grams of a term, in increasing order; none if a digit is in it, because figures
  /// that look alike mean nothing alike.
  static func grams(of term: some Collection<UInt8>) -> [UInt32] {
    guard !term.isEmpty, !term.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
    var gram = UInt32(mark)
    var grams: [UInt32] = []
    for (place, byte) in term.enumerated() {
      gram = (gram << 8 | UInt32(byte)) & 0xFF_FFFF
      if place > 0 { grams.append(gram) }
    }
    grams.append((gram << 8 | UInt32(mark)) & 0xFF_FFFF)
    grams.sort()
    return grams.indices.filter { $0 == 0 || grams[$0] != grams[$0 - 1] }.map { grams[$0] }
  }

  /// - Throws: ``SegmentError/damaged(name:offset:)``, if the first bytes of the part are.
  init(
    _ range: Range<Int>,
    _ checksums: SegmentChecksums,
    termCount: Int,
    in bytes: RawSpan,
    name: String
  ) throws(SegmentError) {
    let head = range.prefix(4)
    guard head.count == 4 else { throw .damaged(name: name, offset: range.lowerBound) }
    if let damage = checksums.firstDamage(in: head, of: bytes) {
      throw .damaged(name: name, offset: damage)
    }
    self.range = range
    self.termCount = termCount
    let gramCount = Int(bytes.littleEndianUInt32(at: range.lowerBound))
    guard range.count >= 4 + gramCount * Self.entryByteCount + termCount else {
      throw .damaged(name: name, offset: range.lowerBound)
    }
    let start = range.lowerBound + 4
    table = start..<(start + gramCount * Self.entryByteCount)
    countsOffset = table.upperBound
    listsOffset = countsOffset + termCount
  }

  /// How many different grams a term has, by its place in the dictionary; 255 for more.
  func gramCount(ofTerm place: Int, in bytes: RawSpan) -> Int {
    Int(bytes.byte(at: countsOffset + place))
  }

  /// Counts one more for each term that has a gram.
  ///
  /// - Parameters:
  ///   - gram: which one.
  ///   - bytes: those of the segment.
  ///   - counts: for the terms of the dictionary.
  func count(termsWith gram: UInt32, in bytes: RawSpan, _ counts: inout GramCounts) {
    var low = 0
    var high = table.count / Self.entryByteCount
    while low < high {
      let middle = (low + high) / 2
      let isBelow = key(middle, bytes) < gram
      if isBelow { low = middle + 1 } else { high = middle }
    }
    guard low < table.count / Self.entryByteCount, key(low, bytes) == gram else { return }
    var offset = listsOffset + (low == 0 ? 0 : end(low - 1, bytes))
    let end = listsOffset + end(low, bytes)
    counts.add { terms, seenTwice, base in
      var next = 0
      while offset < end {
        // Most gaps take one byte.
        var gap = Int(bytes.byte(at: offset))
        if gap < 0x80 {
          offset &+= 1
        } else {
          guard let large = bytes.varint(at: &offset, before: end) else { return }
          gap = large
        }
        guard gap < termCount &- next else { return }
        let place = next &+ gap
        let count = max(terms[place], base) &+ 1
        terms[place] = count
        if count == base &+ 2 { seenTwice.append(UInt32(truncatingIfNeeded: place)) }
        next = place &+ 1
      }
    }
  }

  private func key(_ entry: Int, _ bytes: RawSpan) -> UInt32 {
    bytes.littleEndianUInt32(at: table.lowerBound + entry * Self.entryByteCount)
  }

  private func end(_ entry: Int, _ bytes: RawSpan) -> Int {
    let end = bytes.littleEndianUInt32(at: table.lowerBound + entry * Self.entryByteCount + 4)
    return min(Int(end), range.upperBound - listsOffset)
  }
}

/// How many grams of a word each term of a dictionary has, for one word after another.
struct GramCounts {
  /// No word has more.
  static let most = 250

  /// By place in the dictionary; what is not above ``base`` was counted for other words.
  private var counts: [UInt8]
  private var base: UInt8 = 0
  private var wordMost = 0
  /// The terms that have at least two: one gram in common is never enough, whatever the lengths.
  private(set) var seenTwice: [UInt32] = []

  init(termCount: Int) { counts = Array(repeating: 0, count: termCount) }

  /// Begins with a word of so many grams, at most ``most``.
  mutating func begin(_ gramCount: Int) {
    if Int(base) + wordMost + gramCount > 255 {
      base = 0
      for term in counts.indices { counts[term] = 0 }
    } else {
      base += UInt8(wordMost)
    }
    wordMost = gramCount
    seenTwice.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with the counts, the terms seen twice, and what a count of 0 is.
  @inline(__always)
  mutating func add(_ body: (inout MutableSpan<UInt8>, inout [UInt32], UInt8) -> Void) {
    let base = base
    var seenTwice = seenTwice
    self.seenTwice = []
    var counts = counts.mutableSpan
    body(&counts, &seenTwice, base)
    self.seenTwice = seenTwice
  }

  /// How many grams of the word a term has that was counted.
  subscript(place: Int) -> Int { Int(counts[place]) - Int(base) }
}

/// Collects the grams of the terms of a dictionary, and writes them.
struct TermGramsWriter {
  /// Gram and place of a term, the gram in the high half.
  private var pairs: [UInt64] = []
  private var counts: [UInt8] = []

  /// Appends the next term of the dictionary.
  mutating func append(_ term: [UInt8]) {
    let grams = TermGrams.grams(of: term)
    for gram in grams { pairs.append(UInt64(gram) << 32 | UInt64(counts.count)) }
    counts.append(UInt8(min(grams.count, 255)))
  }

  /// The part: the number of grams; for each gram it and where its list ends; how many grams each
  /// term has; and the lists, varints of the distance to the term before, less one.
  consuming func bytes() -> [UInt8] {
    pairs.sort()
    var table: [UInt8] = []
    var lists: [UInt8] = []
    var gramCount: UInt32 = 0
    var next: UInt64 = 0
    for index in pairs.indices {
      let (gram, place) = (pairs[index] >> 32, pairs[index] & 0xFFFF_FFFF)
      lists.appendVarint(place - next)
      next = place + 1
      guard index + 1 == pairs.count || pairs[index + 1] >> 32 != gram else { continue }
      table.appendLittleEndian(UInt32(gram))
      table.appendLittleEndian(UInt32(lists.count))
      gramCount += 1
      next = 0
    }
    var bytes: [UInt8] = []
    bytes.appendLittleEndian(gramCount)
    return bytes + table + counts + lists
  }
}
