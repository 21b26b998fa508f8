import TextAnalysis

/// Spelling of role names: singular and plural, joined and divided, the field for the person.
package enum RoleName {
  /// The form under which a name is looked up: its words in singular without what joins them.
  ///
  /// "Front-end Developers" and "frontend developer" have the same key.
  package static func key(_ terms: some Sequence<String>) -> String {
    var key = ""
    for term in terms where !isJoining(term) { key += singular(term) }
    return key
  }

  /// Whether a folded word carries nothing inside a name.
  static func isJoining(_ term: String) -> Bool {
    guard term.utf8.count <= 3 else { return false }
    switch term {
    case "and", "or", "the", "a", "an": return true
    default: return false
    }
  }

  /// A folded word in singular, as far as its ending tells.
  package static func singular(_ term: String) -> String {
    let parts = singularParts(of: term)
    guard parts.kept < term.utf8.count else { return term }
    let kept = String(Substring(term.utf8.prefix(parts.kept)))
    return parts.added.isEmpty ? kept : kept + parts.added
  }

  /// So many bytes at most of a plural are not in its singular.
  static let longestPluralByteCount = 3

  /// What makes the singular of a folded word: so many of its bytes, then some letters.
  static func singularParts(of term: String) -> (kept: Int, added: String) {
    let count = term.utf8.count
    guard count > 3, let last = term.utf8.last else { return (count, "") }
    switch last {
    case UInt8(ascii: "s"): return singularParts(ofPlural: term, count)
    case UInt8(ascii: "n") where count > 4 && term.hasSuffix("men"): return (count - 2, "an")
    default: return (count, "")
    }
  }

  /// ``singularParts(of:)`` for a word of four bytes and more that ends with "s".
  private static func singularParts(
    ofPlural term: String,
    _ count: Int
  ) -> (kept: Int, added: String) {
    var ending = term.utf8.reversed().dropFirst().makeIterator()
    switch ending.next() {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return (count, "")
    case UInt8(ascii: "e"): break
    default: return (count - 1, "")
    }
    switch (ending.next(), ending.next()) {
    case (UInt8(ascii: "v"), UInt8(ascii: "i")) where ending.next() == UInt8(ascii: "w"):
      return (count - 3, "fe")
    case (UInt8(ascii: "i"), _) where count > 4: return (count - 3, "y")
    case (UInt8(ascii: "x"), _), (UInt8(ascii: "s"), UInt8(ascii: "s")),
      (UInt8(ascii: "h"), UInt8(ascii: "c")), (UInt8(ascii: "h"), UInt8(ascii: "s")):
      return (count - 2, "")
    default: return (count - 1, "")
    }
  }

  /// The words for the field in which a person of this head noun works ("scientist": "science").
  package static func fields(of head: String) -> [String] {
    if let known = irregularFields[head] { return known }
    if head.hasSuffix("eer") { return [head + "ing"] }
    if head.hasSuffix("grapher") { return [String(head.dropLast(2)) + "y"] }
    if head.hasSuffix("writer") { return [String(head.dropLast(2)) + "ing"] }
    if head.hasSuffix("er") {
      let root = String(head.dropLast(2))
      return [root + "ing", root, root + "ment"]
    }
    if head.hasSuffix("ator") {
      let root = String(head.dropLast(2))
      return [root + "ion", root + "ing"]
    }
    if head.hasSuffix("itor") || head.hasSuffix("ctor") {
      return [String(head.dropLast(2)) + "ing"]
    }
    if head.hasSuffix("nomist") { return [String(head.dropLast(3)) + "y"] }
    if head.hasSuffix("eyor") { return [String(head.dropLast(2)) + "ing"] }
    if head.hasSuffix("ologist") { return [String(head.dropLast(3)) + "y"] }
    return []
  }

  private static let irregularFields: [String: [String]] = [
    "scientist": ["science"], "analyst": ["analysis", "analytics"], "therapist": ["therapy"],
    "journalist": ["journalism"], "manager": ["management", "managing"], "nurse": ["nursing"],
    "statistician": ["statistics"], "pharmacist": ["pharmacy"], "physician": ["medicine"],
    "accountant": ["accounting", "accountancy"], "teacher": ["teaching"], "lawyer": ["law"],
    "mathematician": ["mathematics"], "physicist": ["physics"], "economist": ["economics"],
    "programmer": ["programming"], "administrator": ["administration"],
    "technician": [], "assistant": ["assisting"], "technologist": ["technology"],
    "developer": ["development"],
    "designer": ["design", "designing"], "midwife": ["midwifery"], "florist": ["floristry"],
    "botanist": ["botany"], "psychiatrist": ["psychiatry"], "artist": ["art"],
    "paramedic": ["paramedicine"], "librarian": ["librarianship"], "doctor": ["medicine"],
    "mechanic": ["mechanics"], "dietitian": ["dietetics"], "optician": ["optics"],
    "dentist": ["dentistry"], "chemist": ["chemistry"],
    "architect": ["architecture"], "paralegal": [], "officer": [], "worker": ["work"],
    "master": [], "owner": [],
  ]

  /// A name as it is shown: in title case, in singular unless it names a family of occupations.
  static func display(_ words: [String]) -> String {
    words.enumerated().map { index, word in
      let isSmall =
        index > 0 && ["and", "or", "of", "in", "for", "the"].contains(word.lowercased())
      if isSmall { return word.lowercased() }
      if word.contains(where: \.isUppercase), !isCapitals(words) { return word }
      return word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }.joined(separator: " ").capitalizedWords
  }

  private static func isCapitals(_ words: [String]) -> Bool {
    words.allSatisfy { $0.allSatisfy { !$0.isLowercase } } && words.joined().count > 5
  }
}

extension String {
  /// The text with the first letter of each longer word as a capital.
  fileprivate var capitalizedWords: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      ["and", "or", "of", "in", "for", "the"].contains(word)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
