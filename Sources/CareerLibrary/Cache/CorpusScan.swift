import ArticleParsing
import ByteStorage

/// One look at a corpus folder: what is as it was known, and what was read anew.
struct CorpusScan {
  /// A file that holds an article.
  enum Content {
    /// The article of this number in the library that was known.
    case known(Int)
    case read(SourceArticle)
  }

  private(set) var state: CorpusState
  /// One each article of `state`, in its order.
  private(set) var contents: [Content] = []
  private var skipped: [SkippedFile] = []
  private(set) var changes = CorpusChanges()
  private let folder: String
  private var known: [String: (file: KnownFile, article: Int?)] = [:]
  private let knownTime: Int64

  /// Looks at a folder and reads the files that are not known.
  ///
  /// - Parameters:
  ///   - folder: the corpus.
  ///   - known: what was known of it.
  ///   - progress: is told how many of how many files were looked at.
  /// - Throws: ``LibraryError`` when there is no such folder.
  init(
    _ folder: String,
    known: CorpusState?,
    progress: (Int, Int) -> Void
  ) throws(LibraryError) {
    self.folder = folder
    state = CorpusState(time: WallClock.now(), files: [])
    knownTime = known?.time ?? 0
    let found = try CorpusFolder(path: folder).unorderedEntries()
    if let known, takesAll(known.files, found) {
      progress(found.count, found.count)
      return
    }
    let entries = found.sortedByPath()
    self.known = Self.byPath(known)
    for (index, entry) in entries.enumerated() {
      guard !Interruption.isRequested else { throw .interrupted }
      add(entry)
      progress(index + 1, entries.count)
    }
    let paths = Set(state.articles.map(\.path))
    changes.removed = (known?.articles ?? []).map(\.path).filter { !paths.contains($0) }
  }

  /// What is no article, in the order of the paths.
  var sortedSkipped: [SkippedFile] { skipped.sorted { $0.path < $1.path } }

  /// Whether the library that was known is still that of the folder.
  var isUnchanged: Bool { changes.isEmpty }

  private static func byPath(
    _ known: CorpusState?
  ) -> [String: (file: KnownFile, article: Int?)] {
    var result: [String: (file: KnownFile, article: Int?)] = [:]
    var article = 0
    for file in known?.files ?? [] {
      result[file.path] = (file, file.flaw == nil ? article : nil)
      if file.flaw == nil { article += 1 }
    }
    return result
  }

  /// Takes all files over as they were known, if every one is there and surely the same, and no other
  /// could be an article.
  ///
  /// - Parameters:
  ///   - files: in the order of their paths.
  ///   - entries: what the folder has, in any order.
  /// - Returns: whether it did; else nothing is changed.
  private mutating func takesAll(_ files: [KnownFile], _ entries: [DirectoryEntry]) -> Bool {
    let places = Dictionary(zip(files.lazy.map(\.path), files.indices)) { first, _ in first }
    var isFound = Array(repeating: false, count: files.count)
    var others: [SkippedFile] = []
    for entry in entries {
      if let place = places[entry.relativePath] {
        guard files[place].isSurely(entry, readAt: knownTime) else { return false }
        isFound[place] = true
        guard let flaw = files[place].flaw else { continue }
        others.append(SkippedFile(path: entry.relativePath, reason: flaw))
      } else if let reason = CorpusFolder.reasonToSkip(entry) {
        others.append(SkippedFile(path: entry.relativePath, reason: reason))
      } else {
        return false
      }
    }
    guard isFound.allSatisfy(\.self) else { return false }
    let articleCount = files.count { $0.flaw == nil }
    state.files = files
    skipped = others
    contents = (0..<articleCount).map { .known($0) }
    changes.unchangedCount = articleCount
    return true
  }

  private mutating func add(_ entry: DirectoryEntry) {
    if let known = known[entry.relativePath], known.file.isSurely(entry, readAt: knownTime) {
      take(known.file, article: known.article)
    } else if let reason = CorpusFolder.reasonToSkip(entry) {
      skipped.append(SkippedFile(path: entry.relativePath, reason: reason))
    } else {
      read(entry)
    }
  }

  /// Takes a file over as it was known.
  private mutating func take(_ file: KnownFile, article: Int?) {
    state.files.append(file)
    if let article {
      contents.append(.known(article))
      changes.unchangedCount += 1
    } else if let flaw = file.flaw {
      skipped.append(SkippedFile(path: file.path, reason: flaw))
    }
  }

  private mutating func read(_ entry: DirectoryEntry) {
    let bytes: [UInt8]
    do {
      bytes = try CorpusFolder(path: folder).read(entry.relativePath)
    } catch {
      // It is looked at again each time: permissions and the like are not the file's content.
      skipped.append(error)
      return
    }
    let digest = SHA256.hexDigest(of: bytes)
    if var known = known[entry.relativePath], known.file.digest == digest {
      known.file.entry = entry
      take(known.file, article: known.article)
    } else {
      parse(bytes, KnownFile(entry: entry, digest: digest, flaw: nil))
    }
  }

  private mutating func parse(_ bytes: [UInt8], _ file: KnownFile) {
    do {
      contents.append(.read(try CorpusFolder(path: folder).article(file.path, bytes)))
      state.files.append(file)
      if known[file.path]?.article == nil {
        changes.added.append(file.path)
      } else {
        changes.changed.append(file.path)
      }
    } catch {
      skipped.append(SkippedFile(path: file.path, reason: error.reason))
      guard !error.mayPass else { return }
      let flawed = KnownFile(entry: file.entry, digest: file.digest, flaw: error.reason)
      state.files.append(flawed)
    }
  }
}
