/// One word or number of a text.
package struct Token: Equatable, Sendable {
  /// The folded word, as people look it up: `master` for "Master's", `114121` for "114,121".
  package let term: String
  /// What the forms of the word share.
  package let stem: String
  /// Where the word stands, in UTF-8 bytes, without a possessive ending or surrounding signs.
  package let range: Range<Int>

  package init(term: String, stem: String, range: Range<Int>) {
    self.term = term
    self.stem = stem
    self.range = range
  }
}
