import Foundation
import Testing

/// The built program, as a user starts it.
struct Program {
  /// What a run left behind.
  struct Result {
    let output: String
    let errors: String
    let status: Int32

    /// The lines of the output, without the empty one behind the last line end.
    var lines: [String] {
      var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  /// The program that was built beside these tests.
  static var path: String {
    get throws {
      let running = Bundle.main.executableURL.map { [$0] } ?? []
      let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
      for place in running + bundles.map(\.bundleURL) {
        let program = place.deletingLastPathComponent().appendingPathComponent("rolecall")
        if FileManager.default.isExecutableFile(atPath: program.path) { return program.path }
      }
      throw NotBuilt()
    }
  }

  struct NotBuilt: Error, CustomStringConvertible {
    var description: String { "no 'rolecall' beside the tests; run 'swift build' first" }
  }

  /// Three articles in forms that differ: Markdown, plain text and HTML.
  static let trades = Fixtures.folder("trades")

  /// Runs the program to its end.
  ///
  /// Standard streams are files, so that neither side waits for the other.
  static func run(
    _ arguments: [String],
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let (input, output, errors) = try (
      folder.file("input", input), folder.file("output"), folder.file("errors")
    )
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path)
    process.arguments = arguments
    process.environment = plainEnvironment(home: folder.path).merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus
    )
  }

  static func run(_ arguments: [String], input: String) throws -> Result {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs the program on the articles of ``trades``.
  static func onTrades(_ arguments: [String], input: String = "") throws -> Result {
    try run(arguments + ["--corpus", trades], input: input)
  }

  /// An environment in which nothing of the person running the tests can be seen or changed.
  static func plainEnvironment(home: String) -> [String: String] {
    [
      "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "INPUTRC": home + "/no-inputrc",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}
