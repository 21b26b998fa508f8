import ArticleParsing
import CareerLibrary
import Testing

@Suite("The name of an article in a corpus")
struct CorpusNameTests {
  @Test(
    "is the one it had, if that is harmless",
    arguments: [
      "nurse.md", "health/nurse.txt", "Größe & Lohn (2024).html", "a.b.markdown", "看護師.md",
    ]
  )
  func harmless(_ path: String) throws {
    let name = try CorpusName(path)
    #expect(name.id == ArticleID(path))
    #expect(!name.isChanged)
  }

  @Test(
    "has no part that hides a file, steers a terminal or is taken for an option or another path",
    arguments: [
      ("new\nline.md", "new-line.md"), ("esc\u{1b}[31m.md", "esc-[31m.md"),
      (".hidden.md", "hidden.md"), ("..nurse.md", "nurse.md"), ("-rf.md", "rf.md"),
      ("a/.git/b.md", "a/git/b.md"), ("nurse.md ", "nurse.md"), ("c:\\nurse.md", "c--nurse.md"),
      ("right\u{202e}left.md", "right-left.md"), ("zero\u{200b}width.md", "zero-width.md"),
      ("./a//b.md", "a/b.md"), ("tab\tbell\u{7}.txt", "tab-bell-.txt"),
      ("delete\u{7f}\u{9b}.txt", "delete--.txt"),
    ]
  )
  func cleaned(_ path: String, _ expected: String) throws {
    let name = try CorpusName(path)
    #expect(name.id.path == expected)
    #expect(name.isChanged)
  }

  @Test(
    "is refused where none inside the corpus is left",
    arguments: [
      ("/etc/nurse.md", RefusedName.absolute), ("../nurse.md", .leavesCorpus),
      ("a/../../nurse.md", .leavesCorpus), (".../nurse.md", .nothingLeft), ("", .nothingLeft),
      ("photo.jpg", .unsupportedFormat), ("nurse", .unsupportedFormat),
      (".md", .unsupportedFormat),
      (String(repeating: "a/", count: 16) + "nurse.md", .tooDeep(limit: 16)),
    ]
  )
  func refused(_ path: String, _ reason: RefusedName) {
    #expect(throws: reason) { _ = try CorpusName(path) }
    #expect(!reason.description.isEmpty)
  }

  @Test(
    "is cut where it is too long for a file system, its ending kept",
    arguments: ["x", "é", "看"]
  )
  func long(_ letter: String) throws {
    let name = try CorpusName(String(repeating: letter, count: 300) + ".markdown")
    #expect(name.id.path.utf8.count <= 200)
    #expect(name.id.path.utf8.count > 190)
    #expect(name.id.path.hasSuffix(letter + ".markdown"))
  }
}
