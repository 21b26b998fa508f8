import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Votes from lengths of time that an article gives for two roles or more: the longer training, the
/// shorter week.
struct LengthVotes {
  let library: Library
  let read: ReadQuestion

  /// A length that an article gives for a role.
  private struct Length {
    let role: RoleID
    let article: Int
    let passage: Int
    let span: TimeSpan
  }

  /// The votes of articles that give lengths for the topic; empty unless the question asks for one.
  func votes(_ evidence: [Evidence], among candidates: [RoleID]) -> [Vote] {
    guard asksForLength else { return [] }
    let matcher = TermMatcher(known: read, library: library)
    guard !matcher.isEmpty else { return [] }
    let lengths = evidence.prefix(8).filter { $0.coverage >= 0.5 }.flatMap { item in
      self.lengths(in: item.passage, matcher).filter {
        candidates.isEmpty || candidates.contains($0.role)
      }
    }
    let articles = Set(lengths.map(\.article)).sorted()
    return articles.compactMap { article in vote(of: lengths.filter { $0.article == article }) }
  }

  private var asksForLength: Bool {
    let words: Set<String> = ["longer", "longest", "shorter", "shortest", "sooner", "quicker"]
    return read.tokens.contains { words.contains($0.term) }
  }

  private func lengths(in passage: Int, _ matcher: TermMatcher) -> [Length] {
    let indexed = library.passages[passage]
    let scope = library.scope(of: indexed)
    return indexed.passage.blocks.flatMap { block -> [Length] in
      let listed = enumerated(in: block, of: scope, indexed, passage, matcher)
      if !listed.isEmpty { return listed }
      let bytes = Array(scope.article.blocks[block].text.text.utf8)
      return scope.clauses(ofBlock: block).compactMap { clause in
        let words = String(decoding: bytes[clause.range], as: UTF8.self)
        guard clause.subjects.count == 1, matcher.coverage(of: words) >= 0.5,
          let span = TimeSpanReader.first(in: words)
        else { return nil }
        return Length(
          role: clause.subjects[0],
          article: indexed.article,
          passage: passage,
          span: span
        )
      }
    }
  }

  /// The lengths of a sentence that names each role with its own.
  ///
  /// For example "Welding takes two years, roofing 18 months and joinery three years."
  private func enumerated(
    in block: Int,
    of scope: ArticleScope,
    _ indexed: IndexedPassage,
    _ passage: Int,
    _ matcher: TermMatcher
  ) -> [Length] {
    let bytes = Array(scope.article.blocks[block].text.text.utf8)
    let tokens = scope.analyzed.blocks[block]
    for sentence in scope.analyzed.sentences[block] {
      let named = scope.mentions[block].filter {
        sentence.contains(tokens[$0.tokens.lowerBound].range.lowerBound)
      }
      let words = String(decoding: bytes[sentence], as: UTF8.self)
      guard Set(named.map(\.role)).count >= 2, matcher.coverage(of: words) >= 0.5 else { continue }
      let ends = named.dropFirst().map { tokens[$0.tokens.lowerBound].range.lowerBound }
      let lengths = zip(named, ends + [sentence.upperBound]).compactMap { mention, end in
        let start = tokens[mention.tokens.upperBound - 1].range.upperBound
        return TimeSpanReader.first(in: String(decoding: bytes[start..<end], as: UTF8.self)).map {
          Length(role: mention.role, article: indexed.article, passage: passage, span: $0)
        }
      }
      if lengths.count == named.count { return lengths }
    }
    return []
  }

  /// The role with the longer time, or the shorter one where the question asks for less.
  private func vote(of lengths: [Length]) -> Vote? {
    let unit = lengths.first?.span.per
    let comparable = lengths.filter { $0.span.per == unit }
    let wantsLess = read.direction == .less || read.tokens.contains { $0.term == "sooner" }
    let sorted = comparable.enumerated().sorted { left, right in
      let (a, b) = (left.element.span.days, right.element.span.days)
      return a == b ? left.offset < right.offset : wantsLess ? a < b : a > b
    }.map(\.element)
    guard let first = sorted.first, let next = sorted.first(where: { $0.role != first.role }),
      first.span.days != next.span.days
    else { return nil }
    return Vote(
      role: first.role,
      article: first.article,
      passage: first.passage,
      weight: 2.6,
      facts: []
    )
  }
}
