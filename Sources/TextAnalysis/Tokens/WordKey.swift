import ByteStorage

/// The bytes of a short word as two numbers, which compare and hash in a few instructions.
///
/// The first byte is the lowest of `low`; bytes behind the last are 0.
package struct WordKey: Equatable, Sendable {
  /// The longest word that has a key.
  package static let mostBytes = 16

  package let low: UInt64
  package let high: UInt64

  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a word; `nil` if its bytes are more or none, or one of them is 0.
  init?(_ word: [UInt8]) {
    // Zeros at the end of a key stand for nothing.
    guard word.count <= Self.mostBytes, !word.isEmpty, !word.contains(0) else { return nil }
    self.init(prefixOf: word)
  }

  /// The first 16 bytes of a word.
  init(prefixOf word: some Collection<UInt8>) {
    var (low, high, shift) = (0 as UInt64, 0 as UInt64, 0 as UInt64)
    for byte in word.prefix(Self.mostBytes) {
      if shift < 64 { low |= UInt64(byte) << shift } else { high |= UInt64(byte) << (shift - 64) }
      shift += 8
    }
    self.init(low: low, high: high)
  }

  /// The first eight bytes of a word, the first one lowest.
  @inlinable
  package static func head(of word: String) -> UInt64 {
    var (head, shift) = (0 as UInt64, 0 as UInt64)
    for byte in word.utf8 {
      head |= UInt64(byte) &<< shift
      shift += 8
      if shift == 64 { break }
    }
    return head
  }

  /// The bytes up to the last that is not 0.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.mostBytes)
    for half in [low, high] {
      var rest = half
      while rest > 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    return bytes
  }

  /// Whether the bytes stand before those of another in the order of bytes.
  func precedes(_ other: WordKey) -> Bool {
    low == other.low
      ? high.byteSwapped < other.high.byteSwapped : low.byteSwapped < other.low.byteSwapped
  }
}
