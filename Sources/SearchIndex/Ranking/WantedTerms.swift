/// Finds the terms of a query among the numbers of a document's terms.
///
/// An open hash table, mostly empty: most terms of a document are told apart by one look at it.
struct WantedTerms {
  /// The number of a term above one more than its index in the query; 0 where there is none.
  private let slots: [UInt64]

  /// - Parameter numbers: by index in the query; `nil` for a term that no document has.
  init(_ numbers: [UInt32?]) {
    var count = 256
    while count < 8 * numbers.count { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for (index, number) in numbers.enumerated() {
      guard let number else { continue }
      var slot = Int(number) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt64(number) << 32 | UInt64(index + 1)
    }
    self.slots = slots
  }

  /// Calls `body` with the place and the index in the query of each term that is wanted.
  @inline(__always)
  func forEach(
    in range: Range<Int>,
    of numbers: Span<UInt32>,
    _ body: (Int, Int) -> Void
  ) {
    let slots = slots.span
    let mask = slots.count &- 1
    for place in range {
      let number = numbers[place]
      var slot = Int(number) & mask
      while slots[slot] != 0 {
        if UInt32(truncatingIfNeeded: slots[slot] &>> 32) == number {
          body(place, Int(slots[slot] & 0xFFFF_FFFF) &- 1)
          break
        }
        slot = (slot &+ 1) & mask
      }
    }
  }
}
