import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// Reads a question: what it wants, of whom, about what, and under which conditions.
struct QuestionReader {
  let library: Library
  let speller: QuestionSpeller
  let names: ShortNames

  func read(_ question: String, in conversation: Conversation) -> ReadQuestion {
    let plain = PlainQuestion.withoutClitics(PlainQuestion.withoutTags(question))
    let isForeign = isForeign(plain)
    let (text, corrections) = isForeign ? (plain, []) : speller.corrected(withoutIdioms(plain))
    let tokens = library.analyzer.tokens(in: text)
    var roles = RoleReader(library: library, names: names).read(tokens, text: text)
    FieldReader(library: library).read(tokens, into: &roles)
    let terms = tokens.map(\.term).filter { !Self.adverbs.contains($0) }
    let folded = FoldedQuestion(terms)
    let rest = tokens.indices.filter { !roles.used.contains($0) }.map { tokens[$0] }
    let fields = fieldWords(in: tokens)
    let asking = rest.filter {
      !Self.adjectives.contains($0.term) && !fields.contains($0.range.lowerBound)
    }
    let cues = library.vocabulary.questionMatches(asking)
    var attributes = library.vocabulary.attributes(ofQuestion: asking)
    if attributes.isEmpty {
      // "work the longest hours" asks for work hours.
      let bare = asking.filter { !isDegree($0.term) }
      attributes = library.vocabulary.attributes(ofQuestion: bare)
    }
    if attributes.contains(Attribute("hiring_cost")) {
      attributes.removeAll { $0.name == "salary" }
    }
    var read = ReadQuestion(
      text: question,
      tokens: tokens,
      intent: .other,
      roles: roles.roles,
      unknownRole: roles.unknown,
      attributes: attributes,
      direction: direction(of: tokens),
      isNegated: dislikes(tokens) == nil && folded.contains(" not ") || tellsNot(folded)
        || folded.contains(" without ") || folded.contains(" doesnt ")
        || zip(terms, terms.dropFirst()).contains { Self.having.contains($0) && $1 == "no" },
      regions: Places.mentions(in: text),
      years: years(in: tokens),
      seniority: seniority(in: tokens),
      period: period(in: withoutFieldOfPeople(tokens, text: text)),
      asksForAgreement: isAboutAgreement(folded),
      asksWho: tokens.first.map { ["who", "whos", "whose", "whom"].contains($0.term) } ?? false,
      topics: [],
      carriedOver: [],
      corrections: corrections
    )
    let cueTokens = Set(cues.flatMap { match in match.tokens.map { asking[$0].range.lowerBound } })
    let compounds = compounds(tokens, text: text)
    read.isForeign = isForeign
    read.asksForLikeness =
      roles.roles.count != 1
      && (Composer.tellsLikeness(folded) || roles.roles.count > 1 && folded.contains(" similar "))
    read.areRolesImplied = roles.areImplied
    read.topics = topics(rest, cues: cueTokens, compounds: compounds, folded: folded)
    if read.asksForLikeness {
      read.topics.removeAll { Self.likeness.contains($0.stem) }
      read.attributes.removeAll { $0.name == "similar" }
    }
    settlePlaces(of: &read)
    settleShape(of: &read, text: text)
    settleCareerPath(of: &read)
    dropVerb(&read, used: roles.used)
    dropFirstVerb(&read)
    if read.topics.isEmpty, read.attributes.isEmpty {
      read.topics = circumstances(rest, of: read) + liked(rest, folded: folded)
    }
    FollowUp(conversation: conversation).complete(&read, folded: folded)
    let intents = IntentReader(library: library)
    read.intent = intents.intent(of: read, folded: folded)
    if dropPreface(of: &read, text: text, asking: asking) {
      read.intent = intents.intent(of: read, folded: folded)
    }
    weigh(&read, fields: fields)
    settleAttributes(of: &read)
    settleDirection(of: &read)
    return read
  }

  /// A question with plain words for its idioms, whose own words may look like slips.
  private func withoutIdioms(_ question: String) -> String {
    let tokens = library.analyzer.tokens(in: question)
    return Idioms(library: library).plain(question, tokens) ?? question
  }

  /// Whether "don't" denies; who does not mind something puts up with it.
  private func tellsNot(_ folded: FoldedQuestion) -> Bool {
    folded.contains(" dont ") && !folded.contains(" dont mind ")
  }

  /// Which role does not need something is the one that needs less of it.
  private func settleDirection(of read: inout ReadQuestion) {
    settleDecline(of: &read)
    guard read.intent == .superlative, read.isNegated else { return }
    switch read.direction {
    case nil, .more: read.direction = .less
    case .less: read.direction = .more
    }
  }

  /// Supplies what "how do I become …" and "what is …" ask for without naming it.
  private func settleAttributes(of read: inout ReadQuestion) {
    let asksTime = read.asksHowLong && read.roles.count == 1
    if read.attribute?.name == "transition", asksTime {
      read.attributes = [Attribute("training"), Attribute("education")]
    }
    // "How can a nurse get into midwifery?"
    if read.intent == .howTo, read.roles.count == 2, read.attribute?.name == "entry_difficulty" {
      read.attributes = [Attribute("transition")]
    }
    if read.intent == .howTo, read.roles.count == 1,
      ["transition", "entry_difficulty"].contains(read.attribute?.name)
    {
      read.attributes = [Attribute("education"), Attribute("learning_resource")]
    }
    if read.intent == .howTo {
      // "How do I get started" is answered whether or not an article says "started".
      read.topics.removeAll { $0.isCue && library.searcher.documentFrequency(of: $0.stem) == 0 }
      if read.attribute?.name == "learning_resource" {
        read.attributes.append(Attribute("education"))
      }
    }
    // "Which is easier to get into?" has no word for what it asks but the attribute's own.
    if read.intent == .superlative, read.topics.isEmpty, let attribute = read.attribute {
      read.topics = library.analyzer.tokens(in: attribute.words).filter {
        library.searcher.documentFrequency(of: $0.stem) > 0
      }.map { ReadQuestion.Topic(term: $0.term, stem: $0.stem, weight: 1, isCue: true) }
    }
    settleEarning(of: &read)
    if asksHowManyPeople(read) { read.attributes.insert(Attribute("employment"), at: 0) }
    // Between two years something grows; it does not stand.
    if read.years.count == 2, let growth = read.attributes.firstIndex(of: Attribute("growth")) {
      read.attributes.insert(read.attributes.remove(at: growth), at: 0)
    }
    if read.intent == .definition, read.attributes.isEmpty, read.topics.isEmpty {
      read.attributes = [Attribute("definition")]
    }
  }

  /// "how many welders are there …": how many people have the job, and nothing else is asked for.
  private func asksHowManyPeople(_ read: ReadQuestion) -> Bool {
    let terms = read.tokens.map(\.term)
    guard read.attributes.isEmpty, read.topics.isEmpty, terms.starts(with: ["how", "many"]),
      let verb = terms.firstIndex(where: { ["are", "were"].contains($0) }),
      terms[verb...].dropFirst().first == "there"
    else { return false }
    let article = library.articles.count == 1 ? library.articles[0].id : nil
    return library.catalog.mentions(in: Array(read.tokens[2..<verb]), article: article)
      .contains { !$0.isField && $0.tokens.upperBound == verb - 2 }
  }

  /// Verbs behind which "no" denies ("which job needs no degree").
  private static let having: Set<String> = [
    "need", "needs", "require", "requires", "have", "has", "involve", "involves", "take", "takes",
  ]

  /// Words that only stress a question.
  private static let adverbs: Set<String> = ["exactly", "actually", "really", "usually", "just"]

  // MARK: Topics

  private func topics(
    _ tokens: [Token],
    cues: Set<Int>,
    compounds: Set<Int>,
    folded: FoldedQuestion
  ) -> [ReadQuestion.Topic] {
    let rejected = rejectedWords(tokens, folded: folded)
    let places = Set(
      Places.mentions(in: folded.text + " " + folded.text.uppercased()).flatMap { place in
        place.lowercased().split(separator: " ").map(String.init)
      }
    )
    let speaking = ArticleRequest(tokens)?.verbs ?? []
    var seen: Set<String> = []
    return tokens.enumerated().compactMap { index, token in
      guard !isSlip(token, at: index), !FunctionWords.contains(token.term),
        !speaking.contains(token.range.lowerBound),
        compounds.contains(token.range.lowerBound)
          || !QuestionWords.empty.contains(token.term),
        !QuestionWords.more.contains(token.term), !QuestionWords.less.contains(token.term),
        !rejected.contains(token.range.lowerBound), Places.mentions(in: token.term).isEmpty,
        !places.contains(token.term), !isManner(token),
        token.term.contains(where: \.isLetter), seen.insert(token.stem).inserted
      else { return nil }
      let before = index > 0 ? tokens[index - 1].term : ""
      if before == "how", let noun = Self.measures[token.term],
        !cues.contains(token.range.lowerBound)
      {
        return measure(noun, namesAttribute: !cues.isEmpty)
      }
      let quality = DegreeWords.quality(token.term)
      return ReadQuestion.Topic(
        term: quality ?? token.term,
        stem: quality.flatMap { library.analyzer.stems(in: $0).first } ?? token.stem,
        weight: 1,
        isCue: cues.contains(token.range.lowerBound),
        isQuality: quality != nil || Self.degrees.contains(before)
      )
    }
  }

  /// Words behind which an adjective stands.
  private static let degrees: Set<String> = ["more", "most", "less", "least", "very", "too", "how"]

  /// Where words begin that a hyphen joins to the word before them ("self-employed").
  private func compounds(_ tokens: [Token], text: String) -> Set<Int> {
    let bytes = Array(text.utf8)
    let joined = tokens.map(\.range.lowerBound).filter { start in
      start >= 2 && bytes[start - 1] == UInt8(ascii: "-") && bytes[start - 2] != UInt8(ascii: " ")
    }
    return Set(joined)
  }

  /// A short first word that the corpus does not know: a misspelt "what" or "who".
  private func isSlip(_ token: Token, at index: Int) -> Bool {
    index == 0 && token.term.utf8.count <= 4
      && library.searcher.documentFrequency(of: token.stem) == 0
  }

  /// What stands behind "than" in a statement of taste: the thing that is liked less.
  private func rejectedWords(_ tokens: [Token], folded: FoldedQuestion) -> Set<Int> {
    if let not = dislikes(tokens) {
      return Set(tokens[not...].prefix(4).map(\.range.lowerBound))
    }
    guard folded.contains(" rather ") || folded.contains(" more than "),
      let than = tokens.firstIndex(where: { $0.term == "than" })
    else { return [] }
    return Set(tokens[than...].prefix(6).map(\.range.lowerBound))
  }

  // MARK: Conditions

  private func direction(of tokens: [Token]) -> ReadQuestion.Direction? {
    let terms = tokens.map(\.term)
    if terms.contains(where: { QuestionWords.less.contains($0) }) { return .less }
    return terms.contains { QuestionWords.more.contains($0) || DegreeWords.quality($0) != nil }
      ? .more : nil
  }

  private func years(in tokens: [Token]) -> [Int] {
    tokens.compactMap { token in
      guard token.term.utf8.count == 4, let year = Int(token.term),
        (1950...2100).contains(year)
      else { return nil }
      return year
    }
  }

  private func seniority(in tokens: [Token]) -> String? {
    let levels: Set<String> = ["senior", "junior", "freelance", "contractor", "starting", "entry"]
    return tokens.map(\.term).first { levels.contains($0) }
  }

  private func period(in folded: FoldedQuestion) -> Money.Period? {
    let phrases: [(String, Money.Period)] = [
      (" per hour ", .hour), (" an hour ", .hour), (" hourly ", .hour), (" by the hour ", .hour),
      (" per month ", .month), (" a month ", .month), (" monthly ", .month),
      (" per day ", .day), (" day rate ", .day), (" a day ", .day), (" daily ", .day),
      (" per word ", .word), (" a word ", .word), (" per year ", .year), (" a year ", .year),
      (" per hr ", .hour), (" hr ", .hour), (" yearly ", .year), (" annual ", .year),
      (" annually ", .year), (" each year ", .year),
    ]
    return phrases.first { folded.contains($0.0) }?.1
  }

  /// The words of a question without "HR", which in capitals is no hour.
  private func withoutFieldOfPeople(_ tokens: [Token], text: String) -> FoldedQuestion {
    let bytes = Array(text.utf8)
    let kept = tokens.filter { token in
      token.term != "hr" || !bytes[token.range].elementsEqual("HR".utf8)
    }
    return FoldedQuestion(kept.map(\.term))
  }

  private func isAboutAgreement(_ folded: FoldedQuestion) -> Bool {
    [
      " agree ", " disagree ", " each article ", " different articles ", " different sources ",
      " sources differ ", " articles differ ", " contradict ", " see it the same ",
      " see it differently ", " say the same ", " sources see ", " of one mind ",
    ].contains { folded.contains($0) }
  }
}
