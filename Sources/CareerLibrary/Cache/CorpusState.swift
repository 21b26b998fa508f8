import ArticleParsing
import ByteStorage

/// The files of a corpus folder as they were when they were last read.
struct CorpusState: Sendable, Equatable {
  /// When the folder was looked at, in nanoseconds since 1970: before any of the files was read.
  var time: Int64
  /// Files whose names are those of articles, in the order of their paths.
  var files: [KnownFile]

  /// The files that are articles; the library numbers them in this order.
  var articles: [KnownFile] { files.filter { $0.flaw == nil } }
}

/// A file that was read.
struct KnownFile: Sendable, Equatable {
  var entry: DirectoryEntry
  /// SHA-256 of its bytes.
  let digest: String
  /// Why it is no article, or `nil` when it is one.
  let flaw: String?

  var path: String { entry.relativePath }

  /// Whether a file looks as this one did, so that it need not be read again.
  ///
  /// A file that was changed just before it was read could have been changed once more within what
  /// its file system takes for one moment; then looks tell nothing.
  ///
  /// - Parameters:
  ///   - entry: how the file looks now.
  ///   - time: when this one was read.
  /// - Returns: `false` in doubt.
  func isSurely(_ entry: DirectoryEntry, readAt time: Int64) -> Bool {
    entry == self.entry && max(entry.modified, entry.changed) < time - Self.moment(of: entry)
  }

  /// How long changes of a file may have the same time, in nanoseconds: two seconds where times
  /// seem to be rounded, as FAT does, else more than a tick of a system's clock.
  private static func moment(of entry: DirectoryEntry) -> Int64 {
    entry.modified % 1_000_000 == 0 ? 2_000_000_000 : 20_000_000
  }
}

/// What differs between two looks at a folder.
package struct CorpusChanges: Sendable, Equatable {
  package var added: [String] = []
  package var changed: [String] = []
  package var removed: [String] = []
  /// How many articles were taken over without reading them again.
  package var unchangedCount = 0

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}

extension CorpusState {
  /// Whether this look at the same library spares reading files the next time that an earlier look
  /// would not spare.
  func isWorthKeeping(after earlier: CorpusState) -> Bool {
    let settled = files.count { $0.isSurely($0.entry, readAt: time) }
    return files != earlier.files
      || settled > earlier.files.count { $0.isSurely($0.entry, readAt: earlier.time) }
  }
}
