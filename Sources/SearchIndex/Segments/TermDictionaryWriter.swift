import ByteStorage

/// Writes terms in the order of their bytes, each without what it shares with the one before.
struct TermDictionaryWriter {
  /// For each block of terms: the first 8 bytes of its first term as a number, then where it begins.
  private(set) var heads: [UInt8] = []
  private(set) var terms: [UInt8] = []
  private(set) var count = 0
  private var previous: [UInt8] = []

  /// Appends a term.
  ///
  /// - Parameters:
  ///   - term: above the term before, byte by byte.
  ///   - documentFrequency: the postings in its list.
  ///   - postingsOffset: where its list begins, right behind that of the term before.
  ///   - postingsByteCount: the length of the list.
  mutating func append(
    _ term: [UInt8],
    documentFrequency: Int,
    postingsOffset: Int,
    postingsByteCount: Int
  ) {
    let opensBlock = count % SegmentFormat.termsPerBlock == 0
    precondition(count == 0 || previous.lexicographicallyPrecedes(term), "terms come in order")
    if opensBlock {
      heads.appendLittleEndian(TermDictionary.key(of: term))
      heads.appendLittleEndian(UInt64(terms.count))
      terms.appendVarint(UInt64(postingsOffset))
    }
    let shared = opensBlock ? 0 : term.sharedPrefixCount(with: previous)
    terms.appendVarint(UInt64(shared))
    terms.appendVarint(UInt64(term.count - shared))
    terms += term[shared...]
    terms.appendVarint(UInt64(documentFrequency))
    terms.appendVarint(UInt64(postingsByteCount))
    previous = term
    count += 1
  }
}
