import ByteStorage
import Foundation
import Testing
import TestSupport

@Suite("Running another program")
struct ChildProcessTests {
  private static let shell = "/bin/sh"

  private func output(
    of script: String,
    seconds: Int = 20,
    limit: Int = 1 << 20
  ) throws -> String {
    let limits = ChildProcess.Limits(seconds: seconds, outputByteCount: limit)
    let bytes = try ChildProcess.output(of: Self.shell, ["-c", script], limits: limits)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("gives all it prints, whatever else it prints on standard error")
  func printed() throws {
    #expect(try output(of: "printf 'one\\ntwo'; echo three >&2") == "one\ntwo")
    #expect(try output(of: "head -c 300000 /dev/zero | tr '\\0' x").utf8.count == 300_000)
    #expect(try output(of: "head -c 300000 /dev/zero >&2; echo done") == "done\n")
  }

  @Test("has nothing to read and next to no environment")
  func surroundings() throws {
    #expect(try output(of: "cat; echo read") == "read\n")
    #expect(try output(of: "echo \"$LC_ALL:$HOME\"") == "C:\n")
  }

  @Test("takes no word of an argument for the language of a shell")
  func arguments() throws {
    let words = ["$HOME; echo x", "a b", "*", "é"]
    let limits = ChildProcess.Limits(seconds: 20, outputByteCount: 1000)
    let bytes = try ChildProcess.output(
      of: Self.shell,
      ["-c", "printf '%s|' \"$@\"", "sh"] + words,
      limits: limits
    )
    #expect(String(decoding: bytes, as: UTF8.self) == words.map { $0 + "|" }.joined())
  }

  @Test(
    "tells how it failed",
    arguments: [
      ("echo first >&2; echo 'no such page' >&2; exit 3", 3, "no such page"),
      ("exit 1", 1, ""), ("kill -9 $$", -1, ""),
    ] as [(String, Int32, String)]
  )
  func failure(script: String, status: Int32, message: String) {
    #expect(throws: ChildProcessError.failed(status: status, message: message)) {
      try output(of: script)
    }
  }

  @Test("ends it with all that it has started when it takes too long or prints too much")
  func limits() throws {
    try withTemporaryFolder { folder in
      let mark = folder + "/mark"
      let late = "(sleep 3; touch \(mark)) & "
      #expect(throws: ChildProcessError.tookTooLong(seconds: 1)) {
        try output(of: late + "sleep 60", seconds: 1)
      }
      #expect(throws: ChildProcessError.tookTooLong(seconds: 1)) {
        try output(of: late + "exec >&- 2>&-; sleep 60", seconds: 1)
      }
      #expect(throws: ChildProcessError.tooMuchOutput(limit: 1000)) {
        try output(of: late + "while :; do echo spam; done", limit: 1000)
      }
      Thread.sleep(forTimeInterval: 2.5)
      #expect(!FileManager.default.fileExists(atPath: mark))
    }
  }

  @Test("cannot start what is not there")
  func missing() {
    let limits = ChildProcess.Limits(seconds: 1, outputByteCount: 1)
    #expect(throws: ChildProcessError.notStarted(program: "/nowhere/x", errno: ENOENT)) {
      try ChildProcess.output(of: "/nowhere/x", [], limits: limits)
    }
  }

  @Test("looks for programs in the absolute folders of the path")
  func search() {
    #expect(Environment.program(named: "sh")?.hasSuffix("/sh") == true)
    #expect(Environment.program(named: "sh")?.hasPrefix("/") == true)
    #expect(Environment.program(named: "no-such-program-here") == nil)
  }
}
