extension RawSpan {
  /// A part of the bytes as an array.
  ///
  /// - Precondition: `range` lies inside, checked.
  package func copy(_ range: Range<Int>) -> [UInt8] {
    // The pointer is used during the call only.
    unsafe extracting(range).withUnsafeBytes { unsafe Array($0) }
  }
}
