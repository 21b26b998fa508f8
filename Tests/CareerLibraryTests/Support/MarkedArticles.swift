import ArticleParsing
import CareerLibrary
import Foundation
import TestSupport

/// One article of a test, with the lines marked ⟦ ⟧ on which a rule must find something.
struct MarkedArticle: Sendable {
  let name: String
  let text: String
  /// Lines that begin or hold a mark, counted from 1.
  let lines: [Int]

  init(_ name: String, _ marked: String) {
    let marked = MarkedText(marked)
    let bytes = Array(marked.text.utf8)
    self.name = name
    text = marked.text
    lines = marked.ranges.map { range in
      bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    }
  }
}

/// Writes files into a folder, with the folders that their names ask for.
func write(_ files: [(name: String, text: String)], into folder: String) throws {
  for (name, text) in files {
    let url = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }
}

/// What a rule finds in some articles, in the order of their names.
func findings(
  of rule: CheckRule,
  in articles: [MarkedArticle],
  year: Int? = nil
) throws -> [Finding] {
  try withTemporaryFolder { folder in
    try write(articles.map { ($0.name, $0.text) }, into: folder)
    return try Checker(library: try Library.open(folder), year: year).findings(of: [rule])
  }
}

/// The lines of `article` on which a rule finds something.
func lines(
  of rule: CheckRule,
  in marked: String,
  named name: String = "article.txt",
  year: Int? = nil
) throws -> (found: [Int], expected: [Int]) {
  let article = MarkedArticle(name, marked)
  return (try findings(of: rule, in: [article], year: year).map(\.line), article.lines)
}

/// What a rule finds in files that are given byte by byte.
func findings(of rule: CheckRule, in files: [String: [UInt8]]) throws -> [Finding] {
  try withTemporaryFolder { folder in
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    return try Checker(library: try Library.open(folder)).findings(of: [rule])
  }
}
