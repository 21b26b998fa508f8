import Testing

@Suite("Reading facts from sentences about an attribute")
struct AttributeSentencesTests {
  @Test(
    "reads what the attribute in front of the verb is, for the role that is spoken of",
    arguments: [
      (
        "The main employers of chefs are hotels, canteens and cruise lines.",
        [
          "Chef | employer | hotels", "Chef | employer | canteens",
          "Chef | employer | cruise lines",
          "Chef | employer | hotels, canteens and cruise lines",
        ]
      ),
      (
        "Chefs season soups. Their usual duties include planning menus.",
        ["Chef | responsibility | planning menus"]
      ),
      ("The primary goal of a baker is fresh bread.", ["Baker | goal | fresh bread"]),
      ("The demand for bakers is high.", ["Baker | growth | high"]),
      (
        "Bakers rise early. Popular certificates are the Master Loaf and the Rye Diploma.",
        [
          "Baker | certification | Master Loaf", "Baker | certification | Rye Diploma",
          "Baker | certification | the Master Loaf and the Rye Diploma",
        ]
      ),
    ] as [(String, [String])]
  )
  func subjects(text: String, expected: [String]) throws {
    let facts = try SmallCorpus("# Baker vs Chef\n\n\(text)").factLines
    #expect(facts.filter { !$0.contains("definition") } == expected)
  }

  @Test(
    "reads what is said of an attribute behind the verb",
    arguments: [
      (
        "Chefs season soups. Hotels and cruise lines are the main employers.",
        [
          "Chef | employer | Hotels", "Chef | employer | cruise lines",
          "Chef | employer | Hotels and cruise lines",
        ]
      ),
      (
        "Chefs season soups. Hotels, canteens and cruise lines employ most of them.",
        [
          "Chef | employer | Hotels", "Chef | employer | canteens",
          "Chef | employer | cruise lines",
          "Chef | employer | Hotels, canteens and cruise lines",
        ]
      ),
      (
        "A diploma in pastry is usually required for bakers.",
        ["Baker | education | A diploma in pastry"]
      ),
    ] as [(String, [String])]
  )
  func complements(text: String, expected: [String]) throws {
    let facts = try SmallCorpus("# Baker vs Chef\n\n\(text)").factLines
    #expect(facts.filter { !$0.contains("definition") } == expected)
  }

  @Test("reads employers with their shares")
  func shares() throws {
    let corpus = try SmallCorpus(
      "# Chef\n\n## Where they work\n\nRestaurants employ 48% of them, hotels 11% and canteens 9%."
    )
    #expect(
      corpus.factLines == [
        "Chef | employer | Restaurants | label=48%", "Chef | employer | hotels | label=11%",
        "Chef | employer | canteens | label=9%",
      ]
    )
  }

  @Test(
    "reads nothing where an attribute is only spoken about",
    arguments: [
      "Chefs season soups. Skills are important.", "Chefs season soups. The tools are expensive.",
      "Chefs season soups. What are the main tools?",
      "Chefs season soups. The main tools are not theirs.",
      "Chefs season soups. These are the main tools.", "The main tools are knives and pans.",
    ]
  )
  func nothing(text: String) throws {
    let facts = try SmallCorpus("# Baker vs Chef\n\n\(text)").factLines
    #expect(facts.filter { !$0.contains("definition") } == [])
  }
}
