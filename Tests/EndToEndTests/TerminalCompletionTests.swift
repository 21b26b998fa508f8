#if os(Linux)
import Foundation
import Testing

@Suite("Tab in a session on a terminal")
struct TerminalCompletionTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session() throws -> PseudoTerminal {
    let session = try PseudoTerminal(
      ["--corpus", Program.trades],
      environment: TerminalHome.environment(home, terminal: "dumb")
    )
    try session.expect("rolecall> ")
    return session
  }

  @Test(
    "completes what the articles and commands have",
    arguments: [
      ("/art\t", "/articles "), ("/facts legal s\t", "Legal Secretary "),
      ("/facts paralegal sal\t", "salary "), ("/show reg\t", "registered-nurse.html "),
      ("/conflicts --a\t", "--a"), ("/facts --rej\t", "--rejected "),
      ("/format mark\t", "markdown "), ("/set sugg\toff", "suggestions off"),
      ("does a REGISTERED N\t", "egistered Nurse "),
    ]
  )
  func single(_ keys: String, _ expected: String) throws {
    let session = try session()
    session.type(keys)
    try session.expect(expected)
  }

  @Test("completes a role whose name has a blank, then the question about it")
  func question() throws {
    let session = try session()
    session.type("what does a legal s\t")
    try session.expect("Legal Secretary ")
    session.type("\t")
    try session.expect("earn?")
    session.type("\r")
    try session.expect("48,780")
  }

  @Test("lists what there is to choose from")
  func list() throws {
    let session = try session()
    session.type("/s\t\t")
    let listed = try session.expect("/sources")
    #expect(listed.contains("/search") && listed.contains("/save"))
  }

  @Test("completes paths behind /add, with blanks in them, and folders without a blank behind")
  func paths() throws {
    let folder = home.path + "/new articles"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("# Baker\n".utf8).write(to: URL(fileURLWithPath: folder + "/baker's day.md"))
    let session = try session()
    session.type("/add \(home.path)/new\t")
    try session.expect("new\\ articles/")
    session.type("ba\t")
    try session.expect("baker\\'s\\ day.md ")
  }

  @Test("knows articles that came while the session ran")
  func laterArticles() throws {
    let corpus = home.path + "/corpus"
    try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
    try Data("# Nurse\n\nA nurse earns $81,220 a year.\n".utf8)
      .write(to: URL(fileURLWithPath: corpus + "/nurse.md"))
    try Data("# Baker\n\nA baker earns $35,000 a year.\n".utf8)
      .write(to: URL(fileURLWithPath: home.path + "/baker.md"))
    let session = try PseudoTerminal(
      ["--corpus", corpus],
      environment: TerminalHome.environment(home, terminal: "dumb")
    )
    try session.expect("rolecall> ")
    session.type("/add ~/bak\t\r")
    try session.expect("rolecall> ")
    session.type("/facts Bak\t")
    try session.expect("Baker ")
  }
}
#endif
