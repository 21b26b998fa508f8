import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

extension Composer {
  /// The sentences that say what a role is, from as many as three articles.
  func quoteDefinitions(_ selected: [Fact], to draft: inout AnswerDraft) {
    var articles: Set<String> = []
    for fact in selected where articles.count < 3 {
      guard let passage = facts.passage(of: fact),
        let article = library.index(of: fact.provenance.article),
        articles.insert(fact.provenance.article.path).inserted
      else { continue }
      let block = fact.provenance.block
      let quote: String
      if case .tableRow = library.articles[article].blocks[block].kind {
        quote = quoter.quote(passage, roles: [fact.role])
      } else {
        quote = quoter.sentence(
          holding: fact.value.raw,
          block: block,
          article: article,
          goesOn: true
        )
      }
      draft.add(quote, .quote, passages: [(passage, 1)])
      draft.add(fact, passage: passage, score: 1)
    }
  }

  /// The list of duties that stands below the first definition, where the question asks what
  /// somebody does.
  func quoteDuties(below selected: [Fact], to draft: inout AnswerDraft) {
    guard asksWhatSomebodyDoes, let fact = selected.first,
      let passage = facts.passage(of: fact),
      let list = quoter.list(in: passage, below: fact.provenance.block)
    else { return }
    draft.add(list, .quote, passages: [(passage, 1)])
  }

  /// "What does a baker do?", "What do bakers do all day?".
  private var asksWhatSomebodyDoes: Bool {
    let terms = read.tokens.map(\.term)
    let auxiliaries = ["do", "does"]
    return terms.first == "what" && terms.count { auxiliaries.contains($0) } == 2
  }

  /// What a question asks for with "and" ("the pay and the training of a baker"), one attribute after
  /// the other; `nil` unless facts answer for two of them.
  func severalDraft() -> AnswerDraft? {
    guard (2...3).contains(read.attributes.count), let role = read.roles.first,
      read.roles.count == 1, areJoined
    else { return nil }
    var draft = AnswerDraft(library: library)
    var silent: [String] = []
    for attribute in read.attributes {
      var part = read
      part.attributes = [attribute]
      part.topics = read.topics.filter(\.isCue)
      let family = FactSelector.family(of: attribute)
      let selected = selector.select(part, role: role).facts.filter {
        family.contains($0.attribute)
      }
      if selected.isEmpty { silent.append(attribute.name) }
      factSentences.add(selected, limit: 1, to: &draft)
    }
    guard draft.sentences.count >= 2 else { return nil }
    draft.missing = silent
    if !silent.isEmpty { draft.status = .partial }
    draft.confidence = confidence(ofFactsIn: draft)
    return draft
  }

  /// Whether "and" or a comma stands between the words for two attributes.
  private var areJoined: Bool {
    let cues = read.tokens.indices.filter { index in
      read.topics.contains { $0.isCue && $0.term == read.tokens[index].term }
    }
    guard let first = cues.first, let last = cues.last, first < last else { return false }
    return read.tokens[first..<last].contains { $0.term == "and" }
  }

  /// The facts of several roles; where the question names only what they have in common, without
  /// those of roles that no sentence meets its conditions for, if one does for another.
  func withinLimits(_ selections: [[Fact]]) -> [[Fact]] {
    guard read.areRolesImplied else { return selections }
    let limits = FactLimits(library: library, read: read)
    let meets = selections.map { $0.first.flatMap { limits.tellingSentence(of: $0) } != nil }
    return meets.contains(true) ? zip(selections, meets).map { $1 ? $0 : [] } : selections
  }

  /// The sentence that names what the question limits a figure to, instead of all figures.
  ///
  /// - Returns: whether there was one.
  func addLimited(_ selected: [Fact], to draft: inout AnswerDraft) -> Bool {
    let limits = FactLimits(library: library, read: read)
    guard let best = selected.first, FactSelector.numeric.contains(best.attribute.name),
      let sentence = limits.tellingSentence(of: best), let passage = facts.passage(of: best),
      draft.add(sentence, .quote, passages: [(passage, 1)])
    else { return false }
    for fact in selected
    where fact.provenance.block == best.provenance.block
      && fact.provenance.article == best.provenance.article && sentence.contains(fact.value.raw)
    { draft.add(fact, passage: passage, score: 1) }
    return true
  }
}
