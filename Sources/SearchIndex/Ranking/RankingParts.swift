import ByteStorage

/// Parts of a segment that the default ranking uses and plain search does without.
///
/// They stand in front of the checksums; a segment without any has nothing there.
package struct RankingParts: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Which terms have which three letters in a row: `TermGrams`.
  package static let termGrams = RankingParts(rawValue: 1)
  /// The terms of each document in their order: `TermSequences`.
  package static let termSequences = RankingParts(rawValue: 2)
  package static let all: RankingParts = [.termGrams, .termSequences]

  /// The parts in the order of the file.
  private static let ordered = [termGrams, termSequences]

  /// Bytes of the head: which parts there are, and the length of each that may be.
  private static let headByteCount = 4 + 8 * ordered.count

  /// What stands in front of the checksums: a head, then the parts that are not `nil`.
  static func bytes(termGrams: [UInt8]?, termSequences: [UInt8]?) -> [UInt8] {
    let parts = [termGrams, termSequences]
    guard parts.contains(where: { $0 != nil }) else { return [] }
    var present = RankingParts()
    for (part, bytes) in zip(ordered, parts) where bytes != nil { present.insert(part) }
    var head: [UInt8] = []
    head.appendLittleEndian(present.rawValue)
    for bytes in parts { head.appendLittleEndian(UInt64(bytes?.count ?? 0)) }
    return parts.reduce(head) { $0 + ($1 ?? []) }
  }

  /// The bytes of the head, which say where the parts are.
  static func headRange(in range: Range<Int>) -> Range<Int> {
    range.lowerBound..<min(range.upperBound, range.lowerBound + headByteCount)
  }

  /// Where each part stands that there is.
  ///
  /// - Parameters:
  ///   - range: what stands in front of the checksums; its head was verified.
  ///   - bytes: those of the segment.
  /// - Returns: a range for each part, `nil` for one that there is not; or `nil` if the head says
  ///   what cannot be.
  static func ranges(
    in range: Range<Int>,
    of bytes: RawSpan
  ) -> (termGrams: Range<Int>?, termSequences: Range<Int>?)? {
    guard !range.isEmpty else { return (nil, nil) }
    guard range.count >= headByteCount else { return nil }
    let present = RankingParts(rawValue: bytes.littleEndianUInt32(at: range.lowerBound))
    var start = range.lowerBound + headByteCount
    var ranges: [Range<Int>?] = []
    for (index, part) in ordered.enumerated() {
      let length = bytes.littleEndianUInt64(at: range.lowerBound + 4 + 8 * index)
      guard length <= UInt64(range.upperBound - start) else { return nil }
      let end = start + Int(length)
      ranges.append(present.contains(part) ? start..<end : nil)
      start = end
    }
    return (ranges[0], ranges[1])
  }
}
