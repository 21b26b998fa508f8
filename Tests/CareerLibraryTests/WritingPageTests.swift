import CareerLibrary
import Foundation
import RoleFacts
import TestSupport
import Testing

@Suite("The page on writing articles")
struct WritingPageTests {
  private let page: String

  init() throws {
    let url = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/writing-articles.md")
    page = try String(contentsOf: url, encoding: .utf8)
  }

  /// The article between the marks of the page's example.
  private func example() throws -> String {
    let parts = page.components(separatedBy: "```")
    let code = try #require(parts.first { $0.hasPrefix("markdown\n") })
    return String(code.dropFirst("markdown\n".count))
  }

  /// The cells of the table that follows a text, its header left out.
  private func table(after text: String) throws -> [[String]] {
    let start = try #require(page.range(of: text)).upperBound
    let lines = page[start...].components(separatedBy: "\n").drop { !$0.hasPrefix("|") }
    return lines.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
  }

  private func library<Result>(_ body: (Library) throws -> Result) throws -> Result {
    let text = try example()
    return try withTemporaryFolder { folder in
      try write([("beekeeper.md", text)], into: folder)
      return try body(try Library.open(folder))
    }
  }

  @Test("has an example that gives the facts it lists")
  func facts() throws {
    let expected = try table(after: "It gives these facts")
    let found = try library { library in
      library.facts.map { fact in
        [
          library.catalog[fact.role].name, fact.attribute.name, fact.value.raw,
          String(fact.provenance.lines.lowerBound),
        ]
      }
    }
    #expect(expected.count >= 15)
    for fact in expected { #expect(found.contains(fact), "\(fact)") }
  }

  @Test("has an example in which the check finds nothing")
  func findings() throws {
    #expect(try library { try Checker(library: $0).findings() } == [])
  }

  @Test("lists every rule of the check with its remedy, in order")
  func rules() throws {
    let rows = try table(after: "What `check` finds")
    #expect(rows == CheckRule.allCases.map { ["`\($0.name)`", $0.summary, $0.remedy] })
  }
}
