import ArticleParsing
import RoleFacts
import Testing

@Suite("Finding the roles of a corpus")
struct RoleFinderTests {
  @Test(
    "finds other names in parentheses and behind 'also called'",
    arguments: [
      ("A registered nurse (RN) cares for patients.", ["Registered Nurse = RN"]),
      ("Registered nurses are also called staff nurses.", ["Registered Nurse = staff nurses"]),
      ("Registered nurses walk. Alternate name: staff nurse.", ["Registered Nurse = staff nurse"]),
      (
        "Registered nurses, also known as charge nurses or ward nurses, lead.",
        ["Registered Nurse = charge nurses, ward nurses"]
      ),
      (
        "A registered nurse (RN, in Britain staff nurse) works shifts.",
        ["Registered Nurse = RN, staff nurse"]
      ),
      ("Registered nurses (RNs) care for patients.", ["Registered Nurse = RNs, RN"]),
      ("Registered nurses (NPs, RN) care.", ["Registered Nurse = NPs, NP, RN"]),
      (
        "A registered nurse, also known as a sister or charge nurse, leads.",
        ["Registered Nurse = sister, charge nurse"]
      ),
      ("Registered nurses, also called RNs, examine and wash.", ["Registered Nurse = RNs, RN"]),
      ("A registered nurse (aka staff nurse) cares.", ["Registered Nurse = staff nurse"]),
      ("Registered nurses are sometimes called angels of the ward.", ["Registered Nurse"]),
      ("Registered nurses are also called good as a doctor.", ["Registered Nurse"]),
      ("A registered nurse (see below) has a badge.", ["Registered Nurse"]),
      ("A registered nurse (often tired) has a badge.", ["Registered Nurse"]),
    ]
  )
  func aliases(sentence: String, expected: [String]) throws {
    #expect(try SmallCorpus("# Registered Nurse\n\n\(sentence)").rolesWithAliases == expected)
  }

  @Test("tells where another name was read")
  func aliasPlaces() throws {
    let corpus = try SmallCorpus(
      [
        ("a.md", "# Barber\n\nCuts hair.\n\nA barber is also called a hair stylist."),
        ("b.md", "# Barber\n\nNothing new."),
      ]
    )
    #expect(
      corpus.catalog.roles[0].aliases == [
        RoleAlias(name: "hair stylist", article: ArticleID("a.md"), line: 5, isLocal: false)
      ]
    )
  }

  @Test("gives another name to the role that stands in front of it, not to the first of the block")
  func nearestRole() throws {
    let corpus = try SmallCorpus(
      """
      # Physiotherapist vs Occupational Therapist

      A physiotherapist treats joints. An occupational therapist, also known as an ergotherapist, \
      treats habits.
      """
    )
    #expect(
      corpus.rolesWithAliases == ["Occupational Therapist = ergotherapist", "Physiotherapist"]
    )
  }

  @Test("reads initials behind 'an'")
  func initialsBehindArticle() throws {
    let corpus = try SmallCorpus("# Registered Nurse\n\nA registered nurse is also called an RN.")
    #expect(corpus.rolesWithAliases == ["Registered Nurse = RN"])
  }

  @Test("reads roles from front matter, titles, headings, header cells and first columns")
  func sources() throws {
    let corpus = try SmallCorpus(
      [
        ("a.md", "---\nroles: Dairy Farmer, Shepherd\n---\n\nBoth rise early."),
        ("b.md", "# Bricklayer vs Roofer\n\nBoth climb."),
        (
          "c.md",
          "# Law at work\n\n## Court Clerk\n\nKeeps files.\n\n## Court Usher\n\nOpens doors."
        ),
        (
          "d.md",
          "# In the salon\n\n| | Nail Stylist | Hair Stylist |\n|---|---|---|\n| Tool | file | comb |"
        ),
        (
          "e.md",
          "# On the ward\n\n| Who | Pay |\n|---|---|\n| Ward Nurse | £30k |\n| Ward Clerk | £24k |"
        ),
      ]
    )
    #expect(
      corpus.roleNames == [
        "Bricklayer", "Court Clerk", "Court Usher", "Dairy Farmer", "Hair Stylist", "Nail Stylist",
        "Roofer", "Shepherd", "Ward Clerk", "Ward Nurse",
      ]
    )
  }

  @Test(
    "believes front matter that names roles and their other names",
    arguments: [
      ("roles: [Barista]", ["Barista"]),
      ("roles: Shepherd, Dairy Farmer", ["Dairy Farmer", "Shepherd"]),
      ("roles: Court Usher\naliases: [Doorman, CU]", ["Court Usher = Doorman, CU"]),
      (
        "aliases:\n  Ward Nurse: [Staff Nurse]\n  Barista: Coffee Maker",
        ["Barista = Coffee Maker", "Ward Nurse = Staff Nurse"]
      ),
      ("roles: [Barista, Cook]\naliases: Chef", ["Barista", "Cook"]),
      ("tags: [Barista]\nauthor: A Cook", []),
    ] as [(String, [String])]
  )
  func declared(frontMatter: String, roles: [String]) throws {
    let corpus = try SmallCorpus("---\n\(frontMatter)\n---\n\nThe day is long.")
    #expect(corpus.rolesWithAliases == roles)
  }

  @Test(
    "takes a bare noun for a role when headings repeat it, and a cell when its column has others",
    arguments: [
      ("# In the salon\n\n## Barber\n\nCuts.\n\n## What is a barber?\n\nA neighbour.", ["Barber"]),
      ("# In the salon\n\n## Barber\n\nCuts.", []),
      ("# Wards\n\n| Who | Pay |\n|---|---|\n| Ward Nurse | £30k |\n| Everyone | £1 |", []),
    ] as [(String, [String])]
  )
  func repetition(text: String, expected: [String]) throws {
    #expect(try SmallCorpus(text).roleNames == expected)
  }

  @Test("takes a heading that sets roles side by side for the title that an article lacks")
  func titleHeading() throws {
    let corpus = try SmallCorpus("## Florist or Gardener?\n\nBoth plant.\n\n### Botanists\n\nRead.")
    #expect(
      corpus.catalog.roles.filter { !$0.articles.isEmpty }.map(\.name) == ["Florist", "Gardener"]
    )
    let sections = try SmallCorpus(
      "## Florist\n\nCuts.\n\n## Florist\n\n## Gardener\n\nDigs.\n\n## Gardener"
    )
    #expect(sections.catalog.roles.allSatisfy { !$0.articles.isEmpty })
  }

  @Test("says which articles are about a role, and which only name it")
  func articles() throws {
    let corpus = try SmallCorpus(
      [
        ("a.md", "# Paralegal\n\nReads cases.\n\n## Court Clerk\n\nFiles them."),
        ("b.md", "# Paralegal vs Notary\n\nTwo desks."),
      ]
    )
    let articles = corpus.catalog.roles.map { "\($0.name): \($0.articles.map(\.path))" }
    #expect(
      articles == [
        #"Court Clerk: []"#, #"Notary: ["b.md"]"#, #"Paralegal: ["a.md", "b.md"]"#,
      ]
    )
  }

  @Test("names a role in singular, by the name that most articles use")
  func displayNames() throws {
    let corpus = try SmallCorpus(
      [
        ("a.md", "# Front-end Developers\n\nText."), ("b.md", "# Frontend Developer\n\nText."),
        ("c.md", "# Dairy farmers\n\nText."),
        ("d.md", "# Paralegals and Legal Assistants\n\nText."),
      ]
    )
    #expect(
      corpus.roleNames == [
        "Dairy Farmer", "Front End Developer", "Paralegals and Legal Assistants",
      ]
    )
  }

  @Test("leaves out a bare noun that only shortens another name of the article")
  func shortenedNames() throws {
    let corpus = try SmallCorpus(
      "# Dental Nurse\n\n## What is a nurse?\n\nA helper.\n\n## Nurse\n\nA helper."
    )
    #expect(corpus.roleNames == ["Dental Nurse"])
  }
}
