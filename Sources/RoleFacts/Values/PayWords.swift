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

  private static let names = PhraseList([
    "pay", "paid", "wage", "salar", "earn", "income", "money", "rate", "compensation",
    "remuneration", "bonus", "cost", "hourly", "yearly", "annual", "monthly", "budget", "fee",
  ])

  /// Whether a folded label speaks of pay by more than a period ("per month") or who is paid.
  static func namePay(_ label: [UInt8]) -> Bool { names.isFound(in: label) }

  private static let fees = PhraseList([
    "exam", "fee", "tuition", "renew", "course", "price", "rent ", "housing", "accommodation",
  ])

  /// Whether folded words speak of what people in work or training pay themselves.
  static func nameFees(_ words: [UInt8]) -> Bool { fees.isFound(in: words) }

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
