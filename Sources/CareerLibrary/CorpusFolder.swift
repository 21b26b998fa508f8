import ArticleParsing
import ByteStorage

/// A folder of articles as it lies on disk.
struct CorpusFolder {
  let path: String

  /// The largest file that is read as an article, in bytes.
  static let largestFile = 16 << 20

  /// What stands in the folder, in the order of the paths.
  func entries() throws(LibraryError) -> [DirectoryEntry] {
    try unorderedEntries().sortedByPath()
  }

  /// What stands in the folder, in any order, which takes half as long.
  func unorderedEntries() throws(LibraryError) -> [DirectoryEntry] {
    guard isDirectory(path) else { throw .noSuchFolder(path: path) }
    do {
      return try listFiles(in: path)
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
  }

  /// Why a file is not read as an article, or `nil` when it is to be read.
  static func reasonToSkip(_ entry: DirectoryEntry) -> String? {
    let name = entry.relativePath
    guard entry.kind == .file else { return "\(name): skipped, not a regular file" }
    guard ArticleReader.Format(path: name) == nil else { return nil }
    return ArticleError.unsupportedFormat(path: name).description
  }

  /// The bytes of a file of the folder.
  ///
  /// - Throws: the file with the reason why it cannot be read.
  func read(_ name: String) throws(SkippedFile) -> [UInt8] {
    let format = ArticleReader.Format(path: name) ?? .plainText
    do {
      return try readFile(path + "/" + name, limit: format.largestFile)
    } catch {
      throw SkippedFile(path: name, reason: "\(name): skipped, \(error)")
    }
  }

  /// The article in the bytes of a file, or in the text that a PDF holds.
  ///
  /// - Throws: the reason why there is none.
  func article(_ name: String, _ bytes: [UInt8]) throws(ArticleFlaw) -> SourceArticle {
    let format = ArticleReader.Format(path: name) ?? .plainText
    do {
      // Size and kind of a PDF were looked at before another program opens it.
      let text = format == .pdf ? try PDFText.extract(path + "/" + name) : bytes
      let article = try ArticleReader().read(text, id: ArticleID(name))
      return SourceArticle(article: article, bytes: text)
    } catch let error as PDFError {
      throw ArticleFlaw(reason: "\(name): skipped, \(error)", mayPass: error == .noTool)
    } catch {
      let isParserMissing = error as? ArticleError == .noHTMLParser(path: name)
      throw ArticleFlaw(reason: "\(error)", mayPass: isParserMissing)
    }
  }
}

/// Why a file that could be read is no article.
struct ArticleFlaw: Error {
  /// Reads on its own and begins with the path.
  let reason: String
  /// Whether the same bytes may make an article another time, as when a tool is missing.
  let mayPass: Bool
}

extension ArticleReader.Format {
  /// The largest file that is read, in bytes.
  var largestFile: Int { self == .pdf ? PDFText.largestFile : CorpusFolder.largestFile }
}
