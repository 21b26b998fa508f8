import TextAnalysis

/// Words that name an attribute only where they are a whole label: "Where" does, "Where to study" does not.
enum LoneLabels {
  static func attribute(of token: Token) -> Attribute? {
    names[token.term].map { Attribute($0) }
  }

  static func contains(_ label: String) -> Bool { names[label.lowercased()] != nil }

  /// Whether a label names what is good and what is bad, so that it tells neither: "Pros and cons".
  static func isOfBoth(
    _ label: [Token],
    _ best: AttributeVocabulary.Match,
    _ matches: [AttributeVocabulary.Match]
  ) -> Bool {
    guard opposites.contains(best.attribute.name) else { return false }
    return label.contains { $0.term == "benefits" || $0.term == "rewards" }
      || matches.contains { other in
        other.attribute != best.attribute && other.wordCount == best.wordCount
          && opposites.contains(other.attribute.name)
      }
  }

  private static let opposites: Set<String> = ["advantage", "disadvantage"]

  private static let names: [String: String] = [
    "where": "employer", "entry": "education", "route": "education", "routes": "education",
    "apprenticeship": "education", "ticket": "certification",
    "tickets": "certification", "when": "working_hours", "likes": "advantage", "pro": "advantage",
    "dislikes": "disadvantage", "con": "disadvantage", "scope": "growth",
    "role": "responsibility", "duration": "education",
  ]
}
