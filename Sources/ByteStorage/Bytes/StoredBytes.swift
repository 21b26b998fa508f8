/// Bytes that no longer change: in memory, or in a mapped file.
package enum StoredBytes: Sendable {
  case memory([UInt8])
  case file(MappedFile)
  /// A part of a mapped file.
  case part(MappedFile, Range<Int>)

  package var byteCount: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(let file): file.byteCount
    case .part(_, let range): range.count
    }
  }

  /// Calls `body` with all bytes.
  package func withBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    // Unsafe for elements with padding, which bytes have not.
    case .memory(let bytes): try unsafe body(bytes.span.bytes)
    case .file(let file): try file.withBytes(body)
    case .part(let file, let range):
      try file.withBytes { bytes throws(Failure) in try body(bytes.extracting(range)) }
    }
  }

  /// A part of the bytes; of a file nothing is copied.
  ///
  /// - Precondition: `range` lies inside, checked.
  package func part(_ range: Range<Int>) -> StoredBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= byteCount, "\(range)")
    switch self {
    case .memory(let bytes): return .memory(Array(bytes[range]))
    case .file(let file): return .part(file, range)
    case .part(let file, let whole):
      return .part(file, whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
    }
  }
}
