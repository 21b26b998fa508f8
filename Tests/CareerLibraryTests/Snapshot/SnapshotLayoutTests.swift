import ArticleParsing
@testable import CareerLibrary
import Testing

@Suite("The documented example of a snapshot")
struct SnapshotLayoutTests {
  private func snapshot() throws -> [UInt8] {
    let bytes = Array("# Cook\n\nCooks.".utf8)
    let article = try ArticleReader().read(bytes, id: ArticleID("a.md"))
    return LibraryBuilder([SourceArticle(article: article, bytes: bytes)]).snapshot()
  }

  /// Bytes from their hexadecimal digits.
  private func bytes(_ digits: String) -> [UInt8] {
    digits.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }
  }

  @Test("begins as the page says")
  func header() throws {
    let snapshot = try snapshot()
    #expect(
      Array(snapshot[..<16]) == bytes("52 43 4c 49 42 0d 0a 1a 05 00 00 00 15 00 00 00")
    )
    #expect(
      Array(snapshot[32..<48]) == bytes("70 01 00 00 00 00 00 00 5a 00 00 00 00 00 00 00")
    )
  }

  @Test("has the table and the passage that the page takes apart")
  func sections() throws {
    let snapshot = SnapshotBytes(fresh: try snapshot())
    #expect(
      snapshot.copy(snapshot.range(of: .articleNumbers))
        == bytes(
          """
          02 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 01 00 00 00 00 00 00 00
          00 00 00 00 00 00 00 00 06 00 00 00 00 00 00 00 04 61 2e 6d 64 00
          """
        )
    )
    #expect(
      snapshot.copy(snapshot.range(of: .passages))
        == bytes(
          """
          01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 15 00 00 00 00 00 00 00
          00 00 00 00 06 43 6f 6f 6b 73 2e 00 03 00 00 00 01 00 01 00 00
          """
        )
    )
  }
}
