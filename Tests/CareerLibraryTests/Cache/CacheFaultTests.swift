import ByteStorage
@testable import CareerLibrary
import Foundation
import TestSupport
import Testing

@Suite("A cache that is not as it should be")
struct CacheFaultTests {
  /// Opens the corpus after something happened to its cache, and expects what the articles say.
  private func afterwards(
    sourceLocation: SourceLocation = #_sourceLocation,
    _ spoil: (CacheBench) throws -> Void
  ) throws -> [String] {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      let expected = dump(try bench.open())
      try spoil(bench)
      #expect(dump(try bench.open()) == expected, sourceLocation: sourceLocation)
      let notices = bench.takeNotices()
      #expect(dump(try bench.open()) == expected, sourceLocation: sourceLocation)
      #expect(bench.takeNotices().isEmpty, "it was put right", sourceLocation: sourceLocation)
      return notices
    }
  }

  private func change(_ path: String, _ change: (inout [UInt8]) -> Void) throws {
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    change(&bytes)
    // In one step, as everybody should who replaces a file that may be mapped.
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  @Test("is told in one line and put right", arguments: [".manifest", ".snapshot"])
  func damage(ending: String) throws {
    for place in 0..<12 {
      let notices = try afterwards { bench in
        try change(try #require(try bench.files(ending).first)) { bytes in
          bytes[bytes.count * place / 12] ^= 0xFF
        }
      }
      #expect(notices.count == 1, "place \(place): \(notices)")
      #expect(notices.allSatisfy { $0.contains("the articles are read again") })
    }
  }

  @Test("is told and put right when a file is cut short", arguments: [".manifest", ".snapshot"])
  func truncation(ending: String) throws {
    for share in [0, 0.01, 0.5, 0.99] {
      let notices = try afterwards { bench in
        try change(try #require(try bench.files(ending).first)) { bytes in
          bytes.removeLast(Int(Double(bytes.count) * (1 - share)))
        }
      }
      #expect(notices.count == 1, "share \(share)")
    }
  }

  @Test(
    "is told and put right when another file took the place of one",
    arguments: [".manifest", ".snapshot"]
  )
  func foreign(ending: String) throws {
    let notices = try afterwards { bench in
      try change(try #require(try bench.files(ending).first)) { bytes in
        bytes = Array(repeating: UInt8(ascii: "\n"), count: 9_000)
      }
    }
    #expect(notices.count == 1)
  }

  @Test("is made anew without a word when a file is gone", arguments: [".manifest", ".snapshot"])
  func missing(ending: String) throws {
    let notices = try afterwards { bench in
      for path in try bench.files(ending) { try FileManager.default.removeItem(atPath: path) }
    }
    #expect(notices.isEmpty)
  }

  @Test("is told once where it cannot be written, and answers come from memory")
  func unwritable() throws {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      // A file in the place of the folder: nobody can write there, whoever they are.
      try Data().write(to: URL(fileURLWithPath: folder + "/cache"))
      var library = try bench.open()
      #expect(dump(library) == dump(try Library.open(bench.corpus)))
      try bench.put("baker.md", Trades.text("baker.md", edition: 5))
      library = try #require(try library.refreshed())
      #expect(dump(library) == dump(try Library.open(bench.corpus)))
      let notices = bench.takeNotices()
      #expect(notices.count == 1)
      #expect(notices.first?.contains("cannot be written") == true)
      #expect(notices.first?.contains(folder + "/cache") == true)
    }
  }

  @Test("is left to the writer that has its lock")
  func locked() throws {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      _ = try bench.open()
      let manifest = try #require(try bench.files(".manifest").first)
      let before = try Data(contentsOf: URL(fileURLWithPath: manifest))
      guard let lock = try FileLock(try #require(try bench.files("lock").first)) else {
        Issue.record("the lock is held by nobody and cannot be taken")
        return
      }
      try bench.put("baker.md", Trades.text("baker.md", edition: 5))
      #expect(dump(try bench.open()) == dump(try Library.open(bench.corpus)))
      #expect(try Data(contentsOf: URL(fileURLWithPath: manifest)) == before)
      lock.release()
      _ = try bench.open()
      #expect(try Data(contentsOf: URL(fileURLWithPath: manifest)) != before)
      #expect(bench.takeNotices().isEmpty)
    }
  }

  @Test("serves many at once while the articles change")
  func manyAtOnce() throws {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      let numbers = Array(0..<24)
      let all = parallelMap(numbers, threadCount: 4, makeTool: { () }) { number, _ -> String in
        do {
          if number % 6 == 5 {
            try bench.put("new.md", Trades.text("new.md", edition: number))
          }
          return try bench.open().articles.isEmpty ? "empty" : ""
        } catch {
          return "\(error)"
        }
      }
      #expect(all == Array(repeating: "", count: all.count))
      #expect(dump(try bench.open()) == dump(try Library.open(bench.corpus)))
      #expect(bench.takeNotices().isEmpty)
    }
  }

  @Test("goes on with the file that it opened when another takes its name")
  func replaced() throws {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      let expected = dump(try bench.open())
      let open = try bench.open()
      try change(try #require(try bench.files(".snapshot").first)) { $0 = [1, 2, 3] }
      #expect(dump(open) == expected)
      #expect(bench.takeNotices().isEmpty)
    }
  }

  @Test("is made anew from its own copy of an article that has changed meanwhile")
  func changedArticle() throws {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      let expected = dump(try bench.open())
      try change(try #require(try bench.files(".snapshot").first)) { bytes in
        // Behind the copies of the articles stands what was read from them.
        bytes[bytes.count * 3 / 4] ^= 0xFF
      }
      let open = try bench.open()
      try bench.put("baker.md", Trades.text("baker.md", edition: 5))
      #expect(dump(open) == expected)
      #expect(bench.takeNotices().count == 1)
    }
  }
}
