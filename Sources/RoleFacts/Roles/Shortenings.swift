import TextAnalysis

/// Words of role names as people cut them short: "tech" for "technician".
///
/// Words of the language, kept as data in one place.
package enum Shortenings {
  /// The keys of the names that a name with cut words may stand for.
  ///
  /// - Parameter words: a name as written.
  /// - Returns: none where no word is cut.
  static func expansions(of words: [String]) -> [String] {
    let choices = words.map { word -> [String] in
      let term = RoleName.singular(word.lowercased())
      return [term] + wholes(of: term)
    }
    guard words.count <= 4, choices.contains(where: { $0.count > 1 }) else { return [] }
    var names: [[String]] = [[]]
    for choice in choices { names = names.flatMap { name in choice.map { name + [$0] } } }
    return names.dropFirst().map(RoleName.key)
  }

  /// The whole words that a folded word is cut from, the likeliest first; none for other words.
  package static func wholes(of term: String) -> [String] { wholes[RoleName.singular(term)] ?? [] }

  /// The indexes of the cut words of a text.
  static func indexes(in tokens: [Token]) -> [Int] {
    tokens.indices.filter { words.isKey($0, of: tokens) }
  }

  private static let words = NameTree(keys: wholes.keys)

  private static let wholes: [String: [String]] = [
    "admin": ["administrator", "administrative", "administration"],
    "asst": ["assistant"], "comm": ["communication"], "comms": ["communications"],
    "dev": ["developer", "development"], "eng": ["engineer", "engineering"],
    "exec": ["executive"], "info": ["information"], "lab": ["laboratory"], "med": ["medical"],
    "mgr": ["manager"], "op": ["operation", "operator"], "prof": ["professor"],
    "rep": ["representative"],
    "sys": ["system"], "tech": ["technician", "technologist", "technology"],
    "vet": ["veterinary", "veterinarian"],
  ]
}
