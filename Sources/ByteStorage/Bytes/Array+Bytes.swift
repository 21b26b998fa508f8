extension [UInt8] {
  /// Calls `body` with the bytes where they lie.
  package func withBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Unsafe for elements with padding, which bytes have not.
    try unsafe body(span.bytes)
  }

  /// Appends a part of other bytes.
  ///
  /// - Precondition: `range` lies inside them, checked.
  package mutating func append(_ range: Range<Int>, of bytes: RawSpan) {
    // The pointer is used during the call only.
    unsafe bytes.extracting(range).withUnsafeBytes { unsafe append(contentsOf: $0) }
  }
}
