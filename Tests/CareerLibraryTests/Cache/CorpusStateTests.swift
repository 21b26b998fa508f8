import ByteStorage
@testable import CareerLibrary
import Testing

@Suite("A file that was read")
struct CorpusStateTests {
  private let second: Int64 = 1_000_000_000

  private func entry(
    size: Int = 10,
    modified: Int64,
    changed: Int64 = 0,
    inode: UInt64 = 7
  ) -> DirectoryEntry {
    DirectoryEntry(
      relativePath: "a.md",
      size: size,
      modified: modified,
      changed: changed,
      inode: inode,
      kind: .file
    )
  }

  private func isSure(_ known: DirectoryEntry, _ now: DirectoryEntry, readAt time: Int64) -> Bool {
    KnownFile(entry: known, digest: "", flaw: nil).isSurely(now, readAt: time)
  }

  @Test("is surely the same when nothing of its looks differs")
  func same() {
    let known = entry(modified: 100 * second + 123)
    #expect(isSure(known, known, readAt: 101 * second))
  }

  @Test("may be another when its size, a time or its number differs")
  func different() {
    let time = 100 * second + 123
    let known = entry(modified: time, changed: time)
    for now in [
      entry(size: 11, modified: time, changed: time), entry(modified: time + 1, changed: time),
      entry(modified: time, changed: time + 1), entry(modified: time, changed: time, inode: 8),
    ] {
      #expect(!isSure(known, now, readAt: 200 * second))
    }
  }

  @Test("may be another when it changed within a moment before it was read, or after")
  func justChanged() {
    let known = entry(modified: 100 * second + 123)
    for time in [99 * second, 100 * second + 123, 100 * second + 19_000_000] {
      #expect(!isSure(known, known, readAt: time))
    }
    let renamed = entry(modified: 100 * second + 123, changed: 150 * second)
    #expect(!isSure(renamed, renamed, readAt: 150 * second))
  }

  @Test("needs two seconds where the file system rounds its times")
  func rounded() {
    let known = entry(modified: 100 * second)
    #expect(!isSure(known, known, readAt: 101 * second))
    #expect(isSure(known, known, readAt: 102 * second + 1))
  }
}
