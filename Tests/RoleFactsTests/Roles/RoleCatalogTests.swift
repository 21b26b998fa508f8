import ArticleParsing
import RoleFacts
import TextAnalysis
import Testing

@Suite("Finding roles in running text")
struct RoleCatalogTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus(
      [
        (
          "nurses.md",
          "# Dental Nurse vs Surgical Nurse\n\nA surgical nurse (scrub nurse) hands over tools."
        ),
        ("law.md", "# Paralegal vs Legal Secretary\n\nBoth read."),
        ("roads.md", "# Mechanical vs Civil Engineer\n\nBoth calculate."),
        ("civil.md", "# Civil Engineering Technician\n\nMeasures."),
        ("fields.md", "# Dairy Farmer\n\nMilks."),
      ]
    )
  }

  @Test(
    "counts the longest name at a place",
    arguments: [
      ("A civil engineer draws.", ["civil engineer = Civil Engineer"]),
      (
        "A civil engineering technician measures.",
        ["civil engineering technician = Civil Engineering Technician"]
      ),
      (
        "Legal secretaries type and paralegals read.",
        ["Legal secretaries = Legal Secretary", "paralegals = Paralegal"]
      ),
      ("Scrub nurses stand.", ["Scrub nurses = Surgical Nurse"]),
      ("DENTAL NURSES!", ["DENTAL NURSES = Dental Nurse"]),
      ("The dentist needs a nurse.", []),
    ] as [(String, [String])]
  )
  func longest(text: String, expected: [String]) { #expect(corpus.mentions(in: text) == expected) }

  @Test(
    "completes a modifier whose noun comes later",
    arguments: [
      (
        "Dental and surgical nurses wear gloves.",
        ["Dental = Dental Nurse", "surgical nurses = Surgical Nurse"]
      ),
      (
        "Mechanical or civil engineers?",
        ["Mechanical = Mechanical Engineer", "civil engineers = Civil Engineer"]
      ),
      ("Tired and surgical nurses", ["surgical nurses = Surgical Nurse"]),
      ("Dental care and surgical nurses", ["surgical nurses = Surgical Nurse"]),
    ]
  )
  func coordination(text: String, expected: [String]) {
    #expect(corpus.mentions(in: text) == expected)
  }

  @Test(
    "knows the field of a role as a field",
    arguments: [
      ("Dairy farming pays.", ["Dairy farming = Dairy Farmer (field)"]),
      ("Dental nursing is taught.", ["Dental nursing = Dental Nurse (field)"]),
      ("Civil engineering is old.", ["Civil engineering = Civil Engineer (field)"]),
      ("Sheep farming pays.", []),
    ] as [(String, [String])]
  )
  func fields(text: String, expected: [String]) { #expect(corpus.mentions(in: text) == expected) }

  @Test(
    "knows short names in their own article only",
    arguments: [
      ("The secretary types.", "law.md", ["secretary = Legal Secretary"]),
      ("The secretary types.", "nurses.md", []), ("The secretary types.", nil, []),
      ("A minister's state secretary types.", "law.md", []),
      ("The nurse waits.", "nurses.md", []), ("The legal team waits.", "law.md", []),
    ] as [(String, String?, [String])]
  )
  func localNames(text: String, article: String?, expected: [String]) {
    #expect(corpus.mentions(in: text, of: article) == expected)
  }

  @Test(
    "finds the role that a heading, label or cell names by itself",
    arguments: [
      ("Paralegals", nil, "Paralegal"), ("Scrub nurse", nil, "Surgical Nurse"),
      ("Legal", "law.md", "Legal Secretary"), ("Surgical", "nurses.md", "Surgical Nurse"),
      ("Legal", nil, nil), ("Legal", "roads.md", nil), ("Nurse", "nurses.md", nil),
      ("Dairy farming", nil, "Dairy Farmer"), ("What paralegals read", "law.md", nil),
      ("", "law.md", nil),
    ] as [(String, String?, String?)]
  )
  func named(text: String, article: String?, expected: String?) {
    let role = corpus.catalog.role(
      named: corpus.analyzer.tokens(in: text),
      article: article.map { ArticleID($0) }
    )
    #expect(role.map { corpus.catalog[$0].name } == expected)
  }

  @Test("finds roles by the noun that ends their names")
  func heads() {
    let names = { (noun: String) in
      corpus.catalog.roles(withHead: noun).map { corpus.catalog[$0].name }
    }
    #expect(names("nurse") == ["Dental Nurse", "Surgical Nurse"])
    #expect(names("engineer") == ["Civil Engineer", "Mechanical Engineer"])
    #expect(names("baker").isEmpty)
  }

  @Test("finds a role by initials that no other has")
  func initials() throws {
    let role = try #require(corpus.catalog.role(withInitials: "ls"))
    #expect(corpus.catalog[role].name == "Legal Secretary")
    let twins = try SmallCorpus("# Legal Secretary vs Livestock Shepherd\n\nTwo.")
    #expect(twins.catalog.role(withInitials: "ls") == nil)
  }
}
