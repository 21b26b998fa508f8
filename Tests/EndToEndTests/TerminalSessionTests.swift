#if os(Linux)
import Foundation
import Terminal
import Testing

@Suite("A session on a terminal", .serialized)
struct TerminalSessionTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func session(
    _ arguments: [String] = [],
    terminal: String = "xterm",
    more: [String: String] = [:],
    columns: Int = 80
  ) throws -> PseudoTerminal {
    let session = try PseudoTerminal(
      arguments + ["--corpus", Program.trades],
      environment: TerminalHome.environment(home, terminal: terminal, more: more),
      columns: columns
    )
    try session.expect("rolecall> ")
    return session
  }

  @Test("drops the line at Ctrl-C and asks again")
  func interrupt() throws {
    let session = try session()
    session.type("/no-such-thing")
    try session.expect("/no-such-thing")
    session.type("\u{03}")
    try session.expect("^C")
    try session.expect("rolecall> ")
    session.type("/roles\r")
    try session.expect("other names")
    try session.expect("rolecall> ")
    #expect(session.endInput() == 0)
    #expect(!session.transcript.contains("unknown command"))
  }

  @Test("goes on after Ctrl-Z, with the terminal set up again")
  func suspend() throws {
    let session = try session()
    session.type("/ro")
    try session.expect("/ro")
    // Nobody could wake a program that is alone on its terminal, so the system does not stop it.
    session.type("\u{1a}")
    try session.expect("rolecall> ")
    try session.expect("/ro")
    session.type("les\r")
    try session.expect("other names")
  }

  @Test("ends with status 0 at Ctrl-D and at /quit", arguments: ["\u{04}", "/quit\r"])
  func end(_ keys: String) throws {
    let session = try session()
    session.type(keys)
    #expect(session.exitStatus() == 0)
  }

  @Test("answers a question, with its citations")
  func answer() throws {
    let session = try session()
    session.type("which job needs more math?\r")
    try session.expect("[1] ")
    try session.expect("electrician-vs-plumber.md:")
    try session.expect("rolecall> ")
  }

  @Test("sends no escape codes to a terminal that knows none")
  func dumbTerminal() throws {
    let session = try session(terminal: "dumb")
    session.type("which job needs more math?\r")
    try session.expect("rolecall> ")
    #expect(session.endInput() == 0)
    #expect(!session.transcript.contains("\u{1b}"))
  }

  @Test("sends no escape codes into a pipe, whatever the terminal can do")
  func pipe() throws {
    let result = try Program.run(
      ["--corpus", Program.trades],
      input: Data("which job needs more math?\n/facts paralegal\n/help\n".utf8),
      environment: ["TERM": "xterm-kitty", "VTE_VERSION": "7200"]
    )
    #expect(!result.output.isEmpty)
    #expect(!(result.output + result.errors).contains("\u{1b}"))
  }

  @Test("drops what is typed at Ctrl-C, also on an empty line and again and again")
  func interrupts() throws {
    let session = try session()
    for _ in 0..<3 {
      session.type("\u{03}")
      try session.expect("^C")
      try session.expect("rolecall> ")
    }
    session.type("/context\r")
    try session.expect("articles: ")
  }

  @Test("stops work at Ctrl-C, tells how far it came, and goes on")
  func interruptedWork() throws {
    let folder = try TemporaryFolder()
    for number in 0..<3000 {
      try folder.file("a\(number).md", Data("# Nurse \(number)\n\nA nurse cares.\n".utf8))
    }
    let corpus = home.path + "/corpus"
    try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
    try Data("# Baker\n\nA baker bakes.\n".utf8).write(to: URL(fileURLWithPath: corpus + "/b.md"))
    let session = try PseudoTerminal(
      ["--corpus", corpus],
      environment: TerminalHome.environment(home, terminal: "xterm")
    )
    try session.expect("rolecall> ")
    session.type("/add \(folder.path)\r")
    try session.expect("Adding 3")
    session.type("\u{03}")
    try session.expect("Stopped after ")
    try session.expect(" of 3000.")
    try session.expect("rolecall> ", seconds: 120)
    session.type("/context\r")
    try session.expect("articles: ")
    #expect(session.endInput() == 0)
  }

  @Test("ends a quiz at Ctrl-C, and keeps its replies out of the history")
  func interruptedQuiz() throws {
    let session = try PseudoTerminal(
      ["--corpus", Fixtures.package.appendingPathComponent("Corpus").path],
      environment: TerminalHome.environment(home, terminal: "xterm")
    )
    try session.expect("rolecall> ")
    session.type("/fit\r")
    try session.expect("y/n/s/q> ")
    session.type("y\r")
    try session.expect("y/n/s/q> ")
    session.type("\u{03}")
    try session.expect("Stopped.")
    try session.expect("rolecall> ")
    session.type("/history\r")
    let listed = try session.expect("/history")
    #expect(!listed.contains("  y\r"))
    try session.expect("2  /history")
  }

  @Test("takes a new width in the middle of a line")
  func resize() throws {
    let session = try session(more: ["PAGER": "cat"])
    session.type("/facts para")
    try session.expect("/facts para")
    session.resize(columns: 40)
    session.type("legal\r")
    try session.expect("paralegal-vs-legal-secretary.txt")
    let shown = try session.expect("rolecall> ")
    for line in shown.split(separator: "\r\n") {
      #expect(columns(of: Marks.without(String(line))) <= 40, "\(line)")
    }
  }

  @Test("counts no byte of a coloured prompt that is not seen")
  func promptWidth() throws {
    let session = try session(columns: 40)
    // Ten columns are the prompt's; were its colours counted, the line would end before this.
    session.type(String(repeating: "y", count: 29))
    let echoed = try session.expect("yyyyyyyyyyyyyyyyyyyyyyyyyyyyy")
    #expect(!echoed.contains("\r") && !echoed.contains("\n"))
    #expect(session.transcript.contains("\u{1b}[1mrolecall> \u{1b}[0m"))
    #expect(!session.transcript.contains("\u{01}"))
  }

  @Test("takes a pasted text of several lines as one question")
  func paste() throws {
    let session = try session()
    session.type("\u{1b}[200~which job\nneeds\n\nmore math?\n\u{1b}[201~")
    session.type("\r")
    try session.expect("Electrician")
    let answer = try session.expect("rolecall> ")
    #expect(answer.contains("[1] "))
    session.type("/history\r")
    try session.expect("1  which job needs")
  }

  @Test("takes words that are no ASCII in any locale", arguments: ["C", "POSIX", "xx_YY.nothing"])
  func locale(_ name: String) throws {
    let session = try session(more: ["LC_ALL": name])
    session.type("/größe日本\r")
    try session.expect("unknown command /größe日本")
  }

  @Test("obeys the lines of an inputrc that are for this program")
  func inputrc() throws {
    let file = try home.file("inputrc", Data("$if rolecall\n\"\\C-t\": \"/roles\"\n$endif\n".utf8))
    let session = try session(more: ["INPUTRC": file.path])
    session.type("\u{14}\r")
    try session.expect("other names")
  }

  @Test("is stopped by Ctrl-Z and goes on in the foreground of its shell")
  func jobControl() throws {
    let program = try Program.path
    let script = "set -m; '\(program)' --corpus '\(Program.trades)'; echo STOPPED; fg >/dev/null"
    let shell = try PseudoTerminal(
      program: "/bin/sh",
      ["-c", script],
      environment: TerminalHome.environment(home, terminal: "xterm"),
      columns: 80,
      rows: 24
    )
    try shell.expect("rolecall> ")
    shell.type("/ro")
    try shell.expect("/ro")
    shell.type("\u{1a}")
    try shell.expect("STOPPED")
    try shell.expect("/ro")
    shell.type("les\r")
    try shell.expect("other names")
    try shell.expect("rolecall> ")
    shell.type("\u{04}")
    #expect(shell.exitStatus() == 0)
  }

  @Test("leaves the terminal as it was when it is asked to end", arguments: [SIGTERM, SIGHUP])
  func ended(_ number: Int32) throws {
    let session = try session()
    session.type("half a li")
    try session.expect("half a li")
    session.signal(number)
    #expect(session.exitStatus() == -number)
    #expect(session.transcript.contains("\u{1b}[?2004l"))
  }
}

/// A home of its own for each session, and nothing of the person who runs the tests.
enum TerminalHome {
  static func environment(
    _ home: TemporaryFolder,
    terminal: String,
    more: [String: String] = [:]
  ) -> [String: String] {
    var environment = Program.plainEnvironment(home: home.path)
    environment["TERM"] = terminal
    return environment.merging(more) { $1 }
  }
}
#endif
