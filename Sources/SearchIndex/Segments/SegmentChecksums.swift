import ByteStorage
import Synchronization

/// Checks the bytes of a segment before they are used, each chunk once.
///
/// A class, because what one searcher has checked need not be checked by its copies.
final class SegmentChecksums: Sendable {
  /// The bytes before the table of checksums.
  let body: Int
  private let isChecked: Mutex<[Bool]>

  /// - Parameters:
  ///   - body: the bytes before the table of checksums.
  ///   - areChecked: whether the bytes are known to be right, as they are just after writing.
  init(body: Int, areChecked: Bool) {
    self.body = body
    let count = Self.chunks(body: body).count
    isChecked = Mutex(Array(repeating: areChecked, count: count))
  }

  /// The ranges of bytes that have a checksum each.
  static func chunks(body: Int) -> [Range<Int>] {
    stride(from: 0, to: body, by: SegmentFormat.chunkByteCount).map {
      $0..<min($0 + SegmentFormat.chunkByteCount, body)
    }
  }

  /// The bytes of a segment with its table of checksums and the checksum of the table.
  static func fileByteCount(body: Int) -> Int {
    let chunkCount = (body + SegmentFormat.chunkByteCount - 1) / SegmentFormat.chunkByteCount
    return body + 4 * chunkCount + 4
  }

  /// Whether the table of checksums is right.
  static func isTableRight(in bytes: RawSpan, body: Int) -> Bool {
    let end = bytes.byteCount - 4
    return CRC32C.checksum(of: bytes, in: body..<end) == bytes.littleEndianUInt32(at: end)
  }

  /// Checks the chunks that a range touches, as far as they were not checked before.
  ///
  /// - Returns: where the first damaged chunk begins, or `nil`.
  func firstDamage(in range: Range<Int>, of bytes: RawSpan) -> Int? {
    guard !range.isEmpty else { return nil }
    let size = SegmentFormat.chunkByteCount
    let touched = (range.lowerBound / size)...((range.upperBound - 1) / size)
    var next: Int? = touched.lowerBound
    while let first = next {
      // Mostly all was checked before, which one look at the table tells.
      next = isChecked.withLock { isChecked in
        var chunk = first
        while chunk <= touched.upperBound, isChecked[chunk] { chunk += 1 }
        return chunk <= touched.upperBound ? chunk : nil
      }
      guard let chunk = next else { return nil }
      let start = chunk * size
      let checksum = CRC32C.checksum(of: bytes, in: start..<min(start + size, body))
      guard checksum == bytes.littleEndianUInt32(at: body + 4 * chunk) else { return start }
      isChecked.withLock { $0[chunk] = true }
    }
    return nil
  }
}
