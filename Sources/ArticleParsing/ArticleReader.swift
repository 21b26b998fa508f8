/// Turns the bytes of a file into an article.
package struct ArticleReader: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case markdown, html, plainText
    /// Read as the plain text that ``PDFText`` makes of it.
    case pdf

    /// The format that a file name's ending stands for, or `nil` when it is not read.
    package init?(path: String) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
      switch name[name.index(after: dot)...].lowercased() {
      case "md", "markdown": self = .markdown
      case "html", "htm": self = .html
      case "txt": self = .plainText
      case "pdf": self = .pdf
      default: return nil
      }
    }
  }

  package init() {}

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; of a PDF, its text as ``PDFText`` gives it.
  ///   - id: the article's path inside its corpus; its ending decides the format.
  /// - Returns: the article, with one block at least.
  /// - Throws: ``ArticleError`` when the file holds no text.
  package func read(_ bytes: [UInt8], id: ArticleID) throws(ArticleError) -> Article {
    guard let format = Format(path: id.path) else { throw .unsupportedFormat(path: id.path) }
    guard isText(bytes) else { throw .binary(path: id.path) }
    guard !mayHoldHTML(bytes, format) || !HTMLTree.isParserMissing else {
      throw .noHTMLParser(path: id.path)
    }
    let file = SourceFile(decoding: bytes)
    let draft =
      switch format {
      case .markdown: MarkdownReader().read(file)
      case .html: HTMLReader().read(file)
      case .plainText, .pdf: PlainTextReader().read(file)
      }
    let article = Structure(file: file).article(from: draft, id: id)
    guard !article.blocks.isEmpty else { throw .empty(path: id.path) }
    return article
  }

  private func mayHoldHTML(_ bytes: [UInt8], _ format: Format) -> Bool {
    format == .html || format == .markdown && bytes.contains(UInt8(ascii: "<"))
  }

  /// Text of an article; a PDF must have been turned into text before.
  private func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.starts(with: "%PDF-".utf8) && SourceFile.isText(bytes)
  }
}

/// Why a file is not an article.
package enum ArticleError: Error, Equatable {
  case unsupportedFormat(path: String)
  case binary(path: String)
  case empty(path: String)
  /// The system lacks the library that reads HTML.
  case noHTMLParser(path: String)
}

extension ArticleError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unsupportedFormat(let path):
      "\(path): skipped, not an article; use .md, .markdown, .txt, .html, .htm or .pdf"
    case .binary(let path):
      "\(path): skipped, holds binary data; save it as text, Markdown or HTML"
    case .empty(let path):
      "\(path): skipped, holds no text; add some or remove the file"
    case .noHTMLParser(let path):
      "\(path): skipped, reading HTML needs libxml2; install the package libxml2"
    }
  }
}
