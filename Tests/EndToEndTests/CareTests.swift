import Foundation
import Testing

@Suite("Care of the corpus")
struct CareTests {
  private static let nurse = "# Nurse\n\nA nurse earns $81,220 a year in the United States.\n"
  private static let baker = "# Baker\n\nA baker earns $35,000 a year in the United States.\n"

  /// A folder with sources to add and a place for the library of the user.
  private struct Place {
    let folder: TemporaryFolder
    var library: String { folder.path + "/data/rolecall/Corpus" }

    init() throws { folder = try TemporaryFolder() }

    func source(_ name: String, _ text: String) throws -> String {
      let url = folder.url.appendingPathComponent("sources/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
      return url.path
    }

    func run(_ arguments: [String], input: String = "") throws -> Program.Result {
      try Program.run(
        arguments,
        input: Data(input.utf8),
        environment: ["XDG_DATA_HOME": folder.path + "/data"]
      )
    }

    var articles: [String] {
      get throws { try FileManager.default.subpathsOfDirectory(atPath: library).sorted() }
    }
  }

  @Test("what is added goes into the user's library and answers the next question")
  func addAndAsk() throws {
    let place = try Place()
    let added = try place.run(["add", try place.source("nurse.md", Self.nurse)])
    #expect(added.status == 0)
    #expect(added.output.hasPrefix("nurse.md: added from "))
    #expect(added.output.contains("about Nurse"))
    #expect(added.errors.contains("Made \(place.library)"))
    #expect(try place.articles == ["nurse.md"])
    #expect(try place.run(["ask", "what do nurses earn?"]).output.contains("$81,220"))
  }

  @Test("a pipe is an article under the name it is given, and nothing without a name")
  func pipe() throws {
    let place = try Place()
    let arguments = ["add", "--name", "work/nurse.md", "--format", "json"]
    let named = try place.run(arguments, input: Self.nurse)
    #expect(named.status == 0)
    #expect(named.output.contains(#""source":"standard input","status":"added""#))
    #expect(try place.articles == ["work", "work/nurse.md"])
    let nameless = try place.run(["add", "-"], input: Self.nurse)
    #expect(nameless.status == 2)
    #expect(nameless.errors.contains("--name"))
  }

  @Test("files that are no articles are refused by name, the others are there")
  func badInput() throws {
    let place = try Place()
    _ = try place.source("nurse.md", Self.nurse)
    _ = try place.source("cut.html", "<html><body><h1>Baker</h1><p>A baker bakes <b>bre")
    let long = String(repeating: "A baker bakes bread. ", count: 1 << 20)
    let bad = [
      ("binary.txt", "a\0b"), ("empty.md", ""), ("huge.txt", long), ("photo.jpg", "JFIF"),
      ("page.txt", "<!doctype html><p>A baker bakes.</p>"), ("paper.md", "%PDF-1.4 A baker bakes."),
      ("escape\u{1b}[2J.doc", "A baker bakes."),
    ]
    for (name, text) in bad { _ = try place.source(name, text) }
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.path + "/sources/link.md",
      withDestinationPath: "/etc/passwd"
    )
    let result = try place.run(["add", place.folder.path + "/sources"])
    #expect(result.status == 1)
    #expect(try place.articles == ["cut.html", "nurse.md"])
    for (name, _) in bad + [("link.md", "")] {
      let shown = name.replacingOccurrences(of: "\u{1b}", with: "\u{241b}")
      #expect(result.errors.contains("/\(shown): not added, "), "\(name)")
    }
    #expect(!result.errors.contains("\u{1b}"))
    #expect(result.errors.contains("2 added, 8 refused."))
  }

  @Test("a name with line breaks and escapes is kept without them")
  func strangeName() throws {
    let place = try Place()
    let path = try place.source("night\nshift\u{1b}[31m.md", Self.nurse)
    let result = try place.run(["add", path])
    #expect(result.status == 0)
    #expect(try place.articles == ["night-shift-[31m.md"])
    #expect(result.lines.count == 1)
    #expect(!result.output.contains("\u{1b}"))
  }

  @Test(
    "where nothing could be added the status is 2",
    arguments: ["photo.jpg", "empty.md", "gone.md"]
  )
  func nothingAdded(_ name: String) throws {
    let place = try Place()
    let path = try place.source(name, name == "photo.jpg" ? "JFIF" : "")
    if name == "gone.md" { try FileManager.default.removeItem(atPath: path) }
    let result = try place.run(["add", path])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("\(name): not added, "))
    #expect(!FileManager.default.fileExists(atPath: place.library))
  }

  @Test("the report names the article that says the same")
  func twins() throws {
    let place = try Place()
    _ = try place.run(["add", try place.source("nurse.md", Self.nurse)])
    let again = try place.run(["add", try place.source("angel.md", Self.nurse)])
    #expect(again.output.contains("the same text as nurse.md"))
  }

  @Test("an interrupt leaves whole articles and nothing else")
  func interrupt() throws {
    let place = try Place()
    for number in 0..<400 {
      _ = try place.source("a\(number).md", Self.nurse + "\nWard \(number).\n")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path)
    process.arguments = ["add", place.folder.path + "/sources", "--corpus", place.library]
    process.environment = Program.plainEnvironment(home: place.folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, (try? place.articles.count) ?? 0 < 5 { usleep(1_000) }
    process.interrupt()
    process.waitUntilExit()
    for name in try place.articles {
      let copy = try String(contentsOfFile: place.library + "/" + name, encoding: .utf8)
      #expect(copy == Self.nurse + "\nWard \(name.dropFirst().dropLast(3)).\n", "\(name)")
    }
  }

  #if os(Linux)
  @Test("a person sees how far it has come, a file does not")
  func progress() throws {
    let place = try Place()
    for name in ["a", "b", "c"] { _ = try place.source("\(name).md", Self.nurse + name) }
    let arguments = ["add", place.folder.path + "/sources", "--corpus", place.library]
    let environment = Program.plainEnvironment(home: place.folder.path)
    let terminal = try PseudoTerminal(arguments, environment: environment)
    _ = try terminal.expect("Adding 2 of 3")
    _ = try terminal.expect("3 added.")
    #expect(!(try place.run(arguments).errors.contains("Adding")))
  }
  #endif

  @Test("another text under a known name is refused, and replaces it when that is said")
  func replace() throws {
    let place = try Place()
    _ = try place.run(["add", try place.source("work.md", Self.nurse)])
    let path = try place.source("work.md", Self.baker)
    let refused = try place.run(["add", path])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--replace"))
    let pretended = try place.run(["add", "--dry-run", "--replace", path])
    #expect(pretended.errors.contains("Nothing was changed"))
    #expect(try place.run(["ask", "what do bakers earn?"]).status == 1)
    #expect(try place.run(["add", "--replace", path]).output.hasPrefix("work.md: replaced"))
    #expect(try place.run(["ask", "what do bakers earn?"]).output.contains("$35,000"))
  }

  @Test("an article is removed by an end of its path; one unknown name removes nothing")
  func remove() throws {
    let place = try Place()
    _ = try place.source("a/nurse.md", Self.nurse)
    _ = try place.source("b/nurse.md", Self.nurse + "\nNight shifts are paid more.\n")
    _ = try place.source("b/baker.md", Self.baker)
    _ = try place.run(["add", place.folder.path + "/sources"])
    let ambiguous = try place.run(["remove", "nurse.md"])
    #expect(ambiguous.status == 2)
    #expect(ambiguous.errors.contains("a/nurse.md or b/nurse.md"))
    let unknown = try place.run(["remove", "baker.md", "bakr.md"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean 'b/baker.md'?"))
    #expect(try place.articles.count == 5)
    #expect(try place.run(["remove", "baker.md", "a/nurse.md"]).status == 0)
    #expect(try place.articles == ["b", "b/nurse.md"])
  }

  @Test("the articles that come with the program are not removed")
  func shippedArticles() throws {
    let place = try Place()
    let result = try place.run(["remove", "statistician.md"])
    #expect(result.status == 2)
    #expect(result.errors.contains(place.library))
  }

  // MARK: Check

  @Test("findings are lines for editors, and objects for programs, with status 1")
  func findings() throws {
    let place = try Place()
    _ = try place.source("nurse.md", Self.nurse + "\n## Outlook\n")
    _ = try place.source("baker.md", Self.baker)
    let corpus = ["--corpus", place.folder.path + "/sources"]
    let text = try place.run(["check"] + corpus)
    #expect(text.status == 1)
    #expect(
      text.output == "nurse.md:5: empty-section: nothing stands below 'Outlook'; "
        + "write what belongs there, or remove the heading\n"
    )
    #expect(text.errors.contains("1 finding in 1 article."))
    let json = try place.run(["check", "nurse.md", "--format", "json"] + corpus)
    #expect(json.output.hasPrefix(#"[{"article":"nurse.md","line":5,"rule":"empty-section","#))
    #expect(try place.run(["check", "baker.md"] + corpus).status == 0)
    #expect(try place.run(["check", "--rule", "mojibake"] + corpus).status == 0)
    #expect(try place.run(["check", "nrse.md"] + corpus).status == 2)
    #expect(try place.run(["check", "--rule", "typo"] + corpus).status == 2)
  }

  @Test("old figures depend on the date that is given, by option or environment")
  func today() throws {
    let place = try Place()
    let text = "# Nurse\n\nIn 2019 a nurse earned $73,300 a year.\n"
    _ = try place.source("nurse.md", text)
    let corpus = ["--corpus", place.folder.path + "/sources"]
    let check = ["check", "--rule", "stale-period"] + corpus
    let undated = try place.run(check)
    #expect(undated.status == 0)
    #expect(undated.errors.contains("give --today"))
    #expect(try place.run(check + ["--today", "2021-05-01"]).status == 0)
    #expect(try place.run(check + ["--today", "2026"]).status == 1)
    #expect(try place.run(check + ["--today", "soon"]).status == 2)
    let environment = ["ROLECALL_TODAY": "2026-01-31"]
    #expect(try Program.run(check, environment: environment).status == 1)
  }
}
