import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Chooses the facts that answer a question about an attribute of a role.
struct FactSelector {
  let library: Library
  let facts: FactIndex

  struct Selection {
    var facts: [Fact] = []
    /// Whether there are facts of the attribute, but none meets the question's conditions.
    var isRuledOut = false
    /// Facts that fail a condition, to be shown as the nearest thing that there is.
    var nearest: [Fact] = []
  }

  /// The facts of one role, those that fit the question's words best first.
  func select(_ read: ReadQuestion, role: RoleID) -> Selection {
    let labelled = labelled(read, role: role)
    if !labelled.isEmpty { return Selection(facts: arranged(labelled, read)) }
    guard let attribute = read.attribute else { return Selection() }
    var all = ofKind(
      attribute,
      Self.family(of: attribute).flatMap { facts.facts(role: role, attribute: $0) }
    )
    if all.isEmpty, attribute.name == "responsibility" {
      // What somebody is tells what they do where no list of duties does.
      all = facts.facts(role: role, attribute: Attribute("definition"))
    }
    guard !all.isEmpty else { return Selection() }
    var fitting = all.filter { meetsConditions($0, read) }
    let lengths = fitting.filter { read.asksHowLong && WantedValue.hasDuration($0.value.raw) }
    if !lengths.isEmpty { fitting = lengths }
    if fitting.isEmpty {
      return Selection(facts: [], isRuledOut: true, nearest: nearest(all, read))
    }
    return Selection(facts: arranged(fitting, read), isRuledOut: false, nearest: [])
  }

  /// The facts that come nearest to the conditions: those of the right place first.
  private func nearest(_ all: [Fact], _ read: ReadQuestion) -> [Fact] {
    let (near, far) = (
      all.filter { read.regions.contains($0.qualifiers.region ?? "") },
      all.filter { !read.regions.contains($0.qualifiers.region ?? "") }
    )
    return Array((near + far).prefix(2))
  }

  /// Scores and rows whose very label the question speaks of.
  private func labelled(_ read: ReadQuestion, role: RoleID) -> [Fact] {
    let matcher = TermMatcher(read, library: library)
    let asked = Set(read.topics.flatMap { [$0.stem] + Thesaurus.synonyms(of: $0.stem) })
    return facts.facts(role: role, attribute: Attribute("rating")).filter { fact in
      guard let label = fact.qualifiers.label else { return false }
      let head = label.prefix { $0 != "(" }
      let own = Set(library.analyzer.stems(in: String(head)))
      return own.isSubset(of: asked) && matcher.coverage(of: own) >= 0.6
    }
  }

  /// Attributes that answer for each other.
  static func family(of attribute: Attribute) -> [Attribute] {
    (families[attribute.name] ?? [attribute.name]).map { Attribute($0) }
  }

  private static let families: [String: [String]] = [
    "tool": ["tool", "framework", "platform"],
    "platform": ["platform", "tool"],
    "framework": ["framework"],
    "skill": ["skill", "knowledge"],
    "knowledge": ["knowledge", "skill"],
    "salary": ["salary", "hiring_cost"],
    "hiring_cost": ["hiring_cost"],
    "goal": ["goal", "focus"],
    "certification": ["certification"],
    "licence": ["licence"],
    "industry": ["industry", "employer"],
    "employer": ["employer", "industry"],
    "definition": ["definition", "focus", "responsibility"],
    "training": ["training", "education"],
  ]

  /// Attributes whose values are figures.
  static let numeric: Set<String> = [
    "salary", "hiring_cost", "growth", "employment", "openings",
  ]

  /// Figures where the attribute is one of figures, words where it is not, if there are any.
  private func ofKind(_ attribute: Attribute, _ all: [Fact]) -> [Fact] {
    let wantsFigures = Self.numeric.contains(attribute.name)
    let shares = all.filter { isShare($0) }
    if !shares.isEmpty { return shares }
    let kept = all.filter { $0.value.isFigure == wantsFigures }
    return kept.isEmpty ? all : kept
  }

  /// An employer or industry with its share of the jobs.
  private func isShare(_ fact: Fact) -> Bool {
    guard ["employer", "industry"].contains(fact.attribute.name),
      let label = fact.qualifiers.label
    else { return false }
    return label.contains(where: \.isNumber) && !label.contains(where: \.isLetter)
  }

  // MARK: Conditions

  func meetsConditions(_ fact: Fact, _ read: ReadQuestion) -> Bool {
    if !read.regions.isEmpty {
      let isNumeric = Self.numeric.contains(fact.attribute.name)
      if let region = fact.qualifiers.region {
        guard read.regions.contains(region) else { return false }
      } else if fact.value.isFigure || isNumeric {
        guard let place = Self.placeByCurrency(of: fact), read.regions.contains(place) else {
          return false
        }
      }
    }
    guard meetsYears(fact, read.years) else { return false }
    guard case .money(let money) = fact.value.typed else { return true }
    if let period = read.period {
      let own = money.period ?? (money.maximum >= 1000 ? .year : nil)
      guard own == period else { return false }
    }
    return true
  }

  /// The place whose currency an amount is in, where its article names no place.
  static func placeByCurrency(of fact: Fact) -> String? {
    guard fact.qualifiers.region == nil, case .money(let money) = fact.value.typed else {
      return nil
    }
    return CurrencyPlaces.place(of: money.currency)
  }

  private func meetsYears(_ fact: Fact, _ years: [Int]) -> Bool {
    guard let last = years.last else { return true }
    guard let own = fact.qualifiers.year else { return !Self.numeric.contains(fact.attribute.name) }
    let ends = own.split(separator: "-").compactMap { Int($0) }
    if years.count == 1 { return ends.contains(last) || spans(own, last) }
    return ends.contains(last) || ends.contains(years[0])
  }

  private func spans(_ years: String, _ year: Int) -> Bool {
    let ends = years.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2 else { return false }
    return (ends[0]...max(ends[0], ends[1])).contains(year)
  }

  // MARK: Order

  private func arranged(_ facts: [Fact], _ read: ReadQuestion) -> [Fact] {
    let matcher = TermMatcher(read, library: library)
    let specific = TermMatcher(topics: read.topics.filter { !$0.isCue }, library: library)
    let scored = facts.enumerated().map { offset, fact in
      (fact: fact, score: score(fact, read, matcher, specific), offset: offset)
    }
    let sorted = scored.sorted { ($1.score, $0.offset) < ($0.score, $1.offset) }
    guard let best = sorted.first?.score else { return [] }
    let near = sorted.filter { $0.score >= best - 0.45 }
    return distinct(near.map(\.fact))
  }

  /// How well a fact fits; `matcher` knows all words of the question's topic, `specific` those that do
  /// not name the attribute.
  private func score(
    _ fact: Fact,
    _ read: ReadQuestion,
    _ matcher: TermMatcher,
    _ specific: TermMatcher
  ) -> Float {
    var score: Float = 0
    if !specific.isEmpty {
      let label = [fact.qualifiers.label ?? "", fact.value.raw, fact.qualifiers.attributedTo ?? ""]
        .joined(separator: " ")
      score += 1.2 * specific.coverage(of: label + " " + passageText(fact))
      score += 0.6 * specific.coverage(of: label)
    }
    score += 0.25 * matcher.coverage(of: fact.qualifiers.label ?? "")
    if fact.attribute == read.attribute { score += 0.3 }
    score += kindFit(fact, read) + 1.2 * FactLimits(library: library, read: read).fit(of: fact)
    if let wanted = read.seniority, fact.qualifiers.seniority == wanted { score += 1 }
    if case .money(let money) = fact.value.typed, read.period == nil {
      if money.period == nil || money.period == .year { score += 0.2 }
      if fact.qualifiers.seniority == nil { score += 0.05 }
    }
    if library.isAbout(fact.provenance.article, fact.role) { score += 0.5 }
    return score
  }

  /// Words that ask for a percentage.
  private static let shares: Set<String> = ["percent", "percentage", "rate", "fast", "quickly"]

  /// Whether a value is of the kind that the question asks for: a percentage, a number of jobs, a
  /// typical figure rather than an extreme one.
  private func kindFit(_ fact: Fact, _ read: ReadQuestion) -> Float {
    func asks(for words: Set<String>) -> Bool { read.tokens.contains { words.contains($0.term) } }
    switch fact.value.typed {
    case .percent: return asks(for: ["jobs"]) && !asks(for: Self.shares) ? 0 : 0.6
    case .count:
      if asks(for: Self.shares) { return -1 }
      return asks(for: ["jobs", "numeric", "many", "number"]) ? 0.8 : 0
    case .money: return fact.qualifiers.statistic?.hasSuffix("tenth") == true ? -0.5 : 0
    case .duration, .score, .term, .text:
      return fact.attribute.name == "definition" ? definitionFit(fact) : 0
    }
  }

  /// Whether a defining sentence stands where articles define, and not in an answer to something else.
  private func definitionFit(_ fact: Fact) -> Float {
    guard let passage = facts.passage(of: fact) else { return 0 }
    if library.passages[passage].passage.question != nil { return -0.6 }
    // Who has more of something is not what they are.
    let compares = library.analyzer.tokens(in: fact.value.raw).contains {
      ["greater", "greatest", "higher", "highest", "lower", "lowest"].contains($0.term)
    }
    let defining = ["definition", "responsibility", "focus"]
    guard let attribute = library.passages[passage].attribute else { return 0.3 }
    return defining.contains(attribute.name) && !compares ? 0.5 : -0.2
  }

  private func passageText(_ fact: Fact) -> String {
    facts.passage(of: fact).map { library.passages[$0].headings.joined(separator: " ") } ?? ""
  }

  /// Leaves out a value that another fact already says, and whole lines whose items are there.
  private func distinct(_ facts: [Fact]) -> [Fact] {
    var seen: Set<String> = []
    return facts.filter { fact in
      seen.insert("\(fact.value.raw.lowercased())|\(fact.provenance.article.path)").inserted
    }
  }
}

extension FactValue {
  /// Whether place, years and statistic limit the value.
  var isFigure: Bool {
    switch typed {
    case .money, .percent, .count: true
    case .duration, .score, .term, .text: false
    }
  }
}
