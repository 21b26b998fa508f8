import Testing

@Suite("Reading exams, certificates and licences")
struct PermitFactsTests {
  @Test(
    "reads the names in capitals near a word for an exam",
    arguments: [
      (
        "Graduates sit the NCLEX exam.", ["Nurse | licence | NCLEX"]
      ),
      (
        "In Britain they need registration with the NMC.",
        ["Nurse | licence | NMC | region=United Kingdom"]
      ),
      (
        "A certificate such as the CCRN or CEN+ helps.",
        ["Nurse | certification | CCRN", "Nurse | certification | CEN+"]
      ),
      (
        "Certification comes from the BOARD (the ANCC exam).",
        ["Nurse | certification | ANCC"]
      ),
      (
        "Later some become a Certified Nurse Midwife (CNM) by exam.",
        ["Nurse | certification | Certified Nurse Midwife (CNM)"]
      ),
    ] as [(String, [String])]
  )
  func names(text: String, expected: [String]) throws {
    let facts = try SmallCorpus("# Nurse\n\nNurses care for the sick. \(text)").factLines
    #expect(facts.filter { $0.contains("licence |") || $0.contains("certification |") } == expected)
  }

  @Test(
    "reads no degrees, places, awarders, or what is denied",
    arguments: [
      "The MSc is no licence.", "Nurses in the USA sit exams.", "The exam is set by the RCN.",
      "They need not sit the NCLEX exam.", "Does one need the NCLEX licence?",
      "IBM sells them computers.",
    ]
  )
  func nothing(text: String) throws {
    let facts = try SmallCorpus("# Nurse\n\nNurses care for the sick. \(text)").factLines
    #expect(facts.filter { $0.contains("licence |") || $0.contains("certification |") } == [])
  }
}
