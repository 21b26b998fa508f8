/// Finds the date that an article gives itself.
enum ArticleDate {
  private static let keys: Set<String> = [
    "date", "source_date", "updated", "published", "last_reviewed", "article:published_time",
  ]
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The date of the front matter, or one in a short line near the top ("Updated: May 2024").
  static func find(in draft: DraftArticle) -> String? {
    if let given = draft.metadata.first(where: { keys.contains($0.key.lowercased()) }) {
      return given.value
    }
    return firstDate(in: draft.blocks.prefix(14), where: speaksOfItself)
      ?? firstDate(in: draft.blocks[...], where: PageNoise.tellsLastChange)
      ?? draft.metadata.first { $0.key == "datePublished" }?.value
  }

  /// The date of the first short line that has one and may date the article.
  private static func firstDate(
    in blocks: ArraySlice<DraftBlock>,
    where mayDate: (String) -> Bool
  ) -> String? {
    for index in blocks.indices {
      let text = blocks[index].text.text
      guard text.isNoLonger(than: 80), mayDate(text) else { continue }
      if let date = date(in: text) { return date }
    }
    return nil
  }

  /// Whether a line could date the article: a sentence must say that it does.
  private static func speaksOfItself(_ text: String) -> Bool {
    guard LineShape.endsSentence(text) else { return true }
    return ["updated", "published", "posted", "reviewed", "revised"]
      .contains(where: text.containsFolded)
  }

  /// The words from the day or month to the year, when a line has both a month and a year.
  private static func date(in text: String) -> String? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = LineShape.words(text)
    guard let year = words.lastIndex(where: isYear),
      let month = words[...year].lastIndex(where: isMonth), year - month <= 2
    else { return nil }
    let day = month > 0 && year == month + 1 && isDay(words[month - 1]) ? month - 1 : month
    var parts = words[day...year]
    parts[year] = parts[year].prefix { $0.isNumber }
    return parts.joined(separator: " ").drop { !$0.isLetter && !$0.isNumber }.description
  }

  private static func isYear(_ word: Substring) -> Bool {
    let digits = word.filter(\.isNumber)
    return digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  private static func isMonth(_ word: Substring) -> Bool {
    let letters = word.lowercased().filter(\.isLetter)
    return letters.count == word.filter { $0 != "." && $0 != "," }.count
      && months.contains(letters)
  }

  private static func isDay(_ word: Substring) -> Bool {
    guard let number = Int(word.filter(\.isNumber)) else { return false }
    return (1...31).contains(number) && word.count <= 4
  }
}
