import ByteStorage

/// Merges the terms of several sources, whose documents follow one another.
struct TermMerge<Source: TermSource> {
  private var sources: [Source]
  /// By source the first 8 bytes of its term, as a number that orders as they do.
  private var keys: [UInt64]
  private let range: TermRange

  /// - Parameters:
  ///   - sources: in the order of their documents; each stands at its first term in the range.
  ///   - range: what is merged.
  init(_ sources: [Source], in range: TermRange) {
    self.sources = sources
    self.range = range
    keys = sources.map { $0.isAtEnd ? .max : TermDictionary.key(of: $0.term) }
  }

  /// Puts the postings of the next term into a list; a list without postings is a term that is
  /// gone.
  ///
  /// - Returns: the term, or `nil` behind the last.
  mutating func next(into list: inout PostingList) throws(SegmentError) -> [UInt8]? {
    list.removeAll()
    guard let least = leastSource() else { return nil }
    let term = sources[least].term
    guard !range.isBelow(term) else { return nil }
    let key = keys[least]
    for index in least..<sources.count where keys[index] == key {
      guard !sources[index].isAtEnd, sources[index].term == term else { continue }
      try sources[index].appendPostings(to: &list)
      try sources[index].advance()
      keys[index] = sources[index].isAtEnd ? .max : TermDictionary.key(of: sources[index].term)
    }
    return term
  }

  /// The first of the sources that stand at the least term.
  private func leastSource() -> Int? {
    var least: Int?
    for index in keys.indices where !sources[index].isAtEnd {
      guard let best = least else {
        least = index
        continue
      }
      if keys[index] > keys[best] { continue }
      let isLess = keys[index] < keys[best] || precedes(index, best)
      if isLess { least = index }
    }
    return least
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    sources[left].term.lexicographicallyPrecedes(sources[right].term)
  }
}

/// Terms of one range, merged and encoded.
struct MergedTerms: Sendable {
  struct Entry {
    let termEnd: Int
    let documentFrequency: Int
    let postingsByteCount: Int
  }

  private(set) var terms: [UInt8] = []
  private(set) var entries: [Entry] = []
  let postings: [UInt8]

  /// - Parameters:
  ///   - merge: gives the terms and their postings.
  ///   - writer: encodes the postings; has none yet.
  /// - Throws: ``SegmentError`` when a source cannot be read.
  init<Source: TermSource>(
    _ merge: consuming TermMerge<Source>,
    writer: consuming PostingsWriter
  ) throws(SegmentError) {
    var list = PostingList()
    while let term = try merge.next(into: &list) {
      // A term is gone when all of its documents are.
      guard !list.documents.isEmpty else { continue }
      terms += term
      let byteCount = writer.append(list)
      entries.append(
        Entry(
          termEnd: terms.count,
          documentFrequency: list.documents.count,
          postingsByteCount: byteCount
        )
      )
    }
    postings = writer.bytes
  }

  var postingCount: Int { entries.reduce(0) { $0 + $1.documentFrequency } }
}
