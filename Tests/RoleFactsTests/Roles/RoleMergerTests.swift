import ArticleParsing
import RoleFacts
import Testing

@Suite("Telling which names are one role")
struct RoleMergerTests {
  @Test(
    "joins a name with initials and the name that they stand for",
    arguments: [
      ("HGV Driver", "Heavy Goods Vehicle Driver"), ("ML Engineer", "Machine Learning Engineer"),
      ("ICU Nurse", "Intensive Care Unit Nurses"),
    ]
  )
  func initials(short: String, long: String) throws {
    let corpus = try SmallCorpus([("a.md", "# \(short)\n\nOne."), ("b.md", "# \(long)\n\nTwo.")])
    #expect(corpus.catalog.roles.count == 1)
    #expect(corpus.catalog.roles[0].aliases.map(\.name) == [short])
    #expect(corpus.catalog.roles[0].articles == [ArticleID("a.md"), ArticleID("b.md")])
  }

  @Test(
    "leaves initials alone that stand for something else",
    arguments: [
      ("HGV Driver", "Bus Driver"), ("ML Engineer", "Mining Engineer"),
      ("ICU Nurse", "Intensive Care Unit Porter"), ("ICU Nurse", "Intensive Care Nurse"),
    ]
  )
  func otherInitials(short: String, long: String) throws {
    let corpus = try SmallCorpus([("a.md", "# \(short)\n\nOne."), ("b.md", "# \(long)\n\nTwo.")])
    #expect(corpus.catalog.roles.count == 2)
  }

  @Test("joins no two roles through initials that fit both")
  func ambiguousInitials() throws {
    let corpus = try SmallCorpus(
      [
        ("a.md", "# PT Instructor\n\nOne."), ("b.md", "# Physical Training Instructor\n\nTwo."),
        ("c.md", "# Pilot Training Instructor\n\nThree."),
      ]
    )
    #expect(
      corpus.roleNames == [
        "PT Instructor", "Physical Training Instructor", "Pilot Training Instructor",
      ]
    )
  }

  @Test(
    "never joins different roles",
    arguments: [
      ("Product Manager", "Project Manager"), ("Legal Assistant", "Legal Secretary"),
      ("Nurse", "Nurse Practitioner"), ("Civil Engineer", "Civil Lawyer"),
      ("Farm Manager", "Farmer"),
    ]
  )
  func differentRoles(left: String, right: String) throws {
    let apart = try SmallCorpus([("a.md", "# \(left)\n\nOne."), ("b.md", "# \(right)\n\nTwo.")])
    #expect(apart.roleNames == [left, right])
    let together = try SmallCorpus("# \(left) vs \(right)\n\nOne or two.")
    #expect(together.roleNames.sorted() == [left, right])
  }

  @Test(
    "joins a name with its words cut short to the whole name in the same article",
    arguments: [
      ("Veterinary Technician", "Vet Tech"), ("Laboratory Technologist", "Lab Tech"),
      ("Medical Assistant", "Med Assistant"), ("Stage Developer", "Stage Dev"),
    ]
  )
  func cutNames(whole: String, short: String) throws {
    let table = "| | \(short) | Barber |\n|---|---|---|\n| Hours | 40 | 45 |"
    let corpus = try SmallCorpus("# \(whole) vs Barber\n\nTwo jobs.\n\n\(table)")
    #expect(corpus.roleNames == [whole, "Barber"].sorted())
    #expect(corpus.catalog.roles.flatMap(\.aliases).map(\.name) == [short])
    let apart = try SmallCorpus([("a.md", "# \(whole)\n\nOne."), ("b.md", "# \(short)\n\nTwo.")])
    #expect(apart.roleNames.count == 2)
  }

  @Test("joins a cut name to none of two that it may stand for")
  func ambiguousCutName() throws {
    let corpus = try SmallCorpus(
      """
      # Lab Technician vs Lab Technologist

      | | Lab Tech | Lab Technician | Lab Technologist |
      |---|---|---|---|
      | Hours | 40 | 40 | 40 |
      """
    )
    #expect(corpus.roleNames == ["Lab Tech", "Lab Technician", "Lab Technologist"])
  }

  @Test("keeps a role that another role's name ends with", arguments: ["Stonemason", "Lead Mason"])
  func endingOfAnotherName(other: String) throws {
    let corpus = try SmallCorpus("# Mason vs \(other)\n\nTwo hammers.")
    #expect(corpus.roleNames.contains("Mason"))
  }

  @Test("keeps roles apart that one article compares, whatever another calls them")
  func comparedRoles() throws {
    let corpus = try SmallCorpus(
      [
        ("a.md", "# Legal Assistant vs Legal Secretary\n\nTwo desks."),
        ("b.md", "# Legal Secretary\n\nA legal secretary (legal assistant) types."),
      ]
    )
    #expect(corpus.roleNames == ["Legal Assistant", "Legal Secretary"])
  }

  @Test("joins two names when an article says that they are one role")
  func statedAliases() throws {
    let corpus = try SmallCorpus(
      [
        (
          "a.md",
          "# Physiotherapist\n\nA physiotherapist (PT, in America physical therapist) treats."
        ),
        ("b.md", "# Physical Therapist\n\nA physical therapist treats joints."),
      ]
    )
    #expect(corpus.catalog.roles.count == 1)
    #expect(corpus.catalog.roles[0].articles == [ArticleID("a.md"), ArticleID("b.md")])
  }

  @Test("names and numbers the roles alike, in whatever order the articles come", arguments: 0..<6)
  func order(rotation: Int) throws {
    let articles = [
      ("a.md", "# HGV Driver\n\nAn HGV driver is also called a trucker or lorry driver."),
      ("b.md", "# Heavy Goods Vehicle Driver vs Bus Driver\n\nTwo seats."),
      ("c.md", "# Front-end Developers\n\nOne screen."),
      ("d.md", "# Frontend Developer\n\nTwo screens."),
      ("e.md", "# Barber (hair stylist)\n\nA barber, also known as a hair stylist, cuts."),
      ("f.md", "# Lorry Driver\n\nA lorry driver sits."),
    ].map { (path: $0.0, text: $0.1) }
    let rotated = Array(articles[rotation...] + articles[..<rotation])
    #expect(try SmallCorpus(rotated).catalog == SmallCorpus(articles).catalog)
    #expect(try SmallCorpus(Array(rotated.reversed())).catalog == SmallCorpus(articles).catalog)
  }
}
