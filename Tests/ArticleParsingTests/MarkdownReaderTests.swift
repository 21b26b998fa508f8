import ArticleParsing
import Testing

@Suite("Reading Markdown")
struct MarkdownReaderTests {
  private func outline(_ text: String) -> [String] {
    MarkdownReader().read(SourceFile(text)).outline
  }

  @Test(
    "keeps the words of a heading and leaves its markup out",
    arguments: [
      ("## *Pay* of a `midwife` [here](x) ##", "1 h2 Pay of a midwife here"),
      ("### ![logo](l.png) Hours", "1 h3 Hours"),
      ("Shifts\n------", "1 h2 Shifts"),
      ("#### Q&amp;A: 5 \\* 3", "1 h4 Q&A: 5 * 3"),
    ]
  )
  func headings(text: String, expected: String) { #expect(outline(text) == [expected]) }

  @Test(
    "resolves escapes, entities and nested emphasis",
    arguments: [
      ("a ***very** hard* job", "1 text a very hard job"),
      ("__**Nurse**__, *not* \\*doctor\\*", "1 text **Nurse**, not *doctor*"),
      ("&pound;30&ndash;40 &amp; tips", "1 text £30–40 & tips"),
      ("two  \nlines\\\nthree", "1-3 text two lines three"),
      ("a <b>bold</b><br>word <!-- no -->here", "1 text a bold word here"),
      ("snake_case_word", "1 text snake_case_word"),
    ]
  )
  func inlines(text: String, expected: String) { #expect(outline(text) == [expected]) }

  @Test(
    "reads lines with labels of one paragraph as a list",
    arguments: [
      (
        "A midwife helps.\n**Pay:** £30\nan hour\n**Hours**: 40",
        [
          "1 text A midwife helps.", "2-3 item 0.0 **Pay:** £30 an hour",
          "4 item 0.0 **Hours**: 40",
        ]
      ),
      ("Pay: £30\nHours: 40", ["1 item 0.0 Pay: £30", "2 item 0.0 Hours: 40"]),
      (
        "**At a glance**\nPay: £30\nHours: 40",
        ["1 text At a glance", "2 item 0.0 Pay: £30", "3 item 0.0 Hours: 40"]
      ),
      (
        "**Diver** – €350 a day\n**Guide** – €14 an hour",
        ["1 item 0.0 **Diver** – €350 a day", "2 item 0.0 **Guide** – €14 an hour"]
      ),
      (
        "Baker\n• kneads dough\n• sweeps up",
        ["1 h2 Baker", "2 item 0.0 kneads dough", "3 item 0.0 sweeps up"]
      ),
      ("💰 £30 an hour\nor more.", ["1-2 text 💰 £30 an hour or more."]),
      ("Note: masons\nlay bricks", ["1-2 text Note: masons lay bricks"]),
      ("**Pay:** £30\nan hour", ["1-2 text **Pay:** £30 an hour"]),
    ]
  )
  func labelledLines(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test("tells the source line of every part of a paragraph")
  func anchors() throws {
    let text = MarkdownReader().read(SourceFile("\nA *nurse*\nworks **at\nnight** mostly.")).blocks[
      0
    ].text
    #expect(text.text == "A nurse works at night mostly.")
    let expected = [(0, 2), (8, 3), (17, 4)].map { SourceText.Anchor(offset: $0, line: $1) }
    #expect(text.anchors == expected)
  }

  @Test("finds the lines behind code, tags and link targets that reach over line ends")
  func anchorsBehindMarkup() {
    let source = """
      [term]: http://a
      First `code
      span` then <b
      id="x">tag</b> and [link](http://a
      "with title") second
      last.
      """
    let text = MarkdownReader().read(SourceFile(source)).blocks[0].text
    #expect(text.text == "First code span then tag and link second last.")
    #expect(line(of: "First", in: text) == 2)
    #expect(line(of: "span", in: text) == 3)
    #expect(line(of: "tag", in: text) == 4)
    #expect(line(of: "second", in: text) == 5)
    #expect(line(of: "last.", in: text) == 6)
  }

  private func line(of word: String, in text: SourceText) -> Int? {
    text.text.firstRange(of: word).map {
      text.line(at: text.text.utf8.distance(from: text.text.startIndex, to: $0.lowerBound))
    }
  }

  @Test("numbers lists and counts how deep their items stand")
  func lists() {
    let text = """
      - **Tools:** trowel
        - level
        - line

        more about lines
      - sand

      Then:

      1. mix
      2. lay
      """
    #expect(
      outline(text) == [
        "1 item 0.0 **Tools:** trowel", "2 item 1.1 level", "3 item 1.1 line",
        "5 text more about lines", "6 item 0.0 sand", "8 text Then:", "10 item 2.0 mix",
        "11 item 2.0 lay",
      ]
    )
  }

  @Test("keeps a question in bold and the answer below it in one item")
  func boldItems() {
    let text = """
      1. **Is it hard?**
         At first.
      2. **Is it loud?**

         Very.
      3. Plain

         Apart.
      """
    #expect(
      outline(text) == [
        "1-2 item 0.0 **Is it hard?** At first.", "3-5 item 0.0 **Is it loud?** Very.",
        "6 item 0.0 Plain", "8 text Apart.",
      ]
    )
  }

  @Test("gives a table its header and the line of every row")
  func tables() {
    let text = """
      | Trade | Pay |
      |:--|--:|
      | **Roofer** | £30 \\| day |
      | Mason |
      Below the table.
      """
    #expect(
      outline(text) == [
        "header 1 Trade | 1 Pay\nrow 3 Roofer | 3 £30 | day\nrow 4 Mason | 4 ",
        "5 text Below the table.",
      ]
    )
  }

  @Test(
    "recognises terms and the lines with a colon that define them",
    arguments: [
      ("MIG\n: gas welding", ["2 definition of 1 MIG: gas welding"]),
      (
        "MIG\n: one\n: two\n  still two\nTIG\n: three",
        [
          "2 definition of 1 MIG: one", "3-4 definition of 1 MIG: two still two",
          "6 definition of 5 TIG: three",
        ]
      ),
      ("MIG\n\n: one\n\n: two", ["3 definition of 1 MIG: one", "5 definition of 1 MIG: two"]),
      ("Before\nMIG\n: one", ["1 text Before", "3 definition of 2 MIG: one"]),
      (": lonely", ["1 text : lonely"]),
    ]
  )
  func definitions(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test(
    "marks lists of links into the page and the way to the page as navigation",
    arguments: [
      (
        "- [Pay](#pay)\n- [Hours](#hours)",
        ["(navigation) 1 item 0.0 Pay", "(navigation) 2 item 0.0 Hours"]
      ),
      ("- [Pay](#pay)\n- and hours", ["1 item 0.0 Pay", "2 item 0.0 and hours"]),
      ("- [Pay](a.md)\n- [Hours](b.md)", ["1 item 0.0 Pay", "2 item 0.0 Hours"]),
      ("[Home](/) > [Law](/law) > Bailiff", ["(navigation) 1 text Home > Law > Bailiff"]),
      ("[Home](/) | [Law](/law)", ["(navigation) 1 text Home | Law"]),
      ("[Home](/) » [Law](/law) »", ["(navigation) 1 text Home » Law »"]),
      ("[Unions](/u) and [guilds](/g)", ["1 text Unions and guilds"]),
      ("[Unions](/u)", ["1 text Unions"]),
    ]
  )
  func navigation(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test("reads quotations and code as paragraphs and drops rules and remarks")
  func otherBlocks() {
    let text = """
      > Be early.
      > Be kind.

      ***

      <!-- hidden -->

      ```
      sudo
      make
      ```
      """
    #expect(outline(text) == ["1-2 text Be early. Be kind.", "9-10 text sudo make"])
  }

  @Test("reads HTML inside Markdown, and what it folds away as an answer")
  func html() {
    let text = """
      <details>
      <summary>Who lifts?</summary>

      The *mason*.

      </details>

      <div><p>Two</p><p>parts</p></div>

      <ul><li>a</ul>

      - b
      """
    #expect(
      outline(text) == [
        "2 question Who lifts?", "4 answer The mason.", "8 text Two", "8 text parts",
        "10 item 0.0 a", "12 item 1.0 b",
      ]
    )
  }

  @Test("reads an empty file as an empty draft", arguments: ["", "\n\n", "---\n---\n"])
  func nothing(text: String) { #expect(MarkdownReader().read(SourceFile(text)).blocks.isEmpty) }
}

@Suite("Forms of Markdown")
struct MarkdownFormsTests {
  private func outline(_ text: String) -> [String] {
    MarkdownReader().read(SourceFile(text)).outline
  }

  @Test(
    "make a heading of bold words alone, below the last marked one",
    arguments: [
      ("## Work\n\n**Pay**\n\nFair.", "3 h3 Pay"),
      ("__Usual duties:__\n\n- bake", "1 h2 Usual duties:"),
      ("## Work\n\n**Pay** fair.", "3 text **Pay** fair."),
      ("## Work\n\n**Bakers never sleep.**", "3 text **Bakers never sleep.**"),
      ("## Work\n\n**Who bakes?**", "3 text **Who bakes?**"),
      ("## Work\n\n- **Pay**", "3 item 0.0 **Pay**"),
    ]
  )
  func boldHeadings(text: String, line: String) {
    #expect(outline(text).contains(line))
  }

  @Test("leave out the boxes of tasks, strokes and the marks of footnotes")
  func marks() {
    let text =
      "- [ ] pass the test\n- [x] buy ~~old~~ shoes\n\nIt pays.[^1] Well[^b], it does.\n\n[^1]: A note."
    #expect(
      outline(text) == [
        "1 item 0.0 pass the test", "2 item 0.0 buy old shoes", "4 text It pays. Well, it does.",
        "6 text A note.",
      ]
    )
  }

  @Test(
    "keep brackets and carets that are no footnotes",
    arguments: ["a[^ b]", "2^10", "[^]", "x [^"]
  )
  func noFootnotes(text: String) {
    #expect(outline(text) == ["1 text \(text)"])
  }
}
