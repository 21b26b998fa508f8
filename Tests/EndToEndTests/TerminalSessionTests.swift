#if os(Linux)
import Foundation
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
    more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    var environment = Program.plainEnvironment(home: home.path)
    environment["TERM"] = terminal
    environment.merge(more) { $1 }
    return try PseudoTerminal(arguments + ["--corpus", Program.trades], environment: environment)
  }

  private var history: URL { home.url.appendingPathComponent(".local/state/rolecall/history") }

  @Test("drops the line at Ctrl-C and asks again")
  func interrupt() throws {
    let session = try session()
    try session.expect("rolecall> ")
    session.type("/no-such-thing")
    try session.expect("/no-such-thing")
    session.type("\u{03}")
    try session.expect("^C")
    try session.expect("rolecall> ")
    session.type("/roles\r")
    try session.expect("other names")
    try session.expect("rolecall> ")
    session.type("\u{04}")
    #expect(session.exitStatus() == 0)
    #expect(!session.transcript.contains("unknown command"))
  }

  @Test("goes on after Ctrl-Z, with the terminal set up again")
  func suspend() throws {
    let session = try session()
    try session.expect("rolecall> ")
    session.type("/ro")
    try session.expect("/ro")
    // Nobody could wake a program that is alone on its terminal, so the system does not stop it.
    session.type("\u{1a}")
    try session.expect("rolecall> /ro")
    session.type("les\r")
    try session.expect("other names")
  }

  @Test("ends with status 0 at Ctrl-D and at /quit", arguments: ["\u{04}", "/quit\r"])
  func end(_ keys: String) throws {
    let session = try session()
    try session.expect("rolecall> ")
    session.type(keys)
    #expect(session.exitStatus() == 0)
  }

  @Test("answers a question, with its citations")
  func answer() throws {
    let session = try session()
    try session.expect("rolecall> ")
    session.type("which job needs more math?\r")
    try session.expect("[1] ")
    try session.expect("electrician-vs-plumber.md:")
    try session.expect("rolecall> ")
  }

  @Test("completes a role whose name has a blank, in the middle of a question")
  func completion() throws {
    let session = try session()
    try session.expect("rolecall> ")
    session.type("what does a legal s\t")
    try session.expect("Legal Secretary ")
    session.type("earn?\r")
    try session.expect("48,780")
  }

  @Test("completes a session command")
  func commandCompletion() throws {
    let session = try session()
    try session.expect("rolecall> ")
    session.type("/art\t\r")
    try session.expect("paralegal-vs-legal-secretary.txt")
  }

  @Test("offers the lines of earlier sessions, kept in a file that only its owner can read")
  func historyAcrossSessions() throws {
    let first = try session()
    try first.expect("rolecall> ")
    first.type("/search naïve apprentices\r")
    try first.expect("rolecall> ")
    first.type(" /search hidden\r")
    try first.expect("rolecall> ")
    first.type("/quit\r")
    #expect(first.exitStatus() == 0)
    #expect(try permissions(of: history) == 0o600)
    #expect(try permissions(of: history.deletingLastPathComponent()) == 0o700)
    let kept = try String(contentsOf: history, encoding: .utf8)
    #expect(kept == "/search naïve apprentices\n/quit\n")

    let second = try session()
    try second.expect("rolecall> ")
    second.type("\u{10}\u{10}")
    try second.expect("naïve apprentices")
  }

  @Test("leaves no history where it is not wanted", arguments: [true, false])
  func withoutHistory(byOption: Bool) throws {
    let session = try session(
      byOption ? ["--no-history"] : [],
      more: byOption ? [:] : ["ROLECALL_HISTORY": "off"]
    )
    try session.expect("rolecall> ")
    session.type("/roles\r")
    try session.expect("rolecall> ")
    session.type("\u{04}")
    #expect(session.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: history.path))
  }

  @Test("sends no escape codes to a terminal that knows none")
  func dumbTerminal() throws {
    let session = try session(terminal: "dumb")
    try session.expect("rolecall> ")
    session.type("which job needs more math?\r")
    try session.expect("rolecall> ")
    session.type("\u{04}")
    #expect(session.exitStatus() == 0)
    #expect(!session.transcript.contains("\u{1b}"))
  }

  private func permissions(of url: URL) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
#endif
