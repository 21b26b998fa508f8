import ArticleParsing
import CareerLibrary
import Terminal

/// Lines of an article with their numbers.
struct ArticleView {
  /// Lines shown before and after a passage.
  private static let context = 3

  let library: Library
  let style: TextStyle

  /// A whole article, or the passage at a line or lines: `article.md`, `article.md:12-15`.
  func lines(at place: String) throws(ToolError) -> [String] {
    let (index, lines) = try found(at: place)
    return lines.map { passage(index, $0) } ?? whole(index)
  }

  /// The article and the lines that a place names; no lines for the whole article.
  func found(at place: String) throws(ToolError) -> (article: Int, lines: ClosedRange<Int>?) {
    // A file name may itself end like a line number.
    if let index = index(of: place) { return (index, nil) }
    let (article, lines) = SourcePlace.parse(place)
    let index = try self.article(named: article)
    guard let lines else { return (index, nil) }
    let count = library.sourceLines(of: index).count
    guard lines.upperBound <= count else {
      throw .noSuchLine(article: article, line: lines.upperBound, lineCount: count)
    }
    return (index, lines)
  }

  /// The place of an article in the library.
  func article(named name: String) throws(ToolError) -> Int {
    if let index = index(of: name) { return index }
    let names = library.articles.map(\.id.path)
    throw .unknownArticle(name, nearest: NearestName.of(name, in: names))
  }

  private func index(of article: String) -> Int? {
    library.articles.firstIndex { $0.id.path == article }
  }

  private func whole(_ index: Int) -> [String] {
    numbered(index, shown: nil, marked: nil)
  }

  /// The passage around the lines, and a little of what stands before and after it.
  private func passage(_ index: Int, _ lines: ClosedRange<Int>) -> [String] {
    let found = library.passages.first { $0.article == index && $0.lines.overlaps(lines) }
    let whole = found?.lines ?? lines
    let first = min(whole.lowerBound, lines.lowerBound)
    let marked = first...max(whole.upperBound, lines.upperBound)
    let shown = (marked.lowerBound - Self.context)...(marked.upperBound + Self.context)
    let headings = (found?.headings ?? []).joined(separator: " › ")
    let place = SourcePlace.text(article: library.articles[index].id.path, lines: marked)
    let article = library.articles[index].id.path
    let link = style.link(place, to: article, line: marked.lowerBound)
    let head = link + (headings.isEmpty ? "" : "  " + safeForTerminal(headings))
    return [style.bold(head), ""] + numbered(index, shown: shown, marked: marked)
  }

  private func numbered(
    _ index: Int,
    shown: ClosedRange<Int>?,
    marked: ClosedRange<Int>?
  ) -> [String] {
    let source = library.sourceLines(of: index)
    let range = shown.map { max(1, $0.lowerBound)..<(min(source.count, $0.upperBound) + 1) }
    let digits = String(source.count).count
    return (range ?? 1..<(source.count + 1)).map { number in
      let label = String(number)
      let blanks = String(repeating: " ", count: digits - label.count)
      let isMarked = marked?.contains(number) ?? false
      let line = "\(isMarked ? ">" : " ") \(blanks)\(label)  " + safeForTerminal(source[number - 1])
      return isMarked || marked == nil ? line : style.dim(line)
    }
  }
}
