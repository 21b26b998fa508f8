import Terminal

/// Lines of an article in the way that editors and `rolecall show` take them.
enum SourcePlace {
  /// `article.md:12` or `article.md:12-15`, safe for a terminal.
  static func text(article: String, lines: ClosedRange<Int>) -> String {
    typed(article: safeForTerminal(article), lines: lines)
  }

  /// The same with the article's name as it is, for ``parse(_:)``.
  static func typed(article: String, lines: ClosedRange<Int>) -> String {
    let first = lines.lowerBound
    let last = lines.upperBound
    return article + ":" + (first == last ? "\(first)" : "\(first)-\(last)")
  }

  /// The same lines in words: "line 12" or "lines 12 to 15".
  static func words(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1
      ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
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
