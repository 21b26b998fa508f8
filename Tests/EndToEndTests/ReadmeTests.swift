import Foundation
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
}
