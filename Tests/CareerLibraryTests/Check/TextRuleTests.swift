import CareerLibrary
import Testing

@Suite("The check of an article's text finds")
struct TextRuleTests {
  @Test(
    "characters that a wrong code page has damaged, and those that are lost",
    arguments: [
      "Nurse\n\n⟦A nurseâ€™s day⟧ begins at six.\nNothing is wrong here – nor “here”.\n",
      "Baker\n\n⟦Pay: Â£24,000⟧ a year.\n⟦Hours: 40 ยท early⟧\nCafé owners bake too.\n",
      "Lawyer\n\n⟦The law \u{FFFD}rm⟧ hires.\nA naïve résumé fails.\n",
      "Translator\n\nEin Übersetzer arbeitet für Gäste; ein Blick: „ja“.\n",
    ]
  )
  func mojibake(_ text: String) throws {
    let lines = try lines(of: .mojibake, in: text)
    #expect(lines.found == lines.expected)
  }

  @Test("characters of Windows-1252 in a file that should be UTF-8")
  func westernBytes() throws {
    let article = MarkedArticle("baker.txt", "Baker\n\nA baker bakes.\n")
    #expect(try findings(of: .mojibake, in: [article]) == [])
    let bytes = Array("A baker supplies a caf".utf8) + [0xE9, 0x2E]
    let found = try findings(of: .mojibake, in: ["baker.txt": bytes])
    #expect(found.map(\.line) == [1])
    #expect(found.first?.message.hasPrefix("not UTF-8") == true)
  }

  @Test("what characters were, beside what they are")
  func damageIsShown() throws {
    let article = MarkedArticle("nurse.txt", "Nurse\n\nA nurseâ€™s day begins.\n")
    let message = try findings(of: .mojibake, in: [article]).first?.message
    #expect(message == "damaged characters: 'â€™' was '’'")
  }

  @Test(
    "answers whose questions are gone",
    arguments: [
      """
      # Nurse or midwife

      ## Frequently Asked Questions

      ⟦Yes⟧, many nurses retrain as midwives after two years on a ward.

      ⟦No⟧, a midwife does not need a nursing degree in every country.
      """,
      """
      # Paralegal

      ## FAQ

      ⟦Usually⟧ a certificate of one year is enough for a first post in a firm.

      **Can a paralegal give advice?** No, only a lawyer may advise a client in court.
      """,
      """
      # Electrician

      ## Questions and answers

      We collected what apprentices ask most often in their first year on site.

      ### Is it dangerous?

      It can be, but training and good tools keep the risk of the trade low.
      """,
      """
      # Electrician

      ## Is it dangerous?

      It can be, but training and good tools keep the risk of the trade low.
      """,
    ]
  )
  func orphanAnswers(_ text: String) throws {
    let lines = try lines(of: .orphanAnswer, in: text, named: "article.md")
    #expect(lines.found == lines.expected)
  }

  @Test(
    "job adverts, each once",
    arguments: [
      """
      Nurse vs Midwife

      A nurse cares for patients on a ward.

      ⟦Featured Job⟧
      Ward Manager
      @ St. Anne | Leeds
      Full Time Senior-level GBP 40K - 45K
      ⟦Featured Job⟧
      Theatre Nurse
      @ City Clinic | York
      Part Time GBP 30K - 33K
      """,
      """
      Electrician vs Plumber

      An electrician wires houses.

      ⟦Sponsored job⟧
      Fitter
      @ Volt | Bonn
      Contract EUR 50K - 60K

      A plumber lays pipes.
      """,
      """
      Recruiter

      A featured job on a website costs an employer money.
      A recruiter works full time and writes adverts for jobs.
      """,
    ]
  )
  func jobAdverts(_ text: String) throws {
    let lines = try lines(of: .jobAd, in: text)
    #expect(lines.found == lines.expected)
  }

  @Test(
    "lines of the page, as one finding where nothing interrupts them",
    arguments: [
      (
        "article.txt",
        """
        ⟦Skip to content⟧
        Menu
        Nurse vs Midwife

        ⟦6 min read · May 4, 2024⟧

        A nurse cares for patients on a ward.

        ⟦Share this⟧
        """
      ),
      (
        "article.md",
        """
        # Paralegal

        A paralegal prepares cases.

        ## ⟦Looking for a new job in law?⟧

        Apply now on our board.

        ## Pay

        A paralegal earns $61,000 a year.
        """
      ),
      (
        "article.txt",
        """
        Baker

        A baker bakes bread. People read more about bread than about bakers.
        See also the chapter on ovens, which explains how a baker heats one.
        """
      ),
      (
        "article.html",
        """
        <html><head><title>Baker</title></head><body><nav>Home Jobs</nav>
        <p>A baker bakes bread before dawn.</p><footer>All rights reserved</footer></body></html>
        """
      ),
    ]
  )
  func boilerplate(_ name: String, _ text: String) throws {
    let lines = try lines(of: .boilerplate, in: text, named: name)
    #expect(lines.found == lines.expected)
  }
}
