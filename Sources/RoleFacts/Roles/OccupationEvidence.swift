import ArticleParsing
import TextAnalysis

/// Finds roles whose names end with no known head noun, by how an article speaks of them.
///
/// A word becomes a role when two independent kinds of evidence meet: it stands where roles stand (as a
/// side of the title, in a question about somebody's work, as a column, label or heading), and a sentence
/// speaks of it as of people ("gaffers earn …", "become a gaffer", "a gaffer is a … who").
struct OccupationEvidence {
  /// A name that an article gives to a role.
  struct Finding {
    let name: RolePhrase.Name
    let line: Int
    /// Whether the title sets the role beside another one or is about it.
    let isInTitle: Bool
    /// How often it stands where roles stand, and once for what sentences say.
    let count: Int
  }

  /// Where roles stand in an article.
  private enum Place { case title, question, column, heading, label }

  private struct Candidate {
    let name: RolePhrase.Name
    let line: Int
    var places: [Place]

    /// Whether a sentence is all that is missing.
    var isPlaced: Bool {
      places.contains(.title) || places.contains(.question) || Set(places).count > 1
    }

    /// Whether so much stands around it that it needs no sentence: a side of the title, and a column,
    /// several labels or, with one thing more, a question of its own.
    var isCertain: Bool {
      places.contains(.title)
        && (places.contains(.column) || places.count { $0 == .label } > 1
          || places.contains(.question) && Set(places).count > 2)
    }
  }

  private let analyzed: AnalyzedArticle
  private let places: NamePlaces
  private let title: (text: NamingText, line: Int)?
  /// The known roles that the title names.
  private let titleNames: [RolePhrase.Name]
  private let phrase: RolePhrase

  init(
    _ analyzed: AnalyzedArticle,
    _ places: NamePlaces,
    title: (text: NamingText, line: Int)?,
    titleNames: [RolePhrase.Name],
    _ phrase: RolePhrase
  ) {
    (self.analyzed, self.places, self.phrase) = (analyzed, places, phrase)
    (self.title, self.titleNames) = (title, titleNames)
  }

  /// The roles besides those of ``RolePhrase``, in the order of the article.
  var findings: [Finding] {
    let placed = candidates().filter(\.isPlaced)
    if placed.isEmpty { return [] }
    let people = keysOfPeople(among: placed)
    let isBesideRole =
      !titleNames.isEmpty
      || placed.contains { $0.places.contains(.title) && people.contains($0.name.key) }
    let found = placed.filter { candidate in
      // "Frontend" in "Frontend vs Backend Developer" has its noun behind the other one.
      let isShort = titleNames.contains { $0.key.hasPrefix(candidate.name.key) }
      return people.contains(candidate.name.key)
        || isBesideRole && !isShort && candidate.isCertain
    }
    return found.map { candidate in
      Finding(
        name: candidate.name,
        line: candidate.line,
        isInTitle: candidate.places.contains(.title),
        count: candidate.places.count + 1
      )
    }
  }

  // MARK: Where roles stand

  private func candidates() -> [Candidate] {
    var result: [Candidate] = []
    func add(_ name: RolePhrase.Name?, line: Int, _ place: Place) {
      guard let name else { return }
      if let known = result.firstIndex(where: { $0.name.key == name.key }) {
        result[known].places.append(place)
      } else {
        result.append(Candidate(name: name, line: line, places: [place]))
      }
    }
    if let title {
      for name in phrase.unknownNames(inTitle: title.text) { add(name, line: title.line, .title) }
      add(phrase.unknownName(inQuestion: title.text), line: title.line, .title)
    }
    for case .some(let heading) in places.headings {
      add(phrase.unknownName(inQuestion: heading.text), line: heading.line, .question)
      add(phrase.unknownName(only: heading.text), line: heading.line, .heading)
    }
    var tables: Set<Int> = []
    for (block, lead) in zip(analyzed.article.blocks, places.leads) where block.noise == nil {
      switch block.kind {
      case .tableRow(let row):
        guard tables.insert(row.table).inserted else { continue }
        for cell in places.headers[row.table] ?? [] {
          add(phrase.unknownName(only: cell.text), line: cell.line, .column)
        }
      case .definition, .paragraph, .listItem, .answer, .orphanAnswer:
        if let lead { add(phrase.unknownName(only: lead.text), line: lead.line, .label) }
      }
    }
    return result
  }

  // MARK: Sentences about people

  private func keysOfPeople(among candidates: [Candidate]) -> Set<String> {
    let tree = NameTree(keys: candidates.map(\.name.key))
    var people: Set<Int> = []
    func look(in words: PeopleGrammar, _ isOfPeople: (Range<Int>) -> Bool) {
      for start in words.tokens.indices {
        tree.forEachKey(in: words.tokens, from: start, longest: RolePhrase.longestUnknown) {
          key,
          noun in
          if !people.contains(key), isOfPeople(noun) { people.insert(key) }
        }
      }
    }
    for heading in analyzed.headings {
      let words = PeopleGrammar(heading, nil)
      look(in: words, words.isBecome)
    }
    for (index, block) in analyzed.article.blocks.enumerated() where block.noise == nil {
      if people.count == tree.keys.count { break }
      let words = PeopleGrammar(analyzed.blocks[index], block.text.text)
      look(in: words, words.speaksOfPeople)
    }
    return Set(people.map { tree.keys[$0] })
  }
}
