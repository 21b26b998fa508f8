import ByteStorage
import TextAnalysis

/// Packs the names that documents have outside the index.
///
/// Names are mostly a few beginnings with a number behind, decimal or hexadecimal. So a beginning is
/// kept once, and of the digits behind it only those that differ from the name before.
struct IdentifierWriter: Sendable {
  private var prefixes = WordTable()
  private var records: [UInt8] = []
  private var blockOffsets: [UInt8] = []
  /// The digits of the name before, a value in each byte.
  private var digits: [UInt8] = []
  private(set) var count = 0

  /// Appends the name of the next document.
  mutating func append(_ identifier: some RandomAccessCollection<UInt8>) {
    if count % IdentifierFormat.identifiersPerBlock == 0 {
      blockOffsets.appendLittleEndian(UInt32(records.count))
      digits.removeAll(keepingCapacity: true)
    }
    let suffix = identifier.reversed().prefix { IdentifierFormat.digit($0) != nil }.reversed()
    let prefix = prefixes.number(of: Array(identifier.dropLast(suffix.count)))
    let own = suffix.map { IdentifierFormat.digit($0) ?? 0 }
    let shared = own.sharedPrefixCount(with: digits)
    records.appendVarint(UInt64(prefix))
    append(shared: shared, added: own.count - shared)
    for place in stride(from: shared, to: own.count, by: 2) {
      records.append(own[place] | (place + 1 < own.count ? own[place + 1] << 4 : 0))
    }
    digits = own
    count += 1
  }

  /// Appends both counts in a byte; what does not fit into four bits follows.
  private mutating func append(shared: Int, added: Int) {
    let most = IdentifierFormat.mostInByte
    records.append(UInt8(min(shared, most) << 4 | min(added, most)))
    if shared >= most { records.appendVarint(UInt64(shared - most)) }
    if added >= most { records.appendVarint(UInt64(added - most)) }
  }

  /// The section of the segment; nothing without documents.
  func bytes() -> [UInt8] {
    guard count > 0 else { return [] }
    var ends: [UInt8] = []
    var text: [UInt8] = []
    for number in 0..<prefixes.count {
      text += prefixes.word(number)
      ends.appendLittleEndian(UInt32(text.count))
    }
    var bytes: [UInt8] = []
    bytes.appendLittleEndian(UInt32(prefixes.count))
    bytes.appendLittleEndian(UInt32(text.count))
    return bytes + ends + text + blockOffsets + records
  }
}

/// The numbers that fix how identifiers are laid out.
enum IdentifierFormat {
  static let identifiersPerBlock = 16
  /// A count of this or more is continued behind the byte that holds it.
  static let mostInByte = 15

  /// The value of a hexadecimal digit in lower case.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
