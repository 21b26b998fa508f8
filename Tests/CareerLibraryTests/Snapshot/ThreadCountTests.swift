import ArticleParsing
import TestSupport
import Testing

@testable import CareerLibrary

@Suite("Reading a library on several threads")
struct ThreadCountTests {
  private static let trades = [
    "Cooper", "Farrier", "Glazier", "Midwife", "Notary", "Paralegal", "Roofer", "Thatcher",
  ]

  /// Articles of different lengths, which share roles, other names and attributes.
  private static func article(_ number: Int) -> String {
    let trade = trades[number % trades.count]
    let other = trades[(number * 3 + 1) % trades.count]
    let duties = (0...(number * 7) % 23).map { "- Keep ledger \($0) of the \(other.lowercased())" }
    return """
      # \(trade) vs \(other)

      A \(trade.lowercased()) (also called a \(trade.lowercased()) mate) is a person who works by hand.
      \(trade)s earn $\(30 + number),000 a year in Ireland, \(other.lowercased())s £\(40 + number),000.

      | | \(trade) | \(other) |
      |---|---|---|
      | Tools | adze, croze | ladder |
      | Strain | \(number % 10)/10 | 5/10 |

      ## Duties

      \(duties.joined(separator: "\n"))
      """
  }

  private func sources() throws -> [SourceArticle] {
    try (10..<50).map { number in
      let bytes = Array(Self.article(number).utf8)
      let article = try ArticleReader().read(bytes, id: ArticleID("\(number).md"))
      return SourceArticle(article: article, bytes: bytes)
    }
  }

  @Test("gives the same bytes on any number of threads", arguments: [2, 3, 8])
  func threads(count: Int) throws {
    let sources = try sources()
    let expected = LibraryBuilder(sources, threadCount: 1).snapshot()
    #expect(expected.count > 50_000, "there is something to compare")
    #expect(LibraryBuilder(sources, threadCount: count).snapshot() == expected)
  }

  @Test("gives the same bytes when threads are left to the builder")
  func byDefault() throws {
    let sources = try sources()
    let expected = LibraryBuilder(sources, threadCount: 1).snapshot()
    #expect(LibraryBuilder(sources).snapshot() == expected)
  }
}
