/// One word or number of a text.
package struct Token: Equatable, Sendable {
  /// The folded word, as people look it up: `master` for "Master's", `114121` for "114,121".
  package let term: String
  /// What the forms of the word share.
  package let stem: String
  // Tokens of many articles are read over and over, so they take no more memory than they must.
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  /// - Precondition: the text is shorter than 4 GB.
  package init(term: String, stem: String, range: Range<Int>) {
    self.term = term
    self.stem = stem
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// Where the word stands, in UTF-8 bytes, without a possessive ending or surrounding signs.
  @inlinable package var range: Range<Int> {
    @inline(__always) get { Int(start)..<Int(end) }
  }
}
