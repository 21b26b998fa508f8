#if os(Linux)
import Foundation
import Testing

@Suite("What a session shows on a terminal")
struct TerminalOutputTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session(
    _ arguments: [String] = [],
    terminal: String = "xterm",
    more: [String: String] = [:],
    rows: Int = 24
  ) throws -> PseudoTerminal {
    let session = try PseudoTerminal(
      arguments + ["--corpus", Program.trades],
      environment: TerminalHome.environment(home, terminal: terminal, more: more),
      rows: rows
    )
    try session.expect("rolecall> ")
    return session
  }

  /// A program in the home folder that does what a line of shell says.
  ///
  /// Another process writes it: a child that a parallel test starts meanwhile would have it open for writing,
  /// and such a file does not run.
  private func program(_ name: String, _ line: String) throws -> String {
    let text = try home.file("\(name).txt", Data("#!/bin/sh\n\(line)\n".utf8))
    let file = text.deletingPathExtension()
    let install = Process()
    install.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    install.arguments = ["install", "-m", "755", text.path, file.path]
    try install.run()
    install.waitUntilExit()
    return file.path
  }

  @Test("greets in two lines, with a question that the articles answer")
  func banner() throws {
    let session = try session(terminal: "dumb")
    let lines = session.transcript.split(separator: "\r\n").map(String.init)
    #expect(lines.count == 3 && lines[0].contains("3 articles") && lines[0].contains("/help"))
    let example = try #require(lines[1].components(separatedBy: "Try: ").last)
    session.type(String(example.split(separator: "?")[0]) + "?\r")
    try session.expect("[1] ")
  }

  @Test("asks an offered question by its number")
  func offers() throws {
    let session = try session(terminal: "dumb")
    session.type("what do paralegals earn?\r")
    try session.expect("You could ask, by its number:")
    try session.expect("  1  ")
    let question = try session.expect("\r\n")
    try session.expect("rolecall> ")
    session.type("1\r")
    try session.expect(question)
    try session.expect("[1] ")
    session.type("99\r")
    try session.expect("no question has the number 99")
  }

  @Test("shows what does not fit by the pager, and only that")
  func pager() throws {
    let pager = try program("pager", "echo PAGED; cat >/dev/null")
    let session = try session(more: ["ROLECALL_PAGER": pager], rows: 12)
    session.type("/help\r")
    try session.expect("PAGED")
    try session.expect("rolecall> ")
    session.type("/context\r")
    let short = try session.expect("rolecall> ")
    #expect(!short.contains("PAGED"))
    session.type("/set pager off\r/help\r")
    let long = try session.expect("/quit")
    #expect(!long.contains("PAGED"))
  }

  @Test("goes on when the pager is left early, and without a pager that is not there")
  func brokenPager() throws {
    let session = try session(more: ["PAGER": try program("pager", "exit 0")], rows: 5)
    session.type("/facts\r")
    try session.expect("rolecall> ")
    session.type("/context\r")
    try session.expect("articles: ")
    let other = try self.session(more: ["PAGER": "no-such-pager-here"], rows: 5)
    other.type("/help\r")
    try other.expect("/quit")
  }

  @Test("makes links where the terminal has them, and nowhere else")
  func links() throws {
    let capable = try session(more: ["VTE_VERSION": "7200"])
    capable.type("which job needs more math?\r")
    try capable.expect("\u{1b}]8;;file://")
    try capable.expect("/electrician-vs-plumber.md\u{1b}\\electrician-vs-plumber.md:")
    let other = try session()
    other.type("which job needs more math?\r")
    try other.expect("electrician-vs-plumber.md:")
    #expect(!other.transcript.contains("\u{1b}]8"))
  }

  @Test(
    "has no colour where none is wanted",
    arguments: [["NO_COLOR": "1"], ["CLICOLOR": "0"], ["ROLECALL_PLAIN": "1"]]
  )
  func colourless(_ more: [String: String]) throws {
    let session = try session(more: more)
    session.type("which job needs more math?\r")
    try session.expect("electrician-vs-plumber.md")
    #expect(!session.transcript.contains("\u{1b}[1m"))
  }

  @Test("opens a citation in the editor, at its line")
  func open() throws {
    let editor = try program("vim", "echo \"EDITING $*\"")
    let session = try session(terminal: "xterm", more: ["VISUAL": editor])
    session.type("which job needs more math?\r")
    try session.expect("rolecall> ")
    session.type("/open 1\r")
    try session.expect("EDITING +")
    try session.expect("/trades/electrician-vs-plumber.md")
    try session.expect("rolecall> ")
    session.type("/open registered-nurse.html:12\r")
    try session.expect("EDITING +12 ")
    session.type("/set\r")
    try session.expect("suggestions")
  }

  @Test("tells when there is no such editor, and when it fails")
  func noEditor() throws {
    let missing = try session(more: ["EDITOR": "no-such-editor-here"])
    missing.type("/open registered-nurse.html\r")
    try missing.expect("no such editor; set $VISUAL or $EDITOR")
    try missing.expect("rolecall> ")
    let failing = try session(more: ["EDITOR": try program("ed", "exit 3")])
    failing.type("/edit\r")
    try failing.expect("ended with status 3")
  }

  @Test("asks a question that was written in the editor")
  func edit() throws {
    let editor = try program("nano", "printf 'which job\\nneeds more math?\\n' > \"$1\"")
    let session = try session(more: ["EDITOR": editor, "TMPDIR": home.path])
    session.type("/edit\r")
    try session.expect("which job needs more math?")
    try session.expect("[1] ")
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!left.contains { $0.hasPrefix("rolecall-question") })
  }
}
#endif
