/// Numbers words in the order in which they first come.
///
/// A table with open addressing over the words' keys; the few words that are longer than a key go
/// through a dictionary.
package struct WordTable: Sendable {
  /// The first 16 bytes of each word.
  private var keys: [WordKey] = []
  /// The whole of those words that their key does not tell, by number.
  private var longWords: [Int: [UInt8]] = [:]
  private var longNumbers: [[UInt8]: Int] = [:]
  /// One more than a word's number, or 0; a power of two, never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// Differs from table to table, so that no text can be made of words that collide.
  private let seed = (UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max))

  package init() {}

  /// The words numbered so far.
  package var count: Int { keys.count }

  /// About what the table takes in memory.
  package var byteCount: Int { keys.count * 16 + slots.count * 4 + longWords.count * 128 }

  /// The number of a word of 1 to 16 bytes, none of them 0; a new one if it was not met before.
  @inline(__always)
  package mutating func number(of key: WordKey) -> Int {
    var slot = hash(of: key) & (slots.count &- 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) &- 1
      if keys[number] == key { return number }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return insert(key, at: slot)
  }

  /// The number of a word, a new one if it was not met before.
  package mutating func number(of word: [UInt8]) -> Int {
    // Zeros at the end of a key stand for nothing.
    if word.count <= WordKey.mostBytes, !word.isEmpty, !word.contains(0) {
      return number(of: WordKey(prefixOf: word))
    }
    if let number = longNumbers[word] { return number }
    let number = count
    longNumbers[word] = number
    longWords[number] = word
    keys.append(WordKey(prefixOf: word))
    return number
  }

  /// The bytes of a word.
  package func word(_ number: Int) -> [UInt8] {
    longWords[number] ?? keys[number].bytes
  }

  /// Numbers in the order of their words' bytes.
  package func sorted(_ numbers: [UInt32]) -> [UInt32] {
    let entries = numbers.map { (key: keys[Int($0)], number: $0) }
    let ordered = entries.sorted { left, right in
      if left.key != right.key { return left.key.precedes(right.key) }
      return word(Int(left.number)).lexicographicallyPrecedes(word(Int(right.number)))
    }
    return ordered.map(\.number)
  }

  private mutating func insert(_ key: WordKey, at slot: Int) -> Int {
    keys.append(key)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The product of both halves, folded: each bit of the result knows all bits of the key.
  @inline(__always)
  private func hash(of key: WordKey) -> Int {
    let product = (key.low ^ seed.0).multipliedFullWidth(by: key.high ^ seed.1)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in keys.indices where longWords[number] == nil {
      var slot = hash(of: keys[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
