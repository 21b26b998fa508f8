import ByteStorage

/// An index in a folder as it was after one commit; later commits do not change it.
package struct IndexSnapshot: Sendable {
  /// A segment and which of its documents were removed.
  struct Part: Sendable {
    var entry: IndexManifest.Entry
    let segment: Segment
    var removed: DocumentSet
  }

  let manifest: IndexManifest
  let parts: [Part]

  /// Opens the index in a folder.
  ///
  /// - Throws: ``SegmentError`` when there is none, or a file of it is missing or not what it
  ///   should be; the error names the file.
  package init(_ folder: String) throws(SegmentError) {
    // A commit may take a file away between the reading of the manifest and its opening.
    var last: SegmentError?
    for _ in 0..<8 {
      guard let manifest = try IndexManifest(in: folder) else { throw .noIndex(folder: folder) }
      do {
        try self.init(manifest, folder)
        return
      } catch {
        guard let now = try IndexManifest(in: folder), now != manifest else { throw error }
        last = error
      }
    }
    throw last ?? .noIndex(folder: folder)
  }

  init(_ manifest: IndexManifest, _ folder: String) throws(SegmentError) {
    var parts: [Part] = []
    for entry in manifest.entries {
      let path = IndexManifest.segmentPath(entry.number, in: folder)
      let segment = try Segment(path: path)
      guard segment.documentCount == entry.documentCount, segment.byteCount == entry.byteCount,
        segment.checksum == entry.checksum
      else { throw .damaged(name: path, offset: 0) }
      var removed = DocumentSet()
      if entry.tombstones > 0 {
        let path = IndexManifest.tombstonesPath(entry.tombstones, in: folder)
        removed = try Tombstones.read(path, of: entry)
      }
      parts.append(Part(entry: entry, segment: segment, removed: removed))
    }
    self.manifest = manifest
    self.parts = parts
  }

  /// The names of the fields, in order; none if the index has no documents.
  package var fieldNames: [String] { parts.first?.segment.fieldNames ?? [] }

  /// The documents that were not removed.
  package var documentCount: Int {
    parts.reduce(0) { $0 + $1.segment.documentCount - $1.removed.count }
  }

  package var segmentCount: Int { parts.count }

  /// The bytes of all segments.
  package var byteCount: Int { parts.reduce(0) { $0 + $1.segment.byteCount } }

  /// The searcher over all documents that were not removed.
  ///
  /// - Throws: ``SegmentError/otherFields(name:found:expected:)``.
  package func searcher(schema: IndexSchema) throws(SegmentError) -> Searcher {
    try Searcher(schema: schema, segments: parts.map(\.segment), removed: parts.map(\.removed))
  }

  /// Checks every byte of all segments.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func verify() throws(SegmentError) {
    for part in parts { try part.segment.verify() }
  }
}
