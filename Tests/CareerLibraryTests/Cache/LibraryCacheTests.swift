import ByteStorage
@testable import CareerLibrary
import Foundation
import TestSupport
import Testing

@Suite("A library that is kept")
struct LibraryCacheTests {
  private func onBench(_ body: (CacheBench) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let bench = try CacheBench(in: folder)
      try bench.fill()
      try body(bench)
    }
  }

  @Test("is the one that is read anew, and reads no article again")
  func secondTime() throws {
    try onBench { bench in
      let first = try bench.open()
      #expect(first.changes.added.count == Trades.names.count)
      let second = try bench.open()
      #expect(second.changes == CorpusChanges(unchangedCount: Trades.names.count))
      #expect(dump(second) == dump(first))
      #expect(dump(second) == dump(try Library.open(bench.corpus)))
      #expect(bench.takeNotices().isEmpty)
    }
  }

  @Test("follows every change of the folder", arguments: 0..<6 as Range<UInt64>)
  func randomChanges(seed: UInt64) throws {
    try onBench { bench in
      var random = SeededGenerator(seed: seed)
      var session = try bench.open()
      for step in 0..<8 {
        let name = Trades.names.randomElement(using: &random) ?? "baker.md"
        let path = bench.corpus + "/" + name
        switch Int.random(in: 0...4, using: &random) {
        case 0 where FileManager.default.fileExists(atPath: path): try bench.remove(name)
        case 1 where FileManager.default.fileExists(atPath: path):
          try FileManager.default.moveItem(atPath: path, toPath: path + ".\(step).md")
        case 2: try bench.put("void\(step).md", "")
        case 3: break
        default:
          let edition = Int.random(in: 0...9, using: &random)
          try bench.put(name, Trades.text(name, edition: edition))
        }
        try bench.put("always.md", Trades.text("always.md", edition: 0))
        session = try session.refreshed() ?? session
        let fresh = dump(try Library.open(bench.corpus))
        #expect(dump(session) == fresh, "in one run, step \(step), seed \(seed)")
        #expect(dump(try bench.open()) == fresh, "from run to run, step \(step), seed \(seed)")
      }
      #expect(bench.takeNotices().isEmpty)
    }
  }

  @Test("tells what was added, changed and removed")
  func changes() throws {
    try onBench { bench in
      _ = try bench.open()
      try bench.put("baker.md", Trades.text("baker.md", edition: 5))
      try bench.put("new.md", Trades.text("new.md", edition: 5))
      try bench.remove("tanner.md")
      let changes = try bench.open().changes
      #expect(changes.added == ["new.md"])
      #expect(changes.changed == ["baker.md"])
      #expect(changes.removed == ["tanner.md"])
      #expect(changes.unchangedCount == 3)
    }
  }

  @Test("notices a change of the same length with the old time")
  func sameLooks() throws {
    try onBench { bench in
      let text = Trades.text("baker.md", edition: 1)
      try bench.put("baker.md", text)
      let path = bench.corpus + "/baker.md"
      let manager = FileManager.default
      let date = try manager.attributesOfItem(atPath: path)[.modificationDate]
      _ = try bench.open()
      try bench.put("baker.md", text.replacingOccurrences(of: "edition 1", with: "edition 7"))
      try manager.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: path)
      #expect(try bench.open().changes.changed == ["baker.md"])
    }
  }

  @Test("takes no file for changed because its time is another", arguments: [-100_000_000.0, 9e8])
  func otherTimes(offset: Double) throws {
    try onBench { bench in
      _ = try bench.open()
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: offset)],
        ofItemAtPath: bench.corpus + "/baker.md"
      )
      #expect(try bench.open().changes.isEmpty)
      try bench.put("baker.md", Trades.text("baker.md", edition: 5))
      #expect(try bench.open().changes.changed == ["baker.md"])
    }
  }

  @Test("is not shared by builds of the program that may read articles in other ways")
  func otherProgram() throws {
    try onBench { bench in
      _ = try bench.open(program: "one")
      #expect(try bench.open(program: "two").changes.unchangedCount == 0)
      #expect(try bench.open(program: "one").changes.unchangedCount == Trades.names.count)
      #expect(try bench.files(".manifest").count == 2)
      _ = try bench.open(program: "three")
      #expect(try bench.files(".manifest").count == 2)
      #expect(try bench.files(".snapshot").count == 2)
    }
  }

  @Test("is read again when somebody wants it")
  func anew() throws {
    try onBench { bench in
      _ = try bench.open()
      #expect(try bench.open(isAnew: true).changes.added.count == Trades.names.count)
    }
  }

  @Test("is the same through a link to the folder")
  func link() throws {
    try onBench { bench in
      _ = try bench.open()
      let link = bench.root + "/../link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: bench.corpus)
      #expect(try bench.open(of: link).changes.unchangedCount == Trades.names.count)
      #expect(try bench.files(".manifest").count == 1)
    }
  }

  @Test("leaves nothing behind that no manifest names, and nothing of folders that are gone")
  func sweeping() throws {
    try onBench { bench in
      _ = try bench.open()
      let draft = try #require(try bench.files(".snapshot").first) + ".rolecall-1.tmp"
      try Data("draft".utf8).write(to: URL(fileURLWithPath: draft))
      try bench.put("baker.md", Trades.text("baker.md", edition: 5))
      _ = try bench.open()
      #expect(try bench.files(".snapshot").count == 1)
      #expect(try bench.files(".tmp").isEmpty)
      let moved = bench.corpus + "moved"
      try FileManager.default.moveItem(atPath: bench.corpus, toPath: moved)
      _ = try bench.open(of: moved)
      #expect(try bench.files(".manifest").count == 1)
    }
  }

  @Test("can be read by nobody else")
  func modes() throws {
    try onBench { bench in
      _ = try bench.open()
      for file in try bench.files("") {
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
        #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(file)")
      }
    }
  }
}
