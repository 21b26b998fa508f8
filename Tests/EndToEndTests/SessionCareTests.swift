import Commands
import Foundation
import QuestionAnswering
import Terminal
import Testing

@Suite("A session whose articles change")
struct SessionCareTests {
  private static let nurse = "# Nurse\n\nA nurse earns $81,220 a year in the United States.\n"
  private static let baker = "# Baker\n\nA baker earns $35,000 a year in the United States.\n"

  /// Lines of a session; before one of them something may happen to the folder.
  private struct Script: LineSource {
    var steps: [(before: () throws -> Void, line: String)]

    mutating func next(prompt: String) throws(LineSourceError) -> String? {
      guard !steps.isEmpty else { return nil }
      let step = steps.removeFirst()
      do { try step.before() } catch { throw .unreadable(errno: 0) }
      return step.line
    }
  }

  private func run(
    on folder: TemporaryFolder,
    _ steps: [(before: () throws -> Void, line: String)]
  ) throws -> (output: String, notices: String) {
    let results = MemorySink()
    let notices = MemorySink()
    var session = Session(
      assistant: try Assistant(corpus: folder.path),
      lines: Script(steps: steps),
      output: Output(results: results, notices: notices),
      isInteractive: false
    )
    _ = try session.run()
    return (results.text, notices.text)
  }

  private func line(_ text: String) -> (before: () throws -> Void, line: String) { ({}, text) }

  @Test("notices at the next question what was added, changed or removed")
  func refresh() throws {
    let folder = try TemporaryFolder()
    try folder.file("nurse.md", Data(Self.nurse.utf8))
    let question = "what do bakers earn?"
    let session = try run(
      on: folder,
      [
        line(question),
        ({ try folder.file("baker.md", Data(Self.baker.utf8)) }, question),
        (
          {
            let raised = Self.baker.replacingOccurrences(of: "$35,000", with: "$136,000")
            try folder.file("baker.md", Data(raised.utf8))
          }, question
        ),
        ({ try FileManager.default.removeItem(atPath: folder.path + "/baker.md") }, question),
      ]
    )
    #expect(session.output.components(separatedBy: "$35,000").count == 2)
    #expect(session.output.components(separatedBy: "$136,000").count == 2)
    #expect(session.notices.components(separatedBy: "were read again").count == 4)
  }

  @Test("tells when the articles are gone, and goes on when they are back")
  func gone() throws {
    let folder = try TemporaryFolder()
    try folder.file("nurse.md", Data(Self.nurse.utf8))
    let question = "what do nurses earn?"
    let session = try run(
      on: folder,
      [
        ({ try FileManager.default.removeItem(atPath: folder.path + "/nurse.md") }, question),
        ({ try folder.file("nurse.md", Data(Self.nurse.utf8)) }, question),
      ]
    )
    #expect(session.notices.contains("holds no article"))
    #expect(session.output.contains("$81,220"))
  }

  @Test("adds, checks and removes as the commands do")
  func commands() throws {
    let sources = try TemporaryFolder()
    let text = Self.baker + "\n## Outlook\n"
    let path = try sources.file("night baker.md", Data(text.utf8)).path
    let folder = try TemporaryFolder()
    try folder.file("nurse.md", Data(Self.nurse.utf8))
    let session = try run(
      on: folder,
      [
        line("/add '\(path)'"), line("what do bakers earn?"), line("/check"),
        line("/remove 'night baker.md'"), line("/articles"),
      ]
    )
    #expect(session.output.contains("night baker.md: added"))
    #expect(session.output.contains("$35,000"))
    #expect(session.output.contains("night baker.md:5: empty-section"))
    #expect(session.notices.contains("night baker.md: removed"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["nurse.md"])
  }

  @Test(
    "tells what a command lacks and goes on",
    arguments: [
      ("/add", "nothing to add"), ("/add -", "nothing to add"), ("/remove", "nothing to remove"),
      ("/remove wrong.md", "no article 'wrong.md'"), ("/check wrong.md", "no article 'wrong.md'"),
      ("/add 'open", "quotation mark"), ("/add /nowhere/x.md", "not added"),
    ]
  )
  func lacking(_ command: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.file("nurse.md", Data(Self.nurse.utf8))
    let session = try run(on: folder, [line(command), line("what do nurses earn?")])
    #expect(session.notices.contains(message))
    #expect(session.output.contains("$81,220"))
  }
}
