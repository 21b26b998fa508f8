import ArticleParsing
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  @Test(
    "costs Markdown no more than a moment and loses no words",
    arguments: [
      "![[]()", "[", "[a](", "*a_", "> ", "- ", "1. ", "a <? ", "a <!A ", "<!-- ", "`", "&", "\\",
      "|a", "a|b\n",
      "<div>\nx\n\n", "- x\n", "# x\n", "x\n: y\n", "\t", "x `a\nb` *c* ",
    ]
  )
  func markdown(pattern: String) {
    let text = String(repeating: pattern, count: 20_000) + "\n\nThe end"
    #expect(MarkdownReader().read(SourceFile(text)).words.contains("The end"))
  }

  @Test(
    "costs plain text no more than a moment and loses no words",
    arguments: [
      "- ", "- x\n", "1. x\n", "a) x\n", "(", "(1) ", "=", "==\n", "x\n==\n", "# ", "# x\n",
      "**x** ",
      "x | y\n", "x | y | z\n", "| x | y |\n", "x  y\n", "x  y  z\nx  y\n", "x\ty\n", "Q: x? ",
      "Q: x?\nA: y.\n", "Q1. x? A1. y. ", "x: y\n", "x: ", "X\n", "x\n\n", "See also\n",
      "Featured job\n", "1.1 X\n\n", "X ... 1\n", "[^1]", "\u{0C}", "\"", "Nurse\n\nNurse\n9/10\n",
    ]
  )
  func plainText(pattern: String) throws {
    let text = String(repeating: pattern, count: 10_000) + "\n\nThe end of all."
    #expect(PlainTextReader().read(SourceFile(text)).words.contains("The end of all."))
    #expect(try article(text).lineCount == SourceFile(text).lines.count)
  }

  @Test("says that Markdown with marks beyond measure was read as plain text")
  func note() throws {
    #expect(
      try article("# A\n\n" + String(repeating: "![[]()", count: 9), path: "a.md").notes.isEmpty
    )
    let notes = try article(String(repeating: "![[]()", count: 9_000), path: "a.md").notes
    #expect(notes.map(\.line) == [1])
  }

  @Test("takes a paragraph of many questions apart", arguments: ["a.md", "a.txt"])
  func questions(path: String) throws {
    let text = String(repeating: "Q: Who? A: We. ", count: 20_000)
    #expect(try article(text, path: path).blocks.count == 20_000)
  }

  @Test("reads a table of fifty thousand columns")
  func wideTable() {
    let row = String(repeating: "|a", count: 50_000) + "|\n"
    let text = row + String(repeating: "|-", count: 50_000) + "|\n" + row
    #expect(
      MarkdownReader().read(SourceFile(text)).words.utf8.count { $0 == UInt8(ascii: "a") }
        == 100_000
    )
  }

  @Test(
    "costs HTML no more than a moment and loses no words",
    arguments: [
      "<div>", "<p>x", "<ul><li>x", "<table><tr><td>", "<b>x</i>", "<a href=#a>x", "<dl><dt>x<dd>y",
      "<details><summary>x</summary>", "</p>", "&amp", "<h2>x", "<html lang=en>", "<body>x",
      "<font><p>",
    ]
  )
  func html(pattern: String) {
    let text = String(repeating: pattern, count: 20_000) + "<p>The end"
    #expect(HTMLReader().read(SourceFile(text)).words.contains("The end"))
  }

  @Test("reads the words inside a hundred thousand elements")
  func deep() {
    let text = String(repeating: "<div>", count: 100_000) + "The end"
    #expect(HTMLReader().read(SourceFile(text)).words == "The end")
  }

  @Test(
    "reads a tag with a hundred thousand attributes",
    arguments: [" a=1", "a=\"1\"", " a", "a/"]
  )
  func attributes(attribute: String) {
    let text = "<p " + String(repeating: attribute, count: 100_000) + "><p>The end"
    #expect(HTMLReader().read(SourceFile(text)).words.contains("The end"))
  }

  @Test("reads cells that claim to span a huge table")
  func spans() {
    let row = "<tr><td rowspan=1000 colspan=1000>x<td rowspan=99999 colspan=99999>y"
    let text = "<table>" + String(repeating: row, count: 5_000) + "</table><p>The end"
    #expect(HTMLReader().read(SourceFile(text)).words.hasSuffix("The end"))
  }

  @Test("reads one line of a megabyte", arguments: ["word ", "wörd’s ", "â€™ ", "รก"])
  func longLine(word: String) {
    let text = String(repeating: word, count: 1_000_000 / word.utf8.count)
    #expect(MarkdownReader().read(SourceFile(text)).blocks.count == 1)
    #expect(HTMLReader().read(SourceFile(text)).blocks.count == 1)
  }

  @Test("accepts any bytes", arguments: 0..<200 as Range<UInt64>)
  func anyBytes(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next() -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33)
    }
    let parts = [
      "<", ">", "/", "p", "td", "tr", "table", "dl", "dt", "|", "-", "*", "\n", "\n\n", " ", "[",
      "](", "`", "&", ":", "---", "é", "“", "1.", "#", "=", "\"", "<!--", "ul", "li", "details",
      "summary", "h1",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<300 {
      if next() % 12 == 0 {
        bytes.append(UInt8(next() % 255 + 1))
      } else {
        bytes += parts[next() % parts.count].utf8
      }
    }
    let file = SourceFile(decoding: bytes)
    let drafts = [MarkdownReader().read(file), HTMLReader().read(file)]
    let lineCount = file.lines.count
    for block in drafts.flatMap(\.blocks) {
      #expect(block.text.firstLine >= 1 && block.text.lastLine <= max(1, lineCount), "seed \(seed)")
    }
  }
}

extension DraftArticle {
  /// All words: of the title, of the blocks and of the cells of tables.
  fileprivate var words: String {
    ([title?.text ?? ""] + blocks.map(\.words)).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DraftBlock {
  fileprivate var words: String {
    guard case .table(let table) = kind else { return text.text }
    return (table.header + table.rows.joined()).map(\.text).joined(separator: " ")
  }
}
