import QuestionAnswering
import Testing

@Suite("Reading a question")
struct QuestionReadingTests {
  private static let trades: [(name: String, text: String)] = [
    (
      "notary-vs-paralegal.md",
      """
      # Notary vs Paralegal

      A **notary** is a lawyer who certifies documents. A **paralegal** is an assistant who prepares
      files for lawyers.

      ## Exams

      Notaries in the US pass a state exam. Paralegals take no exam.

      ## Salary

      - Notary: $58,000 per year
      - Paralegal: £27,000 per year

      ## Skills

      ### Do I need Latin?

      For paralegal work, rarely. For notary work you will read old deeds.

      ## Employment

      Two in five notaries are self-employed; paralegals taught themselves at a firm.

      ## Which one for a quiet person?

      Both talk to clients. Paralegals sit with files all day, so quiet people feel at home there.
      """
    ),
    (
      "physiotherapy-technician.md",
      """
      # Physiotherapy Technician

      A **physiotherapy technician** is a helper who prepares exercises.

      ## Salary

      Physiotherapy technicians earn CHF 61,000 per year.
      """
    ),
  ]

  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Self.trades)
  }

  @Test("takes the US for a country and us for people")
  func country() throws {
    let exams = try ask("Which exams do notaries in the US have to pass?")
    #expect(exams.readAs.intent != "suitability")
    #expect(exams.text.contains("pass a state exam"), "\(exams.text)")
    #expect(
      try ask("Which of them should we hire, or rather who of them will help us?")
        .readAs.intent == "suitability"
    )
  }

  @Test(
    "knows the place of an amount by its currency, and says so",
    arguments: [
      ("What does a notary earn in the United States?", "$58,000"),
      ("What does a paralegal earn in Britain?", "£27,000"),
      ("What does a physiotherapy technician earn in Switzerland?", "CHF 61,000"),
    ]
  )
  func currency(_ question: String, _ amount: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(amount), "\(answer.text)")
    #expect(answer.warnings.contains { $0.contains("names no place for \(amount)") })
  }

  @Test(
    "takes an amount in one country's money for no other country",
    arguments: [
      "What does a notary earn in Britain?", "What does a paralegal earn in Switzerland?",
      "What does a physiotherapy technician earn in Austria?",
    ]
  )
  func otherCurrency(_ question: String) throws {
    #expect(try ask(question).status == .notFound)
  }

  @Test("understands a role's name that is cut short")
  func clipped() throws {
    #expect(try ask("physiotherapy tech pay").readAs.roles == ["Physiotherapy Technician"])
    #expect(try ask("what does a tech startup do").readAs.roles.isEmpty)
  }

  @Test("understands a role's name that is written as it sounds")
  func sounds() throws {
    let answer = try ask("fysiotherapy technician pay")
    #expect(answer.readAs.corrections.map(\.to) == ["physiotherapy"])
    #expect(answer.text.contains("CHF 61,000"), "\(answer.text)")
  }

  @Test("lets 'rarely' speak for the other role")
  func denied() throws {
    let answer = try ask("Which needs more Latin, a notary or a paralegal?")
    #expect(answer.verdict?.roles == ["Notary"], "\(answer.text)")
  }

  @Test("keeps together what a hyphen joins")
  func compound() throws {
    let answer = try ask("Who is self-employed, notaries or paralegals?")
    #expect(answer.text.contains("Two in five notaries"), "\(answer.text)")
  }

  @Test("takes 'X or Y for somebody' for a question about what suits whom")
  func somebody() throws {
    let answer = try ask("Notary or paralegal for a quiet person?")
    #expect(answer.readAs.intent == "suitability")
    #expect(answer.verdict?.roles == ["Paralegal"], "\(answer.text)")
  }

  private static let census: [(name: String, text: String)] = [
    (
      "beekeeper.md",
      """
      # Beekeeper

      A **beekeeper** is a farmer who keeps bees.

      ## Job Outlook

      - Number of jobs, 2022: 9,400
      - Employment change, 2022-32: 700
      """
    )
  ]

  @Test("asks for a change where two years are named, for a number where one is")
  func years() throws {
    let change = try answer(
      "How many jobs will be added for beekeepers between 2022 and 2032?",
      from: Self.census
    )
    #expect(change.facts.map(\.value.raw) == ["700"], "\(change.text)")
    let number = try answer("How many jobs did beekeepers hold in 2022?", from: Self.census)
    #expect(number.facts.map(\.value.raw) == ["9,400"], "\(number.text)")
  }

  @Test("does not take a number of jobs for a number of something else")
  func otherNumber() throws {
    let answer = try answer("How many beekeepers have a purely nocturnal job?", from: Self.census)
    #expect(answer.status == .notFound, "\(answer.text)")
  }

  @Test("takes a noun in the plural after 'both' for the roles already known")
  func backward() throws {
    let answer = try answer(
      "Compare the yearly pay of both lawyers",
      from: [Self.trades[0]]
    )
    #expect(answer.missing.isEmpty && answer.status.isAnswered, "\(answer.text)")
  }
}
