import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Finds sentences that answer a question and leave its choice open: "neither", "it depends".
struct OpenSentences {
  let library: Library
  let read: ReadQuestion
  let matcher: TermMatcher

  /// A sentence that leaves the choice open.
  struct Found {
    let outcome: Verdict.Outcome
    let item: Evidence
    let article: Int
    let block: Int
    let text: String
  }

  /// The share of the topic that a sentence, or the question or heading above it, must cover.
  private static let likely: Float = 0.5

  /// The first such sentence of each passage that has one and is about the roles.
  ///
  /// - Parameters:
  ///   - evidence: the passages to look at.
  ///   - roles: the roles to choose from, or those of which something is asked.
  /// - Returns: in the order of the passages; empty where the question is turned, because what holds
  ///   for neither then holds for both.
  func found(in evidence: some Sequence<Evidence>, roles: [RoleID]) -> [Found] {
    guard !roles.isEmpty, !read.isNegated, read.direction != .less else { return [] }
    return evidence.compactMap { found(in: $0, Set(roles)) }
  }

  private func found(in item: Evidence, _ roles: Set<RoleID>) -> Found? {
    let indexed = library.passages[item.passage]
    let scope = library.scope(of: indexed)
    let heading = indexed.headings.last ?? ""
    var isAsked = item.questionFit >= 0.6 || covers(heading)
    for block in indexed.passage.blocks {
      if case .tableRow = scope.article.blocks[block].kind { return nil }
      let bytes = Array(scope.article.blocks[block].text.text.utf8)
      for range in scope.analyzed.sentences[block] {
        let text = String(decoding: bytes[range], as: UTF8.self)
        if let outcome = outcome(of: range, in: block, scope, isAsked, text),
          isAbout(roles, range, in: block, scope, outcome, indexed)
        {
          return Found(
            outcome: outcome,
            item: item,
            article: indexed.article,
            block: block,
            text: text
          )
        }
        // Only what stands right behind a question or below a heading answers it.
        isAsked = text.last == "?" && covers(text)
      }
    }
    return nil
  }

  private func covers(_ text: String) -> Bool { matcher.coverage(of: text) >= Self.likely }

  /// What a sentence comes to, by its first words; `nil` where it decides, or speaks of something else.
  private func outcome(
    of sentence: Range<Int>,
    in block: Int,
    _ scope: ArticleScope,
    _ isAsked: Bool,
    _ text: String
  ) -> Verdict.Outcome? {
    let terms = scope.analyzed.blocks[block].filter { sentence.contains($0.range.lowerBound) }
      .map(\.term)
    guard let first = terms.first else { return nil }
    if first == "neither" { return isAsked || covers(text) ? .neither : nil }
    guard let place = terms.firstIndex(of: "depends") else { return nil }
    if place == 0 || Self.pronouns.contains(first) && place <= 2 { return isAsked ? .depends : nil }
    return Self.clauses.contains(first) && covers(text) ? .depends : nil
  }

  /// What "depends" has for its subject where it speaks of the question above it.
  private static let pronouns: Set<String> = ["it", "that", "this"]
  /// Words that begin the question itself as a subject: "Which of them pays more depends on …".
  private static let clauses: Set<String> = ["which", "who", "whether"]

  /// Whether a sentence speaks of the roles: of all of them for "neither", of no other for "depends".
  private func isAbout(
    _ roles: Set<RoleID>,
    _ sentence: Range<Int>,
    in block: Int,
    _ scope: ArticleScope,
    _ outcome: Verdict.Outcome,
    _ indexed: IndexedPassage
  ) -> Bool {
    guard outcome != .neither || roles.count == 2 else { return false }
    let tokens = scope.analyzed.blocks[block]
    let named = Set(
      scope.mentions[block].filter {
        sentence.contains(tokens[$0.tokens.lowerBound].range.lowerBound)
      }.map(\.role)
    )
    guard named.isEmpty else {
      return outcome == .neither ? named == roles : named.isSubset(of: roles)
    }
    // "Neither … nor …" names others, which need not be known as roles.
    if tokens.contains(where: { $0.term == "nor" && sentence.contains($0.range.lowerBound) }) {
      return false
    }
    return roles.isSubset(of: indexed.roles + library.primaryRoles(of: indexed.article))
  }
}
