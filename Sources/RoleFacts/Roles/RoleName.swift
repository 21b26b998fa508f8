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
    guard term.utf8.count > 3, term.utf8.last == UInt8(ascii: "s") else {
      guard term.utf8.count > 4, term.utf8.last == UInt8(ascii: "n"), term.hasSuffix("men") else {
        return term
      }
      return String(term.dropLast(2)) + "an"
    }
    if term.hasSuffix("ss") || term.hasSuffix("us") || term.hasSuffix("is") { return term }
    if term.hasSuffix("wives") { return String(term.dropLast(3)) + "fe" }
    if term.hasSuffix("ies"), term.utf8.count > 4 { return String(term.dropLast(3)) + "y" }
    if ["ches", "shes", "xes", "sses"].contains(where: { term.hasSuffix($0) }) {
      return String(term.dropLast(2))
    }
    return String(term.dropLast())
  }

  /// The words for the field in which a person of this head noun works ("scientist": "science").
  package static func fields(of head: String) -> [String] {
    if let known = irregularFields[head] { return known }
    if head.hasSuffix("eer") { return [head + "ing"] }
    if head.hasSuffix("writer") { return [String(head.dropLast(2)) + "ing"] }
    if head.hasSuffix("er") {
      let root = String(head.dropLast(2))
      return [root + "ing", root, root + "ment"]
    }
    if head.hasSuffix("ator") { return [String(head.dropLast(2)) + "ion"] }
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
    "technician": [], "technologist": ["technology"], "developer": ["development"],
    "designer": ["design"], "dentist": ["dentistry"], "chemist": ["chemistry"],
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
