import ByteStorage
import Foundation
import Terminal
import TestSupport
import Testing

@Suite("The history file")
struct HistoryFileTests {
  /// Runs `body` with a history file in a folder that is not there yet.
  private func withFile(_ body: (HistoryFile, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state/rolecall/history"
      try body(HistoryFile(path: path), path)
    }
  }

  @Test(
    "stands in the state folder, unless history is off",
    arguments: [
      (["HOME": "/h"], "/h/.local/state/rolecall/history"),
      (["HOME": "/h", "XDG_STATE_HOME": "/s"], "/s/rolecall/history"),
      (["HOME": "/h", "XDG_STATE_HOME": "relative"], "/h/.local/state/rolecall/history"),
      (["HOME": "/h", "ROLECALL_HISTORY": "off"], nil),
      ([:], nil),
    ] as [([String: String], String?)]
  )
  func path(_ environment: [String: String], _ path: String?) {
    #expect(HistoryFile.path { environment[$0] } == path)
  }

  @Test("is made with its folder, for its owner alone")
  func isPrivate() throws {
    try withFile { file, path in
      #expect(try file.lines() == [])
      #expect(try mode(of: path) == 0o600)
      #expect(try mode(of: (path as NSString).deletingLastPathComponent) == 0o700)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      _ = try file.lines()
      #expect(try mode(of: path) == 0o600)
    }
  }

  @Test("gives each line once, where it stands last")
  func distinct() throws {
    try withFile { file, _ in
      _ = try file.lines()
      for line in ["one", "two", "one", "größer", "two"] { try file.add(line) }
      #expect(try file.lines() == ["one", "größer", "two"])
    }
  }

  @Test("keeps the newest lines when it has grown long")
  func shortened() throws {
    try withFile { file, path in
      _ = try file.lines()
      for number in 0...2 * HistoryFile.mostLines { try file.add("line \(number)") }
      let lines = try file.lines()
      #expect(lines.count == HistoryFile.mostLines)
      #expect(lines.last == "line \(2 * HistoryFile.mostLines)")
      let kept = try String(contentsOfFile: path, encoding: .utf8)
      #expect(kept.split(separator: "\n").map(String.init) == lines)
      #expect(try mode(of: path) == 0o600)
    }
  }

  @Test("loses no line of writers beside each other, also while it is shortened")
  func concurrent() throws {
    try withFile { file, _ in
      _ = try file.lines()
      for number in 0..<1990 { try file.add("old \(number)") }
      DispatchQueue.concurrentPerform(iterations: 8) { writer in
        for number in 0..<20 {
          try? file.add("writer \(writer) line \(number)")
          _ = try? file.lines()
        }
      }
      let lines = Set(try file.lines())
      for writer in 0..<8 {
        for number in 0..<20 { #expect(lines.contains("writer \(writer) line \(number)")) }
      }
    }
  }

  @Test("forgets everything on request")
  func cleared() throws {
    try withFile { file, _ in
      _ = try file.lines()
      try file.add("secret")
      try file.clear()
      #expect(try file.lines() == [])
    }
  }

  @Test("tells why it cannot be kept")
  func unwritable() throws {
    try withTemporaryFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      let file = HistoryFile(path: folder + "/file/history")
      #expect(throws: FileError.self) { try file.lines() }
    }
  }

  private func mode(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
