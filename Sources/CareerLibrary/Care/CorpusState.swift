import ByteStorage

/// The files of a corpus with their sizes and times, to see whether something has changed.
package struct CorpusState: Equatable, Sendable {
  private let entries: [DirectoryEntry]

  /// Looks at the folder; one that is gone has no files.
  package init(folder: String) {
    entries = (try? CorpusFolder(path: folder).entries()) ?? []
  }
}
