import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Answers one question: gathers evidence, judges it, and composes what it comes to, or says what is
/// missing.
struct Composer {
  let library: Library
  let facts: FactIndex
  let read: ReadQuestion
  let ranker: PassageRanker
  let evidence: [Evidence]
  let matcher: TermMatcher

  init(library: Library, facts: FactIndex, names: ShortNames, read: ReadQuestion) {
    self.library = library
    self.facts = facts
    self.read = read
    ranker = PassageRanker(library: library, read: read, facts: facts, names: names)
    evidence = ranker.ranked()
    matcher = TermMatcher(read, library: library)
  }

  var quoter: Quoter { Quoter(library: library, read: read, matcher: matcher) }
  var selector: FactSelector { FactSelector(library: library, facts: facts) }
  var factSentences: FactSentences { FactSentences(library: library, facts: facts, quoter: quoter) }

  /// The draft of the answer, and the roles of its verdict.
  func draft() -> (AnswerDraft, [RoleID]) {
    let sufficiency = Sufficiency(library: library, read: read, evidence: evidence)
    if let reason = sufficiency.unreadableQuestion() ?? sufficiency.unknownRole() {
      return (abstention(reason), [])
    }
    if let draft = disagreementDraft() { return (draft, []) }
    switch read.intent {
    case .superlative, .suitability:
      if let (draft, roles) = verdictDraft(sufficiency) { return (draft, roles) }
    case .comparison where sufficiency.lacksCondition(comparedRoles, facts):
      return (abstention(sufficiency.conditionNotMet([], facts)), [])
    case .comparison:
      if let draft = likenessDraft() ?? comparisonDraft() { return (draft, []) }
    case .corpus:
      return (corpusDraft(), [])
    default: break
    }
    if prefersFacts, let draft = severalDraft() ?? factDraft(sufficiency) { return (draft, []) }
    let quotes = quoteDraft(sufficiency)
    if !quotes.status.isAnswered, !prefersFacts, let draft = factDraft(sufficiency) {
      return (draft, [])
    }
    return (quotes, [])
  }

  /// An answer that says what is missing and shows nothing else.
  func abstention(_ reason: Sufficiency.Reason) -> AnswerDraft {
    var draft = AnswerDraft(library: library)
    draft.status = reason.isOutOfScope ? .outOfScope : .notFound
    draft.missing = reason.missing
    draft.add(reason.sentence, .notice, passages: reason.passages.map { ($0, 0) })
    if let best = evidence.first {
      let near = SentenceFit(library: library, read: read).confidence(of: best.passage)
      draft.confidence = Confidence(
        value: near.value * 0.8,
        reasons: ["nothing answers it"],
        isAnswered: false
      )
    }
    return draft
  }

  // MARK: Facts

  /// The facts of the attribute that is asked for, role by role.
  private func factDraft(_ sufficiency: Sufficiency) -> AnswerDraft? {
    guard !read.attributes.isEmpty, !asksBeyondRoles else { return nil }
    var draft = AnswerDraft(library: library)
    let roles = read.roles.isEmpty ? speakingRoles : read.roles
    var ruledOut: [FactSelector.Selection] = []
    for role in roles {
      let selection = selector.select(read, role: role)
      if selection.isRuledOut { ruledOut.append(selection) }
      guard !selection.facts.isEmpty, sufficiency.covers(selection.facts, facts) else {
        if selection.facts.isEmpty, let reason = sufficiency.emptySection(of: role) {
          return abstention(reason)
        }
        continue
      }
      if read.attribute?.name == "definition" {
        quoteDefinitions(selection.facts, to: &draft)
        quoteDuties(below: selection.facts, to: &draft)
        continue
      }
      let limit = roles.count > 1 ? 2 : read.asksForAgreement ? 5 : 3
      if !addLimited(selection.facts, to: &draft) {
        factSentences.add(selection.facts, limit: limit, to: &draft)
      }
      warn(of: selection.facts, in: &draft)
      addDisagreements(of: role, to: &draft)
    }
    if draft.isEmpty, read.attribute?.name == "definition" {
      quoteGenerics(of: read.roles, to: &draft)
    }
    guard !draft.isEmpty else {
      if !ruledOut.isEmpty, !read.regions.isEmpty || read.period != nil {
        return placedDraft(of: roles)
          ?? abstention(sufficiency.conditionNotMet(ruledOut.flatMap(\.nearest), facts))
      }
      return nil
    }
    settleStatus(of: &draft)
    draft.confidence = confidence(ofFactsIn: draft)
    return draft
  }

  /// Whether the question names no role, but a thing to be explained ("What do the keys mean?") or a
  /// taste ("Which suits somebody who likes heights?"): facts about roles say something else.
  private var asksBeyondRoles: Bool {
    guard let attribute = read.attribute, ["definition", "preference"].contains(attribute.name)
    else { return false }
    return read.roles.isEmpty && read.topics.contains { !$0.isCue }
  }

  /// Facts are read from one place each; several articles make them surer, a missing part less.
  func confidence(ofFactsIn draft: AnswerDraft) -> Confidence {
    let articles = Set(draft.book.citations.map(\.article)).count
    let reasons = ["typed facts from \(articles == 1 ? "1 article" : "\(articles) articles")"]
    switch draft.status {
    case .conflicting:
      return Confidence(value: 0.6, reasons: reasons + ["the articles disagree"])
    case .partial:
      return Confidence(value: 0.6, reasons: reasons + ["a part of the question has no answer"])
    default: return Confidence(value: articles > 1 ? 0.95 : 0.85, reasons: reasons)
    }
  }

  /// Tells that a figure's place was taken from its currency.
  private func warn(of selected: [Fact], in draft: inout AnswerDraft) {
    guard !read.regions.isEmpty,
      let fact = selected.first(where: { FactSelector.placeByCurrency(of: $0) != nil }),
      let place = FactSelector.placeByCurrency(of: fact)
    else { return }
    draft.warnings.append(
      "\(fact.provenance.article.path) names no place for \(fact.value.raw); "
        + "its currency is that of \(place)"
    )
  }

  /// Says which of the roles and places asked for have no fact, and whether articles disagree.
  private func settleStatus(of draft: inout AnswerDraft) {
    if read.roles.count >= 2 {
      let named = Set(draft.facts.map(\.role))
      let silent = read.roles.map { library.catalog[$0].name }.filter { !named.contains($0) }
      if !named.isEmpty, !silent.isEmpty {
        draft.status = .partial
        draft.missing = silent
      }
    }
    let told = Set(draft.facts.flatMap(\.qualifiers).filter { $0.key == "region" }.map(\.value))
    let untold = read.regions.filter { !told.contains($0) }
    if !told.isEmpty, !untold.isEmpty {
      draft.status = .partial
      draft.missing = untold
    }
    if draft.disagreements.contains(where: isConflict) { draft.status = .conflicting }
  }

  /// Whether a typed value answers better than a sentence.
  private var prefersFacts: Bool {
    let best = evidence.first
    if asksForAnotherMeasure { return false }
    switch read.intent {
    case .yesNo: return false
    case .howTo: return read.attribute?.name == "learning_resource"
    case .definition: return true
    default: return (best?.questionFit ?? 0) < 0.75
    }
  }

  /// Whether the question asks for a measure beside the attribute whose words it has: "How old may
  /// you be to start the training?".
  private var asksForAnotherMeasure: Bool {
    guard let how = read.tokens.firstIndex(where: { $0.term == "how" }),
      let next = read.tokens[(how + 1)...].first, let noun = QuestionReader.measures[next.term]
    else { return false }
    return read.topics.contains { $0.term == noun }
  }

  /// Those of the default roles that have facts of the very attribute, if any have.
  private var speakingRoles: [RoleID] {
    let speaking = defaultRoles.filter { role in
      read.attribute.map { facts.hasFacts(role: role, attribute: $0) } ?? false
    }
    return speaking.isEmpty ? defaultRoles : speaking
  }

  /// The roles of a corpus about few, when a question names none.
  var defaultRoles: [RoleID] {
    let roles = library.catalog.roles.filter { !$0.articles.isEmpty }.map(\.id)
    return roles.count <= 4 ? roles : []
  }

  // MARK: Quotations

  /// The best passages in their own words, or an abstention when they do not answer.
  private func quoteDraft(_ sufficiency: Sufficiency) -> AnswerDraft {
    if let reason = sufficiency.shortfall() { return abstention(reason) }
    var draft = AnswerDraft(library: library)
    guard let best = evidence.first else { return abstention(sufficiency.nothing()) }
    addOpenVerdict(to: &draft)
    let count = (best.questionFit >= 0.6 ? 2 : 3) + (draft.verdict == nil ? 0 : 1)
    for item in evidence.prefix(count + 2) where draft.sentences.count < count {
      guard item.roleFit >= min(Evidence.leastRoleFit, best.roleFit) else { continue }
      let isNear = item.score >= best.score * 0.72 && item.coverage >= best.coverage * 0.6
      guard isNear || draft.isEmpty else { break }
      let quote =
        read.intent == .howTo
        ? quoter.whole(item.passage, roles: read.roles)
        : quoter.quote(item.passage, roles: read.roles)
      if draft.isEmpty, isMereLabel(quote) { return abstention(sufficiency.nothing()) }
      draft.add(quote, .quote, passages: [(item.passage, item.score)])
    }
    guard !draft.isEmpty else { return abstention(sufficiency.nothing()) }
    draft.confidence = SentenceFit(library: library, read: read).confidence(of: best.passage)
    if best.questionFit >= 0.6 {
      draft.confidence = Confidence(
        value: max(draft.confidence.value, Double(0.6 + 0.35 * best.questionFit)),
        reasons: ["an article asks this very question"] + draft.confidence.reasons
      )
    }
    return draft
  }

  /// Whether a quotation has no word but those of the question: the label of an empty cell.
  private func isMereLabel(_ quote: String) -> Bool {
    guard quote.last.map({ !".!?".contains($0) }) ?? true else { return false }
    let asked = Set(read.tokens.map(\.stem))
    return library.analyzer.tokens(in: quote).allSatisfy { asked.contains($0.stem) }
  }

  // MARK: About the corpus

  /// Which articles speak of the topic.
  private func corpusDraft() -> AnswerDraft {
    var draft = AnswerDraft(library: library)
    // Without a topic a question for articles is about roles.
    let found = evidence.filter { read.topics.isEmpty ? $0.roleFit >= 0.85 : $0.coverage >= 0.6 }
    var seen: Set<Int> = []
    for item in found {
      let indexed = library.passages[item.passage]
      guard seen.insert(indexed.article).inserted else { continue }
      let article = library.heads[indexed.article]
      draft.add(
        "\(article.displayTitle): \(quoter.quote(item.passage, roles: []))",
        .quote,
        passages: [(item.passage, item.score)]
      )
    }
    draft.confidence = Confidence(value: 0.9, reasons: ["the words stand in the articles"])
    let sufficiency = Sufficiency(library: library, read: read, evidence: evidence)
    return draft.isEmpty ? abstention(sufficiency.nothing()) : draft
  }
}
