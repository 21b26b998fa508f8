/// Walks the terms of a part of an index in the order of their bytes, for a merge.
protocol TermSource {
  /// The term it stands at; of no meaning at the end.
  var term: [UInt8] { get }
  var isAtEnd: Bool { get }
  /// Appends the postings of the term, under the numbers that documents have in the result.
  ///
  /// - Throws: ``SegmentError`` when the list is not what it should be.
  /// - Precondition: it is not at the end.
  mutating func appendPostings(to list: inout PostingList) throws(SegmentError)
  /// Moves to the next term.
  ///
  /// - Throws: ``SegmentError`` when what is to be read next cannot be read.
  mutating func advance() throws(SegmentError)
}

/// Terms that are merged together: from one, or from the first, up to another, or to the last.
struct TermRange: Sendable {
  var lower: [UInt8]?
  var upper: [UInt8]?

  func isBelow(_ term: [UInt8]) -> Bool {
    upper.map { !term.lexicographicallyPrecedes($0) } ?? false
  }
}
