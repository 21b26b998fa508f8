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

    /// Whether so much stands around it that it needs no sentence: a side of the title, and a column
    /// or, with one thing more, a question of its own.
    var isCertain: Bool {
      places.contains(.title)
        && (places.contains(.column) || places.contains(.question) && Set(places).count > 2)
    }
  }

  private let analyzed: AnalyzedArticle
  private let phrase: RolePhrase

  init(_ analyzed: AnalyzedArticle, phrase: RolePhrase) {
    self.analyzed = analyzed
    self.phrase = phrase
  }

  /// The roles besides those of ``RolePhrase``, in the order of the article.
  var findings: [Finding] {
    let placed = candidates().filter(\.isPlaced)
    if placed.isEmpty { return [] }
    let people = keysOfPeople(among: placed)
    let title = phrase.title(of: analyzed.article)
    let titled = title.map { phrase.names(inTitle: $0.text) } ?? []
    let found = placed.filter { candidate in
      // "Frontend" in "Frontend vs Backend Developer" has its noun behind the other one.
      let isShort = titled.contains { $0.key.hasPrefix(candidate.name.key) }
      return people.contains(candidate.name.key)
        || !titled.isEmpty && !isShort && candidate.isCertain
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
    let article = analyzed.article
    if let title = phrase.title(of: article) {
      for name in phrase.unknownNames(inTitle: title.text) {
        add(name, line: title.firstLine, .title)
      }
      add(phrase.unknownName(inQuestion: title.text), line: title.firstLine, .title)
    }
    for heading in article.sections.compactMap(\.heading) {
      add(phrase.unknownName(inQuestion: heading.text), line: heading.firstLine, .question)
      add(phrase.unknownName(only: heading.text), line: heading.firstLine, .heading)
    }
    var tables: Set<Int> = []
    for block in article.blocks where block.noise == nil {
      switch block.kind {
      case .tableRow(let row):
        guard tables.insert(row.table).inserted else { continue }
        for cell in row.header {
          add(phrase.unknownName(only: cell.text), line: cell.firstLine, .column)
        }
      case .definition(let term):
        add(phrase.unknownName(only: term.text), line: term.firstLine, .label)
      case .paragraph, .listItem, .answer, .orphanAnswer:
        guard let label = block.label, label.count <= RolePhrase.longestUnknownByteCount else {
          continue
        }
        let words = Array(block.text.text.utf8).text(label)
        add(phrase.unknownName(only: words), line: block.text.firstLine, .label)
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
