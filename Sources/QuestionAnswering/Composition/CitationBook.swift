import ArticleParsing
import CareerLibrary

/// Numbers the passages that an answer cites, in the order of their use.
///
/// A citation's words are looked up in the bytes of the file; words that are not found there are not
/// cited.
struct CitationBook {
  private let library: Library
  private(set) var citations: [Citation] = []
  private var numbers: [Int: Int] = [:]
  /// The files that were cited, by article.
  private var files: [Int: SourceFile] = [:]

  /// The most passages that are cited for one value; that more articles give it, its count tells.
  private static let mostOfOneValue = 5

  init(library: Library) { self.library = library }

  /// The number of a passage's citation; `nil` when its words are not found in its lines.
  mutating func cite(passage index: Int, score: Float) -> Int? {
    if let number = numbers[index] { return number }
    let indexed = library.passages[index]
    let file = file(of: indexed.article)
    guard let bytes = byteRange(indexed.lines, in: file),
      let text = verifiedText(indexed, file: file, bytes: bytes)
    else { return nil }
    let article = library.heads[indexed.article]
    let number = citations.count + 1
    citations.append(
      Citation(
        number: number,
        article: article.id.path,
        title: article.displayTitle,
        section: indexed.headings,
        lines: indexed.lines,
        bytes: bytes,
        text: text,
        sha256: library.digest(of: bytes, in: indexed.article),
        isRepaired: article.repairedLines.contains { indexed.lines.contains($0) },
        score: Double((score * 10_000).rounded() / 10_000)
      )
    )
    numbers[index] = number
    return number
  }

  /// The numbers of the first passages that give a value, in increasing order; empty when none of
  /// them can be cited.
  mutating func cite(valueIn passages: [Int]) -> [Int] {
    var cited: Set<Int> = []
    for passage in passages where cited.count < Self.mostOfOneValue {
      if let number = cite(passage: passage, score: 1) { cited.insert(number) }
    }
    return cited.sorted()
  }

  private mutating func file(of article: Int) -> SourceFile {
    if let file = files[article] { return file }
    let file = library.sourceFile(of: article)
    files[article] = file
    return file
  }

  /// The number of a passage that was cited before.
  func number(of passage: Int) -> Int? { numbers[passage] }

  private func byteRange(_ lines: ClosedRange<Int>, in file: SourceFile) -> Range<Int>? {
    guard lines.lowerBound >= 1, lines.upperBound <= file.lines.count else { return nil }
    let first = file.lines[lines.lowerBound - 1].bytes
    let last = file.lines[lines.upperBound - 1].bytes
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// The passage's words as they follow each other in the file.
  ///
  /// Where a repair changed letters, the words are given as the file has them.
  private func verifiedText(
    _ indexed: IndexedPassage,
    file: SourceFile,
    bytes: Range<Int>
  ) -> String? {
    let path = library.heads[indexed.article].id.path
    let lines = file.lines[indexed.lines.lowerBound - 1..<indexed.lines.upperBound]
    let raw =
      lines.contains(where: \.isRepaired)
      ? String(decoding: library.bytes(bytes, of: indexed.article), as: UTF8.self)
      : lines.map(\.text).joined(separator: "\n")
    let format = ArticleReader.Format(path: path)
    let words = SourceWords(raw, isHTML: format == .html)
    if let text = words.verified(indexed.text) { return text }
    if format == .html, LinkedDataText.holds(indexed.lines, of: file) {
      return SourceWords(linkedData: raw).verified(indexed.text)
    }
    guard format == .plainText else { return nil }
    return raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
