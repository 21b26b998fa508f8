/// Finds the word a misspelled word was meant to be.
///
/// The distance of two words is the number of letters added, left out, changed, or swapped with
/// their neighbour (optimal string alignment). Words are compared byte by byte.
package struct SpellingCorrector {
  /// Hands over the letters of a word.
  package typealias WordBody = (ArraySlice<UInt8>) -> Void

  private let frequency: (String) -> Int
  private let forEachWord: (WordBody) -> Void

  /// - Parameter words: the folded words that are right, and how often each occurs, at least once.
  package init(words: [String: Int]) {
    self.init {
      words[$0] ?? 0
    } forEachWord: { body in
      for word in words.keys { body(Array(word.utf8)[...]) }
    }
  }

  /// A corrector that has no words of its own, where a copy of all would take much memory.
  ///
  /// - Parameters:
  ///   - frequency: how often a folded word occurs, 0 when it is none of those that are right.
  ///   - forEachWord: calls its argument with the letters of each word that is right, in any order; with
  ///     some more than once, it may be.
  package init(
    frequency: @escaping (String) -> Int,
    forEachWord: @escaping (WordBody) -> Void
  ) {
    self.frequency = frequency
    self.forEachWord = forEachWord
  }

  /// Whether a folded word is one of those that are right.
  package func knows(_ word: String) -> Bool { frequency(word) > 0 }

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
    guard bytes.count >= 4, !knows(word) else { return nil }
    guard !bytes.contains(where: { ByteClass.of($0) == .digit }) else { return nil }
    return best(for: bytes)?.word
  }

  private static func largestDistance(byteCount: Int) -> Int {
    switch byteCount {
    case ...7: 1
    case ...11: 2
    default: 3
    }
  }

  private struct Candidate {
    let word: String
    let frequency: Int
    let distance: Int
    let sharesFirstLetter: Bool

    func isBetter(than other: Candidate) -> Bool {
      if distance != other.distance { return distance < other.distance }
      if sharesFirstLetter != other.sharesFirstLetter { return sharesFirstLetter }
      if frequency != other.frequency { return frequency > other.frequency }
      return word < other.word
    }
  }

  /// The best of all words; which one it is does not depend on the order in which they are met.
  private func best(for bytes: [UInt8]) -> Candidate? {
    let largest = Self.largestDistance(byteCount: bytes.count)
    let letters = LetterSet(of: bytes)
    var editDistance = EditDistance(from: bytes)
    var best: Candidate?
    // Looking at the length and first letter of every word is less than arranging all of them for
    // the few that a question has wrong.
    forEachWord { word in
      guard abs(word.count - bytes.count) <= largest else { return }
      let sharesFirstLetter = word.first == bytes[0]
      guard sharesFirstLetter || bytes.count >= 7 && !word.isEmpty else { return }
      let target = Array(word)
      let limit = best?.distance ?? largest
      guard letters.differenceCount(to: LetterSet(of: target)) <= 2 * limit,
        let distance = editDistance.distance(to: target, atMost: limit)
      else { return }
      let spelt = String(decoding: target, as: UTF8.self)
      let candidate = Candidate(
        word: spelt,
        frequency: frequency(spelt),
        distance: distance,
        sharesFirstLetter: sharesFirstLetter
      )
      if best.map(candidate.isBetter) ?? true { best = candidate }
    }
    return best
  }
}
