/// Words of which nearly every word of a text is asked whether it is one of them.
///
/// A table with open addressing over the first eight bytes of the words, so that most others are told from
/// them without a string being hashed or compared.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The heads of the words as ``Token/head`` has them, 0 in free slots; a power of two, never more than
  /// half full.
  @usableFromInline let heads: [UInt64]
  /// The words, by slot.
  @usableFromInline let words: [String]
  /// So many bits of a hash are no part of a slot's number.
  @usableFromInline let shift: UInt64
  private let holdsEmptyWord: Bool

  package init(_ words: [String]) {
    var bitCount = 3
    while 1 << bitCount < words.count * 2 { bitCount += 1 }
    let shift = UInt64(64 - bitCount)
    var heads = [UInt64](repeating: 0, count: 1 << bitCount)
    var slots = [String](repeating: "", count: heads.count)
    for word in words where !word.isEmpty {
      let head = WordKey.head(of: word)
      var slot = Self.slot(of: head, shift)
      while heads[slot] != 0, slots[slot] != word { slot = (slot + 1) & (heads.count - 1) }
      (heads[slot], slots[slot]) = (head, word)
    }
    (self.heads, self.words, self.shift) = (heads, slots, shift)
    holdsEmptyWord = words.contains("")
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  package func contains(_ word: String) -> Bool {
    word.isEmpty ? holdsEmptyWord : holds(WordKey.head(of: word), word)
  }

  /// Whether the term of a word of a text is one of the words.
  @inlinable
  package func contains(_ word: Token) -> Bool { holds(word.head, word.term) }

  /// Whether a word is in the set, of which the head is known; the word is made only where it may be.
  @inlinable @inline(__always)
  package func holds(_ head: UInt64, _ word: @autoclosure () -> String) -> Bool {
    var slot = Self.slot(of: head, shift)
    while heads[slot] != 0 {
      if heads[slot] == head, words[slot] == word() { return true }
      slot = (slot + 1) & (heads.count - 1)
    }
    return false
  }

  /// The slot in which the search for a head begins.
  @inlinable
  static func slot(of head: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
