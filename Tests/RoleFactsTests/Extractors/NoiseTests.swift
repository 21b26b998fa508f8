import Testing

@Suite("Leaving the page around an article alone")
struct NoiseTests {
  private let text = [
    "Stonemason | definition | A stonemason cuts stone", "Stonemason | salary | $41,000 a year",
  ]

  @Test("reads no fact from job adverts and comments of a text")
  func plainText() throws {
    let corpus = try SmallCorpus(
      """
      Stonemason

      A stonemason cuts stone.

      Featured job: Stonemason
      Salary: $99,000 per year
      Tools: chisel
      Full time

      Pay

      Stonemasons earn $41,000 a year.

      11 Comments

      Stonemasons earn $5 a year.
      """,
      path: "stonemason.txt"
    )
    #expect(corpus.factLines == text)
  }

  @Test("reads no fact from menus, side notes, comments and footers of a page")
  func page() throws {
    let corpus = try SmallCorpus(
      """
      <html><body><nav><p>Stonemasons use Hilti.</p></nav><article><h1>Stonemason</h1>
      <p>A stonemason cuts stone. Stonemasons earn $41,000 a year.</p></article>
      <aside><p>Stonemasons earn $7 a day.</p></aside>
      <div class="comments"><p>Stonemasons earn $5 a year.</p></div>
      <footer><p>Stonemasons focus on cookies.</p></footer></body></html>
      """,
      path: "stonemason.html"
    )
    #expect(corpus.factLines == text)
  }

  @Test("reads no fact from comments, offers and links of a Markdown article")
  func markdown() throws {
    let corpus = try SmallCorpus(
      """
      # Stonemason

      A stonemason cuts stone. Stonemasons earn $41,000 a year.

      Ready to hire a stonemason? Stonemasons earn $1,000 a day here.

      Read more: stonemasons use Hilti

      ## Comments

      Stonemasons earn $5 a year. If you love stones, become a stonemason.
      """
    )
    #expect(corpus.factLines == text)
  }

  @Test("finds no other names and no roles in noise")
  func names() throws {
    let corpus = try SmallCorpus(
      """
      # Stonemason

      Text.

      ## 3 Comments

      A stonemason (banker) is also called a stone cleaner.

      | Stone Cleaner | Stone Seller |
      |---|---|
      | Stone Cleaner | Stone Seller |
      """
    )
    #expect(corpus.rolesWithAliases == ["Stonemason"])
  }
}
