import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Votes from words: advice about who suits what, and sentences that set roles apart.
struct TextVotes {
  let library: Library
  let read: ReadQuestion
  let facts: FactIndex
  let names: ShortNames

  // MARK: Advice

  /// Votes from preferences and recommendations whose condition is like the question.
  func advice(among candidates: [RoleID]) -> [Vote] {
    // Of what somebody tells of themselves, the articles need not know every word.
    let told = read.intent == .suitability ? TermMatcher.known(read.topics, library) : read.topics
    let topics = (told + roleTopics).map { topic -> ReadQuestion.Topic in
      var topic = topic
      topic.weight = max(topic.weight, 1)
      return topic
    }
    let matcher = TermMatcher(topics: topics, library: library)
    let wanted = [Attribute("preference"), Attribute("recommendation")]
    let likely = facts.facts(covering: Self.least, of: matcher, attributes: wanted)
    return likely.compactMap { fact in
      guard candidates.isEmpty || candidates.contains(fact.role) else { return nil }
      guard dislikes.isDisliked(fact.value.raw) else { return vote(fact, matcher, for: fact.role) }
      return other(than: fact.role, of: candidates).flatMap { vote(fact, matcher, for: $0) }
    }
  }

  /// The share of a topic that advice must cover more of.
  private static let least: Float = 0.15

  /// The words of a role that belongs to the situation ("we already have …").
  private var roleTopics: [ReadQuestion.Topic] {
    guard read.intent == .suitability, read.roles.count == 1 else { return [] }
    return library.analyzer.tokens(in: library.catalog[read.roles[0]].name).map {
      ReadQuestion.Topic(term: $0.term, stem: $0.stem, weight: 1, isCue: false)
    }
  }

  /// What the question says is not liked.
  private var dislikes: Dislikes { Dislikes(read: read, library: library) }

  private func vote(_ fact: Fact, _ matcher: TermMatcher, for role: RoleID) -> Vote? {
    let coverage = matcher.coverage(of: fact.value.raw)
    guard coverage > Self.least, let passage = facts.passage(of: fact),
      let article = library.index(of: fact.provenance.article)
    else { return nil }
    let own = library.analyzer.tokens(in: fact.value.raw).filter {
      !FunctionWords.contains($0.term) && !QuestionWords.empty.contains($0.term)
    }
    let asked = Set(read.topics.flatMap { [$0.stem] + Thesaurus.synonyms(of: $0.stem) })
    let back = own.isEmpty ? 0 : Float(own.count { asked.contains($0.stem) }) / Float(own.count)
    let isRanking = read.intent == .suitability || isComparative(fact.value.raw)
    return Vote(
      role: role,
      article: article,
      passage: passage,
      weight: (2.2 * coverage + 1.3 * back) * (isRanking ? 1 : 0.6) * standing(of: fact),
      facts: [fact]
    )
  }

  /// Advice to those who hire tells less about taste than advice to those who choose.
  private func standing(of fact: Fact) -> Float {
    let terms = read.tokens.map(\.term)
    let isTaste =
      terms.contains { ["i", "me", "my"].contains($0) }
      && !terms.contains { QuestionWords.hiring.contains($0) }
    return isTaste && fact.attribute.name == "recommendation" ? 0.7 : 1
  }

  // MARK: Sentences

  /// Votes from the best passages: the role that the sentence nearest to the question is about.
  func sentences(_ evidence: [Evidence], among candidates: [RoleID]) -> [Vote] {
    let matcher = TermMatcher(known: read, library: library)
    guard !matcher.isEmpty || (evidence.first?.questionFit ?? 0) >= 0.6 else { return [] }
    return evidence.prefix(12).flatMap { item -> [Vote] in
      let indexed = library.passages[item.passage]
      let scope = library.scope(of: indexed)
      return indexed.passage.blocks.flatMap { block in
        votes(block, of: scope, item, matcher, candidates)
      }
    }
  }

  private func votes(
    _ block: Int,
    of scope: ArticleScope,
    _ item: Evidence,
    _ matcher: TermMatcher,
    _ candidates: [RoleID]
  ) -> [Vote] {
    let text = scope.article.blocks[block].text.text
    if case .tableRow = scope.article.blocks[block].kind { return [] }
    let bytes = Array(text.utf8)
    var votes: [Vote] = []
    let clauses = scope.clauses(ofBlock: block)
    for (position, clause) in clauses.enumerated() {
      let sentence = clause.range
      let words = String(decoding: bytes[sentence], as: UTF8.self)
      // What a role has of something disliked is no reason for it.
      if dislikes.isDisliked(words) { continue }
      let compares = isComparative(words)
      let own = coverage(of: words, compares, below: item, matcher)
      let coverage = max(own, position == 0 ? item.questionFit : 0)
      guard coverage >= 0.3,
        isAboutFigures == false || compares || item.questionFit >= 0.5,
        let named = subject(of: clause, block: block, scope, candidates),
        let role = speaksAgainst(words) ? other(than: named, of: candidates) : named
      else { continue }
      let comparative = compares ? 0.5 * coverage : Float(0)
      // The first words answer; those behind them go into detail.
      let answering = position == 0 ? item.questionFit : 0.5 * item.questionFit
      let weight = 1.4 * coverage + comparative + 1.2 * answering
      votes.append(
        Vote(
          role: role,
          article: library.passages[item.passage].article,
          passage: item.passage,
          weight: position == 0 ? weight : weight * 0.9,
          facts: []
        )
      )
    }
    return votes + answers(block, of: scope, item, matcher, candidates)
  }

  /// Votes from questions to the reader that the role behind them answers ("Good with numbers?
  /// Actuary.").
  private func answers(
    _ block: Int,
    of scope: ArticleScope,
    _ item: Evidence,
    _ matcher: TermMatcher,
    _ candidates: [RoleID]
  ) -> [Vote] {
    let sentences = scope.analyzed.sentences[block]
    let bytes = Array(scope.article.blocks[block].text.text.utf8)
    return sentences.compactMap { sentence -> Vote? in
      let words = String(decoding: bytes[sentence], as: UTF8.self)
      let coverage = matcher.coverage(of: words)
      guard words.last == "?", coverage >= 0.3,
        !dislikes.isDisliked(words),
        let clause = scope.clauses(ofBlock: block).first(where: {
          $0.range.lowerBound >= sentence.upperBound
        }),
        let role = answer(clause, block, scope, candidates)
      else { return nil }
      return Vote(
        role: role,
        article: library.passages[item.passage].article,
        passage: item.passage,
        weight: 1.4 * coverage,
        facts: []
      )
    }
  }

  /// The share of the topic that a sentence covers; one that compares goes on with its heading's.
  private func coverage(
    of words: String,
    _ compares: Bool,
    below item: Evidence,
    _ matcher: TermMatcher
  ) -> Float {
    let own = matcher.coverage(of: words)
    guard compares, own < 1, let heading = library.passages[item.passage].headings.last else {
      return own
    }
    return max(own, 0.8 * matcher.coverage(of: words + " " + heading))
  }

  /// Whether the question asks what is easier, which a sentence denies by "rarely" or "not".
  private var asksForEase: Bool {
    read.tokens.contains { ["easier", "easiest", "friendlier"].contains($0.term) }
  }

  /// Whether a sentence says "more" where the question asks for "less", or the other way round.
  private func speaksAgainst(_ text: String) -> Bool {
    let words = SentenceWords.words(of: text, withApostrophes: true)
    let (more, less) = Self.degrees(in: words)
    if more == less {
      // Asked who does not, a sentence that does not deny speaks for the other one.
      let wantsLess = read.direction == .less && !asksForEase
      return read.isNegated ? !denies(words) : !wantsLess && denies(words)
    }
    return read.direction == .less ? more : false
  }

  /// Whether the main clause of a sentence says that something is not, or hardly ever, the case.
  private func denies(_ sentence: [String]) -> Bool {
    let words = Array(sentence.prefix { !QuestionWords.subordinating.contains($0) })
    return words.enumerated().contains { index, word in
      guard QuestionWords.denials.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
      else { return false }
      let next = index + 1 < words.count ? words[index + 1] : ""
      return !["only", "just", "merely", "doubt", "more", "less", "mind"].contains(next)
    }
  }

  /// The other one of two candidates; of more, none.
  private func other(than role: RoleID, of candidates: [RoleID]) -> RoleID? {
    guard candidates.count == 2 else { return nil }
    return candidates.first { $0 != role }
  }

  /// The role that a sentence speaks for: the first one it names, else the one of its heading.
  private func subject(
    of clause: Clause,
    block: Int,
    _ scope: ArticleScope,
    _ candidates: [RoleID]
  ) -> RoleID? {
    let sentence = clause.range
    let tokens = scope.analyzed.blocks[block]
    let named = scope.mentions[block].filter {
      sentence.contains(tokens[$0.tokens.lowerBound].range.lowerBound)
    }.map(\.role)
    let fitting = candidates.isEmpty ? named : named.filter { candidates.contains($0) }
    if let first = fitting.first {
      return Set(fitting).count > 1 && startsWithBoth(sentence, block, scope) ? nil : first
    }
    guard named.isEmpty else { return nil }
    if clause.subjects.count == 1, candidates.isEmpty || candidates.contains(clause.subjects[0]) {
      return clause.subjects[0]
    }
    if let role = spokenOf(sentence, tokens, candidates) { return role }
    let section = scope.sectionRoles[scope.article.blocks[block].section]
    guard section.count == 1, candidates.isEmpty || candidates.contains(section[0]) else {
      return nil
    }
    return section[0]
  }

  /// The role that a clause of few words consists of.
  private func answer(
    _ clause: Clause,
    _ block: Int,
    _ scope: ArticleScope,
    _ candidates: [RoleID]
  ) -> RoleID? {
    let tokens = scope.analyzed.blocks[block].filter { clause.range.contains($0.range.lowerBound) }
    guard tokens.count <= 6 else { return nil }
    return subject(of: clause, block: block, scope, candidates)
  }

  /// The only role that words speak of by an activity or a clipped name ("go for surveying").
  private func spokenOf(_ range: Range<Int>, _ tokens: [Token], _ candidates: [RoleID]) -> RoleID? {
    let roles = names.roles(spokenOfBy: tokens.filter { range.contains($0.range.lowerBound) })
    guard roles.count == 1, candidates.isEmpty || candidates.contains(roles[0]) else { return nil }
    return roles[0]
  }

  private func startsWithBoth(_ sentence: Range<Int>, _ block: Int, _ scope: ArticleScope) -> Bool {
    let first = scope.analyzed.blocks[block].first { sentence.contains($0.range.lowerBound) }
    return first?.term == "both" || first?.term == "neither"
  }

  /// Whether the question asks which role has the higher figure, which a mere mention cannot tell.
  private var isAboutFigures: Bool {
    read.attribute.map { FactSelector.numeric.contains($0.name) } ?? false
  }

  private func isComparative(_ text: String) -> Bool {
    let (more, less) = Self.degrees(in: SentenceWords.words(of: text, withApostrophes: false))
    return more || less
  }

  /// Whether words say "more" of something and whether they say "less"; "no more" says neither.
  private static func degrees(in words: [String]) -> (more: Bool, less: Bool) {
    let told = words.indices.filter { index in
      index == 0 || !["no", "any", "once"].contains(words[index - 1])
    }.map { words[$0] }
    return (
      told.contains { QuestionWords.more.contains($0) },
      told.contains { QuestionWords.less.contains($0) }
    )
  }
}
