import Foundation
import TestSupport
import Testing

@Suite("README")
struct ReadmeTests {
  /// A block between fences, by the word behind the first fence.
  private static func blocks(of language: String) throws -> [[String]] {
    let readme = Fixtures.package.appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    var blocks: [[String]] = []
    var isInside = false
    for line in text.components(separatedBy: "\n") {
      if isInside, line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      } else if line == "```" + language {
        isInside = true
        blocks.append([])
      }
    }
    return blocks
  }

  /// Runs a line in a shell that finds the built program, over the articles that ship.
  private static func shell(_ line: String) throws -> Program.Result {
    let folder = URL(fileURLWithPath: try Program.path).deletingLastPathComponent().path
    let script = try TemporaryFolder()
    try script.file("run", Data("PATH=\(folder):$PATH; \(line)\n".utf8))
    let output = try script.file("output")
    let errors = try script.file("errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [script.path + "/run"]
    process.environment = Program.plainEnvironment(home: script.path)
    process.currentDirectoryURL = script.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Program.Result(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus
    )
  }

  @Test("shows commands that work")
  func commands() throws {
    let lines = try Self.blocks(of: "sh").joined().filter { $0.contains("rolecall ") }
    #expect(lines.count >= 8)
    for line in lines {
      let result = try Self.shell(line)
      #expect(result.status == 0, "\(line): \(result.errors)")
      #expect(!result.output.isEmpty, "\(line)")
    }
  }

  @Test("shows the answer that the program gives")
  func example() throws {
    let block = try #require(try Self.blocks(of: "console").first)
    let command = try #require(block.first.map { $0.dropFirst("$ ".count) })
    let shown = block.dropFirst().joined(separator: "\n") + "\n"
    #expect(try Self.shell(String(command)).output == shown)
  }

  #if os(Linux)
  @Test("shows a session as it is on a terminal; ROLECALL_RECORD=1 writes it anew")
  func session() throws {
    let block = try #require(try Self.blocks(of: "session").first)
    let prompt = "rolecall> "
    let typed = block.filter { $0.hasPrefix(prompt) }.map { $0.dropFirst(prompt.count) }
    #expect(typed.last == "/quit")
    let home = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      ["--corpus", Fixtures.package.appendingPathComponent("Corpus").path],
      environment: TerminalHome.environment(home, terminal: "dumb"),
      columns: 90,
      rows: 60
    )
    for line in typed {
      try terminal.expect(prompt)
      terminal.type(line + "\r")
    }
    #expect(terminal.exitStatus() == 0)
    // A terminal ends lines with both; the two are one character.
    let lines = terminal.transcript.replacingOccurrences(of: "\r\n", with: "\n")
      .components(separatedBy: "\n")
    let shown = ["$ rolecall"] + lines.dropLast()
    #expect(shown.count > block.count / 2)
    guard shown != block else { return }
    guard ProcessInfo.processInfo.environment["ROLECALL_RECORD"] == "1" else {
      Issue.record("the session differs from README.md: \(shown.joined(separator: "\n"))")
      return
    }
    let readme = Fixtures.package.appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let fenced: ([String]) -> String = { "```session\n" + $0.joined(separator: "\n") + "\n```" }
    try text.replacingOccurrences(of: fenced(block), with: fenced(shown))
      .write(to: readme, atomically: true, encoding: .utf8)
    Issue.record("recorded the session in README.md; look at it, then run without ROLECALL_RECORD")
  }
  #endif
}
