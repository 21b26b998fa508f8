import ArticleParsing
import CareerLibrary
import Testing

@Suite("The check of an article's structure finds")
struct StructureRuleTests {
  @Test(
    "headings with nothing below them",
    arguments: [
      (
        "article.md",
        """
        # Nurse

        ## Pay

        ### ⟦Canada⟧

        ### Ireland

        A nurse earns €38,000 a year.

        ## ⟦Outlook⟧
        """
      ),
      (
        "article.txt",
        """
        Electrician vs Plumber

        ⟦Education⟧

        Salary

        An electrician earns $60,000 a year, a plumber $59,000.

        In depth

        The electrician

        An electrician wires houses and finds faults.

        The plumber

        A plumber lays pipes and repairs boilers.
        """
      ),
      (
        "article.txt",
        """
        Paralegal or Legal Secretary

        Training

        Paralegal

        A paralegal takes a course of two years.

        ⟦Legal Secretary⟧

        Tools

        Paralegal

        Case files and a word processor.

        Legal Secretary

        Dictation machines.
        """
      ),
      (
        "article.html",
        """
        <html><body><h1>Baker</h1><h2>Hours</h2><p>A baker starts at three.</p>
        <h2>⟦Awards⟧</h2><div class="share">Share on: F T</div></body></html>
        """
      ),
    ]
  )
  func emptySections(_ name: String, _ text: String) throws {
    let lines = try lines(of: .emptySection, in: text, named: name)
    #expect(lines.found == lines.expected)
  }

  @Test("a place under pay without a figure, but not under another topic")
  func placeWithoutFigure() throws {
    let text = """
      # Nurse

      ## Pay

      ### ⟦Canada⟧

      Much depends on the province and the shift.

      ### Ireland

      A nurse earns €38,000 a year.

      ## Training

      ### Canada

      A degree of four years and an exam.
      """
    let lines = try lines(of: .emptySection, in: text, named: "article.md")
    #expect(lines.found == lines.expected)
  }

  @Test(
    "tables whose columns became lines, once for an article",
    arguments: [
      """
      Nurse vs Midwife

      Night work

      ⟦RN⟧
      8/10
      Midwife
      9/10

      Independence

      RN
      5/10
      Midwife
      8/10
      """,
      """
      Electrician

      Median pay
      $61,590
      Jobs
      762,600
      """,
      """
      Electrician or Plumber

      Electrician
      Wires houses and finds faults.
      Plumber
      Lays pipes and mends boilers.

      Electrician
      Carries a meter all day.
      Plumber
      Carries a wrench all day.
      """,
    ]
  )
  func flattenedTables(_ text: String) throws {
    let lines = try lines(of: .flattenedTable, in: text)
    #expect(lines.found == lines.expected)
  }

  @Test("articles without a title")
  func noTitle() throws {
    let untitled = MarkedArticle("a.md", "⟦A⟧ paralegal prepares cases for a lawyer.\n")
    let headed = MarkedArticle("b.md", "# Nurse\n\nA nurse cares for patients.\n")
    let named = MarkedArticle("c.md", "---\ntitle: Baker\n---\n\nA baker bakes bread.\n")
    let found = try findings(of: .noTitle, in: [untitled, headed, named])
    #expect(found.map(\.article.path) == ["a.md"])
    #expect(found.map(\.line) == untitled.lines)
  }

  @Test("articles that are about no role")
  func noRole() throws {
    let bread = "# Bread at home\n\nMix flour with water and wait for a day.\n"
    let nurse = "# Nurse\n\nA nurse is a person who cares for patients on a ward.\n"
    let found = try findings(
      of: .noRole,
      in: [MarkedArticle("bread.md", bread), MarkedArticle("nurse.md", nurse)]
    )
    #expect(found.map(\.article.path) == ["bread.md"])
  }

  @Test("files that are not read, and files whose names belie what they hold")
  func unsupportedFormats() throws {
    let found = try findings(
      of: .unsupportedFormat,
      in: [
        MarkedArticle("nurse.md", "# Nurse\n\nA nurse cares for patients.\n"),
        MarkedArticle("page.txt", "<!DOCTYPE html>\n<p>A baker bakes bread.</p>\n"),
        MarkedArticle("paper.md", "%PDF-1.7\nA lawyer pleads in court.\n"),
        MarkedArticle("table.csv", "role,pay\nnurse,80000\n"), MarkedArticle("void.txt", "\n"),
      ]
    )
    #expect(found.map(\.article.path) == ["page.txt", "paper.md", "table.csv", "void.txt"])
    #expect(found.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
    #expect(found.first?.remedy.contains(".html") == true)
  }

  @Test("front matter that is no YAML, on the line where it breaks")
  func malformed() throws {
    let text = "---\ntitle: Nurse\nroles: [Nurse\n---\n\nA nurse cares for patients.\n"
    let good = "---\ntitle: Baker\n---\n\nA baker bakes bread.\n"
    let found = try findings(
      of: .malformed,
      in: [MarkedArticle("nurse.md", text), MarkedArticle("baker.md", good)]
    )
    #expect(found.map(\.article.path) == ["nurse.md"])
    #expect(found.allSatisfy { (2...4).contains($0.line) })
  }
}
