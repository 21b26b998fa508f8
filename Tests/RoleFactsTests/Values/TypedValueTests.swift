import RoleFacts
import Testing

@Suite("Typing values")
struct TypedValueTests {
  @Test(
    "types a value by its words and its attribute",
    arguments: [
      ("Median pay", "$47,540 per year", "USD 47540 year"),
      ("Job outlook", "-6%", "-6 %"),
      ("Stress", "7/10", "7 of 10"),
      ("Number of jobs", "428,000", "428000"),
      ("Job openings", "42,600", "42600"),
      ("Tools", "torch", "term"),
      ("Work experience", "Less than 5 years", "0-5 year"),
      ("On the job training", "4 to 6 weeks", "4-6 week"),
      ("Working hours", "36 hours a week", "36 hour a week"),
      ("Apprenticeship", "at least three years", "3- year"),
      ("Internship", "a year of hospital rotations", "text"),
      ("Median pay per hour", "$24.10", "USD 24.1 hour"),
      ("Annual wage, median", "$52,400", "USD 52400 year"),
      ("Education", "two years at a technical college", "text"),
      ("Work experience", "None", "text"),
    ]
  )
  func types(label: String, cell: String, expected: String) throws {
    let corpus = try welder(label: label, cell: cell)
    #expect(corpus.facts.map(\.value.raw) == [cell])
    #expect(corpus.facts.map(\.value.typed.summary) == [expected])
  }

  @Test("types a figure with a remark behind it by the figure")
  func remarks() throws {
    let corpus = try welder(label: "Job outlook", cell: "2% (slower than average)")
    #expect(corpus.facts.map(\.value.typed.summary) == ["2 %"])
  }

  private func welder(label: String, cell: String) throws -> SmallCorpus {
    try SmallCorpus(
      """
      # Welder

      | Item | Figure |
      |---|---|
      | \(label) | \(cell) |
      """
    )
  }
}
