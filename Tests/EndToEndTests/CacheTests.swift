import Foundation
import Testing

@Suite("What is kept between two runs")
struct CacheTests {
  private let question = ["ask", "which trade needs a licence?", "--format", "json"]

  /// Runs the program on a copy of the trades, with a home of its own.
  private func onCopy(_ body: (_ corpus: String, _ home: String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let corpus = folder.path + "/Trades"
    try FileManager.default.copyItem(atPath: Program.trades, toPath: corpus)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/home",
      withIntermediateDirectories: true
    )
    try body(corpus, folder.path + "/home")
  }

  private func run(
    _ arguments: [String],
    _ corpus: String,
    _ home: String,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Program.Result {
    try Program.run(
      arguments + ["--corpus", corpus],
      input: Data(input.utf8),
      environment: ["HOME": home].merging(environment) { $1 }
    )
  }

  private func cached(_ home: String) -> [String] {
    FileManager.default.enumerator(atPath: home + "/.cache")?.compactMap { $0 as? String } ?? []
  }

  @Test("changes no answer, whether it is there, is not there, or is not wanted")
  func sameAnswers() throws {
    try onCopy { corpus, home in
      let first = try run(question, corpus, home)
      #expect(cached(home).contains { $0.hasSuffix(".snapshot") })
      let others = [
        try run(question, corpus, home), try run(question + ["--no-cache"], corpus, home),
        try run(question, corpus, home, environment: ["ROLECALL_CACHE": ""]),
        try run(question, corpus, home, environment: ["XDG_CACHE_HOME": home + "/other"]),
        try run(question, corpus, home, environment: ["XDG_CACHE_HOME": "relative"]),
      ]
      for other in others {
        #expect(other.output == first.output)
        #expect(other.errors == first.errors)
      }
    }
  }

  @Test("is nothing where it is not wanted", arguments: ["--no-cache", "ROLECALL_CACHE="])
  func unwanted(_ way: String) throws {
    try onCopy { corpus, home in
      if way == "--no-cache" {
        _ = try run(question + [way], corpus, home)
      } else {
        _ = try run(question, corpus, home, environment: ["ROLECALL_CACHE": ""])
      }
      #expect(cached(home).isEmpty)
    }
  }

  @Test("lies where $ROLECALL_CACHE says")
  func elsewhere() throws {
    try onCopy { corpus, home in
      _ = try run(question, corpus, home, environment: ["ROLECALL_CACHE": home + "/.cache/here"])
      #expect(cached(home).contains { $0.hasPrefix("here/") && $0.hasSuffix(".manifest") })
    }
  }

  @Test("is told once where it cannot be written, on standard error, and the answer is there")
  func unwritable() throws {
    try onCopy { corpus, home in
      let expected = try run(question + ["--no-cache"], corpus, home)
      try Data().write(to: URL(fileURLWithPath: home + "/.cache"))
      let result = try run(question, corpus, home)
      #expect(result.output == expected.output)
      #expect(result.status == expected.status)
      #expect(result.errors.components(separatedBy: "cannot be written").count == 2)
    }
  }

  @Test("is brought up to date by 'index', which tells what it found")
  func index() throws {
    try onCopy { corpus, home in
      let first = try run(["index"], corpus, home)
      #expect(first.status == 0)
      #expect(first.lines.first == "3 articles: 3 added, 0 changed, 0 removed, 0 unchanged")
      #expect(first.lines.last?.contains(" passages, ") == true)
      try Data("# Cooper\n\nA cooper is a person who makes casks.\n".utf8)
        .write(to: URL(fileURLWithPath: corpus + "/cooper.md"))
      let second = try run(["index"], corpus, home)
      #expect(
        second.lines.prefix(2) == [
          "added: cooper.md", "4 articles: 1 added, 0 changed, 0 removed, 3 unchanged",
        ]
      )
      let again = try run(["index", "--rebuild"], corpus, home)
      #expect(again.lines.first == "4 articles: 4 added, 0 changed, 0 removed, 0 unchanged")
      let off = try run(["index", "--no-cache"], corpus, home)
      #expect(off.errors.contains("nothing is kept"))
    }
  }

  @Test("loses no article of a thousand")
  func thousand() throws {
    try onCopy { corpus, home in
      for number in 0..<1_000 {
        let text = "# Cooper \(number)\n\nA cooper makes cask number \(number).\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: corpus + "/cooper\(number).md"))
      }
      #expect(
        try run(["index"], corpus, home).lines.first
          == "1003 articles: 1003 added, 0 changed, 0 removed, 0 unchanged"
      )
      #expect(
        try run(["index"], corpus, home).lines.first
          == "1003 articles: 0 added, 0 changed, 0 removed, 1003 unchanged"
      )
    }
  }
}
