import CareerLibrary
import RoleFacts
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
  /// Words of the topic that are words of names as well, and mean something else there.
  private let shared: Set<String>
  /// The names of roles, where there are such words.
  private let names: RoleCatalog?
  private let memo = Memo()

  init(_ read: ReadQuestion, library: Library) {
    self.init(topics: read.topics, library: library)
  }

  /// Only the words of the question that the corpus knows, itself or by a synonym.
  init(known read: ReadQuestion, library: Library) {
    self.init(topics: Self.known(read.topics, library), library: library)
  }

  /// The words of a topic that the corpus knows, themselves or by a synonym.
  static func known(_ topics: [ReadQuestion.Topic], _ library: Library) -> [ReadQuestion.Topic] {
    topics.filter { topic in
      ([topic.stem] + Thesaurus.synonyms(of: topic.stem)).contains {
        library.searcher.documentFrequency(of: $0) > 0
      }
    }
  }

  init(topics: [ReadQuestion.Topic], library: Library) {
    // The very word of a name may well mean its field ("work in nursing").
    let shared = topics.filter { topic in
      library.nameStems.contains(topic.stem)
        && (topic.isQuality || library.nameWordCounts[topic.term] == nil)
    }
    self.init(
      topics: topics,
      analyzer: library.analyzer,
      shared: Set(shared.map(\.stem)),
      names: shared.isEmpty ? nil : library.catalog
    )
  }

  init(
    topics: [ReadQuestion.Topic],
    analyzer: Analyzer,
    shared: Set<String> = [],
    names: RoleCatalog? = nil
  ) {
    self.analyzer = analyzer
    self.shared = shared
    self.names = names
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

  /// Whether the topic has words that do not count where they only name a role.
  var discountsNames: Bool { names != nil }

  /// The share of the topic's weight that a text covers, in `0...1`; 0 for an empty topic.
  ///
  /// - Parameters:
  ///   - stems: the words of the text.
  ///   - cuesCount: whether words that name the attribute count as covered, because the text is about
  ///     it anyway.
  /// - Returns: a share in `0...1`; a synonym counts two thirds.
  func coverage(of stems: Set<String>, cuesCount: Bool = false) -> Float {
    coverage(
      cuesCount: cuesCount,
      own: { stems.contains(wanted[$0].stem) },
      related: { !wanted[$0].related.isDisjoint(with: stems) }
    )
  }

  /// The share that a text covers, told for each word of the topic whether the text has it, or one
  /// that means the same.
  private func coverage(
    cuesCount: Bool,
    own: (Int) -> Bool,
    related: (Int) -> Bool
  ) -> Float {
    guard total > 0 else { return 0 }
    var sum: Float = 0
    for (index, word) in wanted.enumerated() {
      if own(index) {
        sum += word.weight
      } else if cuesCount, word.isCue {
        sum += word.weight * 0.9
      } else if related(index) {
        sum += word.weight * 0.65
      }
    }
    return sum / total
  }

  /// The numbers of texts that cover a share of the topic's weight, rising.
  ///
  /// - Parameters:
  ///   - share: above 0.
  ///   - limit: above all numbers.
  ///   - having: the numbers of the texts that have a stem.
  /// - Returns: exactly those whose ``coverage(of:cuesCount:)`` is the share or more.
  func numbers(covering share: Float, below limit: Int, having: (String) -> [Int]) -> [Int] {
    guard total > 0 else { return [] }
    var sums = Array(repeating: Float(0), count: limit)
    // By text the last word, counted from 1, that it covers.
    var lastWords = Array(repeating: UInt16(0), count: limit)
    for (index, word) in wanted.enumerated() {
      // A question has no more words than letters, of which it has a few thousand.
      let place = UInt16(index + 1)
      for number in having(word.stem) {
        sums[number] += word.weight
        lastWords[number] = place
      }
      for stem in word.related {
        for number in having(stem) where lastWords[number] != place {
          sums[number] += word.weight * 0.65
          lastWords[number] = place
        }
      }
    }
    return sums.indices.filter { lastWords[$0] > 0 && sums[$0] / total >= share }
  }

  /// In which fields documents of an index have the words of the topic.
  struct FieldMatches {
    /// By word of the topic, then document, a bit for each field, the lowest for the first.
    fileprivate let own: [[UInt16]]
    /// The same for the words that mean the same.
    fileprivate let related: [[UInt16]]
  }

  /// Looks the words of the topic up in documents.
  ///
  /// - Parameters:
  ///   - count: how many documents there are.
  ///   - fields: for a stem, in which fields each of the documents has it.
  /// - Returns: what ``coverage(of:in:fields:cuesCount:)`` reads.
  func matches(count: Int, fields: (String) -> [UInt16]) -> FieldMatches {
    FieldMatches(
      own: wanted.map { fields($0.stem) },
      related: wanted.map { word in
        word.related.reduce(into: Array(repeating: 0, count: count)) { all, stem in
          for (index, bits) in fields(stem).enumerated() { all[index] |= bits }
        }
      }
    )
  }

  /// The share of the topic's weight that some fields of a document cover, as
  /// ``coverage(of:cuesCount:)`` tells it of their words.
  ///
  /// - Parameters:
  ///   - document: its place among those that were looked up.
  ///   - matches: what was looked up.
  ///   - fields: a bit for each field that counts.
  ///   - cuesCount: as there.
  /// - Returns: a share in `0...1`.
  func coverage(
    of document: Int,
    in matches: FieldMatches,
    fields: UInt16,
    cuesCount: Bool
  ) -> Float {
    coverage(
      cuesCount: cuesCount,
      own: { matches.own[$0][document] & fields != 0 },
      related: { matches.related[$0][document] & fields != 0 }
    )
  }

  func coverage(of text: String, cuesCount: Bool = false) -> Float {
    if !cuesCount, let known = memo.coverages[text] { return known }
    let coverage = coverage(of: stems(of: text), cuesCount: cuesCount)
    if !cuesCount { memo.coverages[text] = coverage }
    return coverage
  }

  /// The stems of a text's words.
  ///
  /// Where a word of the topic is also part of a role's name, the name does not count: "physical
  /// therapist" does not speak of physical work.
  func stems(of text: String) -> Set<String> {
    let tokens = analyzer.tokens(in: text)
    guard let names else { return Set(tokens.map(\.stem)) }
    let naming = Set(
      names.mentions(in: tokens, article: nil).filter { !$0.isField }.flatMap(\.tokens)
    )
    return Set(
      tokens.indices.filter { !naming.contains($0) || !shared.contains(tokens[$0].stem) }
        .map { tokens[$0].stem }
    )
  }

  /// What texts cover, each worked out once: many articles say the same few words in a table.
  private final class Memo {
    var coverages: [String: Float] = [:]
  }
}
