import ByteStorage
import Synchronization

/// The bytes of a snapshot, each page checked when it is first read.
///
/// Where a page proves damaged, the bytes are made anew from the articles and read on from there: the
/// same articles give the same bytes, so every offset stays true.
final class SnapshotBytes: Sendable {
  /// What to do about damage that is found while the snapshot is in use.
  struct Recovery: Sendable {
    /// Makes the bytes again from the articles; `nil` where an article has changed meanwhile.
    let rebuild: @Sendable (SnapshotBytes, SnapshotError) -> [UInt8]?
    /// Ends what the snapshot was wanted for.
    let giveUp: @Sendable (SnapshotError) -> Never
  }

  private struct State {
    var bytes: StoredBytes
    /// One flag a page.
    var isChecked: [Bool]
  }

  private let state: Mutex<State>
  /// `nil` for bytes that were just made and cannot be damaged.
  private let recovery: Recovery?
  private let header: SnapshotHeader

  /// Bytes that were just made.
  ///
  /// - Precondition: ``SnapshotWriter`` made them.
  convenience init(fresh bytes: [UInt8]) {
    do {
      try self.init(.memory(bytes), recovery: nil)
    } catch {
      preconditionFailure("bytes of no snapshot: \(error)")
    }
  }

  /// Bytes of a file, of which only the header is checked at once.
  convenience init(stored bytes: StoredBytes, recovery: Recovery) throws(SnapshotError) {
    try self.init(bytes, recovery: Optional(recovery))
  }

  private init(_ bytes: StoredBytes, recovery: Recovery?) throws(SnapshotError) {
    header = try bytes.withBytes { span throws(SnapshotError) in try SnapshotHeader(span) }
    self.recovery = recovery
    state = Mutex(
      State(
        bytes: bytes,
        isChecked: Array(repeating: recovery == nil, count: header.pageCount)
      )
    )
  }

  /// Where a section stands.
  func range(of section: SnapshotFormat.Section) -> Range<Int> {
    header.sections[section.rawValue]
  }

  /// A section as it is stored, none of it checked.
  func stored(_ section: SnapshotFormat.Section) -> StoredBytes {
    state.withLock { $0.bytes }.part(range(of: section))
  }

  /// A copy of some bytes; empty where they do not all lie in front of the checksums.
  func copy(_ range: Range<Int>) -> [UInt8] { read(range) { $0.copy(range) } ?? [] }

  /// The little-endian 64-bit word at an offset as a number; 0 where none lies there.
  func word(at offset: Int) -> Int {
    read(offset..<offset + 8) { Int(truncatingIfNeeded: $0.littleEndianUInt64(at: offset)) } ?? 0
  }

  /// The words at an offset and behind it; as ``word(at:)``.
  func twoWords(at offset: Int) -> (Int, Int) {
    read(offset..<offset + 16) { bytes in
      (
        Int(truncatingIfNeeded: bytes.littleEndianUInt64(at: offset)),
        Int(truncatingIfNeeded: bytes.littleEndianUInt64(at: offset + 8))
      )
    } ?? (0, 0)
  }

  /// The little-endian 32-bit word at an offset as a number; 0 where none lies there.
  func shortWord(at offset: Int) -> Int {
    read(offset..<offset + 4) { Int($0.littleEndianUInt32(at: offset)) } ?? 0
  }

  /// The first damage in a part, `nil` when there is none; nothing is made anew.
  func damage(in range: Range<Int>) -> SnapshotError? {
    state.withLock { state in
      state.bytes.withBytes { span in check(range, of: span, &state.isChecked) }
    }
  }

  /// The first damage anywhere.
  func damage() -> SnapshotError? { damage(in: 0..<header.end) }

  private func read<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result? {
    guard range.lowerBound >= 0, range.upperBound <= header.end else { return nil }
    let (bytes, damage) = state.withLock { state in
      let damage = state.bytes.withBytes { span in check(range, of: span, &state.isChecked) }
      return (state.bytes, damage)
    }
    guard let damage else { return bytes.withBytes(body) }
    recover(from: damage)
    return state.withLock { $0.bytes }.withBytes(body)
  }

  private func check(
    _ range: Range<Int>,
    of span: RawSpan,
    _ isChecked: inout [Bool]
  ) -> SnapshotError? {
    guard let last = range.last else { return nil }
    let pageByteCount = SnapshotFormat.pageByteCount
    for page in (range.lowerBound / pageByteCount)...(last / pageByteCount) where !isChecked[page] {
      guard header.isWhole(page: page, of: span) else { return .damaged(page: page) }
      isChecked[page] = true
    }
    return nil
  }

  /// Makes the bytes anew because of damage.
  func recover(from damage: SnapshotError) {
    guard let recovery else { preconditionFailure("bytes in memory cannot be damaged") }
    guard let fresh = recovery.rebuild(self, damage),
      let freshHeader = try? StoredBytes.memory(fresh).withBytes({ try SnapshotHeader($0) }),
      freshHeader == header
    else { recovery.giveUp(damage) }
    state.withLock { state in
      state.bytes = .memory(fresh)
      state.isChecked = Array(repeating: true, count: header.pageCount)
    }
  }
}
