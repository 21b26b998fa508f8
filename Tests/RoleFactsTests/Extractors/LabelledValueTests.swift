import Testing

@Suite("Holding labels against the values beside them")
struct LabelledValueTests {
  private func lines(_ text: String) throws -> [String] {
    try SmallCorpus("# Ferry Pilot vs Ship Broker\n\n\(text)").factLines
  }

  @Test(
    "takes a bare number for pay only behind a label of pay",
    arguments: [
      ("Nights away per month", "12", "nights_away_per_month"), ("Yearly pay", "41,000", "salary"),
      ("Years at sea", "4", "years_at_sea"), ("Tips per hour", "£4", "salary"),
      ("Rest days per year", "64", "rest_days_per_year"), ("Wage", "31,500", "salary"),
    ]
  )
  func bareNumbers(label: String, value: String, expected: String) throws {
    let facts = try lines(
      "| | Ferry pilot | Ship broker |\n|---|---|---|\n| \(label) | \(value) | |"
    )
    #expect(facts.count == 1)
    #expect(facts.allSatisfy { $0.hasPrefix("Ferry Pilot | \(expected) | \(value)") })
  }

  @Test("takes 'yes' and 'no' for the answer to a label, not for a tool or a workplace")
  func yesOrNo() throws {
    #expect(
      try lines(
        """
        ## Tools

        | | Ferry pilot | Ship broker |
        |---|---|---|
        | Tests engines | Yes | No |
        | Software | ECDIS | Excel |
        """
      ) == [
        "Ferry Pilot | tests_engines | Yes | label=Tests engines",
        "Ship Broker | tests_engines | No | label=Tests engines",
        "Ferry Pilot | tool | ECDIS | label=Software",
        "Ship Broker | tool | Excel | label=Software",
      ]
    )
  }

  @Test("keeps demands on people apart from the demand for them")
  func demands() throws {
    #expect(
      try lines(
        """
        ## Physical demands

        **Ferry pilot:** High

        **Ship broker:** Low

        ## Demand

        **Ferry pilot:** Rising by 3%
        """
      ) == [
        "Ferry Pilot | physical_demands | High | label=Physical demands",
        "Ship Broker | physical_demands | Low | label=Physical demands",
        "Ferry Pilot | growth | Rising by 3%", "Ferry Pilot | growth | 3%",
      ]
    )
  }

  @Test("names what a short heading counts for each role, and asks nothing of a question")
  func ownTopics() throws {
    #expect(
      try lines("## Calls per watch\n\n**Ferry pilot:** 8\n\n**Ship broker:** 30") == [
        "Ferry Pilot | calls_per_watch | 8 | label=Calls per watch",
        "Ship Broker | calls_per_watch | 30 | label=Calls per watch",
      ]
    )
    #expect(try lines("## Who sleeps more?\n\n**Ferry pilot:** 8").isEmpty)
  }

  @Test("does not take the cost of a training for pay")
  func costs() throws {
    #expect(
      try lines(
        "## Cost of training\n\n**Ferry pilot:** £9,000\n\n## Pay\n\n**Ferry pilot:** £52,000"
      )
        == [
          "Ferry Pilot | training_cost | £9,000", "Ferry Pilot | salary | £52,000",
        ]
    )
  }

  @Test("gives the place of a heading to all sums of a line that names none")
  func placesOfHeadings() throws {
    #expect(
      try lines("## Pay\n\n### Ireland\n\n**Ferry pilot:** €40,000, €52,000 with tips") == [
        "Ferry Pilot | salary | €40,000 | region=Ireland",
        "Ferry Pilot | salary | €52,000 | region=Ireland",
      ]
    )
    #expect(
      try lines("## Pay\n\n### Ireland\n\n**Ferry pilot:** €40,000, $52,000 in Canada") == [
        "Ferry Pilot | salary | €40,000", "Ferry Pilot | salary | $52,000 | region=Canada",
      ]
    )
  }

  @Test("takes money beside a degree or certificate for what it costs")
  func pricedPapers() throws {
    #expect(
      try lines("| | Ferry pilot | Ship broker |\n|---|---|---|\n| Degree | £27,000 | BSc |")
        .allSatisfy { !$0.contains("education | £27,000") }
    )
    #expect(
      try lines("## Papers\n\n### Ferry pilot\n\n- Licence: £900\n- Certificate: STCW") == [
        "Ferry Pilot | training_cost | £900 | label=Licence",
        "Ferry Pilot | certification | STCW | label=Certificate",
      ]
    )
  }

  @Test(
    "takes a sentence in front of a colon for no label",
    arguments: [
      ("Ferry pilots work in pairs at night: one steers, the other one watches.", "steers"),
      ("Competition is hard: brokers leave.", "brokers leave"),
    ]
  )
  func sentences(text: String, part: String) throws {
    let facts = try lines("## Job outlook\n\n\(text)")
    #expect(!facts.contains { $0.contains("label=") && $0.contains(part) })
  }

  @Test("reads the name of a role in front of a dash as a label")
  func dashes() throws {
    #expect(
      try lines("## Pay\n\nFerry pilot – £52,000\n\nShip broker - £61,000 in Wales") == [
        "Ferry Pilot | salary | £52,000", "Ship Broker | salary | £61,000 | region=Wales",
      ]
    )
  }

  @Test("gives the items below a line that is a role's name to the role")
  func namesAboveLists() throws {
    #expect(
      try lines(
        """
        ## Scores

        Ferry pilot

        - Variety: 6/10
        - Stress: 6/10

        Ship broker

        - Variety: 9/10
        """
      ) == [
        "Ferry Pilot | rating | 6/10 | label=Variety", "Ferry Pilot | rating | 6/10 | label=Stress",
        "Ship Broker | rating | 9/10 | label=Variety",
      ]
    )
  }
}
