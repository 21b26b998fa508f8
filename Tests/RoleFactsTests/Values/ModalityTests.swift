import RoleFacts
import Testing

@Suite("How strongly a value is meant")
struct ModalityTests {
  @Test(
    "is read from its words or its label",
    arguments: [
      ("Nurse", "Licence", "A state licence is required", "modality=required"),
      ("Electrician", "Licence", "mandatory in every county", "modality=required"),
      ("Paralegal", "Certification", "optional, but a help", "modality=optional"),
      ("Plumber", "Education", "usually a vocational school", "modality=usual"),
      ("Nurse", "Certification", "No certificate", "polarity=not"),
      ("Welder", "Certification", "not required by law", "modality=required polarity=not"),
      ("Notary", "Education", "a law degree", ""),
      ("Solicitor", "Education", "notable schools of law", ""),
    ]
  )
  func strength(role: String, label: String, cell: String, expected: String) throws {
    let corpus = try SmallCorpus(
      "# \(role)\n\n| Item | What holds |\n|---|---|\n| \(label) | \(cell) |\n"
    )
    let told = try #require(corpus.facts.first).qualifiers.pairs.filter {
      ["modality", "polarity"].contains($0.key)
    }
    #expect(told.map { "\($0.key)=\($0.value)" }.joined(separator: " ") == expected)
  }
}
