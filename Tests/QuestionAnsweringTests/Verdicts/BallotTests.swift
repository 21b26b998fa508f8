import RoleFacts
import Testing

@testable import QuestionAnswering

@Suite("Counting votes")
struct BallotTests {
  private func vote(_ role: Int, article: Int, weight: Float, passage: Int = 0) -> Vote {
    Vote(role: RoleID(role), article: article, passage: passage, weight: weight, facts: [])
  }

  @Test("comes to nothing without votes")
  func none() {
    #expect(Ballot.judge([], articleCount: 3) == nil)
  }

  @Test("names the role that more articles speak for")
  func majority() throws {
    let votes = [
      vote(0, article: 0, weight: 2), vote(1, article: 1, weight: 2),
      vote(1, article: 2, weight: 2),
    ]
    let judgement = try #require(Ballot.judge(votes, articleCount: 5))
    #expect(judgement.roles == [RoleID(1)])
    #expect([judgement.forCount, judgement.againstCount, judgement.silentCount] == [2, 1, 2])
    #expect(judgement.supporting.map(\.article) == [1, 2])
  }

  @Test("counts an article by its best vote, however often it says the same")
  func repetition() throws {
    let repeated = (0..<5).map { vote(0, article: 0, weight: 1, passage: $0) }
    let others = [vote(1, article: 1, weight: 1), vote(1, article: 2, weight: 1)]
    let judgement = try #require(Ballot.judge(repeated + others, articleCount: 3))
    #expect(judgement.roles == [RoleID(1)])
    #expect([judgement.forCount, judgement.againstCount, judgement.silentCount] == [2, 1, 0])
  }

  @Test("never counts more articles than there are", arguments: 1...4)
  func sum(_ articleCount: Int) throws {
    let votes = (0..<articleCount).flatMap { article in
      [
        vote(article % 2, article: article, weight: 2),
        vote((article + 1) % 2, article: article, weight: 1.5),
      ]
    }
    let judgement = try #require(Ballot.judge(votes, articleCount: articleCount))
    let counts = [judgement.forCount, judgement.againstCount, judgement.silentCount]
    #expect(counts.reduce(0, +) == articleCount)
    #expect(counts.allSatisfy { $0 >= 0 })
  }

  @Test("does not depend on the order of the votes")
  func order() throws {
    let votes = [
      vote(0, article: 0, weight: 1.2, passage: 3), vote(1, article: 0, weight: 1.2, passage: 1),
      vote(1, article: 1, weight: 0.8, passage: 4), vote(0, article: 2, weight: 0.8, passage: 2),
    ]
    let forwards = try #require(Ballot.judge(votes, articleCount: 3))
    let backwards = try #require(Ballot.judge(votes.reversed(), articleCount: 3))
    #expect(forwards.roles == backwards.roles)
    #expect(forwards.votes.map(\.passage) == backwards.votes.map(\.passage))
    #expect(forwards.votes.map(\.passage) == [1, 3, 2, 4])
  }

  @Test("counts a weak voice for the other role as silence")
  func weak() throws {
    let votes = [vote(0, article: 0, weight: 3), vote(1, article: 1, weight: 0.9)]
    let judgement = try #require(Ballot.judge(votes, articleCount: 2))
    #expect([judgement.forCount, judgement.againstCount, judgement.silentCount] == [1, 0, 1])
  }
}
