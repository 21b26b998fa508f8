#if os(Linux)
import Foundation
import Testing

@Suite("The history of sessions on a terminal")
struct TerminalHistoryTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session(
    _ arguments: [String] = [],
    more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let session = try PseudoTerminal(
      arguments + ["--corpus", Program.trades],
      environment: TerminalHome.environment(home, terminal: "dumb", more: more)
    )
    try session.expect("rolecall> ")
    return session
  }

  private func ask(_ line: String, _ session: PseudoTerminal) throws {
    session.type(line + "\r")
    try session.expect("rolecall> ")
  }

  private func end(_ session: PseudoTerminal) {
    #expect(session.endInput() == 0)
  }

  private var file: URL { home.url.appendingPathComponent(".local/state/rolecall/history") }

  private var kept: [String] {
    get throws {
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  @Test("is offered to later ones, and kept in a file that only its owner can read")
  func acrossSessions() throws {
    let first = try session()
    try ask("/search naïve apprentices", first)
    try ask(" /search hidden", first)
    end(first)
    #expect(try permissions(of: file) == 0o600)
    #expect(try permissions(of: file.deletingLastPathComponent()) == 0o700)
    #expect(try kept == ["/search naïve apprentices"])

    let second = try session()
    second.type("\u{10}")
    try second.expect("naïve apprentices")
  }

  @Test("has each line once, where it was typed last")
  func distinct() throws {
    let first = try session()
    for line in ["/roles", "/context", "/roles"] { try ask(line, first) }
    // The newest line, then the one before it.
    first.type("\u{10}\u{10}\r")
    try first.expect("articles: ")
    try first.expect("rolecall> ")
    end(first)
    let second = try session()
    second.type("/history\r")
    let listed = try second.expect("rolecall> ")
    #expect(listed.contains("1  /roles\r\n2  /context\r\n3  /history"))
  }

  @Test("is searched backwards while a person types")
  func search() throws {
    let session = try session()
    try ask("/search apprentices", session)
    try ask("/context", session)
    session.type("\u{12}appren")
    try session.expect("apprentices")
    session.type("\r")
    try session.expect("rolecall> ")
    session.type("/history 1\r")
    try session.expect("/history 1\r\n")
    try session.expect("rolecall> ")
    end(session)
    #expect(try kept.suffix(2) == ["/search apprentices", "/history 1"])
  }

  @Test("loses no line of two sessions at once")
  func twoSessions() throws {
    let first = try session()
    let second = try session()
    for number in 1...5 {
      try ask("/show \(number)", first)
      try ask("/open \(number)", second)
    }
    end(first)
    end(second)
    let expected = (1...5).flatMap { ["/show \($0)", "/open \($0)"] }
    #expect(try kept == expected)
  }

  @Test("is not kept where it is not wanted", arguments: [true, false])
  func unwanted(byOption: Bool) throws {
    let session = try session(
      byOption ? ["--no-history"] : [],
      more: byOption ? [:] : ["ROLECALL_HISTORY": "off"]
    )
    try ask("/roles", session)
    end(session)
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test("is forgotten on request, in the file and in the session")
  func cleared() throws {
    let session = try session()
    try ask("/search secret", session)
    try ask("/history clear", session)
    #expect(try kept == [])
    session.type("/history\r")
    let listed = try session.expect("rolecall> ")
    #expect(!listed.contains("secret"))
  }

  @Test("that cannot be kept is told, and the session goes on")
  func unwritable() throws {
    try FileManager.default.createDirectory(
      at: file,
      withIntermediateDirectories: true
    )
    let session = try PseudoTerminal(
      ["--corpus", Program.trades],
      environment: TerminalHome.environment(home, terminal: "dumb")
    )
    try session.expect("The history is not kept: ")
    try session.expect("rolecall> ")
    try ask("/context", session)
    end(session)
  }

  private func permissions(of url: URL) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
#endif
