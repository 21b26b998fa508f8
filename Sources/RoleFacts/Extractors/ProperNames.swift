import ArticleParsing
import TextAnalysis

/// Names of products and the like in running text: words with a capital letter inside a sentence.
enum ProperNames {
  /// The names of a text; where it opens a sentence, the capital of its first word alone is no name.
  static func names(in text: String, opensSentence: Bool = false) -> [String] {
    var names: [String] = []
    var current: [Substring] = []
    func flush() {
      if current.isEmpty { return }
      let name = current.joined(separator: " ").trimmingPunctuation()
      if !name.isEmpty, name.count > 1 || ProgrammingLanguages.contains(name) { names.append(name) }
      current = []
    }
    for (position, word) in LineShape.words(text).enumerated() {
      let core = mayBePart(word) ? String(word).trimmingPunctuation() : ""
      let isName =
        core.contains(where: \.isUppercase)
        && !isOrdinary(core, opens: position == 0 && opensSentence)
        || !current.isEmpty && isNumber(core)
      if isName { current.append(Substring(core)) } else { flush() }
      if let last = word.last, ",;.)".contains(last) { flush() }
    }
    flush()
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Whether a word has a capital letter or a digit, or letters that are not looked at here.
  private static func mayBePart(_ word: Substring) -> Bool {
    word.utf8.contains { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x80 || NumberReader.isDigit($0) }
  }

  /// Whether the capital letter of a word tells nothing.
  private static func isOrdinary(_ word: String, opens: Bool) -> Bool {
    FunctionWords.contains(word.lowercased())
      || opens && !word.dropFirst().contains(where: \.isUppercase)
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy(\.isNumber)
  }
}

extension String {
  /// Whether the text says anything; characters are looked at only where it has no plain letter.
  var hasLetterOrNumber: Bool {
    utf8.contains(where: NumberReader.isLetterOrDigit)
      || contains { $0.isLetter || $0.isNumber }
  }

  /// The text without punctuation at its ends; a plus or hash sign belongs to a name.
  func trimmingPunctuation() -> String {
    if let first = utf8.first, let last = utf8.last,
      NumberReader.isLetterOrDigit(first), NumberReader.isLetterOrDigit(last)
    {
      return self
    }
    var view = self[...]
    while let first = view.first, !(first.isLetter || first.isNumber) { view.removeFirst() }
    while let last = view.last, !(last.isLetter || last.isNumber || "+#".contains(last)) {
      view.removeLast()
    }
    return String(view)
  }
}
