import ArticleParsing
import ByteStorage

/// Opens a corpus folder, taking over what is known of it.
struct LibraryOpener {
  let folder: String
  let cache: LibraryCache?

  /// - Parameters:
  ///   - isAnew: whether to read all articles again, whatever is known.
  ///   - progress: is told how many of how many files were looked at.
  /// - Returns: the library as the folder has it now.
  /// - Throws: ``LibraryError`` when there is no such folder or no article in it.
  func open(
    isAnew: Bool,
    progress: (Int, Int) -> Void
  ) throws(LibraryError) -> Library {
    let known = isAnew ? nil : realPath(folder).flatMap { cache?.known($0) }
    return try library(try CorpusScan(folder, known: known?.state, progress: progress), known)
  }

  /// The library as the folder has it now; `nil` when it is still the one that is known.
  func refresh(_ library: Library) throws(LibraryError) -> Library? {
    let scan = try CorpusScan(folder, known: library.known.state) { _, _ in }
    guard scan.isUnchanged, scan.sortedSkipped == library.skipped else {
      return try self.library(scan, library.known)
    }
    library.known.state = scan.state
    return nil
  }

  private func library(_ scan: CorpusScan, _ known: KnownLibrary?) throws(LibraryError) -> Library {
    guard !scan.contents.isEmpty else {
      throw .noArticles(path: folder, skipped: scan.sortedSkipped)
    }
    if let known, scan.isUnchanged {
      if scan.state.isWorthKeeping(after: known.state) { store(scan, known.snapshot, nil) }
      return library(scan, known.snapshot)
    }
    // Much of it will be read now, so damage can be found before it is met.
    guard known?.snapshot.bytes.damage() == nil else {
      return try library(try CorpusScan(folder, known: nil) { _, _ in }, nil)
    }
    guard !Interruption.isRequested else { throw .interrupted }
    let bytes = LibraryBuilder(sources(scan, known)).snapshot()
    let snapshot = Snapshot(SnapshotBytes(fresh: bytes))
    store(scan, snapshot, bytes)
    return library(scan, snapshot)
  }

  private func library(_ scan: CorpusScan, _ snapshot: Snapshot) -> Library {
    Library(
      folder: folder,
      known: KnownLibrary(state: scan.state, snapshot: snapshot),
      skipped: scan.sortedSkipped,
      changes: scan.changes,
      cache: cache
    )
  }

  private func sources(_ scan: CorpusScan, _ known: KnownLibrary?) -> [SourceArticle] {
    scan.contents.compactMap { content in
      switch content {
      case .read(let source): source
      case .known(let number):
        known.map {
          SourceArticle(article: $0.snapshot.article(number), bytes: $0.snapshot.file(number))
        }
      }
    }
  }

  private func store(_ scan: CorpusScan, _ snapshot: Snapshot, _ bytes: [UInt8]?) {
    guard let cache, let corpus = realPath(folder) else { return }
    cache.store(
      scan.state,
      fingerprint: snapshot.summary.fingerprint,
      snapshot: bytes,
      corpus: corpus
    )
  }
}
