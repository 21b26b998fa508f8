/// How the keys of names begin, to pass over most words of a text without building keys.
struct NameStarts: Sendable, Equatable {
  private static let byteCount = 3
  private static let slotCount = 4096
  /// By a number made of the first bytes; several beginnings may share one.
  private var isStart = Array(repeating: false, count: slotCount)

  init(keys: some Sequence<String>) {
    for key in keys { isStart[Self.slot(key)] = true }
  }

  /// Whether a key could begin with a folded word; `true` in doubt.
  func mayBegin(with term: String) -> Bool {
    let length = term.utf8.count
    // A short word may change its first bytes in singular, and the next word may complete them.
    guard length > 5 || length >= Self.byteCount && term.utf8.last != UInt8(ascii: "s") else {
      return true
    }
    return isStart[Self.slot(term)]
  }

  private static func slot(_ text: String) -> Int {
    var number = 0
    for byte in text.utf8.prefix(byteCount) { number = number &* 31 &+ Int(byte) }
    return number & (slotCount - 1)
  }
}
