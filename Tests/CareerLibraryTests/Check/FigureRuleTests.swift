import ArticleParsing
import CareerLibrary
import Testing

@Suite("The check of an article's figures finds")
struct FigureRuleTests {
  @Test(
    "figures that no job has",
    arguments: [
      """
      # Nurse

      A nurse earns $81,000 a year.
      ⟦A ward manager earns $930,000 per hour.⟧
      The hospital spent $4.5 billion on buildings.
      """,
      """
      # Paralegal

      ⟦A paralegal earns $90,000 - $60,000 a year.⟧
      A lawyer won a case worth $800 million.
      """,
      """
      # Electrician

      ⟦Pay: USD 2222222K - 2222222K⟧
      In Japan an electrician earns ¥5,200,000 a year, in India ₹420,000 a year.
      """,
      """
      # Legal Secretary

      Pay is $60,000 – 40 hours a week. A course costs $900 - 3 days with meals.
      """,
      """
      # Chief Executive

      A chief executive of a large bank earns $14,000,000 a year.
      """,
    ]
  )
  func implausibleNumbers(_ text: String) throws {
    let lines = try lines(of: .implausibleNumber, in: text, named: "article.md")
    #expect(lines.found == lines.expected)
  }

  private static let dated = """
    ---
    date: 2024-05-01
    ---
    # Nurse

    ⟦Employment of nurses is projected to grow by 7% between 2019 and 2029.⟧

    ⟦In 2018 a nurse earned $71,730 a year.⟧

    In 2023 a nurse earned $86,070 a year.
    """

  @Test("figures that are old, seen from the newest article of the corpus")
  func stalePeriods() throws {
    let lines = try lines(of: .stalePeriod, in: Self.dated, named: "article.md")
    #expect(lines.found == lines.expected)
  }

  @Test("more old figures when a later year is given, and fewer with an earlier one")
  func givenYear() throws {
    let article = MarkedArticle("article.md", Self.dated)
    #expect(try findings(of: .stalePeriod, in: [article], year: 2030).count == 3)
    #expect(try findings(of: .stalePeriod, in: [article], year: 2020).count == 0)
  }

  @Test("no old figures where no date is known")
  func noDate() throws {
    let text = "# Nurse\n\nIn 1998 a nurse earned $41,000 a year.\n"
    #expect(try findings(of: .stalePeriod, in: [MarkedArticle("nurse.md", text)]) == [])
  }

  @Test("the newest date of any article counts for all")
  func newestDate() throws {
    let old = MarkedArticle("nurse.md", "# Nurse\n\nIn 2018 a nurse earned $71,730 a year.\n")
    let new = MarkedArticle("baker.md", "---\ndate: 2025-01-01\n---\n# Baker\n\nA baker bakes.\n")
    #expect(try findings(of: .stalePeriod, in: [old]) == [])
    #expect(try findings(of: .stalePeriod, in: [old, new]).map(\.article.path) == ["nurse.md"])
  }

  @Test(
    "figures that an article has from somebody else, a line once",
    arguments: [
      """
      # Nurse

      ⟦According to Payscale, a nurse earns $68,000 a year.⟧

      A nurse earns $81,000 a year.

      According to many patients, a nurse should be patient.
      """,
      """
      # Paralegal

      ⟦According to the Law Society, a paralegal earns £25,000 a year and a lawyer earns £60,000 a year.⟧
      """,
    ]
  )
  func secondarySources(_ text: String) throws {
    let lines = try lines(of: .secondarySource, in: text, named: "article.md")
    #expect(lines.found == lines.expected)
  }

  private static let scores = """
    # Nurse or midwife

    | Aspect | Nurse | Midwife |
    |---|---|---|
    | Night work | ⟦7/10⟧ | 9/10 |
    | Independence | 5/10 | 8/10 |
    """

  @Test("scores that nobody is named for, once for an article")
  func unattributedScores() throws {
    let lines = try lines(of: .unattributedScore, in: Self.scores, named: "article.md")
    #expect(lines.found == Array(lines.expected.prefix(1)))
  }

  @Test(
    "no such scores where the article says who gave them",
    arguments: [
      "Scores by forty midwives of one hospital.", "We rated both jobs after a week on the ward.",
      "Ratings come from a survey of the union.",
    ]
  )
  func attributedScores(_ sentence: String) throws {
    let text = Self.scores + "\n\n" + sentence + "\n"
    #expect(try lines(of: .unattributedScore, in: text, named: "article.md").found == [])
  }
}
