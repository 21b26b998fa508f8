import ArticleParsing
import ByteStorage
@testable import CareerLibrary
import Testing

@Suite("A damaged snapshot")
struct SnapshotDamageTests {
  private static func make(_ names: [String]) throws -> [UInt8] {
    let sources = try names.sorted().map { name in
      let bytes = Array(Trades.text(name, edition: 2).utf8)
      return SourceArticle(
        article: try ArticleReader().read(bytes, id: ArticleID(name)),
        bytes: bytes
      )
    }
    return LibraryBuilder(sources).snapshot()
  }

  private func open(_ bytes: [UInt8], original: [UInt8]) throws -> SnapshotBytes {
    try SnapshotBytes(
      stored: .memory(bytes),
      recovery: SnapshotBytes.Recovery(
        rebuild: { _, _ in original },
        giveUp: { fatalError("\($0)") }
      )
    )
  }

  private func dump(_ bytes: SnapshotBytes) -> String {
    CareerLibraryTests.dump(
      Library(
        folder: "",
        known: KnownLibrary(state: CorpusState(time: 0, files: []), snapshot: Snapshot(bytes)),
        skipped: [],
        changes: CorpusChanges(),
        cache: nil
      )
    )
  }

  @Test("is found out, whichever byte is another")
  func everyByte() throws {
    let original = try Self.make(["baker.md"])
    for offset in original.indices {
      var bytes = original
      bytes[offset] ^= 0x41
      let damage = (try? open(bytes, original: original))?.damage()
      let isRefused = (try? open(bytes, original: original)) == nil
      #expect(isRefused || damage != nil, "byte \(offset) of \(original.count)")
    }
  }

  @Test("is refused, wherever it is cut off")
  func everyLength() throws {
    let original = try Self.make(["baker.md"])
    for count in original.indices {
      #expect(throws: SnapshotError.self, "\(count) of \(original.count) bytes") {
        _ = try open(Array(original[..<count]), original: original)
      }
    }
    #expect(throws: SnapshotError.truncated) {
      _ = try open(original + [0], original: original)
    }
  }

  @Test("gives what the whole one gives, made anew in the middle of its use")
  func recovery() throws {
    let original = try Self.make(Trades.names)
    let expected = dump(SnapshotBytes(fresh: original))
    for offset in stride(from: 0, to: original.count, by: 1_009) {
      var bytes = original
      bytes[offset] = ~bytes[offset]
      guard let opened = try? open(bytes, original: original) else { continue }
      #expect(dump(opened) == expected, "byte \(offset) of \(original.count)")
    }
  }

  @Test("is told from other files and other versions")
  func foreign() throws {
    let original = try Self.make(["baker.md"])
    #expect(throws: SnapshotError.foreign) { _ = try open([], original: original) }
    #expect(throws: SnapshotError.foreign) {
      _ = try open(Array("# A page about bakers, long enough.".utf8), original: original)
    }
    var later = original
    later[8] += 1
    #expect(throws: SnapshotError.unsupportedVersion(found: 6, supported: 5)) {
      _ = try open(later, original: original)
    }
  }

  @Test("is the same, byte for byte, each time that it is made of the same articles")
  func sameBytes() throws {
    #expect(try Self.make(Trades.names) == Self.make(Trades.names.reversed()))
  }
}
