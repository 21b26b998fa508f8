import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Cuts a paragraph down to the sentences that answer.
struct SentenceCutter {
  private let library: Library
  private let matcher: TermMatcher
  /// Matches what is asked beyond the attribute, whose own words say little about where its value is.
  private let specific: TermMatcher
  /// Whether the question sets roles against each other, so that all that is said of any tells.
  private let asksWhichRole: Bool
  /// Whether the question asks for what is said of each of several roles.
  private let asksForEach: Bool

  init(library: Library, read: ReadQuestion, matcher: TermMatcher) {
    self.library = library
    self.matcher = matcher
    // What is said of the other roles tells whom a taste suits, too.
    let topics = read.intent == .suitability ? [] : read.topics.filter { !$0.isCue }
    specific = TermMatcher(topics: topics, library: library)
    asksWhichRole = read.intent == .superlative
    asksForEach = read.intent == .comparison && read.roles.count >= 2
  }

  private struct Sentence {
    let text: String
    /// Roles that it speaks of.
    let roles: Set<RoleID>
    let coverage: Float
  }

  /// The most characters of a paragraph that is shown whole where nothing tells its sentences apart.
  private static let short = 260
  /// The most characters of the sentences shown of a longer one.
  private static let longestRun = 300
  /// The share of the best sentence's words that makes another one worth showing.
  private static let nearBest: Float = 0.5

  /// The sentences of a text that answer, ` … ` between those that do not follow each other.
  ///
  /// Sentences about other roles only are left out where one is about the roles asked for, and
  /// sentences without a word of the question where another has most of them. A sentence that goes
  /// on with "they" or "this" keeps the one before. A text is whole where the question asks which role.
  func cut(_ text: String, of indexed: IndexedPassage, roles: [RoleID]) -> String {
    let sentences = sentences(of: text, in: indexed)
    guard sentences.count > 1, !asksWhichRole || text.count > Quoter.longest else { return text }
    var kept = Set(sentences.indices)
    let asked = Set(roles)
    if sentences.contains(where: { !$0.roles.isDisjoint(with: asked) }) {
      kept = kept.filter { isAbout(asked, $0, sentences) }
    }
    kept =
      text.count > Self.short
      ? bestRun(sentences, of: kept, asked) : telling(sentences, of: kept)
    for index in kept.sorted() where index > 0 && dependsOnTheOneBefore(sentences[index].text) {
      kept.insert(index - 1)
    }
    for index in kept.sorted() where index + 1 < sentences.count && judges(sentences[index + 1]) {
      kept.insert(index + 1)
    }
    return joined(sentences, kept: kept)
  }

  /// Without sentences that have no word of the question where another has most of them.
  private func telling(_ sentences: [Sentence], of kept: Set<Int>) -> Set<Int> {
    let coverages = kept.map { (index: $0, share: specific.coverage(of: sentences[$0].text)) }
    let best = coverages.map(\.share).max() ?? 0
    guard best >= 0.6 else { return kept }
    return Set(coverages.filter { $0.share >= best * Self.nearBest }.map(\.index))
  }

  /// The best sentence of a long text, and those behind it that help.
  private func bestRun(
    _ sentences: [Sentence],
    of kept: Set<Int>,
    _ asked: Set<RoleID>
  ) -> Set<Int> {
    func score(_ index: Int) -> Float {
      sentences[index].coverage + (sentences[index].roles.isDisjoint(with: asked) ? 0 : 0.2)
    }
    let order = kept.sorted()
    func highest(of places: [Int]) -> Int? {
      places.max { (score($0), -$0) < (score($1), -$1) }
    }
    guard let best = highest(of: order) else { return kept }
    if asksForEach {
      let each = asked.compactMap { role in
        highest(of: order.filter { sentences[$0].roles == [role] })
      }
      return Set(each).union([best])
    }
    var result: Set<Int> = [best]
    var length = sentences[best].text.count
    for next in order where next > best {
      length += sentences[next].text.count
      guard length < Self.longestRun, score(next) >= score(best) * Self.nearBest else { break }
      result.insert(next)
    }
    return result
  }

  /// Whether a sentence names one of the roles, or goes on about them without naming any.
  private func isAbout(_ asked: Set<RoleID>, _ index: Int, _ sentences: [Sentence]) -> Bool {
    guard let last = sentences[...index].last(where: { !$0.roles.isEmpty }) else { return true }
    return !last.roles.isDisjoint(with: asked)
  }

  private func sentences(of text: String, in indexed: IndexedPassage) -> [Sentence] {
    let bytes = Array(text.utf8)
    let id = library.heads[indexed.article].id
    return Sentences.ranges(in: text).map { range in
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      let tokens = library.analyzer.tokens(in: sentence)
      return Sentence(
        text: sentence,
        roles: Set(library.catalog.mentions(in: tokens, article: id).map(\.role)),
        coverage: matcher.coverage(of: sentence)
      )
    }
  }

  /// Whether a sentence begins with a word that stands for something said before it.
  private func dependsOnTheOneBefore(_ sentence: String) -> Bool {
    let first = library.analyzer.tokens(in: sentence, atMost: 1).first?.term
    return first.map { Self.backward.contains($0) } ?? false
  }

  /// Whether a sentence begins by telling whether the one before it is true.
  private func judges(_ sentence: Sentence) -> Bool {
    let first = library.analyzer.tokens(in: sentence.text, atMost: 1).first?.term
    return first.map { ["wrong", "right", "true", "false", "yes", "no", "nonsense"].contains($0) }
      ?? false
  }

  private static let backward: Set<String> = [
    "they", "he", "she", "it", "this", "these", "those", "that", "such", "their", "its", "most",
    "some", "others", "but", "so", "however", "also", "instead", "then", "yet", "therefore",
    "otherwise", "and", "or",
  ]

  private func joined(_ sentences: [Sentence], kept: Set<Int>) -> String {
    var result = ""
    var last: Int?
    for index in kept.sorted() {
      let text = sentences[index].text
      guard result.isEmpty || result.count + text.count < Quoter.longest else { break }
      result += (last.map { $0 + 1 == index ? " " : " … " } ?? "") + text
      last = index
    }
    return result
  }
}
