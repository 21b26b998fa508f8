import ArticleParsing
import CareerLibrary
import TestSupport
import Testing

@Suite("The check for articles that say the same finds")
struct DuplicateRuleTests {
  private static let nurse = """
    # Nurse

    A nurse cares for patients on a ward, gives medicine, and writes down what the doctors order.

    Training takes three years at a school of nursing, with long practical phases in a hospital.

    Most nurses work in shifts, and many of them change to part time when they have children.

    Pay depends on the hospital and the years of service, and it rises with extra courses.
    """
  private static let baker = """
    # Baker

    A baker mixes dough, shapes loaves and tends the oven from three in the morning until ten.

    Training takes three years in a bakery, with one day a week at a school in the next town.
    """

  @Test("an article with the text of another one, whatever its line breaks")
  func duplicates() throws {
    let wrapped = Self.nurse.split(separator: " ").joined(separator: "  ") + "\n\n"
    let found = try findings(
      of: .duplicate,
      in: [
        MarkedArticle("a.md", Self.nurse), MarkedArticle("b.md", Self.baker),
        MarkedArticle("c.md", wrapped),
      ]
    )
    #expect(found.map(\.article.path) == ["c.md"])
    #expect(found.first?.message == "the same text as a.md")
  }

  @Test("an article of which a word here and there was changed")
  func nearDuplicates() throws {
    let changed = Self.nurse.replacing("three years", with: "four years")
      .replacing("Most nurses", with: "Many nurses")
    let found = try findings(
      of: .nearDuplicate,
      in: [
        MarkedArticle("a.md", Self.nurse), MarkedArticle("b.md", Self.baker),
        MarkedArticle("c.md", changed),
      ]
    )
    #expect(found.map(\.article.path) == ["c.md"])
    #expect(found.first?.message.contains("a.md") == true)
  }

  @Test("an article that has most of another one and more of its own only if it is mostly copied")
  func partlyCopied() throws {
    let own = (1...12).map { number in
      "Paragraph \(number) tells of week \(number) in a bakery, of dough number \(number * 7), "
        + "and of what master \(number) said about oven \(number + 3) on day \(number * 2)."
    }.joined(separator: "\n\n")
    let mostlyOwn = Self.nurse + "\n\n" + own
    let articles = [MarkedArticle("a.md", Self.nurse), MarkedArticle("b.md", mostlyOwn)]
    #expect(try findings(of: .nearDuplicate, in: articles) == [])
  }

  @Test("exact copies once, not as near-duplicates too")
  func copiesOnce() throws {
    let articles = [MarkedArticle("a.md", Self.nurse), MarkedArticle("b.md", Self.nurse)]
    #expect(try findings(of: .duplicate, in: articles).count == 1)
    #expect(try findings(of: .nearDuplicate, in: articles) == [])
  }

  @Test("passages that resemble each other as a comparison of all pairs does", arguments: 0..<20)
  func likeExhaustive(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<200).map { "word\($0)x" }
    let original = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }
    var copy = original
    // Four changed words of sixty leave more than 60 % of the shingles alike.
    for _ in 0..<4 { copy[Int.random(in: 0..<60, using: &random)] = "changed" }
    let other = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }
    let texts = [original, other, copy].map { "# Nurse\n\n" + $0.joined(separator: " ") + ".\n" }
    let articles = texts.enumerated().map { MarkedArticle("\($0).md", $1) }
    #expect(
      try findings(of: .nearDuplicate, in: articles).map(\.article.path) == ["2.md"],
      "seed \(seed)"
    )
  }
}
