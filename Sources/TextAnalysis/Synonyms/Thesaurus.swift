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
    .parts(at: "\n").flatMap { $0.parts(at: " ") }

  private static let synonyms: [String: [String]] = {
    let stemmer = Stemmer()
    var synonyms: [String: [String]] = [:]
    for line in ThesaurusGroups.lines.parts(at: "\n") {
      let stems = line.parts(at: " ").map { stemmer.stem($0) }
      for stem in stems {
        for other in stems where other != stem && synonyms[stem]?.contains(other) != true {
          synonyms[stem, default: []].append(other)
        }
      }
    }
    return synonyms.mapValues { $0.sorted() }
  }()
}
