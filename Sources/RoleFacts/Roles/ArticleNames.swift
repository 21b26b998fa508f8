import ArticleParsing
import TextAnalysis

/// The names that one article gives to roles.
struct ArticleNames {
  /// The names, each once.
  let candidates: [RoleCandidate]
  /// Other names that the article gives to them.
  let aliases: [AliasCandidate]

  init(_ analyzed: AnalyzedArticle, phrase: RolePhrase) {
    let declared = DeclaredRoles(analyzed.article.metadata, phrase: phrase)
    let places = NamePlaces(analyzed, analyzer: phrase.analyzer)
    let given = GivenNames(analyzed, places, phrase)
    let candidates = Self.candidates(analyzed, declared, given, places, phrase)
    let spelt = NameSpellings(
      candidates: candidates,
      headings: Set(given.headings.map(\.name.key)),
      analyzed: analyzed,
      places: places
    )
    let found = AliasFinder(analyzed, places, candidates: candidates)
    self.candidates = candidates
    let divided = Self.divided(analyzed, places, known: candidates, phrase)
    aliases = declared.aliases + spelt.aliases + divided + found.aliases
  }

  /// The names that slashes divide from that of a role, in the title and headings: "Waiter/Waitress".
  private static func divided(
    _ analyzed: AnalyzedArticle,
    _ places: NamePlaces,
    known: [RoleCandidate],
    _ phrase: RolePhrase
  ) -> [AliasCandidate] {
    let texts =
      (phrase.title(of: analyzed).map { [$0] } ?? [])
      + places.headings.compactMap { $0.map { ($0.text, $0.line) } }
    let keys = Set(known.map(\.key))
    return texts.flatMap { text, line -> [AliasCandidate] in
      guard let (name, others) = phrase.otherNames(in: text), keys.contains(name.key) else {
        return []
      }
      return others.filter { !keys.contains($0.key) }.map { other in
        AliasCandidate(
          name: other.words.joined(separator: " "),
          key: other.key,
          role: name.key,
          line: line
        )
      }
    }
  }

  private static func candidates(
    _ analyzed: AnalyzedArticle,
    _ declared: DeclaredRoles,
    _ given: GivenNames,
    _ places: NamePlaces,
    _ phrase: RolePhrase
  ) -> [RoleCandidate] {
    var result: [RoleCandidate] = []
    func add(_ name: RolePhrase.Name, line: Int, isPrimary: Bool) {
      guard !name.key.isEmpty else { return }
      if let index = result.firstIndex(where: { $0.key == name.key }) {
        result[index].count += 1
        if isPrimary { result[index].isPrimary = true }
        return
      }
      result.append(
        RoleCandidate(
          words: name.words,
          key: name.key,
          line: line,
          spelling: name.spelling,
          isPrimary: isPrimary
        )
      )
    }
    for (name, line) in declared.names { add(name, line: line, isPrimary: true) }
    let title = phrase.title(of: analyzed)
    let named =
      title.map { title in
        phrase.names(inTitle: title.text) { words, head in
          places.name(words) && !analyzed.says(words + [head])
        }
      } ?? []
    let sides = title.map { given.members(of: $0.text, named, in: analyzed, phrase) } ?? []
    for name in sides { add(name, line: title?.line ?? 1, isPrimary: true) }
    for (name, line) in given.headings + given.cells { add(name, line: line, isPrimary: false) }
    var compared = sides.count > 1 ? Set(sides.map(\.key)) : []
    let evidence = OccupationEvidence(analyzed, places, title: title, titleNames: named, phrase)
    for found in evidence.findings {
      for _ in 0..<found.count { add(found.name, line: found.line, isPrimary: found.isInTitle) }
      if found.isInTitle { compared.insert(found.name.key) }
    }
    if result.isEmpty {
      for (name, line) in ListedRoles(analyzed, phrase: phrase).items {
        add(name, line: line, isPrimary: true)
      }
    }
    if result.isEmpty {
      for (name, line) in ProseRoles(analyzed, phrase: phrase).names {
        add(name, line: line, isPrimary: true)
      }
    }
    return settled(result, compared: compared)
  }

  /// Makes up for a missing title, and leaves out bare nouns that only shorten another name.
  ///
  /// `compared` has the keys of the roles that the title sets side by side.
  private static func settled(
    _ candidates: [RoleCandidate],
    compared: Set<String>
  ) -> [RoleCandidate] {
    var result = candidates.filter { candidate in
      (compared.contains(candidate.key) || candidate.words.count > 1
        || !candidates.contains { $0.key != candidate.key && $0.key.hasSuffix(candidate.key) })
        && (candidate.isPrimary || candidate.count > 1 || candidate.words.count > 1)
    }
    if !result.contains(where: \.isPrimary) {
      for index in result.indices { result[index].isPrimary = true }
    }
    return result
  }
}
