import Foundation
import TestSupport
import Testing

/// Articles from many fields in the shapes that handbooks, comparisons and guides have, with all the
/// facts they must give.
@Suite("Facts of whole articles")
struct FixtureArticlesTests {
  @Test(
    "are these, no more and no fewer",
    arguments: [
      "accountant-auditor.md", "carpenter.md", "chef-baker.md", "electrician-plumber.txt",
      "flight.html", "midwife-nurse.md", "paralegal-solicitor.html", "surveyor.txt", "teacher.md",
      "translator-interpreter.md",
    ]
  )
  func facts(name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures").appendingPathComponent(name)
    let corpus = try SmallCorpus(String(contentsOf: file, encoding: .utf8), path: name)
    let lines = corpus.factLines.joined(separator: "\n") + "\n"
    expectGolden(lines, named: name + ".facts.txt")
  }
}
