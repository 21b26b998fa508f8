import ArticleParsing
import TextAnalysis

/// Reads whom a role suits where the role is the subject.
///
/// For example "Masonry suits people who like stone", "Glazing is a good fit for anyone who is calm", "You'll
/// love this job if …".
extension PreferenceFacts {
  /// The role that a sentence recommends, and to whom: UTF-8 offsets in the block's text.
  func suited(
    _ sentence: Range<Int>,
    _ prose: ProseBlocks.Prose
  ) -> (role: RoleID, condition: Range<Int>)? {
    // What a line announces is read from the items below it.
    guard let last = sentence.last, !"?:".utf8.contains(prose.bytes[last]),
      AdviceSentence(sentence, prose.bytes) == nil
    else { return nil }
    let tokens = scope.analyzed.blocks[prose.index]
    let first = tokens.firstIndex(atOrBehind: sentence.lowerBound)
    let inside = tokens[first..<max(first, tokens.firstIndex(atOrBehind: sentence.upperBound))]
    if !inside.isEmpty, tokens.isOne(of: Self.people, at: first),
      scope.sectionAttributes[prose.block.section]?.name == "preference",
      scope.mentions[prose.index].isEmpty, let role = onlyRole(of: prose.index)
    {
      return (role, sentence)
    }
    guard let verb = tokens.firstIndex(of: Self.verbs, in: inside.prefix(9).indices),
      let start = target(in: inside[verb...]), start > verb,
      !inside[verb...].prefix(while: { $0.range.lowerBound < tokens[start].range.lowerBound })
        .contains(where: { Self.denials.contains($0) })
    else { return nil }
    let subject = inside[first..<verb]
    guard let role = role(ofSubject: subject, prose.index) else { return nil }
    return (role, tokens[start].range.lowerBound..<sentence.upperBound)
  }

  /// Verbs of liking, linking and fitting.
  private static let verbs: WordSet = [
    "love", "enjoy", "like", "thrive", "is", "are", "be", "suit", "suits", "appeal", "appeals",
    "attract", "attracts", "reward", "rewards",
  ]
  private static let liking: WordSet = ["love", "enjoy", "like", "thrive"]
  private static let linking: WordSet = ["is", "are", "be"]
  private static let fits: WordSet = [
    "right", "ideal", "perfect", "best", "better", "great", "good", "fit", "match", "choice",
    "option", "suited", "cut", "made",
  ]
  private static let denials: WordSet = ["not", "never", "rarely", "no"]

  /// Where the words begin that tell whom a role suits, behind the verb in front.
  private func target(in words: ArraySlice<Token>) -> Int? {
    guard let verb = words.first else { return nil }
    var next = words.startIndex + 1
    if Self.liking.contains(verb) {
      return condition(in: words, from: next, within: 6)
    }
    if Self.linking.contains(verb) {
      guard let link = words.dropFirst().prefix(7).firstIndex(where: { $0.term == "for" }) else {
        let isFit = words.dropFirst().prefix(5).contains { Self.fits.contains($0) }
        return isFit ? condition(in: words, from: next, within: 6) : nil
      }
      let between = words[next..<link]
      guard between.isEmpty || between.contains(where: { Self.fits.contains($0) }) else {
        return nil
      }
      next = link + 1
    } else if next < words.endIndex, words[next].term == "to" {
      next += 1
    }
    guard next < words.endIndex else { return nil }
    if words[next].term == "you" { return condition(in: words, from: next + 1, within: 1) }
    return namesPeople(words[next...]) ? next : nil
  }

  /// The word behind the first "if" or "when" among the next few.
  private func condition(in words: ArraySlice<Token>, from start: Int, within count: Int) -> Int? {
    guard start < words.endIndex,
      let mark = words[start...].prefix(count).firstIndex(where: {
        ["if", "when"].contains($0.term)
      }), mark + 1 < words.endIndex
    else { return nil }
    return mark + 1
  }

  /// Whether words begin with people: "people who", "quick learners who", "anyone with".
  private func namesPeople(_ words: ArraySlice<Token>) -> Bool {
    let head = words.prefix(5)
    return head.contains { Self.people.contains($0) || $0.term == "who" }
  }

  private static let people: WordSet = [
    "people", "those", "anyone", "anybody", "someone", "somebody", "everyone", "individuals",
    "introverts", "extroverts", "candidates", "lovers", "types", "minds", "thinkers", "learners",
  ]

  // MARK: Whom a sentence recommends

  /// The role that the subject of a sentence names, by whatever name, or the only one in question
  /// where it is "this job".
  private func role(ofSubject words: ArraySlice<Token>, _ block: Int) -> RoleID? {
    let named = Set(
      scope.mentions[block].filter { words.indices.contains($0.tokens.lowerBound) }.map(\.role)
    )
    if !named.isEmpty { return named.count == 1 ? named.first : nil }
    let own = words.filter { !FunctionWords.contains($0) && !Self.modals.contains($0) }
    if own.allSatisfy({ Self.jobs.contains($0) || $0.term.hasPrefix("you") }) {
      return onlyRole(of: block)
    }
    return own.count <= 3 ? role(alike: own) : nil
  }

  /// The only role of the article of whose name a word is alike: "adjusting" means the adjuster.
  func role(alike words: some Sequence<Token>) -> RoleID? {
    let alike = scope.primaryRoles.filter { role in
      let names = scope.catalog[role].name.lowercased().split(separator: " ")
      return words.contains { word in names.contains { Self.areAlike(word.term, $0) } }
    }
    return alike.only
  }

  /// The role of the headings above a block, or the only one of the article.
  private func onlyRole(of block: Int) -> RoleID? {
    let section = scope.sectionRoles[scope.article.blocks[block].section]
    return section.count == 1 ? section[0] : scope.primaryRoles.only
  }

  private static let modals: WordSet = ["will", "would", "may", "might", "could", "can"]
  private static let jobs: WordSet = ["job", "career", "work", "role", "it", "profession"]

  /// The fewest letters that words of one family share, and the most that may follow them.
  private static let (fewestShared, mostOwn) = (5, 3)

  /// Whether two words are of one family: "adjusting" and "adjuster", "actuarial" and "actuary".
  private static func areAlike(_ word: String, _ name: Substring) -> Bool {
    let shared = zip(word.utf8, name.utf8).prefix { $0 == $1 }.count
    return shared >= fewestShared && shared >= min(word.utf8.count, name.utf8.count) - mostOwn
  }
}

extension ProseBlocks.Prose {
  /// Calls `body` for the parts of a sentence between words that turn to another role.
  func forEachPart(of sentence: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = sentence.lowerBound
    while let mark = breaks.first(within: start..<sentence.upperBound) {
      body(start..<mark.lowerBound)
      start = mark.upperBound
    }
    body(start..<sentence.upperBound)
  }
}

extension Array {
  /// The element of an array that has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
