import Terminal

/// Lines of an article in the way that editors and `rolecall show` take them.
enum SourcePlace {
  /// `article.md:12` or `article.md:12-15`, safe for a terminal.
  static func text(article: String, lines: ClosedRange<Int>) -> String {
    let first = lines.lowerBound
    let last = lines.upperBound
    return safeForTerminal(article) + ":" + (first == last ? "\(first)" : "\(first)-\(last)")
  }

  /// An article's name and, where it ends in `:12` or `:12-15`, its lines.
  static func parse(_ text: String) -> (article: String, lines: ClosedRange<Int>?) {
    guard let colon = text.lastIndex(of: ":") else { return (text, nil) }
    let numbers = text[text.index(after: colon)...].split(
      separator: "-",
      maxSplits: 1,
      omittingEmptySubsequences: false
    ).map { Int($0) }
    guard let first = numbers.first.flatMap({ $0 }), first > 0 else { return (text, nil) }
    let article = String(text[..<colon])
    guard numbers.count == 2 else { return (article, first...first) }
    guard let last = numbers[1], last >= first else { return (text, nil) }
    return (article, first...last)
  }
}
