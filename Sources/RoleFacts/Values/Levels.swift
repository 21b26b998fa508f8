import ArticleParsing

/// Words by which a table says how much: words of the language, kept as data.
enum Levels {
  /// Whether a text gives a degree rather than a thing.
  ///
  /// "Very high", "Nice to have" and "High: all day" do; "High school diploma" does not.
  static func contains(_ text: String) -> Bool {
    let head = text.lowercased().prefix { !":;,(–—".contains($0) }
    let words = LineShape.words(String(head)).map { $0.filter { $0.isLetter || $0 == "-" } }
    return words.first.map { levels.contains($0) } ?? false
      && words.allSatisfy { levels.contains($0) || besides.contains($0) }
  }

  private static let levels: Set<String> = [
    "high", "low", "medium", "moderate", "light", "heavy", "basic", "solid", "advanced", "strong",
    "essential", "useful", "nice", "optional", "common", "rare", "seldom", "often", "never",
    "higher", "lower", "very", "weak", "extensive", "minimal",
    "important", "critical", "limited", "rarely", "sometimes", "frequent", "occasional",
  ]

  private static let besides: Set<String> = [
    "to", "have", "needed", "required", "and", "or", "but", "than", "not",
  ]
}
