import ArticleParsing
import TextAnalysis

extension AmountFacts {
  // MARK: Whose figure it is

  struct Place {
    let role: RoleID
    let range: Range<Int>
  }

  func places(in sentence: Range<Int>, block: Int) -> [Place] {
    let tokens = scope.analyzed.blocks[block]
    return scope.mentions[block].compactMap { mention in
      let start = tokens[mention.tokens.lowerBound].range.lowerBound
      let end = tokens[mention.tokens.upperBound - 1].range.upperBound
      return sentence.contains(start) ? Place(role: mention.role, range: start..<end) : nil
    }
  }

  /// The roles of a sentence that names none: as many as it has figures, in the order of the sentence
  /// before or of the article; or the only role in question.
  func fallback(_ index: Int, _ previous: [RoleID], _ count: Int) -> [RoleID] {
    let block = scope.article.blocks[index]
    var seen: Set<RoleID> = []
    let earlier = previous.filter { seen.insert($0).inserted }
    if earlier.count == count, count > 1 { return earlier }
    let asked = earlier.isEmpty ? scope.askedRoles(ofBlock: index) : []
    if !asked.isEmpty { return asked }
    let section = scope.sectionRoles[block.section]
    if section.count == 1 { return section }
    if scope.primaryRoles.count == 1 { return scope.primaryRoles }
    return earlier.count == 1 ? earlier : []
  }

  func bind(
    _ figures: [Amount],
    to places: [Place],
    fallback: [RoleID],
    _ folded: [UInt8]
  ) -> [RoleID?] {
    guard !places.isEmpty else {
      if fallback.count == figures.count { return fallback }
      return figures.map { _ in fallback.count == 1 ? fallback.first : nil }
    }
    let roleCount = Set(places.map(\.role)).count
    if roleCount == figures.count, roleCount > 1, areInTurn(figures, places, folded) {
      return alternating(figures, places)
    }
    if roleCount == 1, let other = opposite(of: places[0].role, figures, places, folded) {
      return [places[0].role, other]
    }
    return figures.map { figure in nearest(to: figure, among: places, folded) }
  }

  private static let contrasts = PhraseList([
    "against ", "compared with ", "compared to ", "versus ", "vs ", "as opposed to ",
  ])

  /// The other role of an article about two, where one of two figures is set against that of the
  /// only role named in front: "more openings for plumbers (4,000 against 3,200)".
  private func opposite(
    of role: RoleID,
    _ figures: [Amount],
    _ places: [Place],
    _ folded: [UInt8]
  ) -> RoleID? {
    guard figures.count == 2, scope.primaryRoles.count == 2,
      let other = scope.primaryRoles.first(where: { $0 != role }),
      places.allSatisfy({ $0.range.upperBound <= figures[0].range.lowerBound }),
      figures[0].range.upperBound < figures[1].range.lowerBound
    else { return nil }
    let between = figures[0].range.upperBound..<figures[1].range.lowerBound
    return Self.contrasts.isFound(in: folded, between) ? other : nil
  }

  /// As many figures as roles: the first figure belongs to the first role, and so on, whichever of
  /// the two comes first in the sentence.
  private func alternating(_ figures: [Amount], _ places: [Place]) -> [RoleID?] {
    var seen: Set<RoleID> = []
    let roles = places.map(\.role).filter { seen.insert($0).inserted }
    return figures.indices.map { roles[$0] }
  }

  /// Whether each figure and the role in the same place of the order stand in one clause.
  private func areInTurn(_ figures: [Amount], _ places: [Place], _ folded: [UInt8]) -> Bool {
    var seen: Set<RoleID> = []
    let roles = places.filter { seen.insert($0.role).inserted }
    return zip(figures, roles).allSatisfy { areInOneClause($0, $1, folded) }
  }

  private func areInOneClause(_ figure: Amount, _ role: Place, _ folded: [UInt8]) -> Bool {
    let start = min(figure.range.upperBound, role.range.upperBound)
    let end = max(figure.range.lowerBound, role.range.lowerBound)
    return start >= end || !ArticleScope.breaks.isFound(in: folded, start..<end)
  }

  /// The last role before a figure, or the first one behind it; those of its clause come first.
  private func nearest(to figure: Amount, among places: [Place], _ folded: [UInt8]) -> RoleID? {
    let inClause = places.filter { areInOneClause(figure, $0, folded) }
    let candidates = inClause.isEmpty ? places : inClause
    let before = candidates.last { $0.range.upperBound <= figure.range.lowerBound }
    return before?.role ?? candidates.first?.role
  }

  /// A role with those that "and" joins to it: "accountants and auditors" share a figure.
  func joined(_ role: RoleID, _ places: [Place], _ folded: [UInt8]) -> [RoleID] {
    var result = [role]
    for (left, right) in zip(places, places.dropFirst()) where left.role != right.role {
      let gap = left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)
      guard folded[gap].elementsEqual(" and ".utf8) else { continue }
      if result.contains(left.role) || result.contains(right.role) {
        result = Array(Set(result + [left.role, right.role])).sorted()
      }
    }
    return result
  }

  /// Both roles of an article about two, where a sentence that names none speaks of both.
  func pair(in sentence: Range<Int>, block: Int) -> [RoleID] {
    guard scope.primaryRoles.count == 2 else { return [] }
    let tokens = scope.analyzed.blocks[block]
    let isOfBoth = tokens.suffix(from: tokens.firstIndex(atOrBehind: sentence.lowerBound))
      .prefix { $0.range.lowerBound < sentence.upperBound }
      .contains { $0.term == "both" }
    return isOfBoth ? scope.primaryRoles : []
  }

  // MARK: Figures of somebody else

  /// Whether the words of a figure have a subject of their own that is no role of the article:
  /// "while porters earn …".
  func speaksOfOthers(
    _ figure: Figure,
    _ sentence: Range<Int>,
    _ block: Int,
    _ folded: [UInt8]
  ) -> Bool {
    guard figure.amount.isMoney else { return false }
    let tokens = scope.analyzed.blocks[block]
    let first = tokens.firstIndex(atOrBehind: figure.part.lowerBound)
    let last = tokens.firstIndex(atOrBehind: figure.amount.range.lowerBound)
    guard first < last,
      !scope.mentions[block].contains(where: { mention in
        figure.part.contains(tokens[mention.tokens.lowerBound].range.lowerBound)
      })
    else { return false }
    let words = tokens[first..<last]
    if let verb = words.lastIndex(where: { Self.earning.contains($0.term) }) {
      return scope.isForeign(subject: tokens[first..<verb], folded)
    }
    // "…, film consultants €80": the verb is that of the part before.
    guard let head = words.last?.term, HeadNouns.containsOrLooksLike(RoleName.singular(head)),
      tokens[last - 1].range.upperBound + 1 == figure.amount.range.lowerBound
    else { return false }
    return scope.isForeign(subject: words, folded)
  }

  private static let earning: Set<String> = [
    "earn", "earns", "earned", "receive", "receives", "make", "makes", "get", "gets",
  ]
}

extension ArticleScope {
  /// Whether the words in front of a verb are a subject that names people, but none of the article's
  /// roles: "Head porters in hospitals".
  func isForeign(subject words: ArraySlice<Token>, _ folded: [UInt8]) -> Bool {
    // Behind the last comma: "In Leeds, porters".
    let start = words.indices.last { index in
      index > words.startIndex
        && folded[words[index - 1].range.upperBound..<words[index].range.lowerBound]
          .contains(UInt8(ascii: ","))
    }
    let own = words[(start ?? words.startIndex)...]
      .drop { FunctionWords.contains($0.term) || Verbs.adverbs.contains($0.term) }
    let noun = own.prefix { !FunctionWords.contains($0.term) && !Verbs.adverbs.contains($0.term) }
    guard let head = noun.last?.term, noun.count <= 4 else { return false }
    let singular = RoleName.singular(head)
    return singular != head && !PeopleNouns.contains(singular)
      && !primaryRoles.contains { headNoun(of: $0) == singular }
  }

  private func headNoun(of role: RoleID) -> String? {
    catalog[role].name.split(separator: " ").last.map { RoleName.singular($0.lowercased()) }
  }
}
