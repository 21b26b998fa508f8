import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

extension Composer {
  /// The role that the evidence speaks for, with the evidence.
  func verdictDraft(_ sufficiency: Sufficiency) -> (AnswerDraft, [RoleID])? {
    let candidates = self.candidates
    if read.intent == .superlative, read.topics.isEmpty, read.attributes.isEmpty,
      !evidence.prefix(3).contains(where: { ranker.asksTheSame($0.passage) })
    {
      return (unclear(candidates), [])
    }
    if read.intent == .superlative, sufficiency.lacksCondition(candidates, facts) {
      return (abstention(sufficiency.conditionNotMet([], facts)), [])
    }
    if let attribute = read.attribute, FactSelector.numeric.contains(attribute.name),
      read.roles.count >= 2,
      candidates.count(where: { !selector.select(read, role: $0).facts.isEmpty }) == 1
    {
      return nil
    }
    let judged = judgement(candidates)
    let best = judged?.supporting.first?.weight ?? 0
    if best < Self.telling, let even = evenDraft(candidates) ?? openDraft(candidates, judged) {
      return (even, candidates)
    }
    guard let judgement = judged, isDecisive(judgement) else { return nil }
    var draft = AnswerDraft(library: library)
    let names = judgement.roles.map { library.catalog[$0].name }
    draft.verdict = Verdict(
      outcome: .role,
      roles: names,
      attribute: read.attribute?.name,
      forCount: judgement.forCount,
      againstCount: judgement.againstCount,
      silentCount: judgement.silentCount,
      confidence: confidence(of: judgement).level
    )
    draft.confidence = confidence(of: judgement)
    let supporting = answersFirst(distinctPassages(judgement.supporting).prefix(3))
    draft.add(
      "\(names.joined(separator: " and ")). \(count(judgement))",
      .verdict,
      passages: supporting.map { ($0.passage, $0.weight) }
    )
    for vote in supporting { addSupport(vote, to: &draft) }
    let against = distinctPassages(judgement.votes.filter { !judgement.roles.contains($0.role) })
    if let other = against.first, judgement.againstCount > 0 { addSupport(other, to: &draft) }
    return (draft, candidates.count >= 2 ? candidates : judgement.roles)
  }

  var textVotes: TextVotes {
    TextVotes(library: library, read: read, facts: facts, names: ranker.shortNames)
  }

  func firstText(of item: Evidence) -> String {
    let indexed = library.passages[item.passage]
    return library.articles[indexed.article].blocks[indexed.passage.blocks.lowerBound].text.text
  }

  /// The votes of passages that answer the very question before the others.
  private func answersFirst(_ votes: ArraySlice<Vote>) -> [Vote] {
    let answering = Set(evidence.filter { $0.questionFit >= 0.6 }.map(\.passage))
    return votes.filter { answering.contains($0.passage) }
      + votes.filter { !answering.contains($0.passage) }
  }

  /// Whether the articles for the winner are not outvoted by weightier doubt.
  private func isDecisive(_ judgement: Judgement) -> Bool {
    let best = judgement.supporting.first?.weight ?? 0
    // Among all roles of a corpus, figures of a few decide nothing against the others.
    if candidates.isEmpty, judgement.againstCount >= judgement.forCount {
      let other = judgement.votes.first { !judgement.roles.contains($0.role) }?.weight ?? 0
      return (judgement.supporting.first?.facts.count ?? 0) >= 3
        || read.intent == .suitability && best >= 1.5 * other
    }
    return best >= 2 || judgement.againstCount < judgement.forCount * 2
  }

  /// "Which is better?" without a word on what.
  private func unclear(_ candidates: [RoleID]) -> AnswerDraft {
    let known = candidates.map { facts.attributes(of: $0) }
    let shared = known.dropFirst().reduce(known.first ?? []) { $0.intersection($1) }
    let choices = library.vocabulary.attributes.filter { shared.contains($0) }.prefix(6).map {
      $0.words
    }
    var draft = AnswerDraft(library: library)
    draft.status = .ambiguous
    draft.missing = choices
    let hint =
      choices.isEmpty ? "" : " The articles speak of \(choices.joined(separator: ", "))."
    draft.add("In what respect?\(hint)", .notice, passages: [])
    return draft
  }

  /// The roles to choose from; empty when the question leaves it open in a corpus about many.
  var candidates: [RoleID] {
    if read.roles.count >= 2 { return read.roles }
    if read.intent == .suitability || read.roles.isEmpty { return defaultRoles }
    return defaultRoles
  }

  /// What the votes of facts, sentences and advice come to.
  func judgement(_ candidates: [RoleID]) -> Judgement? {
    let texts = textVotes
    var votes: [Vote] = []
    if read.intent == .suitability {
      votes = texts.advice(among: candidates)
      let best = votes.map(\.weight).max() ?? 0
      if best < 1.9 { votes += texts.sentences(evidence, among: candidates) }
    } else {
      let known = candidates.isEmpty ? openCandidates : candidates
      votes = FactVotes(library: library, read: read, facts: facts).votes(among: known)
      votes += texts.sentences(evidence, among: candidates)
      votes += texts.advice(among: candidates)
      votes += LengthVotes(library: library, read: read).votes(evidence, among: candidates)
      votes += RowVotes(library: library, read: read).votes(evidence, among: candidates)
    }
    let strongest = votes.map(\.weight).max() ?? 0
    guard strongest >= 0.75 else { return nil }
    votes.removeAll { $0.weight < strongest * 0.35 }
    let articles = Set(votes.map(\.article)).union(homes(of: candidates))
    return Ballot.judge(votes, articleCount: articles.count)
  }

  /// The roles that the best passages are about.
  private var openCandidates: [RoleID] {
    if let attribute = read.attribute, FactSelector.numeric.contains(attribute.name) {
      return library.catalog.roles.filter { !$0.articles.isEmpty }.map(\.id)
    }
    var seen: Set<RoleID> = []
    return evidence.prefix(6).flatMap { item -> [RoleID] in
      // A row names the roles in its header, not in its cells.
      let indexed = library.passages[item.passage]
      return indexed.roles.isEmpty ? library.primaryRoles(of: indexed.article) : indexed.roles
    }.filter { seen.insert($0).inserted }
  }

  /// Articles that are about two of the candidates or more.
  private func homes(of candidates: [RoleID]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for role in candidates {
      for id in library.catalog[role].articles {
        if let index = library.index(of: id) { counts[index, default: 0] += 1 }
      }
    }
    return Set(counts.filter { $0.value >= 2 }.keys)
  }

  private func distinctPassages(_ votes: [Vote]) -> [Vote] {
    var seen: Set<Int> = []
    return votes.filter { seen.insert($0.passage).inserted }
  }

  private func addSupport(_ vote: Vote, to draft: inout AnswerDraft) {
    // The winner, the next, and for two roles both; more would be a list, not evidence.
    let compared = Array(vote.facts.filter { facts.passage(of: $0) != nil }.prefix(3))
    guard compared.count >= 2, let first = compared.first else {
      let quote = quotation(of: vote)
      guard draft.add(quote, .quote, passages: [(vote.passage, vote.weight)]) else { return }
      for fact in vote.facts { draft.add(fact, passage: vote.passage, score: vote.weight) }
      return
    }
    let isOneLabel = Set(compared.map(\.qualifiers.label)).count == 1
    let values = compared.map { fact in
      let limits = FactSentences.limits(fact, isLabelShown: isOneLabel)
      return "\(library.catalog[fact.role].name) \(fact.value.raw)\(limits)"
    }
    let name =
      isOneLabel ? FactSentences.displayName(first) : first.attribute.words
    let text = "\(name): \(values.joined(separator: ", "))."
    let passages = compared.compactMap { facts.passage(of: $0) }.map { ($0, vote.weight) }
    guard draft.add(text, .fact, passages: passages) else { return }
    for fact in compared {
      if let passage = facts.passage(of: fact) {
        draft.add(fact, passage: passage, score: vote.weight)
      }
    }
  }

  /// The sentence of the fact that a vote rests on, or the best of its passage.
  private func quotation(of vote: Vote) -> String {
    guard let fact = vote.facts.first else {
      return quoter.quote(vote.passage, roles: [vote.role])
    }
    let article = library.articles[vote.article]
    if case .tableRow = article.blocks[fact.provenance.block].kind {
      return quoter.quote(vote.passage, roles: [vote.role])
    }
    return quoter.sentence(
      holding: fact.value.raw,
      block: fact.provenance.block,
      article: vote.article
    )
  }

  private func count(_ judgement: Judgement) -> String {
    count(judgement.forCount, against: judgement.againstCount, silent: judgement.silentCount)
  }

  /// How many articles say so.
  func count(_ forCount: Int, against: Int = 0, silent: Int = 0) -> String {
    var text = forCount == 1 ? "1 article for it" : "\(forCount) articles for it"
    if against > 0 { text += ", \(against) against" }
    if silent > 0 { text += ", \(silent) silent" }
    return text + "."
  }

  private func confidence(of judgement: Judgement) -> Confidence {
    let best = judgement.supporting.first?.weight ?? 0
    let reasons = [count(judgement)]
    if judgement.againstCount >= judgement.forCount {
      return Confidence(value: 0.4, reasons: reasons)
    }
    if best >= 2, judgement.againstCount == 0 {
      return Confidence(value: judgement.forCount > 1 ? 0.95 : 0.85, reasons: reasons)
    }
    return Confidence(value: best >= 1.2 ? 0.65 : 0.45, reasons: reasons)
  }
}
