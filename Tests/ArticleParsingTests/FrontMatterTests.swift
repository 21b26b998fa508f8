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
      Metadatum(key: "tags", value: "stone, lime, sand, mud", line: 5),
      Metadatum(key: "places", value: "Leeds, Hull", line: 6),
      Metadatum(key: "summary", value: "Walls and arches.", line: 9),
      Metadatum(key: "site", value: "name: Wallwork", line: 12),
    ]
    #expect(draft.metadata == expected)
    #expect(draft.title == SourceText("Bricklayer: \"wet\" trades", line: 2))
    #expect(draft.outline == ["15 text Text."])
  }

  @Test(
    "needs a closing line and nothing but keys, items and remarks before it",
    arguments: [
      "---\ntitle: Mason\nno key here\n---\n", "---\ntitle: Mason\n",
      "title: Mason\n---\n", "\n---\ntitle: Mason\n---\n", "---\n- item\n---\n",
      "---\n" + String(repeating: "key: value\n", count: 60) + "---\n", "---\nhttp://a.b\n---\n",
    ]
  )
  func noFrontMatter(text: String) {
    #expect(MarkdownReader().read(SourceFile(text)).metadata.isEmpty)
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
