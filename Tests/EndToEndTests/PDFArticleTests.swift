import ByteStorage
import Foundation
import TestSupport
import Testing

@Suite("A PDF in the folder of articles")
struct PDFArticleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let pages = [
      ["Roofer", "", "Pay", "", "A roofer earns $48,500 a year in the United States."]
    ]
    try folder.file("roofer.pdf", Data(PDFFixture(pages: pages).bytes))
    try folder.file("glazier.md", Data("# Glazier\n\nA glazier sets panes of glass.".utf8))
  }

  @Test(
    "is asked like any other article",
    .enabled(
      if: Environment.program(named: "pdftotext") != nil,
      "pdftotext is not on the PATH; install poppler-utils"
    )
  )
  func answer() throws {
    let result = try Program.run(["ask", "what does a roofer earn?", "--corpus", folder.path])
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("$48,500"))
    #expect(result.output.contains("roofer.pdf:5"))
  }

  @Test("is skipped with the name of the program that is missing")
  func noTool() throws {
    let result = try Program.run(
      ["articles", "--corpus", folder.path],
      environment: ["PATH": "/nowhere"]
    )
    #expect(result.status == 0)
    #expect(result.output.contains("glazier.md"))
    #expect(result.errors.contains("roofer.pdf: skipped, reading PDF needs pdftotext"))
  }
}
