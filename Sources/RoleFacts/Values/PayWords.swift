/// Tells values of pay from other words that stand where pay should.
enum PayWords {
  /// Beginnings of words by which pay is told without a figure: "higher", "depends on the state".
  private static let phrases = PhraseList([
    "pay", "paid", "unpaid", "wage", "salar", "earn", "income", "money", "commission", "tip",
    "bonus", "fee", "royalt", "stipend", "hourly", "per ", "negotiab", "competitive", "var",
    "depend", "more", "less", "least", "same", "similar", "equal", "compar", "higher", "highest",
    "highly", "very high", "low", "good", "better", "best", "well", "poor", "fair", "decent",
    "generous", "modest", "average", "above", "below", "around", "figure", "thousand", "hundred",
    "million", "grow", "rise", "rising", "fall", "minimum", "maximum", "cheap", "expensive", "cost",
    "unknown", "top", "little", "lot", "attractive", "excellent", "nothing", "none", "free",
  ])

  /// Whether folded words tell pay: by a figure, a level or other words for how much.
  static func tellPay(_ bytes: [UInt8]) -> Bool {
    bytes.contains(where: NumberReader.isDigit) || phrases.isFound(in: bytes)
      || Levels.contains(bytes.text(bytes.indices))
  }

  /// Whether folded words name a degree or the like instead of pay.
  static func areOfEducation(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(where: NumberReader.isDigit) && Degrees.areNamed(in: bytes, bytes.indices)
      && !tellPay(bytes)
  }
}
