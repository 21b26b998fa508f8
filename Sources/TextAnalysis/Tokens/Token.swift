/// One word or number of a text.
package struct Token: Equatable, Sendable {
  /// The folded word, as people look it up: `master` for "Master's", `114121` for "114,121".
  package let term: String
  /// What the forms of the word share.
  package let stem: String
  /// The first eight bytes of the term, the first one lowest, 0 behind its end: most words are told apart
  /// by them, without a look at the string.
  package let head: UInt64
  /// So many bytes of a term its head has.
  @inlinable package static var headByteCount: Int { @inline(__always) get { 8 } }
  // Tokens of many articles are read over and over, so they take no more memory than they must.
  /// Where the word begins, in UTF-8 bytes.
  package let start: UInt32
  /// Where it ends.
  package let end: UInt32

  /// - Precondition: the text is shorter than 4 GB.
  package init(term: String, stem: String, range: Range<Int>) {
    self.init(term: term, stem: stem, head: WordKey.head(of: term), range: range)
  }

  /// A word whose head is known.
  @inline(__always)
  init(term: String, stem: String, head: UInt64, range: Range<Int>) {
    self.term = term
    self.stem = stem
    self.head = head
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// Where the word stands, in UTF-8 bytes, without a possessive ending or surrounding signs.
  @inlinable package var range: Range<Int> {
    @inline(__always) get { Int(start)..<Int(end) }
  }
}
