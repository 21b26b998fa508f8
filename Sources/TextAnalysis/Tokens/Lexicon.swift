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
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  private var words: [Word] = []
  /// The spellings of all words, end to end.
  private var spellings: [UInt8] = []
  /// Where each word's spelling begins; one more than there are words.
  private var starts = [0]
  /// Number of a word plus one, or 0 where a slot is free; at most half of them are taken.
  private var slots = Array(repeating: Int32(0), count: firstSlotCount)

  /// The word spelt by a part of a text.
  ///
  /// - Parameters:
  ///   - text: holds the spelling.
  ///   - range: where it stands.
  ///   - bits: are set in each byte before it is compared.
  /// - Returns: `nil` when the word was not met before.
  func known(_ text: [UInt8], _ range: Range<Int>, _ bits: UInt8) -> Word? {
    let number = slots[slot(of: text, range, bits)]
    return number > 0 ? words[Int(number) - 1] : nil
  }

  /// Remembers a word that was not met before.
  mutating func remember(_ word: Word, spelt spelling: [UInt8]) {
    if words.count >= Self.capacity { self = Lexicon() }
    if words.count * 2 >= slots.count { grow() }
    slots[slot(of: spelling, spelling.indices, 0)] = Int32(words.count + 1)
    words.append(word)
    spellings += spelling
    starts.append(spellings.count)
  }

  /// The slot that holds a spelling, or the free one where it belongs.
  private func slot(of text: [UInt8], _ range: Range<Int>, _ bits: UInt8) -> Int {
    var slot = hash(text, range, bits) & (slots.count - 1)
    while slots[slot] > 0, !isSpelling(of: Int(slots[slot]) - 1, text, range, bits) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSpelling(
    of number: Int,
    _ text: [UInt8],
    _ range: Range<Int>,
    _ bits: UInt8
  ) -> Bool {
    var place = starts[number]
    guard starts[number + 1] - place == range.count else { return false }
    for offset in range {
      if spellings[place] != text[offset] | bits { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in words.indices {
      slots[slot(of: spellings, starts[number]..<starts[number + 1], 0)] = Int32(number + 1)
    }
  }

  /// FNV-1a, with the high bits brought down to where slots are taken from.
  private func hash(_ text: [UInt8], _ range: Range<Int>, _ bits: UInt8) -> Int {
    var hash = seed
    for offset in range { hash = (hash ^ UInt64(text[offset] | bits)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
