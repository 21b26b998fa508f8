import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// What a question limits a figure to (a level, a city, a setting), looked up in the sentence that
/// the figure was read from.
struct FactLimits {
  private let library: Library
  private let excludesPlace: Bool
  private let placeWords: Set<String>
  private let regions: [String]
  private let matcher: TermMatcher

  init(library: Library, read: ReadQuestion) {
    self.library = library
    excludesPlace = read.excludesPlace
    placeWords = read.placeWords
    regions = read.regions
    let places = read.placeWords.sorted().map {
      ReadQuestion.Topic(term: $0, stem: $0, weight: 3, isCue: false)
    }
    let conditions = read.topics.filter { !$0.isCue }
    matcher = TermMatcher(topics: conditions + places, library: library)
  }

  /// The share of the conditions that a fact's sentence names, in `0...1`, or -0.5 where it speaks of
  /// the very place that is to be left out, or of all but the place asked for.
  func fit(of fact: Fact) -> Float {
    guard !matcher.isEmpty else { return 0 }
    let sentence = sentence(of: fact)
    if let sentence, opposes(sentence) { return -0.5 }
    // A sentence that names the very city tells more than a country that was found for the figure.
    let named = sentence.map { matcher.coverage(of: $0) } ?? 0
    return max(named, 0.9 * placeFit(of: fact))
  }

  /// The share of the conditions that the place of a fact meets.
  private func placeFit(of fact: Fact) -> Float {
    guard let region = fact.qualifiers.region, regions.contains(region) else { return 0 }
    return matcher.coverage(of: placeWords)
  }

  /// The sentence of a fact when it names conditions that the fact's qualifiers do not.
  func tellingSentence(of fact: Fact) -> String? {
    guard !matcher.isEmpty, let sentence = sentence(of: fact), !opposes(sentence) else {
      return nil
    }
    let limits = fact.qualifiers.pairs.map(\.value).joined(separator: " ")
    let share = matcher.coverage(of: sentence)
    return share >= 0.6 && matcher.coverage(of: limits) < share ? sentence : nil
  }

  private func opposes(_ sentence: String) -> Bool {
    let tokens = library.analyzer.tokens(in: sentence)
    guard !placeWords.isDisjoint(with: tokens.map(\.stem)) else { return false }
    return PlaceWords.excludes(tokens) != excludesPlace
  }

  /// The sentence of running text that a fact was read from; `nil` for rows and labelled values.
  private func sentence(of fact: Fact) -> String? {
    guard let index = library.index(of: fact.provenance.article) else { return nil }
    let block = library.articles[index].blocks[fact.provenance.block]
    guard block.label == nil else { return nil }
    switch block.kind {
    case .tableRow, .definition: return nil
    case .paragraph, .listItem, .answer, .orphanAnswer: break
    }
    let text = block.text.text
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: text).lazy
      .map { String(decoding: bytes[$0], as: UTF8.self) }
      .first { $0.contains(fact.value.raw) }
  }
}
