import RoleFacts
import Testing

@Suite("Roles of sections that are made alike")
struct LikeSectionsTests {
  private func page(_ name: String, _ labels: (String, String)) -> String {
    """
    # Three jobs

    ## Nurse

    - **Pay:** £30,000
    - **Duties:** washes and lifts

    ## Porter

    - **Pay:** £24,000
    - **Duties:** moves beds

    ## \(name)

    - **\(labels.0):** £22,000
    - **\(labels.1):** brings lunch
    """
  }

  @Test(
    "are found by the labels that they share with those of known roles",
    arguments: ["Meal runner", "Dolly grip", "Patient transporter"]
  )
  func found(name: String) throws {
    let corpus = try SmallCorpus(page(name, ("Pay", "Duties")))
    #expect(corpus.roleNames.map { $0.lowercased() }.contains(name.lowercased()))
    #expect(corpus.facts.contains { $0.value.raw == "£22,000" && $0.attribute.name == "salary" })
  }

  @Test("are none where the labels are others, or the heading is no plain name")
  func others() throws {
    #expect(
      try SmallCorpus(page("Meal runner", ("Cost", "Menu"))).roleNames == ["Nurse", "Porter"]
    )
    #expect(try SmallCorpus(page("What it costs", ("Pay", "Duties"))).roleNames.count == 2)
  }

  @Test("initials above a column are another name of the role that they fit")
  func initials() throws {
    let corpus = try SmallCorpus(
      """
      # Company Secretary vs Chartered Accountant

      | | CS | CA | GST |
      |---|---|---|---|
      | Pay | INR 6 LPA | INR 8.5 LPA | none |
      """
    )
    #expect(
      corpus.rolesWithAliases == ["Chartered Accountant = CA", "Company Secretary = CS"]
    )
    #expect(corpus.facts.filter { $0.attribute.name == "salary" }.count == 2)
  }
}
