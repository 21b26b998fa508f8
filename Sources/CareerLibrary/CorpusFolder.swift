import ArticleParsing
import ByteStorage

/// A folder of articles as it lies on disk.
struct CorpusFolder {
  let path: String

  /// The largest file that is read as an article, in bytes.
  static let largestFile = 16 << 20

  struct Contents {
    var files: [(id: ArticleID, bytes: [UInt8])] = []
    var skipped: [SkippedFile] = []
  }

  /// Reads every file of the folder, in the order of their paths.
  func contents() throws(LibraryError) -> Contents {
    var contents = Contents()
    for entry in try entries() { add(entry, to: &contents) }
    return contents
  }

  /// What stands in the folder, in the order of the paths.
  func entries() throws(LibraryError) -> [DirectoryEntry] {
    guard isDirectory(path) else { throw .noSuchFolder(path: path) }
    do {
      return try listFiles(in: path)
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
  }

  private func add(_ entry: DirectoryEntry, to contents: inout Contents) {
    let name = entry.relativePath
    guard entry.kind == .file else {
      contents.skipped.append(
        SkippedFile(path: name, reason: "\(name): skipped, not a regular file")
      )
      return
    }
    guard ArticleReader.Format(path: name) != nil else {
      let error = ArticleError.unsupportedFormat(path: name)
      contents.skipped.append(SkippedFile(path: name, reason: error.description))
      return
    }
    do {
      let bytes = try Self.text(of: path + "/" + name)
      contents.files.append((ArticleID(name), bytes))
    } catch {
      contents.skipped.append(SkippedFile(path: name, reason: "\(name): skipped, \(error)"))
    }
  }

  /// The bytes of an article: the file's own, or the text that a PDF holds.
  ///
  /// - Parameter path: a file whose ending is that of an article.
  /// - Returns: what ``ArticleReader`` reads.
  /// - Throws: `FileError` or `PDFError`, which tell what to do.
  private static func text(of path: String) throws -> [UInt8] {
    let format = ArticleReader.Format(path: path) ?? .plainText
    // Size and kind of a PDF are looked at before another program opens it.
    let bytes = try readFile(path, limit: format.largestFile)
    return format == .pdf ? try PDFText.extract(path) : bytes
  }
}

extension ArticleReader.Format {
  /// The largest file that is read, in bytes.
  var largestFile: Int { self == .pdf ? PDFText.largestFile : CorpusFolder.largestFile }
}
