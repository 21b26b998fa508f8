import ArticleParsing
import ByteStorage

/// Copies articles into a corpus folder, each whole or not at all.
package struct ArticleAdder {
  private let corpus: String
  private let mayReplace: Bool
  private let isDryRun: Bool
  /// Paths in the corpus by their folded names.
  private var known: [String: String] = [:]
  /// Folders with new names that are not yet forced to disk.
  private var changedFolders: Set<String> = []
  /// What a dry run would have written.
  private var pretended: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - corpus: made with the first article if it is not there.
  ///   - mayReplace: whether articles of the same name and other content give way.
  ///   - isDryRun: whether nothing is written.
  /// - Throws: ``LibraryError`` when the folder is there and cannot be listed.
  package init(corpus: String, mayReplace: Bool, isDryRun: Bool) throws(LibraryError) {
    self.corpus = corpus
    self.mayReplace = mayReplace
    self.isDryRun = isDryRun
    guard isDirectory(corpus) else { return }
    for entry in try CorpusFolder(path: corpus).entries() {
      known[CorpusName.folded(entry.relativePath)] = entry.relativePath
    }
  }

  /// Adds one source.
  package mutating func add(_ source: ArticleSource) -> Addition {
    do {
      let (name, bytes, article) = try read(source)
      let outcome = try place(bytes, name)
      return Addition(source: source.name, outcome: outcome, article: article)
    } catch {
      return Addition(source: source.name, outcome: .refused(reason: error.reason))
    }
  }

  /// Forces the new names to disk; without it a crash of the machine may lose them.
  package mutating func finish() throws(LibraryError) {
    do {
      for folder in changedFolders.sorted() { try syncFolder(folder) }
    } catch {
      throw .unchangeable(reason: error.description)
    }
    changedFolders = []
  }

  private struct Refusal: Error {
    let reason: String
  }

  // MARK: Reading

  private func read(
    _ source: ArticleSource
  ) throws(Refusal) -> (name: CorpusName, bytes: [UInt8], article: Article) {
    if case .refused(let reason) = source.content {
      throw Refusal(reason: without("\(source.name): ", reason))
    }
    let name: CorpusName
    do {
      name = try CorpusName(source.wanted)
    } catch {
      throw Refusal(reason: error.description)
    }
    let bytes = try bytes(of: source, limit: name.format.largestFile)
    if let mismatch = FileContent.mislabelled(bytes, as: name.id) {
      throw Refusal(reason: "\(mismatch.message); \(mismatch.remedy)")
    }
    let text = try text(of: source, bytes, format: name.format)
    do {
      return (name, bytes, try ArticleReader().read(text, id: name.id))
    } catch {
      throw Refusal(reason: without("\(name.id): skipped, ", error.description))
    }
  }

  /// The bytes themselves, or the text of a PDF.
  private func text(
    of source: ArticleSource,
    _ bytes: [UInt8],
    format: ArticleReader.Format
  ) throws(Refusal) -> [UInt8] {
    guard format == .pdf else { return bytes }
    guard case .file(let path) = source.content else {
      throw Refusal(reason: "a PDF cannot be read from a pipe; save it as a file and add that")
    }
    do {
      return try PDFText.extract(path)
    } catch {
      throw Refusal(reason: without("\(path): ", error.description))
    }
  }

  private func bytes(of source: ArticleSource, limit: Int) throws(Refusal) -> [UInt8] {
    switch source.content {
    case .refused(let reason): throw Refusal(reason: reason)
    case .bytes(let bytes): return bytes
    case .file(let path):
      do {
        return try readFile(path, limit: limit)
      } catch {
        throw Refusal(reason: without("\(path): ", error.description))
      }
    }
  }

  /// A reason without the path in front, which is told anyway.
  private func without(_ start: String, _ reason: String) -> String {
    reason.hasPrefix(start) ? String(reason.dropFirst(start.count)) : reason
  }

  // MARK: Writing

  private mutating func place(
    _ bytes: [UInt8],
    _ name: CorpusName
  ) throws(Refusal) -> Addition.Outcome {
    guard let there = known[name.folded] else {
      try write(bytes, name.id, replacing: false)
      return .added(name.id)
    }
    let id = ArticleID(there)
    if content(of: id) == bytes { return .unchanged(id) }
    guard mayReplace else {
      let difference = there == name.id.path ? "" : ", which differs in case only"
      throw Refusal(
        reason: "the corpus has another article '\(there)'\(difference); "
          + "use --replace, or give another name with --name"
      )
    }
    try write(bytes, id, replacing: true)
    return .replaced(id)
  }

  private func content(of id: ArticleID) -> [UInt8]? {
    pretended[id.path]
      ?? (try? readFile(corpus + "/" + id.path, limit: ArticleReader.Format.pdf.largestFile))
  }

  private mutating func write(
    _ bytes: [UInt8],
    _ id: ArticleID,
    replacing: Bool
  ) throws(Refusal) {
    let path = corpus + "/" + id.path
    try checkWay(to: id)
    if isDryRun {
      pretended[id.path] = bytes
    } else {
      do {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try makeDirectories(folder)
        try replaceFile(path, with: bytes, mayReplace: replacing, syncsFolder: false)
        changedFolders.insert(folder)
      } catch {
        throw Refusal(reason: error.description)
      }
    }
    known[CorpusName.folded(id.path)] = id.path
  }

  /// Refuses a way to the article that leads through a link, which may leave the corpus.
  private func checkWay(to id: ArticleID) throws(Refusal) {
    var path = corpus
    for part in id.path.split(separator: "/") {
      path += "/" + part
      if entryKind(of: path) == .link {
        throw Refusal(reason: "\(path) is a symbolic link; remove it or use another name")
      }
    }
  }
}
