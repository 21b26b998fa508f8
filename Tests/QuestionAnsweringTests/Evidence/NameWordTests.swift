import CareerLibrary
import TestSupport
import TextAnalysis
import Testing

@testable import QuestionAnswering

@Suite("A word of the question that is also part of a role's name")
struct NameWordTests {
  private func coverage(_ word: String, _ role: String, of text: String) throws -> Float {
    try withTemporaryFolder { folder in
      let article =
        "# \(role) vs Librarian\n\nA \(role) earns $40,000. A librarian earns $41,000.\n"
      try write([("article.md", article)], into: folder)
      let library = try Library.open(folder)
      let stem = try #require(library.analyzer.stems(in: word).first)
      let topic = ReadQuestion.Topic(term: word, stem: stem, weight: 1, isCue: false)
      return TermMatcher(topics: [topic], library: library).coverage(of: text)
    }
  }

  @Test(
    "is not spoken of where the role is only named",
    arguments: [
      ("physically", "Physical Therapist", "Physical therapists earn more."),
      ("secure", "Security Guard", "The security guard earns more."),
      ("socially", "Social Worker", "Most social workers earn more."),
    ]
  )
  func naming(_ word: String, _ role: String, _ text: String) throws {
    #expect(try coverage(word, role, of: text) == 0)
  }

  @Test(
    "is spoken of elsewhere",
    arguments: [
      ("physically", "Physical Therapist", "The physical side of it is hard."),
      ("secure", "Security Guard", "The security of the post is high."),
      ("socially", "Social Worker", "Social evenings are part of it."),
    ]
  )
  func elsewhere(_ word: String, _ role: String, _ text: String) throws {
    #expect(try coverage(word, role, of: text) == 1)
  }

  @Test("is spoken of by the name when the question uses the very word of the name")
  func field() throws {
    #expect(try coverage("security", "Security Guard", of: "Security guards earn more.") == 1)
  }
}
