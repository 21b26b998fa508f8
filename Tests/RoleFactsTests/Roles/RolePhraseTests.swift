import TextAnalysis
import Testing

@testable import RoleFacts

@Suite("Finding role names in titles and headings")
struct RolePhraseTests {
  private let phrase = RolePhrase(analyzer: Analyzer())

  private func cut(_ text: String) -> NamingText {
    NamingText(text, analyzer: phrase.analyzer)
  }

  private func title(_ text: String) -> [String] {
    phrase.names(inTitle: cut(text)).map { $0.words.joined(separator: " ") }
  }

  @Test(
    "reads the roles that a title sets side by side",
    arguments: [
      ("Florist vs Gardener: which trade suits you?", ["Florist", "Gardener"]),
      ("Barber or Hairdresser?", ["Barber", "Hairdresser"]),
      ("Electrician, Plumber or Carpenter?", ["Electrician", "Plumber", "Carpenter"]),
      ("Paralegal versus Legal Secretary - a comparison", ["Paralegal", "Legal Secretary"]),
      ("The Midwife vs. the Nurse (2024)", ["Midwife", "Nurse"]),
      ("Judge and Bailiff Officer", ["Judge", "Bailiff Officer"]),
    ]
  )
  func comparisons(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test(
    "reads the roles behind the colon where none stand before it",
    arguments: [
      ("Jobs in care: midwife, nurse or paramedic?", ["midwife", "nurse", "paramedic"]),
      ("Wood and stone: a day with a carpenter and a mason", ["carpenter", "mason"]),
      ("At the bar – Solicitor vs Barrister", ["Solicitor", "Barrister"]),
      ("Florist vs Gardener: ask a teacher", ["Florist", "Gardener"]),
      ("Travel light (for pilots)", []),
    ]
  )
  func behindTheColon(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test(
    "leaves out a rank, and keeps a word that only looks like one",
    arguments: [
      ("Entry Level Nurse", ["Nurse"]), ("Mid-level Accountant", ["Accountant"]),
      ("Level Artist vs Stage Painter", ["Level Artist", "Stage Painter"]),
      ("Level Crossing Keeper", ["Level Crossing Keeper"]),
    ]
  )
  func ranks(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test(
    "lends no noun to a part that ends like a person by itself",
    arguments: [
      ("Caseworker vs Housing Officer", ["Caseworker", "Housing Officer"]),
      ("Stagehand or Lighting Technician", ["Stagehand", "Lighting Technician"]),
      ("Lineworker or Substation Technician?", ["Lineworker", "Substation Technician"]),
      ("Salesman vs Store Manager", ["Salesman", "Store Manager"]),
      ("Shorthand or Legal Secretary", ["Shorthand Secretary", "Legal Secretary"]),
    ]
  )
  func compounds(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test(
    "gives a short part the noun that ends the last part",
    arguments: [
      ("Dental vs Veterinary Nurse", ["Dental Nurse", "Veterinary Nurse"]),
      (
        "Civil or Family or Criminal Lawyer?", ["Civil Lawyer", "Family Lawyer", "Criminal Lawyer"]
      ),
      ("Dairy versus Arable Farmers", ["Dairy Farmers", "Arable Farmers"]),
      ("Frontend vs Backend Developer", ["Frontend Developer", "Backend Developer"]),
      ("Work on hill farms or Dairy Farmer", ["Dairy Farmer"]),
    ]
  )
  func sharedHeads(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test(
    "keeps a family of occupations together",
    arguments: [
      "Paralegals and Legal Assistants", "Airline and Commercial Pilots",
      "Sheriffs and Deputy Sheriffs",
    ]
  )
  func families(text: String) { #expect(title(text) == [text]) }

  @Test(
    "takes a role out of its title without the words around it",
    arguments: [
      ("How to become a locksmith", ["locksmith"]),
      ("The senior florist (and her shop)", ["florist"]),
      ("Farm Manager - work in the open", ["Farm Manager"]),
      ("Hiring an experienced sheep shearer operator", ["sheep shearer operator"]),
      ("A day at the abattoir", []),
      ("Hens", []),
    ] as [(String, [String])]
  )
  func single(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test("lends a noun only from a part that has more than the noun", arguments: ["RN", "Griot"])
  func nothingToShare(unknown: String) {
    #expect(!title("\(unknown) vs Midwife").contains("\(unknown) Midwife"))
  }

  @Test(
    "takes one unknown word for a role when it is set against nothing but a role",
    arguments: [
      ("RN vs Midwife", ["RN", "Midwife"]), ("The griot versus the midwife", ["midwife"]),
      ("Wool vs Hats for Shepherds", ["Shepherds"]), ("Griot or Midwife", ["Midwife"]),
      ("Tea vs Coffee", []),
    ] as [(String, [String])]
  )
  func unknownSides(text: String, expected: [String]) { #expect(title(text) == expected) }

  @Test("gives the shared noun to parts divided by commas, too")
  func sharedBehindComma() {
    #expect(
      title("Civil, Family or Criminal Lawyer?") == [
        "Civil Lawyer", "Family Lawyer", "Criminal Lawyer",
      ]
    )
  }

  @Test("keeps the commas of a family")
  func familyOfThree() {
    withKnownIssue("words are joined by blanks alone") {
      #expect(
        title("Barbers, Hairdressers and Cosmetologists") == [
          "Barbers, Hairdressers and Cosmetologists"
        ]
      )
    }
  }

  @Test("takes no career for a role")
  func careers() {
    #expect(title("Careers in Nursing").isEmpty)
  }

  @Test(
    "reads a heading or cell that is nothing but a role",
    arguments: [
      ("Hairdressers", "Hairdressers"), ("Registered Nurse (RN)", "Registered Nurse"),
      ("Farm Manager: the boss", "Farm Manager"),
      ("Paralegals and Notaries", "Paralegals and Notaries"),
      ("Hairdressers at work", nil), ("Florist vs Gardener", nil), ("What nurses earn", nil),
      ("Salary", nil), ("", nil),
    ] as [(String, String?)]
  )
  func only(text: String, expected: String?) {
    #expect(phrase.name(only: cut(text))?.words.joined(separator: " ") == expected)
  }

  @Test(
    "reads the role that a question asks about",
    arguments: [
      ("What is a farrier?", "farrier"), ("What a dental nurse does", "dental nurse"),
      ("Who are shepherds?", "shepherds"), ("Meet the sommelier", "sommelier"),
      ("What do farriers and vets share?", nil), ("Why sleep matters", nil),
      ("Is a farrier rich?", nil),
    ] as [(String, String?)]
  )
  func questions(text: String, expected: String?) {
    #expect(phrase.name(inQuestion: cut(text))?.words.joined(separator: " ") == expected)
  }
}
