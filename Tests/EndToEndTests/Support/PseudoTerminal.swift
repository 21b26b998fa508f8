#if os(Linux)
import Foundation
import Glibc

/// A terminal that a test types on and reads from.
///
/// It is made by `script`, which every Debian system has: the program gets a terminal of its own,
/// and what goes in and out of it comes through pipes.
final class PseudoTerminal {
  /// What was waited for did not come; the text is what came instead.
  struct Missing: Error {
    let expected: String
    let instead: String
  }

  private let process = Process()
  private let keys = Pipe()
  private let screen = Pipe()
  private var unreadBytes: [UInt8] = []
  private var unread = ""
  /// Everything that the program has written.
  private(set) var transcript = ""

  /// Starts the program on a terminal of 80 columns.
  init(_ arguments: [String], environment: [String: String]) throws {
    let words = ([try Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", "stty rows 24 cols 80; exec \(words)", "/dev/null"]
    process.environment = environment.merging(["SHELL": "/bin/sh"]) { $1 }
    process.standardInput = keys
    process.standardOutput = screen
    process.standardError = screen
    try process.run()
    try screen.fileHandleForWriting.close()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// Sends keys: `\r` is Enter, `\t` Tab, `\u{03}` Ctrl-C, `\u{04}` Ctrl-D, `\u{10}` Ctrl-P.
  func type(_ text: String) {
    keys.fileHandleForWriting.write(Data(text.utf8))
  }

  /// Waits until the program has written a text, and returns what came before it.
  @discardableResult
  func expect(_ text: String, seconds: Double = 20) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let found = unread.range(of: text) {
        let before = String(unread[..<found.lowerBound])
        unread = String(unread[found.upperBound...])
        return before
      }
      guard Date() < deadline, readSome() else {
        throw Missing(expected: text, instead: unread)
      }
    }
  }

  /// Waits for the end of the program.
  func exitStatus(seconds: Double = 20) -> Int32? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while readSome() {
      if Date() > deadline { return nil }
    }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Takes what comes within half a second; false at the end.
  private func readSome() -> Bool {
    let descriptor = screen.fileHandleForReading.fileDescriptor
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, 500) > 0 else { return true }
    let data = screen.fileHandleForReading.availableData
    guard !data.isEmpty else { return false }
    // A character may come in two parts; decode only what is complete.
    unreadBytes += data
    guard let text = String(validating: unreadBytes, as: UTF8.self) else { return true }
    unreadBytes = []
    unread += text
    transcript += text
    return true
  }
}
#endif
