import TextAnalysis

/// Tells whether a text holds the kind of value that a question wants.
enum WantedValue {
  /// Whether a text names a length of time.
  static func hasDuration(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { word in units.contains { word.hasPrefix($0) } }
  }

  /// Whether a text has a number, in digits or in words.
  static func hasFigure(_ text: String) -> Bool {
    if text.contains(where: \.isNumber) { return true }
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: numberWords)
  }

  private static let units = ["year", "month", "week", "day", "hour", "minute", "term"]

  private static let numberWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "dozen", "half", "third", "quarter", "hundred", "thousand", "million",
  ]
}

extension ReadQuestion {
  /// Whether the question asks for a length of time.
  var asksHowLong: Bool {
    let terms = tokens.map(\.term)
    return zip(terms, terms.dropFirst()).contains { $0 == "how" && $1 == "long" }
      || terms.starts(with: ["how", "many", "years"])
  }

  /// Whether the question asks how many there are of something.
  var asksForCount: Bool {
    zip(tokens, tokens.dropFirst()).contains { $0.term == "how" && $1.term == "many" }
  }

  /// Whether the question asks for a number.
  var asksHowMany: Bool {
    let terms = tokens.map(\.term)
    guard let how = terms.firstIndex(of: "how"), how + 1 < terms.count else { return false }
    return ["many", "much", "long", "old", "far", "tall"].contains(terms[how + 1])
  }
}
