/// Numbers terms in the order in which they first come.
///
/// Bytes of all terms lie one behind the other, and an open table finds them by their hash.
struct TermTable {
  private var arena: [UInt8] = []
  /// Where each term ends in the arena.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// One more than a term's number, or 0; a power of two, never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// Differs from table to table, so that no text can be made of words that collide.
  private let seed = UInt64.random(in: 0...UInt64.max)

  var count: Int { ends.count }

  /// The bytes of a term.
  func bytes(of number: Int) -> ArraySlice<UInt8> {
    arena[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The number of a term, a new one if it was not met before.
  mutating func number(of term: borrowing [UInt8]) -> Int {
    let hash = hash(of: term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(number, term) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    arena.append(contentsOf: copy term)
    ends.append(arena.count)
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func isEqual(_ number: Int, _ term: borrowing [UInt8]) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == term.count else { return false }
    for place in 0..<term.count where arena[start + place] != term[place] { return false }
    return true
  }

  private func hash(of term: borrowing [UInt8]) -> UInt32 {
    var hash = seed
    for place in 0..<term.count { hash = (hash ^ UInt64(term[place])) &* 0x100_0000_01B3 }
    // The low bits of a product know little of the high ones.
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(hashes[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// All numbers in the order of their terms' bytes.
  func sortedNumbers() -> [Int] {
    (0..<count).sorted { bytes(of: $0).lexicographicallyPrecedes(bytes(of: $1)) }
  }
}
