import RoleFacts
import Testing

@Suite("Values of somebody else")
struct OtherSubjectTests {
  @Test(
    "are rejected where the subject of a figure is no role of the article",
    arguments: [
      ("Solicitors earn £40,000, and pupil bailiffs receive £21,060 a year.", "£21,060 a year"),
      ("In Leeds, ushers earn £19,500.", "£19,500"),
      ("Magistrates in small towns get £30 a day.", "£30 a day"),
    ]
  )
  func subjects(sentence: String, raw: String) throws {
    let corpus = try SmallCorpus("# Solicitor\n\n## Pay\n\n\(sentence)")
    #expect(!corpus.facts.contains { $0.value.raw == raw })
    #expect(corpus.rejected.map(\.raw) == [raw])
    #expect(corpus.rejected.map(\.reason) == [.otherSubject])
  }

  @Test(
    "are none where the subject is a level, a kind or all of the role's people",
    arguments: [
      "Graduates earn £24,000.", "They get £24,000.", "Family solicitors earn £24,000.",
      "Most people in the profession earn £24,000.", "Jobs in London make £24,000 a year.",
    ]
  )
  func people(sentence: String) throws {
    let corpus = try SmallCorpus("# Solicitor\n\n## Pay\n\n\(sentence)")
    #expect(corpus.facts.count == 1)
    #expect(corpus.rejected.isEmpty)
  }

  @Test("are rejected behind a label that names somebody else beside the article's own role")
  func labels() throws {
    let corpus = try SmallCorpus(
      """
      # Solicitor

      ## Training

      - **Bailiff:** short course
      - **Solicitor:** law degree
      """
    )
    #expect(corpus.factLines == ["Solicitor | education | law degree"])
    #expect(corpus.rejected.map(\.raw) == ["short course"])
  }

  @Test("are none behind labels of kinds, levels and attributes")
  func kinds() throws {
    let corpus = try SmallCorpus(
      """
      # Guard

      ## Duties

      - **Gate guards:** check passes
      - **Night guards:** walk rounds
      """
    )
    #expect(corpus.rejected.isEmpty)
    #expect(corpus.facts.count == 2)
  }

  @Test("belong to both roles where a sentence says so")
  func both() throws {
    let corpus = try SmallCorpus(
      "# Barber vs Hairdresser\n\n## Pay\n\nStarting pay is the same for both: £21,000 a year."
    )
    #expect(
      corpus.factLines == [
        "Barber | salary | £21,000 a year | statistic=starting | seniority=starting",
        "Hairdresser | salary | £21,000 a year | statistic=starting | seniority=starting",
      ]
    )
  }
}
