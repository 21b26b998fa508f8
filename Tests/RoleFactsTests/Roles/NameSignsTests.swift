import RoleFacts
import Testing

@Suite("Signs between the words of role names")
struct NameSignsTests {
  @Test(
    "divide two roles where each side ends as one",
    arguments: [
      ("Hairdresser & Barber: the full guide", ["Barber", "Hairdresser"]),
      ("Baker & Pastry Chef", ["Baker", "Pastry Chef"]),
      ("MIDWIFE | OBSTETRICIAN | Who helps?", ["Midwife", "Obstetrician"]),
      ("Welder | Town Council Jobs", ["Welder"]),
    ]
  )
  func divided(title: String, roles: [String]) throws {
    #expect(try SmallCorpus("# \(title)\n\nA good trade.").roleNames == roles)
  }

  @Test(
    "stay in a name where one side has no noun of its own",
    arguments: [
      "Food & Beverage Manager", "Health & Safety Officer", "International Aid/Development Worker",
      "Driller's Offsider",
    ]
  )
  func joined(name: String) throws {
    let corpus = try SmallCorpus("# \(name)\n\nPay: £30,000 a year.")
    #expect(corpus.roleNames == [name])
    #expect(corpus.factLines == ["\(name) | salary | £30,000 a year | label=Pay"])
  }

  @Test(
    "give another name of one role, unless it has a section of its own",
    arguments: [
      (
        "# Electrician / Electronics Technician\n\nPay: £30,000 a year.",
        ["Electrician = Electronics Technician"]
      ),
      ("# Waiter/Waitress\n\nPay: £20,000 a year.", ["Waiter = Waitress"]),
      (
        "# Bricklayer / Stonemason\n\n## Bricklayer\n\nLays bricks.\n\n## Stonemason\n\nCuts stone.",
        ["Bricklayer", "Stonemason"]
      ),
    ]
  )
  func alternatives(article: String, roles: [String]) throws {
    #expect(try SmallCorpus(article).rolesWithAliases == roles)
  }

  @Test(
    "a side of two words keeps its own noun where it begins like the other side or stands alone",
    arguments: [
      ("# Cave guide vs cave diver\n\nBoth go underground.", ["Cave Diver", "Cave Guide"]),
      (
        "# Ticket inspector, Food runner or Night manager?\n\n**Food runner**\n\nBrings plates.",
        ["Food Runner", "Night Manager", "Ticket Inspector"]
      ),
      (
        "# Machine tool or control engineer?\n\nA machine tool engineer sets lathes.",
        ["Control Engineer", "Machine Tool Engineer"]
      ),
      (
        "# Frontend vs Backend Developer\n\nBoth code.",
        ["Backend Developer", "Frontend Developer"]
      ),
    ]
  )
  func ownNouns(article: String, roles: [String]) throws {
    #expect(try SmallCorpus(article).roleNames == roles)
  }
}
