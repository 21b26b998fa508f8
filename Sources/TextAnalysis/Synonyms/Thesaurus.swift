import Synchronization

/// Words that people use for one another when they talk about work.
package enum Thesaurus {
  /// The stems of the words that may stand for a word, in alphabetical order, without its own.
  ///
  /// - Parameter stem: as ``Stemmer`` makes it.
  /// - Returns: empty when the word is in no group.
  package static func synonyms(of stem: String) -> [String] {
    found.withLock { found in
      if let known = found[stem] { return known }
      let synonyms = lookedUp(stem)
      found[stem] = synonyms
      return synonyms
    }
  }

  /// All words of the groups, folded, in the order of the groups.
  package static let words: [String] = groups.flatMap(\.self)

  /// Whether a folded word stands in a group as it is.
  package static func contains(_ word: String) -> Bool {
    guard let letter = word.utf8.first else { return false }
    return (groupsByLetter[letter] ?? []).contains { groups[$0].contains(word) }
  }

  private static let groups: [[String]] = ThesaurusGroups.text
    .parts(at: ",").map { $0.parts(at: " ") }

  /// The groups by the first letters of their words, which stemming leaves as they are.
  private static let groupsByLetter: [UInt8: [Int]] = {
    var byLetter: [UInt8: [Int]] = [:]
    for (index, group) in groups.enumerated() {
      for letter in Set(group.compactMap(\.utf8.first)) {
        byLetter[letter, default: []].append(index)
      }
    }
    return byLetter
  }()

  /// What was looked up before: a question asks for the same few words again and again.
  private static let found = Mutex<[String: [String]]>([:])

  private static func lookedUp(_ stem: String) -> [String] {
    guard let letter = stem.utf8.first else { return [] }
    let stemmer = Stemmer()
    var synonyms: Set<String> = []
    for group in (groupsByLetter[letter] ?? []).map({ groups[$0] }) {
      let holdsWord = group.contains { $0.utf8.first == letter && stemmer.stem($0) == stem }
      if holdsWord { synonyms.formUnion(group.map { stemmer.stem($0) }) }
    }
    return synonyms.subtracting([stem]).sorted()
  }
}
