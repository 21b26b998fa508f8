import ArticleParsing
import RoleFacts
import TestSupport
import Testing

@Suite("Reading the same facts every time")
struct DeterminismTests {
  private static let articles: [(path: String, text: String)] = [
    ("barber.md", "# Barber\n\nA barber (hair stylist) cuts hair. Barbers earn $35,000 a year."),
    (
      "barber-vs-hairdresser.md",
      "# Barber vs Hairdresser\n\n| | Barber | Hairdresser |\n|---|---|---|\n"
        + "| Tools | razor, comb | scissors |\n| Fun | 7/10 | 9/10 |"
    ),
    ("driver.md", "# HGV Driver\n\nAn HGV driver is also called a trucker. Drivers use TomTom."),
    (
      "farm.md",
      "---\nroles: Dairy Farmer, Shepherd\n---\n\nDairy farmers earn €40,000, shepherds €29,000."
    ),
    ("front.md", "# Front-end Developers\n\n## Skills\n\n- Languages such as CSS and HTML"),
    ("frontend.md", "# Frontend Developer\n\nA frontend developer builds pages. They use Figma."),
    (
      "lorry.md",
      "# Heavy Goods Vehicle Driver vs Bus Driver\n\nLorries pay £34,000 to a bus driver."
    ),
    ("midwife.txt", "Midwife\n\nA midwife attends births.\n\nTools\n\n- Doppler\n- scales"),
    ("nurse.html", "<h1>Registered Nurse</h1><p>A registered nurse (RN) cares for patients.</p>"),
    (
      "nurses.md",
      "# Dental vs Surgical Nurse\n\nDental and surgical nurses use Hu-Friedy.\n\n"
        + "## Which should you choose?\n\n- You like teeth: dental nurse"
    ),
    (
      "paralegal.md",
      "# Paralegals and Legal Assistants\n\nParalegals and legal assistants focus on files."
    ),
    (
      "welder.md",
      "# Welder\n\n| Item | Figure |\n|---|---|\n| Pay, 2023 | $47,540 |\n| Jobs | 428,000 |"
    ),
  ]

  @Test(
    "finds the same facts in whatever order the articles are given",
    arguments: 0..<20 as Range<UInt64>
  )
  func order(seed: UInt64) throws {
    let expected = try SmallCorpus(Self.articles)
    var random = SeededGenerator(seed: seed)
    let shuffled = try SmallCorpus(Self.articles.shuffled(using: &random))
    #expect(shuffled.catalog == expected.catalog, "seed \(seed)")
    #expect(shuffled.facts == expected.facts, "seed \(seed)")
  }

  @Test("finds the same facts when an article is read again on its own catalog")
  func repetition() throws {
    let corpus = try SmallCorpus(Self.articles)
    let extractor = FactExtractor(catalog: corpus.catalog)
    let again = corpus.scopes.reversed().map { extractor.facts(in: $0) }
    #expect(Array(again.reversed().joined()) == corpus.facts)
  }

  @Test("finds facts of every article, each once and in the order of its lines")
  func completeness() throws {
    let corpus = try SmallCorpus(Self.articles)
    #expect(Set(corpus.facts.map(\.provenance.article.path)) == Set(Self.articles.map(\.path)))
    let lines = corpus.facts.map {
      "\($0.provenance.article):\($0.provenance.lines) " + corpus.line(of: $0)
    }
    #expect(Set(lines).count == lines.count)
    for scope in corpus.scopes {
      let starts = corpus.facts.filter { $0.provenance.article == scope.article.id }
        .map(\.provenance.lines.lowerBound)
      #expect(starts == starts.sorted())
    }
  }
}
