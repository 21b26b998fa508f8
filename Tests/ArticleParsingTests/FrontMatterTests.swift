import ArticleParsing
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  @Test("gives keys in file order, quotation marks, brackets and remarks taken off")
  func values() {
    let draft = MarkdownReader().read(
      SourceFile(
        """
        ---
        title: "Bricklayer: \\"wet\\" trades"  # working title
        author: 'Ann''s team'
        # a remark
        tags: [stone, "lime, sand", 'mud']
        places:
          - Leeds
          - "Hull"
        summary: >
          Walls and
          arches.
        site:
          name: Wallwork
        ---
        Text.
        """
      )
    )
    let expected = [
      Metadatum(key: "title", value: "Bricklayer: \"wet\" trades", line: 2),
      Metadatum(key: "author", value: "Ann's team", line: 3),
      Metadatum(key: "tags", value: "stone", line: 5),
      Metadatum(key: "tags", value: "lime, sand", line: 5),
      Metadatum(key: "tags", value: "mud", line: 5),
      Metadatum(key: "places", value: "Leeds", line: 7),
      Metadatum(key: "places", value: "Hull", line: 8),
      Metadatum(key: "summary", value: "Walls and arches.", line: 9),
      Metadatum(key: "site.name", value: "Wallwork", line: 13),
    ]
    #expect(draft.metadata == expected)
    #expect(draft.title == SourceText("Bricklayer: \"wet\" trades", line: 2))
    #expect(draft.outline == ["15 text Text."])
  }

  @Test(
    "needs a closing line and keys before it, most of the lines at least",
    arguments: [
      "---\ntitle: Mason\nno key here\n---\n", "---\ntitle: Mason\n",
      "title: Mason\n---\n", "\n---\ntitle: Mason\n---\n", "---\n- item\n---\n",
      "---\n" + String(repeating: "key: value\n", count: 400) + "---\n", "---\nhttp://a.b\n---\n",
      "---\nPay: it depends.\nSome earn more.\n---\n", "---\nIsn't it odd?: yes\n---\n",
    ]
  )
  func noFrontMatter(text: String) {
    #expect(MarkdownReader().read(SourceFile(text)).metadata.isEmpty)
  }

  @Test(
    "keeps values as written, whatever YAML takes them for",
    arguments: [
      "no", "yes", "on", "2024-05-01", "1e3", "007", "null", "~", "12:30", "0x1F", "1_000",
    ]
  )
  func rawValues(value: String) throws {
    let article = try article("---\nlanguage: \(value)\n---\nText.", path: "a.md")
    #expect(article.metadata == [Metadatum(key: "language", value: value, line: 2)])
    #expect(article.notes.isEmpty)
  }

  @Test(
    "tells what is broken and reads the rest of the article",
    arguments: [
      ("title: Masons\npay: fair: mostly\n", ["title", "pay"], 3),
      ("title: Masons\nroles: [Mason\n", ["title", "roles"], 4),
      ("title: \"Masons\nroles: Mason\n", [], 3),
      ("title: Masons\n\troles: Mason\ndate: 2024\n", [], 3),
      ("title: Masons\na: &x [1]\nb: *x\nc: 2\n", ["title", "a", "c"], 4),
      ("title: \(String(repeating: "[", count: 9))\n", [], 2),
    ]
  )
  func broken(yaml: String, keys: [String], line: Int) throws {
    let article = try article("---\n\(yaml)---\nText.", path: "a.md")
    #expect(article.metadata.map(\.key) == keys)
    #expect(article.notes.map(\.line) == [line])
    #expect(article.notes.allSatisfy { $0.text.hasPrefix("front matter: ") })
    #expect(article.blocks.map(\.text.text) == ["Text."])
  }

  @Test("holds names below names, and lists of them")
  func nested() {
    let draft = PlainTextReader().read(
      SourceFile(
        """
        ---
        aliases:
          Mason: [Bricklayer, "Layer, of bricks"]
          Roofer: Slater
        sources:
          - name: Census
            url: a.b/c
        ---
        Text.
        """
      )
    )
    let expected = [
      Metadatum(key: "aliases.Mason", value: "Bricklayer", line: 3),
      Metadatum(key: "aliases.Mason", value: "Layer, of bricks", line: 3),
      Metadatum(key: "aliases.Roofer", value: "Slater", line: 4),
      Metadatum(key: "sources.name", value: "Census", line: 6),
      Metadatum(key: "sources.url", value: "a.b/c", line: 7),
    ]
    #expect(draft.metadata == expected)
  }

  @Test(
    "yields to a heading of level 1 that says something else",
    arguments: [
      (
        "---\ntitle: Mason vs Roofer\n---\n# Mason *vs.* Roofer\nA", "2 Mason vs Roofer",
        ["5 text A"]
      ),
      ("---\ntitle: Home\n---\n# Mason or roofer?\nA", "4 Mason or roofer?", ["5 text A"]),
      ("---\ntitle: Masons\n---\n# One\n# Two", "2 Masons", ["4 h1 One", "5 h1 Two"]),
      ("# One\n# Two", "1 One", ["2 h1 Two"]),
      ("---\ntitle: Masons\n---\n## Pay", "2 Masons", ["4 h2 Pay"]),
    ]
  )
  func title(text: String, title: String, outline: [String]) {
    let draft = MarkdownReader().read(SourceFile(text))
    #expect(draft.title.map { "\($0.place) \($0.text)" } == title)
    #expect(draft.outline == outline)
  }
}
