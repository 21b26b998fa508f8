import ArticleParsing
import ByteStorage
import Foundation
import Testing
import TestSupport

/// Whether the tool is there that these tests need.
private let hasTool = Environment.program(named: "pdftotext") != nil

@Suite("Reading PDF")
struct PDFTextTests {
  @Test(
    "gives the lines of each page, which are read as plain text",
    .enabled(if: hasTool, "pdftotext is not on the PATH; install poppler-utils")
  )
  func text() throws {
    let pages = [
      ["Glazier vs Roofer", "", "What they do", "", "A glazier sets panes of glass in frames."],
      ["Pay", "", "A roofer earns $48,500 a year."],
    ]
    let text = try extract(PDFFixture(pages: pages).bytes)
    let article = try ArticleReader().read(text, id: ArticleID("trades.pdf"))
    #expect(article.displayTitle == "Glazier vs Roofer")
    #expect(article.sections.compactMap(\.heading?.text) == ["What they do", "Pay"])
    let lines = SourceFile(decoding: text).lines.map(\.text)
    for block in article.blocks {
      #expect(lines[block.text.firstLine - 1].contains(block.text.text))
    }
    #expect(text.count { $0 == 0x0C } == 2)
  }

  @Test(
    "tells why a file gives no text",
    .enabled(if: hasTool, "pdftotext is not on the PATH; install poppler-utils")
  )
  func unreadable() {
    #expect(throws: PDFError.noText) { try extract(PDFFixture(pages: [[]]).bytes) }
    let broken = Array("%PDF-1.4\nbroken".utf8)
    let error = #expect(throws: PDFError.self) { try extract(broken) }
    #expect(error?.description.hasPrefix("pdftotext could not read it: it ended with") == true)
  }

  @Test("names the program that is missing")
  func missingTool() {
    #expect(throws: PDFError.noTool) { try PDFText.extract("a.pdf", with: nil) }
    #expect(PDFError.noTool.description.contains("install poppler-utils"))
  }

  @Test("gives a file that begins with a dash as a file, not as an option")
  func name() throws {
    let words = try PDFText.extract("-opw.pdf", with: "/bin/echo")
    #expect(String(decoding: words, as: UTF8.self) == "-layout -enc UTF-8 ./-opw.pdf -\n")
  }

  private func extract(_ pdf: [UInt8]) throws -> [UInt8] {
    try withTemporaryFolder { folder in
      let path = folder + "/article.pdf"
      try Data(pdf).write(to: URL(fileURLWithPath: path))
      return try PDFText.extract(path)
    }
  }
}
