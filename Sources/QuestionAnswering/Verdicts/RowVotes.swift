import ArticleParsing
import CareerLibrary
import RoleFacts

/// Votes from rows of tables whose cells are degrees in words, "yes" or "no", one for each role.
///
/// They count where no facts were read from a row because its label names no attribute that is known.
struct RowVotes {
  let library: Library
  let read: ReadQuestion

  /// The share of the topic that a label must cover for its row to speak of it.
  private static let likely: Float = 0.4
  /// The most passages that are looked at.
  private static let most = 8

  /// The votes of rows among the best passages, in their order; none where any role may be meant.
  func votes(_ evidence: [Evidence], among candidates: [RoleID]) -> [Vote] {
    let matcher = TermMatcher(known: read, library: library)
    guard !matcher.isEmpty, !candidates.isEmpty else { return [] }
    return evidence.prefix(Self.most).compactMap { item in
      vote(of: item.passage, matcher, candidates)
    }
  }

  private func vote(of passage: Int, _ matcher: TermMatcher, _ candidates: [RoleID]) -> Vote? {
    let indexed = library.passages[passage]
    let block = library.articles[indexed.article].blocks[indexed.passage.blocks.lowerBound]
    guard case .tableRow(let row) = block.kind, let label = row.cells.first else { return nil }
    let coverage = matcher.coverage(of: label.text)
    guard coverage >= Self.likely else { return nil }
    let scope = library.scope(of: indexed)
    let degrees = zip(row.header, row.cells).dropFirst().compactMap { header, cell in
      scope.role(named: header.text).flatMap { role in
        Self.degree(of: cell.text).map { (role: role, degree: $0) }
      }
    }.filter { candidates.contains($0.role) }
    let wantsLess = read.direction == .less
    let sorted = degrees.sorted { left, right in
      left.degree == right.degree
        ? left.role < right.role
        : wantsLess ? left.degree < right.degree : left.degree > right.degree
    }
    guard sorted.count >= 2, sorted[0].degree != sorted[1].degree else { return nil }
    return Vote(
      role: sorted[0].role,
      article: indexed.article,
      passage: passage,
      weight: 1.2 + 2 * coverage,
      facts: []
    )
  }

  /// What a cell begins with amounts to: a degree in words, or "yes" for much of it.
  private static func degree(of cell: String) -> Double? {
    let first = cell.lowercased().prefix { $0.isLetter }
    return first == "yes" ? 4 : LevelScale.level(of: cell)
  }
}
