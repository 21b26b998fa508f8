/// Bytes that no longer change: in memory, or in a mapped file.
package enum StoredBytes: Sendable {
  case memory([UInt8])
  case file(MappedFile)

  package var byteCount: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(let file): file.byteCount
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
    }
  }
}
