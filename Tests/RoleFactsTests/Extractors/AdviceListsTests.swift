import Testing

@Suite("Reading lists of advice for one role")
struct AdviceListsTests {
  @Test("takes the items below a condition for what suits or calls for the role")
  func lists() throws {
    let corpus = try SmallCorpus(
      """
      # Florist vs Gardener

      ## Hire a florist when

      - a wedding is near

      ## How to decide

      Choose gardener if:

      - you like rain
      - you own a spade
      """
    )
    #expect(
      corpus.factLines == [
        "Florist | recommendation | a wedding is near",
        "Gardener | preference | you like rain", "Gardener | preference | you own a spade",
      ]
    )
  }

  @Test(
    "reads no other lists",
    arguments: ["Become a florist", "Florist or gardener: choose if", "Florists", "Hire when"]
  )
  func others(heading: String) throws {
    let corpus = try SmallCorpus("# Florist vs Gardener\n\n## \(heading)\n\n- you like rain")
    #expect(!corpus.factLines.contains { $0.contains("preference") })
    #expect(!corpus.factLines.contains { $0.contains("recommendation") })
  }
}
