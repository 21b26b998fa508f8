import ArticleParsing
import RoleFacts
import Testing

@Suite("Telling where a fact was read")
struct ProvenanceTests {
  private let article = """
    # Sommelier

    A sommelier chooses
    wines for guests. Sommeliers focus on
    cellars. They earn $52,000
    a year.

    | Item | Figure |
    |---|---|
    | Tools | corkscrew, decanter |

    - Skills: a good nose

    ## Do you love wine?

    Then become a sommelier.
    """

  @Test("names the lines of the sentence, row or item")
  func lines() throws {
    let corpus = try SmallCorpus(article)
    let places = corpus.facts.map { fact in
      let lines = fact.provenance.lines
      return "\(fact.attribute) \(fact.value.raw): \(lines.lowerBound)-\(lines.upperBound)"
    }
    #expect(
      places == [
        "definition A sommelier chooses wines for guests: 3-4", "focus cellars: 4-5",
        "salary $52,000 a year: 5-6", "tool corkscrew: 10-10", "tool decanter: 10-10",
        "skill good nose: 12-12", "preference Do you love wine?: 14-16",
      ]
    )
  }

  @Test("names the article and a block that holds the value")
  func blocks() throws {
    let corpus = try SmallCorpus([("b.md", article), ("a.md", "# Barista\n\nPulls shots.")])
    let scope = corpus.scopes[1]
    #expect(scope.article.id == ArticleID("b.md"))
    for fact in corpus.facts where fact.attribute != Attribute("preference") {
      #expect(fact.provenance.article == scope.article.id)
      let block = scope.article.blocks[fact.provenance.block].text
      #expect(block.text.contains(fact.value.raw), "\(fact.value.raw)")
      #expect(block.lines.contains(fact.provenance.lines.lowerBound), "\(fact.value.raw)")
    }
  }

  @Test("names the line of another name")
  func aliases() throws {
    let corpus = try SmallCorpus(
      "# Barber\n\nCuts hair.\n\nA barber is also called a hair stylist."
    )
    let alias = try #require(corpus.facts.first { $0.attribute == Attribute("alias") })
    #expect(alias.value == FactValue(raw: "hair stylist", typed: .term))
    #expect(
      alias.provenance == Provenance(article: ArticleID("article.md"), block: 1, lines: 5...5)
    )
  }

  @Test("names the line of another name inside a paragraph of several lines")
  func aliasInParagraph() throws {
    let corpus = try SmallCorpus("# Barber\n\nCuts hair. A barber\nis also called a hair stylist.")
    #expect(corpus.facts.map(\.provenance.lines) == [4...4])
  }
}
