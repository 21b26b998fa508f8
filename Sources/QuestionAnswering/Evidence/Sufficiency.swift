import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// Tells whether the evidence is enough for an answer, and if not, what is missing.
struct Sufficiency {
  let library: Library
  let read: ReadQuestion
  let evidence: [Evidence]

  /// Why there is no answer.
  struct Reason {
    let missing: [String]
    let sentence: String
    var passages: [Int] = []
    var isOutOfScope = false
  }

  /// The question has no words, or is in a language that is not understood.
  func unreadableQuestion() -> Reason? {
    if read.tokens.isEmpty {
      return Reason(
        missing: [],
        sentence: "The question has no words. Ask in a sentence or by a few keywords.",
        isOutOfScope: true
      )
    }
    guard read.isForeign else { return nil }
    return Reason(
      missing: [],
      sentence: "The question does not seem to be in English, the only language understood here. "
        + "Please ask it in English.",
      isOutOfScope: true
    )
  }

  // MARK: Roles

  /// The occupation that the corpus does not know, unless a passage answers the very question.
  func unknownRole() -> Reason? {
    guard let role = read.unknownRole, !isOneself else { return nil }
    if let best = evidence.first, best.questionFit >= 0.6, best.coverage >= 0.6 { return nil }
    if isSaid(of: role) || isGiven(of: role) { return nil }
    return Reason(
      missing: [role],
      sentence: "The articles do not speak of the role \"\(role)\"."
    )
  }

  /// Whether the best passage has a figure of the kind asked for and the very words of the unknown
  /// occupation, though it is no role of the corpus.
  private func isGiven(of unknown: String) -> Bool {
    guard let best = evidence.first, best.valueFit == 1, best.coverage >= 0.6 else { return false }
    let stems = library.analyzer.stems(in: library.passages[best.passage].text)
    return Set(library.analyzer.stems(in: unknown)).isSubset(of: stems)
  }

  /// Whether the occupation is what somebody calls themselves who asks what suits them.
  private var isOneself: Bool {
    read.intent == .suitability && ["i", "im", "my"].contains(read.tokens.first?.term ?? "")
  }

  /// Whether a sentence about a role that is asked for uses the words of the unknown one ("a
  /// solicitor is a lawyer"), or about any where the question asks which one is so ("the better
  /// storyteller").
  private func isSaid(of unknown: String) -> Bool {
    let asksWhich = read.roles.isEmpty && read.intent == .superlative
    guard asksWhich || !read.roles.isEmpty && read.intent == .yesNo else { return false }
    let words = Set(library.analyzer.stems(in: unknown))
    return evidence.prefix(8).contains { item in
      (asksWhich || item.roleFit >= 0.8)
        && words.isSubset(of: library.analyzer.stems(in: library.passages[item.passage].text))
    }
  }

  // MARK: Conditions

  /// No value meets the place, year or period of the question.
  func conditionNotMet(_ nearest: [Fact], _ facts: FactIndex) -> Reason {
    let conditions =
      read.regions + read.years.map(String.init)
      + (read.period.map { ["per \($0.rawValue)"] } ?? [])
    let subject = read.attribute?.words ?? "figure"
    var sentence = "The articles give no \(subject) for \(conditions.joined(separator: ", "))."
    var passages: [Int] = []
    if let (heading, passage) = emptySection() {
      sentence += " The heading \(heading) is there, but empty: no figure stands below it."
      passages += passage.map { [$0] } ?? []
    } else if let fact = nearest.first, let passage = facts.passage(of: fact) {
      let role = library.catalog[fact.role].name
      sentence +=
        " The nearest they have: \(role), "
        + "\(fact.value.raw)\(FactSentences.limits(fact, isLabelShown: false))."
      passages.append(passage)
    }
    return Reason(missing: conditions, sentence: sentence, passages: passages)
  }

  /// A section named after the place that is asked for, and the first passage near it.
  private func emptySection() -> (String, Int?)? {
    for place in library.places where isAbout(place.article) {
      guard !Set(Places.mentions(in: place.heading)).isDisjoint(with: read.regions) else {
        continue
      }
      let head = library.heads[place.article]
      let passage = head.passages.first {
        library.passages[$0].passage.section == place.section
      }
      return ("\"\(place.heading)\" (\(head.id.path), line \(place.line))", passage)
    }
    return nil
  }

  /// Whether an article is about one of the roles asked for, if any are.
  private func isAbout(_ article: Int) -> Bool {
    read.roles.isEmpty || library.primaryRoles(of: article).contains { read.roles.contains($0) }
  }

  /// Whether a comparison asks for a place or period that no figure of the candidates has.
  func lacksCondition(_ candidates: [RoleID], _ facts: FactIndex) -> Bool {
    guard let attribute = read.attribute, !read.regions.isEmpty || read.period != nil else {
      return false
    }
    guard ["salary", "hiring_cost", "growth", "employment"].contains(attribute.name) else {
      return false
    }
    let selector = FactSelector(library: library, facts: facts)
    return candidates.allSatisfy { selector.select(read, role: $0).facts.isEmpty }
  }

  /// The role's own heading below the attribute is there, but nothing stands below it.
  func emptySection(of role: RoleID) -> Reason? {
    guard let attribute = read.attribute else { return nil }
    for gap in library.gaps where gap.attribute == attribute && gap.role == role {
      let name = library.catalog[role].name
      return Reason(
        missing: [name, attribute.name],
        sentence: "The articles have a heading for the \(attribute.name) of the \(name) "
          + "(\(library.heads[gap.article].id.path), line \(gap.line)), but nothing stands below it."
      )
    }
    return nil
  }

  // MARK: Topic

  /// Whether facts speak of the question's own words, beyond the attribute.
  func covers(_ selected: [Fact], _ facts: FactIndex) -> Bool {
    let values = selected.prefix(6).map(\.value.raw)
    if read.asksHowLong, !values.contains(where: WantedValue.hasDuration) { return false }
    if read.asksForCount, !values.contains(where: WantedValue.hasFigure) { return false }
    let specific = read.topics.filter { !$0.isCue && !EverydayWords.contains($0.term) }
    let total = read.topics.reduce(0) { $0 + $1.weight }
    let share = specific.reduce(0) { $0 + $1.weight }
    guard share > total * 0.5 else { return true }
    let matcher = TermMatcher(topics: specific, library: library)
    return selected.prefix(8).contains { fact in
      let around = facts.passage(of: fact).map { passage in
        library.passages[passage].text + " "
          + library.passages[passage].headings.joined(separator: " ")
      }
      let limits = fact.qualifiers.pairs.map(\.value).joined(separator: " ")
      return matcher.coverage(of: (around ?? "") + " " + limits + " " + fact.value.raw) >= 0.3
    }
  }

  /// What is missing when the best passage does not answer; `nil` when it does.
  func shortfall() -> Reason? {
    guard let best = evidence.first else { return nothing() }
    let indexed = library.passages[best.passage]
    if !read.regions.isEmpty {
      let near = indexed.text + " " + indexed.headings.joined(separator: " ")
      guard !Set(Places.mentions(in: near)).isDisjoint(with: read.regions) else {
        return conditionNotMet([], FactIndex(library: library))
      }
    }
    if let year = read.years.last, read.attribute != nil,
      !(indexed.text + indexed.headings.joined(separator: " ")).contains(String(year))
    {
      return conditionNotMet([], FactIndex(library: library))
    }
    if wantsFigure, !WantedValue.hasFigure(indexed.text) { return nothing() }
    if read.asksHowLong, !WantedValue.hasDuration(indexed.text) { return nothing() }
    for role in read.roles {
      if best.questionFit < 0.5, best.coverage < 0.75, let reason = emptySection(of: role) {
        return reason
      }
    }
    if read.topics.isEmpty {
      return best.attributeFit > 0 || best.questionFit >= 0.3 ? nil : nothing()
    }
    let enough: Float =
      best.questionFit >= 0.4
      ? 0.35
      : best.attributeFit >= 0.6 && best.roleFit >= 0.8
        ? (isUnspecific ? 0.3 : 0.5)
        : read.intent == .yesNo || read.intent == .howTo ? 0.5 : 0.6
    let needed = hasUnknownWord && best.questionFit < 0.4 ? max(enough, 0.7) : enough
    return best.coverage >= needed && best.roleFit >= Evidence.leastRoleFit ? nil : nothing()
  }

  /// Whether a word of the question stands in no article, nor does one that means the same.
  private var hasUnknownWord: Bool {
    read.topics.contains { topic in
      !EverydayWords.contains(topic.term)
        && ([topic.stem] + Thesaurus.synonyms(of: topic.stem)).allSatisfy {
          library.searcher.documentFrequency(of: $0) == 0
        }
    }
  }

  /// Whether the question has at most one word besides the attribute, and one that the articles use.
  private var isUnspecific: Bool {
    let specific = read.topics.filter { !$0.isCue }
    return specific.count <= 1
      && specific.allSatisfy { library.searcher.documentFrequency(of: $0.stem) > 0 }
  }

  private var wantsFigure: Bool {
    guard let attribute = read.attribute else { return read.asksHowMany }
    return read.asksHowMany
      || ["salary", "hiring_cost"].contains(attribute.name) && read.intent != .yesNo
  }

  /// Nothing answers.
  func nothing() -> Reason {
    let words = read.topics.filter { topic in
      library.searcher.documentFrequency(of: topic.stem) == 0
    }.map(\.term)
    let subject = read.roles.map { library.catalog[$0].name }.joined(separator: " and ")
    let about = subject.isEmpty ? "" : " about \(subject)"
    guard words.isEmpty else {
      let isFar = read.roles.isEmpty && read.attributes.isEmpty
      return Reason(
        missing: words,
        sentence: "The articles say nothing\(about) on \(words.joined(separator: ", ")).",
        isOutOfScope: isFar
      )
    }
    let topic = read.attribute?.name ?? read.topics.map(\.term).joined(separator: " ")
    return Reason(
      missing: topic.isEmpty ? [] : [topic],
      sentence: "The articles do not answer this\(about)."
    )
  }
}
