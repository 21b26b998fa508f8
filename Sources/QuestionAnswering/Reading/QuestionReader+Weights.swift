import CareerLibrary
import SearchIndex
import TextAnalysis

/// How much the words of a question tell.
extension QuestionReader {
  /// The share of its weight that is left of a word which only says where or among what.
  private static let aside: Float = 0.35
  /// The share of its weight that is left of a word that names the attribute.
  private static let cue: Float = 0.7

  /// Weighs the words of the topic by their rarity in the articles, less where that is by chance.
  ///
  /// - Parameters:
  ///   - read: the question.
  ///   - fields: where words begin that only say which jobs are meant.
  func weigh(_ read: inout ReadQuestion, fields: Set<Int>) {
    let unknown = library.searcher.idf(of: "\u{0}")
    let among = read.tokens.filter { fields.contains($0.range.lowerBound) }.map(\.stem)
    let aside = contextWords(of: read).union(among).union(surroundings(of: read))
    for index in read.topics.indices {
      let topic = read.topics[index]
      let isKnown = library.searcher.documentFrequency(of: topic.stem) > 0
      // Of themselves people speak in everyday words, and so do articles of whom a role suits.
      let isEveryday = read.intent != .suitability && EverydayWords.contains(topic.term)
      // What the articles do not know is a condition that none of them meets.
      let isAside = isEveryday || isKnown && aside.contains(topic.stem)
      let share = topic.isCue ? Self.cue : isAside ? Self.aside : 1
      let idf = isKnown ? library.searcher.idf(of: topic.stem) : unknown * 0.8
      read.topics[index].weight = max(0.5, idf) * share
    }
  }
}
