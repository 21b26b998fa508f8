import Foundation
import RoleFacts
import TestSupport
import Testing

/// Articles from many fields in the shapes that handbooks, comparisons and guides have, with all the
/// facts they must give.
@Suite("Facts of whole articles")
struct FixtureArticlesTests {
  nonisolated static let names = [
    "accountant-auditor.md", "carpenter.md", "chef-baker.md", "electrician-plumber.txt",
    "flight.html", "midwife-nurse.md", "paralegal-solicitor.html", "surveyor.txt", "teacher.md",
    "translator-interpreter.md",
  ]

  private func text(of name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures").appendingPathComponent(name)
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("are these, no more and no fewer", arguments: names)
  func facts(name: String) throws {
    let corpus = try SmallCorpus(text(of: name), path: name)
    let lines = corpus.factLines.joined(separator: "\n") + "\n"
    expectGolden(lines, named: name + ".facts.txt")
  }

  @Test(
    "are looked for wherever a line or cell ends or begins",
    arguments: names.filter { !$0.hasSuffix("html") },
    [1, 2, 3, 5]
  )
  func cutLines(name: String, wordCount: Int) throws {
    let lines = try text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
    func cut(_ words: ([Substring]) -> ArraySlice<Substring>) -> String {
      lines.map { line in
        line.split(separator: "|", omittingEmptySubsequences: false)
          .map { words($0.split(separator: " ")).joined(separator: " ") }.joined(separator: "|")
      }.joined(separator: "\n")
    }
    let beginnings = try SmallCorpus(cut { $0.prefix(wordCount) }, path: name)
    let ends = try SmallCorpus(cut { $0.suffix(wordCount) }, path: name)
    for fact in beginnings.facts + ends.facts { #expect(!fact.value.raw.isEmpty) }
  }
}
