/// Finds the word a misspelled word was meant to be.
///
/// The distance of two words is the number of letters added, left out, changed, or swapped with
/// their neighbour (optimal string alignment). Words are compared byte by byte.
package struct SpellingCorrector: Sendable {
  private struct Entry {
    let word: String
    let bytes: [UInt8]
    let letters: LetterSet
    let frequency: Int
  }

  private struct Bucket: Hashable {
    let byteCount: Int
    let first: UInt8
  }

  private let words: [String: Int]
  /// The words by length, then first letter; in each list in alphabetical order.
  private let buckets: [Bucket: [Entry]]
  private let firstLetters: [UInt8]

  /// - Parameter words: the folded words that are right, and how often each occurs.
  package init(words: [String: Int]) {
    self.words = words
    var buckets: [Bucket: [Entry]] = [:]
    for (word, frequency) in words.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(word.utf8)
      guard let first = bytes.first else { continue }
      let entry = Entry(
        word: word,
        bytes: bytes,
        letters: LetterSet(of: bytes),
        frequency: frequency
      )
      buckets[Bucket(byteCount: bytes.count, first: first), default: []].append(entry)
    }
    self.buckets = buckets
    firstLetters = Set(buckets.keys.map(\.first)).sorted()
  }

  /// Whether a folded word is one of those that are right.
  package func knows(_ word: String) -> Bool { words[word] != nil }

  /// The most likely intended word.
  ///
  /// The nearest word wins, then one with the same first letter, then the more frequent one, then
  /// the first in the alphabet. Distances go up to 1 for words of 4 to 7 letters, 2 up to 11, and
  /// 3 beyond; only words of 7 letters and more may differ in their first letter.
  ///
  /// - Parameter word: a folded word.
  /// - Returns: `nil` when the word is known, has a digit, is shorter than 4 letters, or nothing
  ///   is near enough.
  package func correction(of word: String) -> String? {
    let bytes = Array(word.utf8)
    guard bytes.count >= 4, words[word] == nil else { return nil }
    guard !bytes.contains(where: { ByteClass.of($0) == .digit }) else { return nil }
    return best(for: bytes)?.entry.word
  }

  private static func largestDistance(byteCount: Int) -> Int {
    switch byteCount {
    case ...7: 1
    case ...11: 2
    default: 3
    }
  }

  private struct Candidate {
    let entry: Entry
    let distance: Int
    let sharesFirstLetter: Bool

    func isBetter(than other: Candidate) -> Bool {
      if distance != other.distance { return distance < other.distance }
      if sharesFirstLetter != other.sharesFirstLetter { return sharesFirstLetter }
      if entry.frequency != other.entry.frequency {
        return entry.frequency > other.entry.frequency
      }
      return entry.word < other.entry.word
    }
  }

  private func best(for bytes: [UInt8]) -> Candidate? {
    let largest = Self.largestDistance(byteCount: bytes.count)
    let letters = LetterSet(of: bytes)
    var editDistance = EditDistance(from: bytes)
    var best: Candidate?
    for bucket in nearbyBuckets(of: bytes, within: largest) {
      for entry in buckets[bucket] ?? [] {
        let limit = best?.distance ?? largest
        guard letters.differenceCount(to: entry.letters) <= 2 * limit,
          let distance = editDistance.distance(to: entry.bytes, atMost: limit)
        else { continue }
        let candidate = Candidate(
          entry: entry,
          distance: distance,
          sharesFirstLetter: bucket.first == bytes[0]
        )
        if best.map(candidate.isBetter) ?? true { best = candidate }
      }
    }
    return best
  }

  private func nearbyBuckets(of bytes: [UInt8], within distance: Int) -> [Bucket] {
    let lengths = (bytes.count - distance)...(bytes.count + distance)
    let firstLetters = bytes.count >= 7 ? self.firstLetters : [bytes[0]]
    return lengths.flatMap { byteCount in
      firstLetters.map { Bucket(byteCount: byteCount, first: $0) }
    }
  }
}
