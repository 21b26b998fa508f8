import ArticleParsing

/// Lines whose characters were repaired, or lost for good, and files that are not UTF-8.
struct MojibakeCheck: ArticleCheck {
  let rule = CheckRule.mojibake

  private static let lost: Unicode.Scalar = "\u{FFFD}"

  func findings(in article: CheckedArticle) -> [Finding] {
    let hasLosses = article.content.contains { $0.text.text.unicodeScalars.contains(Self.lost) }
    let isOlder = !article.article.encoding.hasPrefix("UTF")
    guard !article.article.repairedLines.isEmpty || hasLosses || isOlder else { return [] }
    let lines = article.library.sourceFile(of: article.index).lines
    return (isOlder ? encoding(of: lines, in: article) : []) + damage(of: lines, in: article)
  }

  /// The first line that shows in which encoding the file is.
  private func encoding(of lines: [SourceFile.Line], in article: CheckedArticle) -> [Finding] {
    guard let first = lines.firstIndex(where: { !$0.text.utf8.allSatisfy { $0 < 0x80 } }) else {
      return []
    }
    return [
      finding(
        in: article,
        line: first + 1,
        "not UTF-8; the file was read as \(article.article.encoding)",
        remedy: "save the file as UTF-8"
      )
    ]
  }

  private func damage(of lines: [SourceFile.Line], in article: CheckedArticle) -> [Finding] {
    let repaired = Set(article.article.repairedLines)
    let bytes = article.library.bytes(of: article.index)
    return lines.enumerated().compactMap { index, line in
      if repaired.contains(index + 1) {
        let message = Self.message(String(validating: bytes[line.bytes], as: UTF8.self), line.text)
        return finding(in: article, line: index + 1, message)
      }
      guard line.text.unicodeScalars.contains(Self.lost) else { return nil }
      return finding(
        in: article,
        line: index + 1,
        "a character is lost and stands as \(Self.lost)",
        remedy: "put the character back from the original"
      )
    }
  }

  private static func message(_ damaged: String?, _ repaired: String) -> String {
    guard let damaged else { return "not UTF-8 among lines that are" }
    let before = Array(damaged.unicodeScalars)
    let after = Array(repaired.unicodeScalars)
    var start = zip(before, after).prefix { $0 == $1 }.count
    while start > 0, !before[start - 1].isASCII { start -= 1 }
    return "damaged characters: '\(run(before[start...]))' was '\(run(after[start...]))'"
  }

  /// The characters above ASCII that a text begins with.
  private static func run(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var run = String.UnicodeScalarView()
    run.append(contentsOf: scalars.prefix { !$0.isASCII }.prefix(12))
    return String(run)
  }
}
