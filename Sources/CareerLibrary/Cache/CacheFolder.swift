import ByteStorage

/// The folder of a cache that belongs to one corpus.
///
/// A manifest names a snapshot; both are replaced as a whole, the snapshot first. Readers take no
/// lock. A writer that does not get the lock leaves writing to the one that has it.
struct CacheFolder: Sendable {
  /// The folder itself.
  let path: String
  /// What tells this build of the program from others, whose snapshots may differ.
  let program: String

  private static let manifestEnding = ".manifest"
  private static let snapshotEnding = ".snapshot"
  /// How many builds of the program may have their snapshots here.
  private static let mostManifests = 2
  /// More than any manifest that this program writes.
  private static let largestManifest = 1 << 30

  private var manifestPath: String { "\(path)/\(program)\(Self.manifestEnding)" }

  /// What stands in the manifest.
  enum Found {
    case manifest(Manifest)
    case nothing
    case damaged(path: String)
  }

  func manifest() -> Found {
    guard fileStatus(manifestPath) != nil else { return .nothing }
    guard let bytes = try? readFile(manifestPath, limit: Self.largestManifest),
      let manifest = Manifest(bytes)
    else { return .damaged(path: manifestPath) }
    return .manifest(manifest)
  }

  func snapshotPath(_ manifest: Manifest) -> String { "\(path)/\(manifest.snapshot)" }

  /// The name of the snapshot of some articles.
  func snapshotName(fingerprint: String) -> String {
    "\(program)-\(fingerprint.prefix(32))\(Self.snapshotEnding)"
  }

  /// Writes a snapshot, unless it is there, and the manifest that names it.
  ///
  /// - Returns: whether it was written; another process may be at it.
  /// - Throws: ``FileError`` when the folder or a file cannot be written.
  func write(_ manifest: Manifest, snapshot: [UInt8]?) throws(FileError) -> Bool {
    try makeDirectories(path, mode: 0o700)
    guard let lock = try FileLock(path + "/lock") else { return false }
    if let snapshot {
      try replaceFile(snapshotPath(manifest), with: snapshot, mode: 0o600)
    }
    try replaceFile(manifestPath, with: manifest.bytes(), mode: 0o600)
    sweep()
    lock.release()
    return true
  }

  /// Removes what no manifest names, and manifests of builds that were not used for longest.
  ///
  /// - Precondition: the caller has the lock.
  private func sweep() {
    guard let names = try? listNames(in: path) else { return }
    let manifests = names.filter { $0.hasSuffix(Self.manifestEnding) }
      .map { (name: $0, time: fileStatus("\(path)/\($0)")?.modified ?? 0) }
      .sorted { ($1.time, $0.name) < ($0.time, $1.name) }
    var kept: Set<String> = ["lock"]
    for (name, _) in manifests.prefix(Self.mostManifests) {
      guard let bytes = try? readFile("\(path)/\(name)", limit: Self.largestManifest),
        let manifest = Manifest(bytes)
      else { continue }
      kept.formUnion([name, manifest.snapshot])
    }
    for name in names where !kept.contains(name) { try? removeFile("\(path)/\(name)") }
  }

  /// Removes everything, if the corpus that it belongs to is gone.
  func discardIfOrphaned() {
    guard let names = try? listNames(in: path) else { return }
    let manifests = names.filter { $0.hasSuffix(Self.manifestEnding) }.compactMap {
      (try? readFile("\(path)/\($0)", limit: Self.largestManifest)).flatMap { Manifest($0) }
    }
    guard !manifests.isEmpty, !manifests.contains(where: { isDirectory($0.corpus) }) else {
      return
    }
    for name in names { try? removeFile("\(path)/\(name)") }
    _ = removeFolderIfEmpty(path)
  }
}
