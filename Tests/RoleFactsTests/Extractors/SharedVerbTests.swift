import Testing

@Suite("Following a subject from clause to clause")
struct SharedVerbTests {
  private func facts(_ text: String) throws -> [String] {
    try SmallCorpus("# Gaffer Electrician vs Camera Operator vs Rigger\n\n\(text)").factLines
      .filter { !$0.contains(" | definition | ") }
  }

  @Test("gives a name behind another role to that role, with the verb of the clause before")
  func verbless() throws {
    #expect(
      try facts("Camera operators use Arri or Red, riggers Manfrotto.") == [
        "Camera Operator | tool | Arri", "Camera Operator | tool | Red",
        "Camera Operator | tool | Arri or Red", "Rigger | tool | Manfrotto",
      ]
    )
  }

  @Test("does so only where a name follows")
  func withVerb() throws {
    let tools = try facts("Camera operators use Arri, riggers help them.").filter {
      $0.contains("| tool |")
    }
    #expect(tools.allSatisfy { $0.hasPrefix("Camera Operator") })
    #expect(tools.contains("Camera Operator | tool | Arri"))
  }

  @Test(
    "knows where people are to be found",
    arguments: [
      "Riggers hang lamps. You'll find them in theatres, arenas and studios.",
      "Riggers hang lamps. You can also find them in theatres, arenas and studios.",
      "Eight out of ten riggers hang lamps. You will meet them in theatres, arenas and studios.",
    ]
  )
  func found(text: String) throws {
    let employers = try facts(text).filter { $0.contains("| employer |") }
    #expect(
      employers == [
        "Rigger | employer | theatres", "Rigger | employer | arenas", "Rigger | employer | studios",
        "Rigger | employer | theatres, arenas and studios",
      ]
    )
  }

  @Test("finds nobody of whom nothing was said before")
  func foundNobody() throws {
    #expect(try facts("You'll find them in theatres, arenas and studios.").isEmpty)
  }

  @Test(
    "takes no comparison, quotation or sum of money for what somebody is",
    arguments: [
      "Riggers travel more than the others.", "\"A rigger is a sailor on land,\" she says.",
      "Riggers in Alaska average $50,300.", "Rigging apart, riggers charge a fee of $90 an hour.",
    ]
  )
  func noDefinitions(text: String) throws {
    let corpus = try SmallCorpus("# Rigger\n\n\(text)")
    #expect(!corpus.factLines.contains { $0.contains(" | definition | ") })
  }

  @Test("gives a sum behind the name of somebody else to no role")
  func foreignSums() throws {
    let corpus = try SmallCorpus(
      "# Rigger vs Camera Operator\n\nRiggers charge £30 per hour, film consultants £80 per hour."
    )
    let salaries = corpus.factLines.filter { $0.contains("| salary |") }
    #expect(salaries == ["Rigger | salary | £30 per hour"])
  }
}
