/// Which letters a word has: a quick lower bound for the distance of two words.
struct LetterSet {
  private let bits: UInt32

  /// The letters of a folded word; characters outside a–z share the bits of letters.
  init(of bytes: [UInt8]) {
    bits = bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// How many letters only one of the two words has; one edit changes at most two.
  func differenceCount(to other: LetterSet) -> Int {
    (bits ^ other.bits).nonzeroBitCount
  }
}
