import Testing

@Suite("Reading what a change of role takes")
struct TransitionFactsTests {
  @Test(
    "gives it to the role that the way leads to",
    arguments: [
      (
        "If you are a cook aiming to transition to baker, learn how dough behaves.",
        ["Baker | transition | learn how dough behaves"]
      ),
      (
        "A baker moving into cooking needs a year at the stove. Bakers switching to cook should taste more.",
        ["Cook | transition | should taste more"]
      ),
      ("Cooks move into a bigger kitchen after some years.", []),
      ("Would you switch to baker without a bakery near you?", []),
    ] as [(String, [String])]
  )
  func goals(text: String, expected: [String]) throws {
    let facts = try SmallCorpus("# Baker vs Cook\n\n\(text)").factLines
    #expect(facts.filter { $0.contains("transition") } == expected)
  }
}
