import ArticleParsing
import TextAnalysis

/// Finds the words by which a figure is bound to a city or part of a country: "in Leeds", "outside London".
///
/// Countries and the like are regions of their own and no such words.
enum PlacePhrase {
  /// The first such words of a text.
  static func first(in text: String) -> String? {
    guard beginnings.isFound(in: .folded(text)) else { return nil }
    let words = LineShape.words(text)
    for index in words.indices.dropLast() where prepositions.contains(words[index].lowercased()) {
      if let phrase = phrase(at: index, words) { return phrase }
    }
    return nil
  }

  /// The words of this kind with which a sentence begins; they hold for all its figures.
  static func opening(_ sentence: String) -> String? {
    let folded = [UInt8].folded(sentence)
    let start = folded.firstIndex { $0 > 0x20 } ?? folded.count
    guard start < folded.count,
      beginnings.match(in: folded, at: start, end: folded.count) != nil
    else { return nil }
    let words = LineShape.words(sentence)
    guard words.count > 1, prepositions.contains(words[0].lowercased()) else { return nil }
    return phrase(at: 0, words)
  }

  private static let prepositions: WordSet = ["in", "outside", "around", "near"]
  private static let beginnings = PhraseList(["in", "outside", "around", "near"], wholeWords: true)

  private static func phrase(at index: Int, _ words: [Substring]) -> String? {
    var name: [Substring] = []
    for word in words[(index + 1)...].prefix(4) {
      if name.isEmpty, word.lowercased() == "the" { continue }
      guard isName(word) else { break }
      name.append(word)
      if let last = word.last, !last.isLetter { break }
    }
    let place = name.joined(separator: " ").trimmingPunctuation()
    guard !place.isEmpty, !others.contains(place.lowercased()),
      !Places.isPlace(place) || Places.isCity(place)
    else { return nil }
    let end = index + 1 + name.count + (words[index + 1].lowercased() == "the" ? 1 : 0)
    return words[index..<end].joined(separator: " ").trimmingPunctuation().lowercasedFirst
  }

  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase,
      !word.utf8.contains(where: NumberReader.isDigit)
    else { return false }
    return !FunctionWords.contains(word.lowercased())
  }

  /// Capitalised words behind "in" that are no places.
  private static let others: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "spring", "summer", "autumn", "winter",
  ]
}

extension String {
  /// The text with a small first letter.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
