import RoleFacts

/// One piece of evidence that speaks for a role.
struct Vote {
  let role: RoleID
  /// Index of the article.
  let article: Int
  let passage: Int
  /// How much the vote counts, above 0.
  let weight: Float
  /// Facts that the vote rests on, of all roles compared.
  let facts: [Fact]
}

/// What the votes of all articles come to.
struct Judgement {
  let roles: [RoleID]
  let votes: [Vote]
  let forCount: Int
  let againstCount: Int
  let silentCount: Int

  /// The votes for the winners, best first.
  var supporting: [Vote] { votes.filter { roles.contains($0.role) } }
}

/// Counts votes.
enum Ballot {
  /// The role with the greatest weight of votes; each article counts by its best vote for each role.
  ///
  /// - Parameters:
  ///   - votes: in any order.
  ///   - articleCount: articles that could have voted.
  /// - Returns: `nil` without votes.
  static func judge(_ votes: [Vote], articleCount: Int) -> Judgement? {
    guard !votes.isEmpty else { return nil }
    struct Ballot: Hashable {
      let role: RoleID
      let article: Int
    }
    var best: [Ballot: Float] = [:]
    for vote in votes {
      let key = Ballot(role: vote.role, article: vote.article)
      best[key] = max(best[key] ?? 0, vote.weight)
    }
    var sums: [RoleID: Float] = [:]
    var strongest: [RoleID: Float] = [:]
    let ballots = best.sorted {
      ($0.key.article, $0.key.role) < ($1.key.article, $1.key.role)
    }
    for (ballot, weight) in ballots {
      sums[ballot.role, default: 0] += weight
      strongest[ballot.role] = max(strongest[ballot.role] ?? 0, weight)
    }
    let ranked = sums.keys.sorted {
      let left = (strongest[$0] ?? 0) * 2 + (sums[$0] ?? 0)
      let right = (strongest[$1] ?? 0) * 2 + (sums[$1] ?? 0)
      return left == right ? $0 < $1 : left > right
    }
    guard let winner = ranked.first else { return nil }
    let forArticles = Set(votes.filter { $0.role == winner }.map(\.article))
    let bar = (strongest[winner] ?? 0) * 0.6
    let against = Set(votes.filter { $0.role != winner && $0.weight >= bar }.map(\.article))
      .subtracting(forArticles)
    return Judgement(
      roles: [winner],
      votes: votes.sorted {
        ($1.weight, $0.passage, $0.role) < ($0.weight, $1.passage, $1.role)
      },
      forCount: forArticles.count,
      againstCount: against.count,
      silentCount: max(0, articleCount - forArticles.count - against.count)
    )
  }
}
