import ArticleParsing
import Testing

@Suite("Reading an article")
struct ArticleReaderTests {
  @Test(
    "chooses the format by the file's ending",
    arguments: [
      ("a.md", ArticleReader.Format.markdown), ("a.MARKDOWN", .markdown), ("b/c.html", .html),
      ("a.htm", .html), ("a.b.txt", .plainText), ("a.PDF", .pdf), ("a.docx", nil), ("txt", nil),
      (".txt", nil),
      ("a.md/b", nil), ("b/.md", nil), ("a.", nil), ("", nil),
    ]
  )
  func format(path: String, expected: ArticleReader.Format?) {
    #expect(ArticleReader.Format(path: path) == expected)
  }

  @Test(
    "reads the same words in every format",
    arguments: [
      ("a.md", "# Farrier\n\n## Pay\n\nFair."), ("a.txt", "Farrier\n\nPay\n\nFair."),
      ("a.html", "<h1>Farrier</h1>\n\n<h2>Pay</h2>\n\n<p>Fair."),
    ]
  )
  func formats(path: String, text: String) throws {
    let article = try article(text, path: path)
    #expect(article.id == ArticleID(path))
    #expect(article.displayTitle == "Farrier")
    #expect(article.sections.compactMap(\.heading?.text) == ["Pay"])
    #expect(article.blocks.map(\.text) == [SourceText("Fair.", line: 5)])
    #expect(article.lineCount == 5)
  }

  @Test(
    "refuses what is no article and says what to do",
    arguments: [
      ("a.docx", Array("Text.".utf8), ArticleError.unsupportedFormat(path: "a.docx")),
      ("a.pdf", Array("%PDF-1.4 x".utf8), .binary(path: "a.pdf")),
      ("a.txt", [0x41, 0x00, 0x42], .binary(path: "a.txt")),
      ("a.txt", [], .empty(path: "a.txt")), ("a.txt", [0xEF, 0xBB, 0xBF], .empty(path: "a.txt")),
      ("a.md", Array(" \n\n".utf8), .empty(path: "a.md")),
      ("a.html", Array("<script>x()</script>".utf8), .empty(path: "a.html")),
    ]
  )
  func refuses(path: String, bytes: [UInt8], error: ArticleError) {
    #expect(throws: error) { try ArticleReader().read(bytes, id: ArticleID(path)) }
    #expect(error.description.hasPrefix("\(path): skipped, "))
  }

  @Test("reads UTF-16 although it holds zero bytes")
  func utf16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "Fair pay.".utf8.flatMap { [$0, 0] }
    let article = try ArticleReader().read(bytes, id: ArticleID("a.txt"))
    #expect(article.blocks.map(\.text.text) == ["Fair pay."])
  }

  @Test("says which lines were repaired")
  func repairedLines() throws {
    let article = try article("Straße.\n\nItâ€™s late.\n\nA Â£5 note.")
    #expect(article.repairedLines == [3, 5])
    #expect(article.blocks.map(\.text.text) == ["Straße.", "It’s late.", "A £5 note."])
  }

  @Test("calls an article without a title by its path")
  func untitled() throws {
    #expect(try article("It is quiet here.", path: "law/clerk.txt").displayTitle == "law/clerk.txt")
  }
}
