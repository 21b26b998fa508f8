import RoleFacts
import Testing

@Suite("Figures of two articles")
struct FigureRelationTests {
  @Test(
    "agree where they are the same for the same people, place and time",
    arguments: [
      ("Nurse", "Median pay | $93,600 per year", "Median pay | $93,600 a year"),
      ("Notary", "Average pay | £64,000 per year", "Average pay | £64,100 per year"),
      ("Roofer", "Average pay, monthly | €3,000", "Average pay, yearly | €36,000"),
      ("Welder", "Job outlook, 2023-33 | 2%", "Job outlook, 2023-33 | 2 percent"),
    ]
  )
  func agree(role: String, first: String, second: String) throws {
    #expect(try relations(role, first, second).map(\.kind) == [.agree])
  }

  @Test(
    "conflict where the same measure has other values",
    arguments: [
      ("Nurse", "Median pay | $93,600 per year", "Median pay | $86,070 per year"),
      ("Notary", "Openings per year | 4,200", "Openings per year | 3,100"),
      ("Roofer", "Job outlook, 2023-33 | 6%", "Job outlook, 2023-33 | -2%"),
    ]
  )
  func conflict(role: String, first: String, second: String) throws {
    let relation = try #require(try relations(role, first, second).first)
    #expect(relation.kind == .conflict)
    #expect(relation.sides.map(\.articleCount) == [1, 1])
  }

  @Test(
    "are different measures where statistic, period or side of the bargain is another",
    arguments: [
      ("Nurse", "Median pay | $93,600", "Average pay | $98,400", "median, average"),
      ("Notary", "Pay per hour | $52", "Pay per year | $101,000", "per hour, per year"),
      ("Roofer", "Pay | $47,000", "Cost to hire | $71,000", "salary, hiring cost"),
    ]
  )
  func measures(role: String, first: String, second: String, difference: String) throws {
    let relation = try #require(try relations(role, first, second).first)
    #expect(relation.kind == .differentMeasure)
    #expect(relation.difference == difference)
  }

  @Test(
    "are of another scope where place, currency or level is another",
    arguments: [
      ("Nurse", "Pay in Ireland | €43,000", "Pay in Germany | €41,000"),
      ("Notary", "Average pay | $71,000", "Average pay | £52,000"),
      ("Roofer", "Starting pay | $31,000", "Pay | $47,000"),
    ]
  )
  func scope(role: String, first: String, second: String) throws {
    #expect(try relations(role, first, second).map(\.kind) == [.otherScope])
  }

  @Test(
    "are of another scope where a label names a branch or a group",
    arguments: [
      ("Welder", "Shipyards", "Pay"), ("Nurse", "Hospitals", "Outpatient clinics"),
    ]
  )
  func branches(role: String, first: String, second: String) throws {
    let page = "# \(role)\n\n## Pay\n\n| Item | Figure |\n|---|---|\n"
    let corpus = try SmallCorpus([
      ("a.md", page + "| \(first) | $52,000 |\n"), ("b.md", page + "| \(second) | $47,000 |\n"),
    ])
    #expect(corpus.relations.map(\.kind) == [.otherScope])
  }

  @Test(
    "are outdated where a newer figure replaces them, and both are shown",
    arguments: [
      ("Nurse", "Median pay, 2021 | $77,600", "Median pay, 2023 | $86,070", "2021, 2023"),
      ("Notary", "Outlook, 2022-32 | 5%", "Outlook, 2023-33 | 4%", "2022-2032, 2023-2033"),
      ("Roofer", "Number of jobs, 2022 | 153,000", "Number of jobs, 2023 | 149,000", "2022, 2023"),
    ]
  )
  func replaced(role: String, first: String, second: String, difference: String) throws {
    let relation = try #require(try relations(role, first, second).first)
    #expect(relation.kind == .outdated)
    #expect(relation.difference == difference)
    #expect(relation.sides.count == 2)
  }

  @Test(
    "are outdated by themselves when they count from four years before the newest",
    arguments: [
      ("Nurse", "Job outlook, 2019-29 | 7%", "counts from 2019, the newest is of 2024"),
      ("Notary", "Median pay, 2018 | $61,000", "of 2018, the newest is of 2024"),
      ("Roofer", "Job outlook, 2012-22 | 13%", "ended in 2022"),
    ]
  )
  func stale(role: String, row: String, difference: String) throws {
    let corpus = try SmallCorpus([("a.md", page(role, row)), ("b.md", dated("# Bakers\n"))])
    let old = corpus.relations.filter { $0.kind == .outdated }
    #expect(old.map(\.difference) == [difference])
    #expect(old.flatMap(\.sides).count == 1)
  }

  @Test("are not outdated by a forecast for a year to come")
  func forecast() throws {
    let text = dated(
      page("Nurse", "Number of jobs, 2034 | 3,300,000\n| Median pay, 2023 | $86,070")
    )
    let corpus = try SmallCorpus([("a.md", text)])
    #expect(!corpus.relations.contains { $0.kind == .outdated })
  }

  @Test("are set against the best comparable figure of the other article alone")
  func nearest() throws {
    let found = try relations(
      "Nurse",
      "Median pay per year | $93,600\n| Median pay per hour | $45.00",
      "Average pay per year | $98,400"
    )
    #expect(found.map(\.kind) == [.differentMeasure])
    #expect(found.first?.sides.flatMap(\.facts).map(\.value.raw) == ["$93,600", "$98,400"])
  }

  @Test("are never outvoted: one article against two is still shown")
  func minority() throws {
    let corpus = try SmallCorpus([
      ("a.md", page("Nurse", "Median pay | $93,600")),
      ("b.md", page("Nurse", "Median pay | $93,600")),
      ("c.md", page("Nurse", "Median pay | $71,000")),
    ])
    let conflict = try #require(corpus.relations.first { $0.kind == .conflict })
    #expect(conflict.sides.map(\.articleCount) == [2, 1])
  }

  @Test("of one article are no disagreement")
  func alone() throws {
    let corpus = try SmallCorpus([
      ("a.md", page("Nurse", "Median pay | $93,600\n| Average pay | $98,400"))
    ])
    #expect(!corpus.relations.contains { $0.kind.isDisagreement })
  }

  @Test("come in the same order whatever the order of the articles")
  func order() throws {
    let articles = [
      ("a.md", page("Nurse", "Median pay | $93,600")),
      ("b.md", page("Nurse", "Median pay | $71,000")),
      ("c.md", page("Roofer", "Pay | $47,000")),
    ]
    #expect(try SmallCorpus(articles).relations == SmallCorpus(articles.reversed()).relations)
  }

  // MARK: Articles

  private func relations(
    _ role: String,
    _ first: String,
    _ second: String
  ) throws -> [FactRelation] {
    let corpus = try SmallCorpus([("a.md", page(role, first)), ("b.md", page(role, second))])
    return corpus.relations.filter { $0.kind != .incomplete }
  }

  private func page(_ role: String, _ rows: String) -> String {
    "# \(role)\n\n| Item | Figure |\n|---|---|\n| \(rows) |\n"
  }

  private func dated(_ text: String) -> String { "---\ndate: 2024-05-01\n---\n\n\(text)\nText.\n" }
}
