import RoleFacts
import Testing

@Suite("Figures that are not believed")
struct RejectedFactTests {
  @Test(
    "are left out of the facts, with the reason",
    arguments: [
      ("Welder", "$1,111,111,000 per year", RejectedFact.Reason.tooLarge),
      ("Paralegal", "£64,000 - £31,000", .reversedRange),
      ("Midwife", "$0 per hour", .tooSmall),
      ("Notary", "€450,000 per hour", .tooLarge),
    ]
  )
  func implausible(role: String, pay: String, reason: RejectedFact.Reason) throws {
    let corpus = try SmallCorpus("# \(role)\n\n| Item | Figure |\n|---|---|\n| Pay | \(pay) |\n")
    #expect(corpus.facts.isEmpty)
    #expect(corpus.rejected.map(\.raw) == [pay])
    #expect(corpus.rejected.map(\.reason) == [reason])
    #expect(corpus.rejected.map { $0.role.map { corpus.catalog[$0].name } } == [role])
    #expect(corpus.rejected.map(\.provenance.lines) == [5...5])
  }

  @Test(
    "are believed where they are high or low but can be true",
    arguments: [
      ("Surgeon", "$1,200,000 per year"), ("Judge", "₹28 lakh per year"),
      ("Roofer", "¥9,400,000 per year"), ("Translator", "$0.12 per word"),
    ]
  )
  func plausible(role: String, pay: String) throws {
    let corpus = try SmallCorpus("# \(role)\n\n| Item | Figure |\n|---|---|\n| Pay | \(pay) |\n")
    #expect(corpus.facts.map(\.value.raw) == [pay])
    #expect(corpus.rejected.isEmpty)
  }

  @Test("are told of adverts, whosever they are")
  func adverts() throws {
    let corpus = try SmallCorpus(
      """
      Electrician

      An electrician wires houses and earns $61,000 per year.

      Featured job: Site manager
      Salary: USD 95K - 130K
      Tools: chisel
      Full time

      Comments

      Electricians earn $5 a year.
      """,
      path: "electrician.txt"
    )
    #expect(
      corpus.facts.filter { $0.attribute.name == "salary" }.map(\.value.raw) == ["$61,000 per year"]
    )
    #expect(corpus.rejected.map(\.raw).contains("USD 95K - 130K"))
    #expect(corpus.rejected.allSatisfy { $0.reason == .advert })
  }
}
