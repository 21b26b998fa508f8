import ArticleParsing
import TextAnalysis

/// A part of a sentence that says one thing about one role.
package struct Clause {
  /// UTF-8 offsets in the block's text.
  package let range: Range<Int>
  /// The roles that the clause is about: those it names at its beginning, or the ones before it when
  /// it goes on with "they".
  package let subjects: [RoleID]
  /// Whether the subject stands at the very beginning, before the verb.
  let startsWithSubject: Bool
  /// UTF-8 offset behind the subject's name, or the start of the clause.
  let predicateStart: Int
  /// Whether the words at ``predicateStart`` go on with the subject, be it named, "they" or unsaid.
  let isDirect: Bool
  /// The roles that the clauses before it in the block were about.
  let topic: [RoleID]
}

extension ArticleScope {
  /// The clauses of a block: its sentences, cut before words that turn to another role.
  package func clauses(ofBlock index: Int) -> [Clause] {
    let bytes = [UInt8].folded(article.blocks[index].text.text)
    return clauses(ofBlock: index, folded: bytes, breaks: Self.breaks.places(in: bytes))
  }

  /// ``clauses(ofBlock:)`` where the folded text of the block and its ``breaks`` are known.
  func clauses(ofBlock index: Int, folded bytes: [UInt8], breaks: [Range<Int>]) -> [Clause] {
    var result: [Clause] = []
    var earlier = askedRoles(ofBlock: index)
    for sentence in analyzed.sentences[index] {
      for range in split(sentence, block: index, bytes: bytes, breaks: breaks) {
        let clause = clause(range, block: index, bytes: bytes, earlier: earlier)
        if clause.startsWithSubject || !clause.subjects.isEmpty { earlier = clause.subjects }
        result.append(clause)
      }
    }
    return result
  }

  /// The role that the question of an answer asks about, if it is one.
  func askedRoles(ofBlock index: Int) -> [RoleID] {
    guard case .answer(let question) = article.blocks[index].kind else { return [] }
    let asked = catalog.mentions(in: analyzer.tokens(in: question.text), article: article.id)
    let roles = Set(asked.filter { !$0.isField }.map(\.role))
    return roles.count == 1 ? Array(roles) : []
  }

  private func clause(
    _ range: Range<Int>,
    block: Int,
    bytes: [UInt8],
    earlier: [RoleID]
  ) -> Clause {
    let tokens = analyzed.blocks[block]
    func clause(
      _ subjects: [RoleID],
      behind end: Int,
      startsWithSubject: Bool = false,
      isDirect: Bool = true
    ) -> Clause {
      Clause(
        range: range,
        subjects: subjects,
        startsWithSubject: startsWithSubject,
        predicateStart: min(end, range.upperBound),
        isDirect: isDirect,
        topic: earlier
      )
    }
    let first = tokens.firstIndex(atOrBehind: range.lowerBound)
    guard first < tokens.count else { return clause([], behind: range.lowerBound) }
    if !earlier.isEmpty, let verb = verbOfFinding(in: range, tokens[first...]) {
      return clause(earlier, behind: verb)
    }
    let goesOn = Self.pronouns.contains(tokens[first]) && !earlier.isEmpty
    let named = goesOn ? [] : subjectMentions(in: range, block: block, first: first, bytes: bytes)
    guard let lead = named.first, let last = named.last else {
      if goesOn { return clause(earlier, behind: tokens[first].range.upperBound) }
      if let both = both(in: range, block: block, first: first) {
        return clause(primaryRoles, behind: both)
      }
      // "…, so quiet people feel at home" still speaks of those before.
      let follows = bytes[..<range.lowerBound].suffix(5).elementsEqual(", so ".utf8)
      return clause(follows ? earlier : [], behind: range.lowerBound, isDirect: !follows)
    }
    let before = tokens[first..<lead.tokens.lowerBound]
    let opens = opensSubject(before, lead, in: tokens, bytes)
    return clause(
      named.map(\.role),
      behind: tokens[last.tokens.upperBound - 1].range.upperBound,
      startsWithSubject: opens,
      isDirect: opens
    )
  }

  /// The offset of "find" in "You'll also find them in shipyards", which speaks of those before.
  private func verbOfFinding(in range: Range<Int>, _ tokens: ArraySlice<Token>) -> Int? {
    guard let start = tokens.first, start.term.hasPrefix("you") else { return nil }
    let words = tokens.prefix(5).prefix { $0.range.upperBound <= range.upperBound }
    guard let verb = words.firstIndex(where: { ["find", "see", "meet"].contains($0.term) }),
      words.indices.contains(verb + 1), words[verb + 1].term == "them"
    else { return nil }
    return words[verb].range.lowerBound
  }

  /// Whether the words before a name leave it the subject: "Most", "In Wales,", "For … a diploma".
  private func opensSubject(
    _ before: ArraySlice<Token>,
    _ lead: RoleCatalog.Mention,
    in tokens: [Token],
    _ bytes: [UInt8]
  ) -> Bool {
    let rest = before.reversed().drop {
      Self.determiners.contains($0) || $0.term.utf8.allSatisfy(NumberReader.isDigit)
    }
    guard let last = rest.first else { return true }
    if bytes[last.range.upperBound] == UInt8(ascii: ",") { return true }
    let next = lead.tokens.upperBound
    return before.count == 1 && last.term == "for" && next < tokens.count
      && ["a", "an", "the"].contains(tokens[next].term)
  }

  /// The offset behind "both", "both roles" at the start of a clause of an article about two roles.
  private func both(in range: Range<Int>, block: Int, first: Int) -> Int? {
    let tokens = analyzed.blocks[block]
    guard primaryRoles.count == 2, tokens[first].term == "both" else { return nil }
    let next = first + 1
    guard next < tokens.count, Self.jobs.contains(tokens[next]) else {
      return tokens[first].range.upperBound
    }
    return tokens[next].range.upperBound
  }

  private static let jobs: WordSet = [
    "roles", "jobs", "careers", "occupations", "professions", "titles", "trades", "groups",
  ]

  private static let determiners: WordSet = [
    "about", "around", "roughly", "nearly", "almost", "percent", "per", "cent", "out", "of", "one",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "an", "the",
    "most", "many", "some", "both", "all", "while", "however", "in", "job",
    "registered", "licensed", "qualified", "certified", "professional", "typical", "modern", "good",
  ]

  private static let pronouns: WordSet = ["they", "he", "she"]

  /// The first role near the beginning of a clause, and those joined to it by "and" or "or".
  private func subjectMentions(
    in range: Range<Int>,
    block: Int,
    first: Int,
    bytes: [UInt8]
  ) -> [RoleCatalog.Mention] {
    if mentions[block].isEmpty { return [] }
    let tokens = analyzed.blocks[block]
    let inside = mentions[block].filter { mention in
      range.contains(tokens[mention.tokens.lowerBound].range.lowerBound) && !mention.isField
    }
    guard let lead = inside.first, lead.tokens.lowerBound <= first + 7 else { return [] }
    let start = tokens[lead.tokens.lowerBound].range.lowerBound
    // Behind a verb stands an object: "Hospitals need a nurse who …" says what hospitals need.
    guard !Verbs.phrases.isFound(in: bytes, range.lowerBound..<start) else { return [] }
    var result = [lead]
    for next in inside.dropFirst() {
      guard let last = result.last else { break }
      let between = tokens[
        last.tokens.upperBound..<max(last.tokens.upperBound, next.tokens.lowerBound)
      ]
      if next.role == last.role {
        // "A veterinary technician (vet tech) and …": another name of the same role.
        guard between.isEmpty else { break }
        result[result.count - 1] = RoleCatalog.Mention(
          role: last.role,
          tokens: last.tokens.lowerBound..<next.tokens.upperBound,
          isField: last.isField
        )
        continue
      }
      guard between.allSatisfy({ Self.joining.contains($0) }) else { break }
      result.append(next)
    }
    return result
  }

  /// What may stand between the subjects of one clause: "a caller, a dealer and a broker".
  private static let joining: WordSet = ["and", "or", "a", "an", "the"]

  /// Words that turn to another role.
  static let breaks = PhraseList([
    "; ", ", while ", ", whereas ", ", but ", " while ", " whereas ", ", so ", ", and both ",
  ])
}
