/// Words that people use for one another when they talk about work.
package enum Thesaurus {
  /// The stems of the words that may stand for a word, in alphabetical order, without its own.
  ///
  /// - Parameter stem: as ``Stemmer`` makes it.
  /// - Returns: empty when the word is in no group.
  package static func synonyms(of stem: String) -> [String] {
    synonyms[stem] ?? []
  }

  /// All words of the groups, folded, in the order of the groups.
  package static let words: [String] = ThesaurusGroups.lines
    .split(whereSeparator: \.isWhitespace).map(String.init)

  private static let synonyms: [String: [String]] = {
    let stemmer = Stemmer()
    var related: [String: Set<String>] = [:]
    for line in ThesaurusGroups.lines.split(separator: "\n") {
      let stems = Set(line.split(separator: " ").map { stemmer.stem(String($0)) })
      for stem in stems { related[stem, default: []].formUnion(stems) }
    }
    return related.reduce(into: [:]) { synonyms, entry in
      synonyms[entry.key] = entry.value.subtracting([entry.key]).sorted()
    }
  }()
}
