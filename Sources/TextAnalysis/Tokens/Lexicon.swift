/// The words that an analyzer met before, each with its term and its stem.
///
/// A hash table with open addressing over the bytes of the words: making and hashing a string for
/// each word of a text would take longer than all the rest of the analysis.
struct Lexicon {
  /// What a spelling comes to; the term is empty when nothing of the word is left.
  struct Word {
    let term: String
    let stem: String
  }

  /// Words remembered before the memory is emptied, so that hostile text cannot fill it.
  private static let capacity = 1 << 16
  private static let firstSlotCount = 1 << 10
  /// Differs from process to process, so that nobody can choose words that collide.
  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  private var words: [Word] = []
  /// The spellings of all words, end to end.
  private var spellings: [UInt8] = []
  /// Where each word's spelling begins; one more than there are words.
  private var starts = [0]
  /// Number of a word plus one, or 0 where a slot is free; at most half of them are taken.
  private var slots = Array(repeating: Int32(0), count: firstSlotCount)

  /// The word of a spelling, or `nil` when it was not met before.
  func word(spelt spelling: [UInt8]) -> Word? {
    let number = slots[slot(of: spelling)]
    return number > 0 ? words[Int(number) - 1] : nil
  }

  /// Remembers a word that was not met before.
  mutating func remember(_ word: Word, spelt spelling: [UInt8]) {
    if words.count >= Self.capacity { self = Lexicon() }
    if words.count * 2 >= slots.count { grow() }
    slots[slot(of: spelling)] = Int32(words.count + 1)
    words.append(word)
    spellings += spelling
    starts.append(spellings.count)
  }

  /// The slot that holds a spelling, or the free one where it belongs.
  private func slot(of spelling: [UInt8]) -> Int {
    var slot = Self.hash(spelling) & (slots.count - 1)
    while slots[slot] > 0, !isSpelling(of: Int(slots[slot]) - 1, spelling) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSpelling(of number: Int, _ spelling: [UInt8]) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == spelling.count else { return false }
    for index in spelling.indices where spellings[start + index] != spelling[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in words.indices {
      slots[slot(of: Array(spellings[starts[number]..<starts[number + 1]]))] = Int32(number + 1)
    }
  }

  /// FNV-1a, with the high bits brought down to where slots are taken from.
  private static func hash(_ bytes: [UInt8]) -> Int {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
