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

extension TimeSpan {
  /// The middle of the span in days, a year having 365 and a working day 8 hours.
  fileprivate var days: Double {
    let each: Double =
      switch unit {
      case .year: 365
      case .month: 30.4
      case .week: 7
      case .day: 1
      case .hour: 1.0 / 8
      case .minute: 1.0 / 480
      }
    return (minimum + (maximum ?? minimum)) / 2 * each
  }
}
