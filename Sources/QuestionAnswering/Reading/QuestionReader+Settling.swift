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
}
