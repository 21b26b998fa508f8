import ByteStorage
import Synchronization

/// Where libraries are kept between two runs of the program.
///
/// The articles are the truth: everything here can be removed at any time, and is made again.
package final class LibraryCache: Sendable {
  private let root: String
  private let program: String
  private let tell: @Sendable (String) -> Void
  private let giveUp: @Sendable (String) -> Never
  private let hasToldUnwritable = Mutex(false)

  /// - Parameters:
  ///   - root: the folder of all caches, which need not exist.
  ///   - program: what tells this build of the program from others, whose caches are not read.
  ///   - tell: takes what somebody should know, a line each.
  ///   - giveUp: ends the program because a cache proved damaged in the middle of its use and the
  ///     articles have changed since; takes what to tell.
  package init(
    root: String,
    program: String,
    tell: @escaping @Sendable (String) -> Void,
    giveUp: @escaping @Sendable (String) -> Never
  ) {
    self.root = root
    self.program = program
    self.tell = tell
    self.giveUp = giveUp
  }

  func folder(of corpus: String) -> CacheFolder {
    let name = SHA256.hexDigest(of: corpus).prefix(32)
    return CacheFolder(path: "\(root)/\(name)", program: program)
  }

  // MARK: Reading

  /// What is known of a corpus, by its real path; `nil` when nothing is.
  func known(_ corpus: String) -> KnownLibrary? {
    let folder = folder(of: corpus)
    // Between reading a manifest and its snapshot somebody may have replaced both.
    for _ in 0..<3 {
      switch folder.manifest() {
      case .nothing: return nil
      case .damaged(let path):
        tell("\(path): damaged; the articles are read again")
        return nil
      case .manifest(let manifest):
        guard manifest.corpus == corpus else { return nil }
        guard let file = try? MappedFile(folder.snapshotPath(manifest)) else { continue }
        return open(file, of: manifest, corpus)
      }
    }
    return nil
  }

  private func open(_ file: MappedFile, of manifest: Manifest, _ corpus: String) -> KnownLibrary? {
    let path = file.path
    let recovery = SnapshotBytes.Recovery(
      rebuild: { [self] bytes, error in
        tell("\(path): \(error); the articles are read again")
        let rebuilder = SnapshotRebuilder(corpus: corpus, state: manifest.state)
        guard let fresh = rebuilder.bytes(besides: bytes) else { return nil }
        store(manifest, snapshot: fresh)
        return fresh
      },
      giveUp: { [giveUp] error in
        giveUp("\(path): \(error), and an article has changed meanwhile; ask again")
      }
    )
    do {
      let bytes = try SnapshotBytes(stored: .file(file), recovery: recovery)
      return KnownLibrary(state: manifest.state, snapshot: Snapshot(bytes))
    } catch {
      tell("\(path): \(error); the articles are read again")
      return nil
    }
  }

  // MARK: Writing

  /// Keeps what was read from a corpus, as far as the disk allows.
  func store(_ state: CorpusState, fingerprint: String, snapshot: [UInt8]?, corpus: String) {
    let name = folder(of: corpus).snapshotName(fingerprint: fingerprint)
    store(Manifest(corpus: corpus, snapshot: name, state: state), snapshot: snapshot)
  }

  private func store(_ manifest: Manifest, snapshot: [UInt8]?) {
    do {
      let isNew = snapshot != nil
      guard try folder(of: manifest.corpus).write(manifest, snapshot: snapshot), isNew else {
        return
      }
      sweep()
    } catch {
      let isFirst = hasToldUnwritable.withLock { hasTold in
        defer { hasTold = true }
        return !hasTold
      }
      if isFirst {
        tell("the cache cannot be written (\(error)); answering from memory, more slowly each time")
      }
    }
  }

  /// Removes the caches of corpora that are gone.
  private func sweep() {
    for name in (try? listNames(in: root)) ?? [] {
      CacheFolder(path: "\(root)/\(name)", program: program).discardIfOrphaned()
    }
  }
}

/// A library that was read before, and the files that it was read from.
struct KnownLibrary: Sendable {
  var state: CorpusState
  let snapshot: Snapshot
}
