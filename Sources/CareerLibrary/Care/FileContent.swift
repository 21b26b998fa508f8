import ArticleParsing

/// What the first bytes of a file say that it is, whatever its name says.
enum FileContent {
  struct Mismatch {
    let message: String
    let remedy: String
  }

  private static let binaries: [(start: String, name: String)] = [
    ("%PDF-", "a PDF document"), ("PK\u{3}\u{4}", "a zip archive or an office document"),
    ("{\\rtf", "a rich text document"), ("GIF8", "a picture"), ("\u{7F}ELF", "a program"),
  ]
  private static let pages = ["<!doctype html", "<html", "<head", "<body"]

  /// Why the content of a file does not fit its name, or `nil` when it does.
  static func mislabelled(_ bytes: [UInt8], as id: ArticleID) -> Mismatch? {
    guard let format = ArticleReader.Format(path: id.path), format != .pdf else { return nil }
    if let binary = binaries.first(where: { bytes.starts(with: $0.start.utf8) }) {
      return Mismatch(
        message: "holds \(binary.name), which its name does not say",
        remedy: "save its text as .md, .txt or .html"
      )
    }
    guard format != .html, isPage(bytes) else { return nil }
    return Mismatch(
      message: "holds HTML, which its name does not say",
      remedy: "rename it so that it ends in .html"
    )
  }

  /// Whether a file begins as web pages do, after a byte order mark and blanks.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).drop { $0 <= 0x20 }
    let start = text.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return pages.contains { start.starts(with: $0.utf8) }
  }
}
