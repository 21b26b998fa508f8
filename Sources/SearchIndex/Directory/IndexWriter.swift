import ByteStorage

/// Adds documents to the index in a folder and removes them.
///
/// What was added and removed is seen by others after ``commit()``, all of it or nothing; a writer
/// that is given up, or a machine that stops, leaves the index of the commit before. A folder has
/// one writer at a time, and any number of readers (``IndexSnapshot``).
package struct IndexWriter: ~Copyable {
  private let folder: String
  private let lock: FileLock
  private let threadCount: Int
  private var manifest: IndexManifest
  private var parts: [IndexSnapshot.Part]

  /// Opens the index in a folder, or begins one; the folder is made if need be.
  ///
  /// - Parameters:
  ///   - folder: where the index is.
  ///   - threadCount: the most threads for merging.
  /// - Throws: ``SegmentError`` when another writer is at work (``SegmentError/locked(path:)``), or
  ///   the index cannot be read.
  package init(_ folder: String, threadCount: Int) throws(SegmentError) {
    let lock = try Self.lock(folder)
    let manifest = try IndexManifest(in: folder) ?? IndexManifest()
    let snapshot = try IndexSnapshot(manifest, folder)
    self.folder = folder
    self.lock = lock
    self.threadCount = threadCount
    self.manifest = manifest
    parts = snapshot.parts
  }

  private static func lock(_ folder: String) throws(SegmentError) -> FileLock {
    let path = folder + "/lock"
    let lock: FileLock?
    do {
      try makeDirectories(folder)
      lock = try FileLock(path)
    } catch { throw SegmentError(error, name: path) }
    guard let lock else { throw .locked(path: path) }
    return lock
  }

  /// The documents that were not removed.
  package var documentCount: Int {
    parts.reduce(0) { $0 + $1.segment.documentCount - $1.removed.count }
  }

  /// Adds the documents of runs behind those that are there.
  ///
  /// - Throws: ``SegmentError`` when they have other fields, or the segment cannot be written.
  package mutating func add(_ runs: [PostingsRun]) throws(SegmentError) {
    let runs = runs.filter { $0.documentCount > 0 }
    guard let first = runs.first else { return }
    if let part = parts.first, part.segment.fieldNames != first.lengths.fieldNames {
      throw .otherFields(
        name: folder,
        found: part.segment.fieldNames,
        expected: first.lengths.fieldNames
      )
    }
    let number = takeNumber()
    let path = IndexManifest.segmentPath(number, in: folder)
    _ = try RunMerger(runs).merge(into: path, threadCount: threadCount)
    parts.append(try part(number))
  }

  /// Removes the documents that have one of the names.
  ///
  /// - Returns: how many documents were removed.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package mutating func remove(_ identifiers: Set<[UInt8]>) throws(SegmentError) -> Int {
    var count = 0
    for index in parts.indices {
      let segment = parts[index].segment
      try segment.verifyIdentifiers()
      var removed = parts[index].removed
      let isSound = segment.bytes.withBytes { bytes in
        segment.identifiers.forEach(in: bytes) { document, identifier in
          if identifiers.contains(identifier) { removed.insert(document) }
        }
      }
      guard isSound else {
        throw .damaged(name: segment.name, offset: segment.identifiers.section.lowerBound)
      }
      count += removed.count - parts[index].removed.count
      parts[index].removed = removed
    }
    return count
  }

  /// Removes all documents.
  package mutating func removeAll() { parts = [] }

  /// Makes all changes visible to others, after merging neighbours of one size.
  ///
  /// - Throws: ``SegmentError`` when a file cannot be written; then others see the commit before, or
  ///   this one if all that failed was to force the manifest's name to disk.
  package mutating func commit() throws(SegmentError) {
    while let range = MergePolicy.nextMerge(
      parts.map { $0.segment.documentCount - $0.removed.count }
    ) {
      try merge(range)
    }
    for index in parts.indices { try writeTombstones(of: index) }
    manifest.entries = parts.map(\.entry)
    manifest.generation += 1
    try manifest.write(in: folder)
    sweep()
  }

  /// Merges all segments into one without the documents that were removed, and commits.
  ///
  /// - Throws: ``SegmentError`` as ``commit()``.
  package mutating func compact() throws(SegmentError) {
    if parts.count > 1 || parts.contains(where: { !$0.removed.isEmpty }) {
      try merge(parts.indices)
    }
    try commit()
  }

  private mutating func merge(_ range: Range<Int>) throws(SegmentError) {
    let merged = Array(parts[range])
    // A damaged list would be copied with checksums that are right.
    for part in merged { try part.segment.verify() }
    guard merged.contains(where: { $0.segment.documentCount > $0.removed.count }) else {
      parts.removeSubrange(range)
      return
    }
    let number = takeNumber()
    let path = IndexManifest.segmentPath(number, in: folder)
    let merger = SegmentMerger(merged.map(\.segment), removing: merged.map(\.removed))
    _ = try merger.merge(into: path, threadCount: threadCount)
    parts.replaceSubrange(range, with: [try part(number)])
  }

  private mutating func takeNumber() -> Int {
    manifest.nextNumber += 1
    return manifest.nextNumber - 1
  }

  private func part(_ number: Int) throws(SegmentError) -> IndexSnapshot.Part {
    let segment = try Segment(path: IndexManifest.segmentPath(number, in: folder))
    let entry = IndexManifest.Entry(
      number: number,
      documentCount: segment.documentCount,
      byteCount: segment.byteCount,
      checksum: segment.checksum
    )
    return IndexSnapshot.Part(entry: entry, segment: segment, removed: DocumentSet())
  }

  private mutating func writeTombstones(of index: Int) throws(SegmentError) {
    let removed = parts[index].removed
    guard removed.count != parts[index].entry.removedCount else { return }
    let number = takeNumber()
    try Tombstones.write(removed, to: IndexManifest.tombstonesPath(number, in: folder))
    parts[index].entry.tombstones = number
    parts[index].entry.removedCount = removed.count
  }

  /// Takes away files of former commits, and drafts that nobody finished; what cannot be taken away
  /// now is at the next commit.
  private func sweep() {
    let kept = manifest.fileNames
    for name in (try? listNames(in: folder)) ?? [] where !kept.contains(name) {
      let isOurs = ["segment-", "tombstones-", ".rolecall-"].contains { name.hasPrefix($0) }
      if isOurs { try? removeFile(folder + "/" + name) }
    }
  }
}
