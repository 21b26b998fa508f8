import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Votes from facts: figures, scores and degrees compared inside an article, stages, preferences.
struct FactVotes {
  private let library: Library
  private let read: ReadQuestion
  private let facts: FactIndex
  /// Whether the question leaves open which of many roles it is about.
  private let isOpen: Bool
  /// Whether figures must be compared across articles, since the roles stand in different ones.
  private let isAcrossArticles: Bool

  init(library: Library, read: ReadQuestion, facts: FactIndex) {
    self.library = library
    self.read = read
    self.facts = facts
    let catalog = library.catalog
    isOpen = read.roles.isEmpty && catalog.primaryCount > 4
    let homes = read.roles.map { Set(catalog[$0].articles) }
    let areApart =
      homes.count >= 2 && homes.dropFirst().allSatisfy { $0.isDisjoint(with: homes[0]) }
    isAcrossArticles = library.articles.count > 1 && (isOpen || areApart)
  }

  /// The votes that facts cast.
  ///
  /// - Parameter candidates: the roles to choose from.
  /// - Returns: in a fixed order; empty when no fact speaks for one role over another.
  func votes(among candidates: [RoleID]) -> [Vote] {
    let comparable = figureVotes(candidates) + rowVotes(candidates)
    return comparable + stageVotes(candidates) + valueVotes(candidates)
  }

  // MARK: Values that speak of the topic where the other role's do not

  /// The share of the topic that a value must cover to speak for its role.
  private static let telling: Float = 0.55

  private func valueVotes(_ candidates: [RoleID]) -> [Vote] {
    let matcher = TermMatcher(known: read, library: library)
    guard !matcher.isEmpty else { return [] }
    // A vote needs a fact that covers the topic; only then do the others beside it count.
    var telling: [String: Fact] = [:]
    for fact in facts.facts(covering: Self.telling, of: [matcher], roles: candidates)
    where Self.typedNumber(fact) == nil {
      let label = fact.qualifiers.label ?? ""
      telling["\(fact.provenance.article.path)|\(fact.attribute.name)|\(label)"] = fact
    }
    return telling.sorted { $0.key < $1.key }.compactMap { _, fact in
      let members = facts.facts(beside: fact, roles: candidates).filter {
        Self.typedNumber($0) == nil
      }
      guard let label = members.first?.qualifiers.label ?? members.first?.attribute.name,
        Set(members.map(\.role)).count >= 2 || read.asksWho
      else { return nil }
      return valueVote(members, label: label, matcher)
    }
  }

  private func valueVote(_ members: [Fact], label: String, _ matcher: TermMatcher) -> Vote? {
    let shared = matcher.coverage(of: label)
    let scored = members.map { fact in
      (fact: fact, coverage: matcher.coverage(of: label + " " + fact.value.raw))
    }
    guard let best = scored.max(by: { $0.coverage < $1.coverage }), best.coverage >= Self.telling
    else {
      return nil
    }
    let others = scored.filter { $0.fact.role != best.fact.role }.map(\.coverage).max() ?? 0
    let lead = best.coverage - max(others, shared)
    guard lead >= 0.2, read.direction != .less else { return nil }
    let isAlone = Set(members.map(\.role)).count == 1
    let weight = (isAlone ? 0.3 : 0.8) + best.coverage + lead
    // What somebody is tells little of who has more of something.
    let isMereMention = read.direction != nil && best.fact.attribute.name == "definition"
    return vote(best.fact, weight: isMereMention ? 0.7 * weight : weight, [best.fact])
  }

  // MARK: Figures of the attribute that is asked for

  private func figureVotes(_ candidates: [RoleID]) -> [Vote] {
    let selector = FactSelector(library: library, facts: facts)
    var votes: [Vote] = []
    for attribute in read.attributes {
      for (position, name) in FactSelector.family(of: attribute).enumerated() {
        let all = figures(of: name, candidates).filter { selector.meetsConditions($0, read) }
        votes += compare(all, weight: position == 0 ? 3 : 2.6) { number($0) }
      }
    }
    return votes
  }

  /// The facts of an attribute; where all roles compete, what many articles say alike is there once.
  private func figures(of attribute: Attribute, _ candidates: [RoleID]) -> [Fact] {
    guard isOpen else { return candidates.flatMap { facts.facts(role: $0, attribute: attribute) } }
    let distinct = byRole(facts.distinctFacts(of: attribute))
    return candidates.flatMap { distinct[$0] ?? [] }
  }

  /// The measure of a fact: facts compare only within one article, or across articles of one shape.
  private func compare(
    _ facts: [Fact],
    weight: Float,
    isTurned: Bool = false,
    by number: (Fact) -> Double?
  ) -> [Vote] {
    var groups: [String: [(fact: Fact, number: Double)]] = [:]
    for fact in facts {
      guard let number = number(fact) else { continue }
      groups[measure(of: fact), default: []].append((fact, number))
    }
    var votes: [Vote] = []
    for key in groups.keys.sorted() {
      let members = groups[key] ?? []
      guard Set(members.map(\.fact.role)).count >= 2 else { continue }
      let wantsLess = (read.direction == .less) != isTurned
      let sorted = members.sorted { left, right in
        let (a, b) = (left.number, right.number)
        return a == b ? left.fact.role < right.fact.role : (wantsLess ? a < b : a > b)
      }
      guard let first = sorted.first,
        let second = sorted.first(where: { $0.fact.role != first.fact.role }),
        first.number != second.number
      else { continue }
      let own = weight * usualness(first.fact) * breadth(of: members.map(\.fact))
      if let vote = vote(first.fact, weight: own, sorted.map(\.fact)) { votes.append(vote) }
    }
    return votes
  }

  /// Figures that people mean when they do not say: a year's, not an extreme, growth in per cent.
  private func usualness(_ fact: Fact) -> Float {
    if case .count = fact.value.typed, fact.attribute.name == "growth" {
      return read.tokens.contains { ["jobs", "number", "many"].contains($0.term) } ? 1 : 0.7
    }
    guard case .money(let money) = fact.value.typed else { return 1 }
    var share: Float = fact.qualifiers.statistic?.hasSuffix("tenth") == true ? 0.5 : 1
    let period = money.period ?? (money.maximum >= 1000 ? .year : .hour)
    if read.period == nil, period != .year { share *= 0.8 }
    // Without a place in the question the whole country's figure tells more than one state's.
    if read.regions.isEmpty, fact.qualifiers.region != nil { share *= 0.95 }
    return share
  }

  /// Among all roles of a corpus, a measure tells the more the more of them have it.
  private func breadth(of members: [Fact]) -> Float {
    guard isOpen else { return 1 }
    return min(1, 0.4 + 0.15 * Float(Set(members.map(\.role)).count))
  }

  private func vote(_ winner: Fact, weight: Float, _ compared: [Fact]) -> Vote? {
    guard let passage = facts.passage(of: winner),
      let article = library.index(of: winner.provenance.article)
    else { return nil }
    var seen: Set<RoleID> = []
    return Vote(
      role: winner.role,
      article: article,
      passage: passage,
      weight: weight,
      facts: compared.filter { seen.insert($0.role).inserted }
    )
  }

  /// Facts of one measure have the same kind of value, place, period, statistic and label.
  private func measure(of fact: Fact) -> String {
    var parts = [fact.attribute.name]
    if !isAcrossArticles { parts.append(fact.provenance.article.path) }
    switch fact.value.typed {
    case .money(let money):
      parts += [money.currency, money.likelyPeriod.rawValue]
      let place =
        fact.qualifiers.region ?? (isOpen ? CurrencyPlaces.place(of: money.currency) : nil)
      parts.append(place ?? "")
    case .percent: parts.append("percent")
    case .score(_, let whole): parts.append("score \(whole)")
    case .count: parts.append(Magnitude.things)
    case .duration, .term, .text:
      if Self.typedNumber(fact) == nil { parts.append(Magnitude.unit(of: fact) ?? "") }
    }
    let statistic = fact.qualifiers.statistic ?? ""
    let isUsual = isOpen && ["median", "average", "typical"].contains(statistic)
    parts += [fact.qualifiers.seniority ?? "", isUsual ? "" : statistic]
    if !isOpen { parts.append(fact.qualifiers.label?.lowercased() ?? "") }
    return parts.joined(separator: "|")
  }

  /// The end of a range that the question speaks of, or what the value amounts to.
  private func number(_ fact: Fact) -> Double? {
    guard case .money(let money) = fact.value.typed else { return Self.number(fact) }
    if read.tokens.contains(where: { $0.term == "minimum" }) { return money.minimum }
    if read.tokens.contains(where: { $0.term == "maximum" }) { return money.maximum }
    return Self.number(fact)
  }

  private static func number(_ fact: Fact) -> Double? {
    typedNumber(fact) ?? Magnitude.number(of: fact)
  }

  /// A figure, a score or a degree in words.
  private static func typedNumber(_ fact: Fact) -> Double? {
    switch fact.value.typed {
    case .money(let money): (money.minimum + money.maximum) / 2
    case .percent(let value): value
    case .score(let value, _): value
    case .count(let value): value
    case .duration, .term, .text:
      fact.attribute.name == "education"
        ? LevelScale.education(of: fact.value.raw) : LevelScale.level(of: fact.value.raw)
    }
  }

  // MARK: Rows and score cards whose label speaks of the topic

  /// The share of the topic that a label must cover for its row to speak of it.
  private static let likely: Float = 0.4

  private func byRole(_ facts: [Fact]) -> [RoleID: [Fact]] {
    Dictionary(grouping: facts, by: \.role)
  }

  private func rowVotes(_ candidates: [RoleID]) -> [Vote] {
    let matcher = TermMatcher(known: read, library: library)
    let opposite = TermMatcher(topics: read.topics.map(\.turned), library: library)
    // Without a quality the opposite is the same topic.
    let matchers = read.topics.contains(where: \.isQuality) ? [matcher, opposite] : [matcher]
    let likely = byRole(facts.facts(covering: Self.likely, of: matchers, roles: candidates))
    var rows: [String: [Fact]] = [:]
    for role in candidates {
      for fact in likely[role] ?? [] where Self.number(fact) != nil {
        guard let label = fact.qualifiers.label, !isFigure(fact) else { continue }
        rows["\(fact.provenance.article.path)|\(label)", default: []].append(fact)
      }
    }
    var votes: [Vote] = []
    for key in rows.keys.sorted() {
      let members = rows[key] ?? []
      guard let label = members.first?.qualifiers.label, Set(members.map(\.role)).count >= 2 else {
        continue
      }
      let (straight, turned) = (matcher.coverage(of: label), opposite.coverage(of: label))
      let coverage = max(straight, turned)
      guard coverage >= Self.likely else { continue }
      // The safest has the least of a danger.
      votes += compare(members, weight: 1.2 + 2 * coverage, isTurned: turned > straight) {
        Self.number($0)
      }
    }
    return votes
  }

  private func isFigure(_ fact: Fact) -> Bool {
    switch fact.value.typed {
    case .money, .percent: true
    case .count, .duration, .score, .term, .text: false
    }
  }

  // MARK: Who leads a stage

  /// The share of the topic that the name of a stage must cover.
  private static let staged: Float = 0.5

  private func stageVotes(_ candidates: [RoleID]) -> [Vote] {
    let matcher = TermMatcher(
      topics: read.topics.filter { !Self.leading.contains($0.stem) },
      library: library
    )
    guard !matcher.isEmpty else { return [] }
    let likely = byRole(facts.facts(covering: Self.staged, of: [matcher], roles: candidates))
    return candidates.flatMap { role -> [Vote] in
      (likely[role] ?? []).compactMap { fact in
        guard let label = fact.qualifiers.label, isYes(fact) else { return nil }
        let coverage = matcher.coverage(of: label)
        guard coverage >= Self.staged else { return nil }
        return vote(fact, weight: 1 + 2.2 * coverage, [fact])
      }
    }
  }

  private static let leading: Set<String> = ["lead", "head", "charg", "respons", "own", "stage"]

  private func isYes(_ fact: Fact) -> Bool {
    let value = fact.value.raw.lowercased()
    if fact.attribute.name == "stage_part" || read.asksWho {
      return value.hasPrefix("lead") || value == "yes" || value.hasPrefix("usually leads")
    }
    return false
  }
}
