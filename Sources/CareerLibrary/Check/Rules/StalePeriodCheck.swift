import ArticleParsing
import RoleFacts

/// Figures of a period that is over, or that began too long ago to be current.
///
/// "Now" is the year that was given, or else that of the newest article: the day on which somebody
/// runs a check must not change what it says.
struct StalePeriodCheck: ArticleCheck {
  let rule = CheckRule.stalePeriod

  /// Figures of this many years ago still count as current.
  private static let currentYears = 3

  func findings(in article: CheckedArticle) -> [Finding] {
    guard let now = article.year else { return [] }
    var seen: Set<String> = []
    return article.facts.compactMap { fact in
      guard fact.isFigure, let period = fact.qualifiers.year, isStale(period, now: now),
        seen.insert("\(fact.provenance.lines.lowerBound) \(period)").inserted
      else { return nil }
      return finding(
        in: article,
        line: fact.provenance.lines.lowerBound,
        "\(fact.attribute.words) of \(period) is old, seen from \(now)"
      )
    }
  }

  private func isStale(_ period: String, now: Int) -> Bool {
    let years = period.split(separator: "-").compactMap { Int($0) }
    guard let first = years.first, let last = years.last else { return false }
    return last < now - Self.currentYears || (years.count > 1 && last <= now)
      || first < now - Self.currentYears
  }
}

extension Fact {
  /// Whether the value is an amount of money, a share, a count or a time.
  var isFigure: Bool {
    switch value.typed {
    case .money, .percent, .count, .duration: true
    case .score, .term, .text: false
    }
  }
}
