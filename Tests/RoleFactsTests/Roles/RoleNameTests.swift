import TextAnalysis
import Testing

@testable import RoleFacts

@Suite("Spelling role names")
struct RoleNameTests {
  @Test(
    "puts a noun into singular",
    arguments: [
      ("nurses", "nurse"), ("secretaries", "secretary"), ("coaches", "coach"),
      ("salesmen", "salesman"), ("women", "woman"), ("actresses", "actress"),
      ("judges", "judge"), ("chefs", "chef"), ("shepherds", "shepherd"),
    ]
  )
  func singular(plural: String, expected: String) { #expect(RoleName.singular(plural) == expected) }

  @Test(
    "leaves a singular as it is",
    arguments: ["midwife", "boss", "campus", "analysis", "gas", "business", "men", "vet"]
  )
  func isSingular(word: String) { #expect(RoleName.singular(word) == word) }

  @Test("puts midwives into singular")
  func midwives() {
    #expect(RoleName.singular("midwives") == "midwife")
  }

  @Test(
    "gives spellings of one name the same key",
    arguments: [
      ("Front-end Developers", "frontend developer"), ("Dairy farmers", "dairy farmer"),
      ("Bookkeeper", "Book keepers"),
      ("paralegals and legal assistants", "Paralegal Legal Assistant"),
      ("the Coroner", "coroners"),
    ]
  )
  func equalKeys(left: String, right: String) { #expect(key(left) == key(right)) }

  @Test(
    "gives different names different keys",
    arguments: [
      ("Product Manager", "Project Manager"), ("Legal Secretary", "Legal Assistant"),
      ("Nurse Manager", "Manager Nurse"), ("Welder", "Welding Inspector"),
    ]
  )
  func differentKeys(left: String, right: String) { #expect(key(left) != key(right)) }

  private func key(_ name: String) -> String {
    RoleName.key(Analyzer().tokens(in: name).map(\.term))
  }

  @Test(
    "names the field of a person",
    arguments: [
      ("scientist", "science"), ("engineer", "engineering"), ("farmer", "farming"),
      ("hairdresser", "hairdressing"), ("copywriter", "copywriting"), ("nurse", "nursing"),
      ("illustrator", "illustration"), ("radiologist", "radiology"), ("therapist", "therapy"),
      ("manager", "management"), ("accountant", "accountancy"), ("recruiter", "recruitment"),
    ]
  )
  func fields(head: String, field: String) { #expect(RoleName.fields(of: head).contains(field)) }

  @Test(
    "knows no field for some nouns",
    arguments: ["technician", "paralegal", "officer", "surgeon"]
  )
  func noFields(head: String) { #expect(RoleName.fields(of: head).isEmpty) }

  @Test(
    "shows a name in title case and keeps initials",
    arguments: [
      ("legal secretary", "Legal Secretary"), ("RN case manager", "RN Case Manager"),
      ("Doctor of the House", "Doctor of the House"),
      ("HGV driver", "HGV Driver"), ("shepherd", "Shepherd"),
    ]
  )
  func display(words: String, expected: String) {
    #expect(shown(words) == expected)
  }

  @Test("writes the small words of a name in capitals small")
  func capitals() {
    #expect(shown("CHIEF OF STAFF") == "Chief of Staff")
  }

  private func shown(_ words: String) -> String {
    RoleName.display(words.split(separator: " ").map(String.init))
  }
}

@Suite("Knowing occupations by their nouns")
struct HeadNounsTests {
  @Test(
    "knows common nouns of all trades",
    arguments: ["nurse", "paralegal", "shepherd", "barber"]
  )
  func known(word: String) { #expect(HeadNouns.contains(word)) }

  @Test(
    "guesses others by their ending",
    arguments: [
      "horologist", "saddlemaker", "goatherd", "fishmonger", "cheesemonger", "wheelwright",
    ]
  )
  func guessed(word: String) {
    #expect(!HeadNouns.contains(word))
    #expect(HeadNouns.looksLikeOne(word))
  }

  @Test(
    "does not take other words for people",
    arguments: ["list", "beer", "ward", "hospital", "farm"]
  )
  func others(word: String) { #expect(!HeadNouns.contains(word) && !HeadNouns.looksLikeOne(word)) }

  @Test("does not fall for the ending alone", arguments: ["career", "checklist", "persist"])
  func deceptive(word: String) {
    #expect(!HeadNouns.looksLikeOne(word))
  }
}
