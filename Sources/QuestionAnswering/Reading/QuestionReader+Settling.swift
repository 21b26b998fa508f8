import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// What a question means by words that have other uses: places, comparatives, "become".
extension QuestionReader {
  /// Whether a question is in another language, by its words and those of the articles.
  func isForeign(_ question: String) -> Bool {
    QuestionLanguage.isForeign(question, library.analyzer.tokens(in: question)) { token in
      library.searcher.documentFrequency(of: token.stem) > 0
        || QuestionWords.empty.contains(token.term) || !Thesaurus.synonyms(of: token.stem).isEmpty
    }
  }

  /// Whether a word that no article uses only tells how something is asked for ("formally").
  func isManner(_ token: Token) -> Bool {
    token.term.hasSuffix("ly") && token.term.utf8.count >= 7
      && library.searcher.documentFrequency(of: token.stem) == 0
      && !Thesaurus.contains(token.term) && !Self.nounsInLy.contains(token.term)
  }

  private static let nounsInLy: Set<String> = ["anomaly", "assembly", "butterfly", "monopoly"]

  /// Leaves out what is told before and behind the last question of a text.
  ///
  /// - Returns: whether the last sentence asks for something of its own, and anything stood before.
  func dropPreface(of read: inout ReadQuestion, text: String, asking: [Token]) -> Bool {
    let (sentences, bytes) = (Sentences.ranges(in: text), Array(text.utf8))
    // "… a degree? I have read opposite things."
    guard read.intent != .suitability, !read.asksForAgreement, sentences.count > 1,
      let last = sentences.last(where: { bytes[$0].last == UInt8(ascii: "?") })
    else { return false }
    let words = asking.filter { last.contains($0.range.lowerBound) }
    let attributes = library.vocabulary.attributes(ofQuestion: words)
    let stems = Set(words.map(\.stem))
    let topics = read.topics.filter { stems.contains($0.stem) }
    guard !attributes.isEmpty || !topics.isEmpty, topics.count < read.topics.count else {
      return false
    }
    read.attributes = attributes
    read.topics = topics
    read.asking = last
    return true
  }

  /// A question that has no answer, read once more: as asking for what one of its words hints at.
  ///
  /// - Parameters:
  ///   - read: the question as it was read first.
  ///   - facts: what is known; only attributes that the roles have count.
  /// - Returns: `nil` where the question names an attribute, no word hints at anything that is known
  ///   of the roles, or another word stands in no article.
  func reread(_ read: ReadQuestion, facts: FactIndex) -> ReadQuestion? {
    let asks: [ReadQuestion.Intent] = [.attribute, .list, .number, .other, .definition]
    guard !read.roles.isEmpty, read.unknownRole == nil, asks.contains(read.intent),
      read.attributes.allSatisfy({ $0.name == "transition" })
    else { return nil }
    for topic in read.topics where !topic.isCue {
      let hinted = AttributeHints.attributes(of: topic.stem).filter { attribute in
        !read.attributes.contains(attribute)
          && read.roles.contains { facts.hasFacts(role: $0, attribute: attribute) }
      }
      guard !hinted.isEmpty else { continue }
      var again = read
      again.attributes = hinted
      again.intent = .attribute
      again.topics = read.topics.map { word in
        AttributeHints.attributes(of: word.stem).contains { hinted.contains($0) }
          ? word.naming : word
      }
      let others = again.topics.filter { !$0.isCue && !EverydayWords.contains($0.term) }
      return TermMatcher.known(others, library).count == others.count ? again : nil
    }
    return nil
  }

  /// Notes how the question speaks of places; of articles that mention a place, it is the topic.
  func settlePlaces(of read: inout ReadQuestion) {
    let names = Set(
      Places.mentions(in: read.text).flatMap { place in
        place.lowercased().split(separator: " ").map(String.init)
      }
    )
    let tokens = read.tokens.filter { Places.isPlace($0.term) || names.contains($0.term) }
    if ArticleRequest(read.tokens) != nil {
      read.topics += tokens.map {
        ReadQuestion.Topic(term: $0.term, stem: $0.stem, weight: 1, isCue: false)
      }
      read.regions = []
      return
    }
    read.placeWords = Set(tokens.map(\.stem))
    read.excludesPlace = PlaceWords.excludes(read.tokens)
  }

  /// The everyday verbs of a question for time, place or manner, which has nothing else to go by:
  /// "When does a nurse start work?".
  func circumstances(_ tokens: [Token], of read: ReadQuestion) -> [ReadQuestion.Topic] {
    guard let first = read.tokens.first?.term, ["when", "where", "why"].contains(first),
      !read.roles.isEmpty, read.years.isEmpty
    else { return [] }
    return tokens.filter { token in
      !FunctionWords.contains(token.term) && !QuestionWords.jobs.contains(token.term)
        && library.searcher.documentFrequency(of: token.stem) > 0
    }.map { ReadQuestion.Topic(term: $0.term, stem: $0.stem, weight: 1, isCue: false) }
  }

  /// The everyday words that a statement of taste has nothing else than: "I like order and people".
  func liked(_ tokens: [Token], folded: FoldedQuestion) -> [ReadQuestion.Topic] {
    guard QuestionWords.tastes.contains(where: { folded.contains(" " + $0 + " ") }) else {
      return []
    }
    return tokens.filter { token in
      !FunctionWords.contains(token.term) && !QuestionWords.jobs.contains(token.term)
        && !Self.liking.contains(token.stem)
        && library.searcher.documentFrequency(of: token.stem) > 0
    }.map { ReadQuestion.Topic(term: $0.term, stem: $0.stem, weight: 1, isCue: false) }
  }

  /// Stems of words that ask what is alike.
  static let likeness: Set<String> = ["similar", "alik", "overlap", "common", "share"]

  /// Stems of verbs of taste and choice.
  private static let liking: Set<String> = [
    "like", "love", "enjoy", "prefer", "want", "need", "keen", "fond", "suit", "fit", "right",
    "pick", "choos", "becom", "hate", "dislik", "best", "better", "most", "more", "look", "get",
  ]

  /// Where "but not …" begins in a statement of taste; what follows is not what is liked.
  func dislikes(_ tokens: [Token]) -> Int? {
    let terms = tokens.map(\.term)
    guard let not = terms.firstIndex(of: "not"), not > 0, terms[not - 1] == "but",
      terms[..<not].contains(where: { ["like", "love", "enjoy", "prefer"].contains($0) })
    else { return nil }
    return not
  }

  /// Where words begin that only say which jobs are meant: "which of these language careers", "which
  /// kitchen job".
  func fieldWords(in tokens: [Token]) -> Set<Int> {
    let phrases = library.vocabulary.questionMatches(tokens).filter { $0.wordCount > 1 }
    let named = Set(phrases.flatMap(\.tokens))
    return Set(
      tokens.indices.dropFirst().dropLast().filter { index in
        !named.contains(index)
          && ["which", "these", "those", "two", "three"].contains(tokens[index - 1].term)
          && QuestionWords.jobs.contains(tokens[index + 1].term) && !isDegree(tokens[index].term)
          && !QuestionWords.empty.contains(tokens[index].term)
      }.map { tokens[$0].range.lowerBound }
    )
  }

  func isDegree(_ term: String) -> Bool {
    QuestionWords.more.contains(term) || QuestionWords.less.contains(term)
  }

  /// Adjectives whose stem is that of an attribute: what is demanding need not be in demand.
  static let adjectives: Set<String> = ["demanding", "demands"]

  /// "What can … become later?" asks where the role leads, not how to get there.
  func settleCareerPath(of read: inout ReadQuestion) {
    guard asksWhatBecomesOfThem(read),
      let verb = read.tokens.first(where: { $0.stem == "becom" })
    else { return }
    read.attributes = [Attribute("career_path")]
    read.direction = nil
    read.topics.append(
      ReadQuestion.Topic(term: verb.term, stem: verb.stem, weight: 1, isCue: true)
    )
  }

  private func asksWhatBecomesOfThem(_ read: ReadQuestion) -> Bool {
    guard read.tokens.first?.term == "what", !read.roles.isEmpty,
      let verb = read.tokens.firstIndex(where: { $0.stem == "becom" })
    else { return false }
    return read.tokens[(verb + 1)...].allSatisfy { token in
      !["a", "an", "the"].contains(token.term)
        && (FunctionWords.contains(token.term) || QuestionWords.empty.contains(token.term)
          || isDegree(token.term))
    }
  }

  /// Which role declines, or declines faster, is the one that grows less.
  func settleDecline(of read: inout ReadQuestion) {
    guard read.intent == .superlative, read.attribute?.name == "growth", read.direction != .less,
      read.tokens.contains(where: { Self.declining.contains($0.stem) })
    else { return }
    read.direction = .less
  }

  /// Stems of words for the loss of jobs.
  private static let declining: Set<String> = [
    "declin", "shrink", "decreas", "dwindl", "vanish", "disappear", "down", "die", "drop", "lose",
  ]

  /// "What credential can a welder earn?" asks for the noun, which money is not.
  func settleEarning(of read: inout ReadQuestion) {
    guard read.attributes.count > 1, let first = read.topics.first, first.isCue,
      ["what", "which"].contains(read.tokens.first?.term ?? ""),
      read.tokens.dropFirst().prefix(2).contains(where: { $0.stem == first.stem }),
      ["earn", "make", "get"].contains(read.tokens.last?.term ?? ""),
      let noun = read.tokens.dropFirst().first(where: { $0.stem == first.stem }),
      !library.vocabulary.attributes(ofQuestion: [noun]).contains(Attribute("salary"))
    else { return }
    read.attributes.removeAll { $0.name == "salary" }
  }

  /// Leaves out the verb of "what … do nurses run?", when the question has a topic besides it.
  func dropVerb(_ read: inout ReadQuestion, used: Set<Int>) {
    guard let last = used.max(), let first = used.min(),
      let next = read.tokens[(last + 1)...].firstIndex(where: {
        !Self.beforeVerbs.contains($0.term)
      }),
      let auxiliary = read.tokens[..<first].lastIndex(where: {
        Self.asking.contains($0.term) || Self.wishing.contains($0.term)
      }),
      // "what should I test in …" has its verb already.
      read.tokens[auxiliary..<first].allSatisfy({ FunctionWords.contains($0.term) })
    else { return }
    let verb = read.tokens[next].stem
    // What somebody can or would do is asked for where the articles speak of it.
    guard read.topics.contains(where: { $0.stem != verb }),
      Self.asking.contains(read.tokens[auxiliary].term)
        || library.searcher.documentFrequency(of: verb) == 0
    else { return }
    read.topics.removeAll { $0.stem == verb && !$0.isCue }
  }

  private static let asking: Set<String> = ["do", "does", "did", "should", "must"]
  private static let wishing: Set<String> = ["can", "could", "would", "will", "might"]

  /// Leaves out the verb of "which carries more weight?", when the question has a topic besides it.
  func dropFirstVerb(_ read: inout ReadQuestion) {
    let terms = read.tokens.map(\.term)
    guard ["which", "who"].contains(terms.first), terms.count > 3, terms[1].hasSuffix("s"),
      isDegree(terms[2]) || terms[2] == "the" && isDegree(terms[3]),
      read.topics.contains(where: { $0.term != terms[1] })
    else { return }
    read.topics.removeAll { $0.term == terms[1] && !$0.isCue }
  }

  /// What may stand between a role and its verb: "… does a diver often have to pass".
  private static let beforeVerbs: Set<String> = [
    "have", "has", "need", "needs", "to", "usually", "typically", "often", "always", "normally",
  ]

  // MARK: Measures

  /// The noun for what a word behind "how" asks for, which articles use instead ("how old": the
  /// age); `nil` for the manner or size of what the question names ("how fast does … grow").
  func measure(_ noun: String, namesAttribute: Bool) -> ReadQuestion.Topic? {
    guard !namesAttribute || !Self.manners.contains(noun),
      let stem = library.analyzer.stems(in: noun).first
    else { return nil }
    return ReadQuestion.Topic(term: noun, stem: stem, weight: 1, isCue: false)
  }

  /// What is asked for with "how" and an adjective or adverb.
  static let measures: [String: String] = [
    "old": "age", "young": "age", "far": "distance", "tall": "height", "big": "size",
    "large": "size", "heavy": "weight", "expensive": "cost", "costly": "cost", "fast": "speed",
    "quickly": "speed", "rapidly": "speed", "strongly": "strength",
  ]

  private static let manners: Set<String> = ["speed", "strength", "size"]
}
