/// What the dot after a short word means.
enum Abbreviations {
  /// Tells an abbreviation's dot from a full stop.
  ///
  /// - Parameters:
  ///   - word: what stands before the dot, in lower case, with its inner dots.
  ///   - opensSentence: whether nothing stands before the word in its sentence.
  ///   - opening: what follows; it does not begin with a lower-case letter.
  /// - Returns: whether the sentence ends at the dot.
  static func ends(_ word: String, opensSentence: Bool, before opening: Opening) -> Bool {
    if neverLast.contains(word) { return false }
    if beforeNumbers.contains(word) { return !opening.isDigit }
    if opensSentence, isListMarker(word) { return false }
    if word == "i" { return true }
    if clockTimes.contains(word) { return !behindClockTimes.contains(opening.word) }
    if isInitial(word) || isDotted(word) || maybeLast.contains(word) {
      return opensSentenceUsually(opening.word)
    }
    return true
  }

  private static func isListMarker(_ word: String) -> Bool {
    isInitial(word) || word.utf8.count <= 3 && word.utf8.allSatisfy { ByteClass.of($0) == .digit }
  }

  private static func isInitial(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.allSatisfy { ByteClass.of($0) == .letter }
  }

  /// Whether the word is letters with dots between them, one part a single letter: `ph.d`.
  private static func isDotted(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count > 1 && parts.contains { $0.count == 1 }
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ByteClass.of($0) == .letter } }
  }

  private static func opensSentenceUsually(_ word: String) -> Bool {
    FunctionWords.contains(word) || openers.contains(word)
  }

  /// Titles, and words that announce what follows.
  private static let neverLast = set(
    """
    approx capt cf col dr e.g eg esp gen gov hon i.e ie incl lt messrs mr mrs ms mt prof rep rev \
    sen sgt st viz vs
    """
  )
  /// Short for something only in front of a number.
  private static let beforeNumbers = set(
    """
    apr art aug ch dec eq feb fig figs jan jul jun mar no nos nov oct para pp sec sect sep sept vol
    """
  )
  /// May be the last word of a sentence, often is not.
  private static let maybeLast = set(
    "al assn ave blvd bros co corp dept dist est govt inc jr ltd natl rd sr univ"
  )
  private static let clockTimes = set("a.m am p.m pm")
  private static let behindClockTimes = set(
    """
    central eastern est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc mountain pacific monday \
    tuesday wednesday thursday friday saturday sunday
    """
  )
  /// Words other than function words that open sentences.
  private static let openers = set(
    "additionally another few finally first many more most second today unlike"
  )

  private static func set(_ words: String) -> Set<String> {
    Set(words.parts(at: " "))
  }
}
