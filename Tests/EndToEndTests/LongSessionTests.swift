#if os(Linux)
import Foundation
import Testing

@Suite("A long session")
struct LongSessionTests {
  private static let questions = [
    "which job needs more math?", "what do paralegals earn?", "and legal secretaries?",
    "which is better, electrician or plumber?", "what do astronauts earn?",
    "what skills does a paralegal need?", "how do I become a nurse?",
  ]

  @Test("needs no more memory for its thousandth question than for its hundreds")
  func memory() throws {
    let process = Process()
    let questions = Pipe()
    let answers = Pipe()
    process.executableURL = URL(fileURLWithPath: try Program.path)
    process.arguments = ["--corpus", Program.trades, "--no-cache"]
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
    defer { process.terminate() }
    let reader = LineReader(answers.fileHandleForReading)
    questions.fileHandleForWriting.write(Data("/format json\n".utf8))
    func ask(_ numbers: Range<Int>) throws {
      for number in numbers {
        let question = Self.questions[number % Self.questions.count]
        questions.fileHandleForWriting.write(Data("\(question)\n".utf8))
        let answer = reader.line { $0.hasPrefix("{") }
        #expect(answer != nil)
      }
    }
    try ask(0..<300)
    let before = try #require(try residentBytes(of: process.processIdentifier))
    try ask(300..<1000)
    let after = try #require(try residentBytes(of: process.processIdentifier))
    #expect(after - before <= 1 << 20, "\(before) bytes, then \(after)")
  }

  @Test("needs no more than a megabyte for its questions once its prompt has waited for a while")
  func memoryOfPrompt() throws {
    let home = try TemporaryFolder()
    let session = try PseudoTerminal(
      ["--corpus", Program.trades],
      environment: TerminalHome.environment(home, terminal: "xterm", more: [:]),
      columns: 100,
      rows: 200
    )
    try session.expect("rolecall> ")
    // Twice as long as it takes until the session gets ready for questions, and has done so.
    Thread.sleep(forTimeInterval: 1.5)
    let before = try #require(try residentBytes(of: session.process, "RssAnon:"))
    for number in 0..<140 {
      session.type("\(Self.questions[number % Self.questions.count])\r")
      try session.expect("rolecall> ")
    }
    let after = try #require(try residentBytes(of: session.process, "RssAnon:"))
    #expect(after - before <= 1 << 20, "\(before) bytes, then \(after)")
    #expect(session.endInput() == 0)
  }

  /// Bytes of memory that a process has in use, as the system counts them.
  private func residentBytes(of process: Int32, _ kind: String = "VmRSS:") throws -> Int? {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix(kind) }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
  }
}

/// Lines of a pipe, one after the other.
private final class LineReader {
  private let handle: FileHandle
  private var unread = Data()

  init(_ handle: FileHandle) { self.handle = handle }

  /// The next line for which a condition holds; `nil` at the end.
  func line(where isWanted: (String) -> Bool) -> String? {
    while true {
      while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread = Data(unread[(end + 1)...])
        if isWanted(line) { return line }
      }
      let data = handle.availableData
      guard !data.isEmpty else { return nil }
      unread += data
    }
  }
}
#endif
