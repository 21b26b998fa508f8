import RoleFacts
import TextAnalysis

/// Comparatives and superlatives: what "longest" and "better" compare.
enum DegreeWords {
  /// Whether two questions compare by different measures ("the longest hours", "the best hours").
  ///
  /// Questions that name no measure, or only "more" and "most", are like any other.
  static func differ(_ question: [Token], _ other: [Token]) -> Bool {
    let (own, their) = (measures(of: question), measures(of: other))
    return !own.isEmpty && !their.isEmpty && own.isDisjoint(with: their)
  }

  private static func measures(of tokens: [Token]) -> Set<String> {
    Set(
      tokens.map(\.term).filter {
        QuestionWords.more.contains($0) || QuestionWords.less.contains($0)
      }.compactMap(measure)
    )
  }

  /// The adjective of a comparative or superlative that has an opposite ("safest": "safe").
  ///
  /// - Parameter term: a folded word.
  /// - Returns: `nil` for words of degree that name no quality, and for all other words.
  static func quality(_ term: String) -> String? {
    guard !QuestionWords.more.contains(term), !QuestionWords.less.contains(term) else { return nil }
    if let known = comparatives[term] { return known }
    // "steadier": of words in "-ier" those that name a quality, not a "courier" or "barrier".
    if term.hasSuffix("ier") {
      let base = term.dropLast(3) + "y"
      return Thesaurus.contains(String(base)) && !HeadNouns.contains(term) ? String(base) : nil
    }
    guard term.hasSuffix("est") else { return nil }
    let base = String(term.dropLast(3))
    let single = base.last == base.dropLast().last ? String(base.dropLast()) : base
    let forms = [base, base + "e", single] + (base.hasSuffix("i") ? [base.dropLast() + "y"] : [])
    let stemmer = Stemmer()
    return forms.first { !Opposites.of(stemmer.stem($0)).isEmpty }
  }

  /// Comparatives are listed, since a word in "-er" is a person more often than not.
  private static let comparatives = ["safer": "safe", "richer": "rich", "newer": "new"]

  /// The measure of a word of degree; `nil` for those that go with every measure.
  private static func measure(of term: String) -> String? {
    if let known = irregular[term] { return known }
    for ending in ["est", "er"] where term.hasSuffix(ending) {
      return String(term.dropLast(ending.count))
    }
    return nil
  }

  /// Words of amount are one measure: a higher salary is a better one.
  private static let irregular: [String: String?] = [
    "more": nil, "most": nil, "less": nil, "least": nil, "fewer": nil, "fewest": nil,
    "likely": nil, "often": nil, "slowly": "slow", "better": "much", "best": "much",
    "higher": "much", "highest": "much", "greater": "much", "greatest": "much", "bigger": "much",
    "biggest": "much", "larger": "much", "largest": "much", "stronger": "much",
    "strongest": "much", "worse": "little", "worst": "little", "lower": "little",
    "lowest": "little", "smaller": "little", "smallest": "little", "poorer": "little",
    "weaker": "little", "weakest": "little", "friendlier": "easi", "easier": "easi",
    "easiest": "easi", "quicker": "fast", "sooner": "fast", "faster": "fast", "fastest": "fast",
    "expensive": "much", "cheaper": "little", "cheapest": "little",
  ]
}
