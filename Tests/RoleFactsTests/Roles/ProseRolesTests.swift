import Testing

@Suite("Roles of an article that names them in sentences only")
struct ProseRolesTests {
  @Test(
    "are those that it speaks of again and again, once at least as a kind of people",
    arguments: [
      (
        """
        # Rivers at noon

        She is a hydrologist. A hydrologist measures water. Hydrologists need mathematics.
        """,
        ["Hydrologist"]
      ),
      (
        """
        # A night on the ward

        He works as a midwife. Midwives are short of sleep. The midwife in charge has forty beds, \
        and a paramedic waits. A paramedic drives; paramedics earn less.
        """,
        ["Midwife", "Paramedic"]
      ),
      (
        """
        # Under the roof

        A roofer climbs first. The roofer carries slate. A builder asked a roofer once.
        """,
        ["Roofer"]
      ),
      (
        """
        # How I left the bank

        Then I became a plumber. A plumber crawls under houses.
        """,
        ["Plumber"]
      ),
    ]
  )
  func found(article: String, expected: [String]) throws {
    #expect(try SmallCorpus(article).roleNames == expected)
  }

  @Test(
    "are none that are met on the way",
    arguments: [
      "# Holidays\n\nWe met a waiter, a driver and a guard. The driver slept.",
      "# Evenings\n\nWe met a waiter. A waiter sang.",
      "# Meetings\n\nThe manager speaks. The manager leaves. The manager comes back.",
    ]
  )
  func metOnTheWay(article: String) throws {
    #expect(try SmallCorpus(article).roleNames.isEmpty)
  }

  @Test("are not looked for where a title names one")
  func titleWins() throws {
    let corpus = try SmallCorpus(
      "# Carpenter\n\nA client pays. A roofer works beside. The roofer and a roofer's aide help."
    )
    #expect(corpus.roleNames == ["Carpenter"])
  }
}
