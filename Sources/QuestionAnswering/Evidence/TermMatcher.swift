import CareerLibrary
import SearchIndex
import TextAnalysis

/// Tells how much of a question's topic a text speaks of.
struct TermMatcher {
  private struct Wanted {
    let stem: String
    let weight: Float
    let related: Set<String>
    let isCue: Bool
  }

  private let wanted: [Wanted]
  private let total: Float
  private let analyzer: Analyzer
  private let memo = Memo()

  init(_ read: ReadQuestion, analyzer: Analyzer) {
    self.init(topics: read.topics, analyzer: analyzer)
  }

  /// Only the words of the question that the corpus knows, itself or by a synonym.
  init(known read: ReadQuestion, library: Library) {
    let known = read.topics.filter { topic in
      ([topic.stem] + Thesaurus.synonyms(of: topic.stem)).contains {
        library.searcher.documentFrequency(of: $0) > 0
      }
    }
    self.init(topics: known, analyzer: library.analyzer)
  }

  init(topics: [ReadQuestion.Topic], analyzer: Analyzer) {
    self.analyzer = analyzer
    wanted = topics.map { topic in
      Wanted(
        stem: topic.stem,
        weight: topic.weight,
        related: Set(Thesaurus.synonyms(of: topic.stem)),
        isCue: topic.isCue
      )
    }
    total = wanted.reduce(0) { $0 + $1.weight }
  }

  var isEmpty: Bool { wanted.isEmpty }

  /// The share of the topic's weight that a text covers, in `0...1`; 0 for an empty topic.
  ///
  /// - Parameters:
  ///   - stems: the words of the text.
  ///   - cuesCount: whether words that name the attribute count as covered, because the text is about
  ///     it anyway.
  /// - Returns: a share in `0...1`; a synonym counts two thirds.
  func coverage(of stems: Set<String>, cuesCount: Bool = false) -> Float {
    guard total > 0 else { return 0 }
    var sum: Float = 0
    for word in wanted {
      if stems.contains(word.stem) {
        sum += word.weight
      } else if cuesCount, word.isCue {
        sum += word.weight * 0.9
      } else if !word.related.isDisjoint(with: stems) {
        sum += word.weight * 0.65
      }
    }
    return sum / total
  }

  func coverage(of text: String, cuesCount: Bool = false) -> Float {
    if !cuesCount, let known = memo.coverages[text] { return known }
    let coverage = coverage(of: Set(analyzer.stems(in: text)), cuesCount: cuesCount)
    if !cuesCount { memo.coverages[text] = coverage }
    return coverage
  }

  /// What texts cover, each worked out once: many articles say the same few words in a table.
  private final class Memo {
    var coverages: [String: Float] = [:]
  }
}
