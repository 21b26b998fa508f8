import Terminal
import TextAnalysis

/// Marks the words of articles that a question or search asked for, whatever their forms.
struct WordMarks {
  private let stems: Set<String>
  private let analyzer: Analyzer
  private let style: TextStyle

  /// - Parameters:
  ///   - words: what was asked; function words do not count.
  ///   - analyzer: tells which forms belong to one word.
  ///   - style: how words are marked.
  init(_ words: String, analyzer: Analyzer, style: TextStyle) {
    let tokens = style.usesColor ? analyzer.tokens(in: words) : []
    stems = Set(
      tokens.filter { $0.term.utf8.count > 1 && !FunctionWords.contains($0.term) }.map(\.stem)
    )
    self.analyzer = analyzer
    self.style = style
  }

  /// A line with its matched words marked.
  func mark(_ line: String) -> String {
    guard !stems.isEmpty else { return line }
    let tokens = analyzer.tokens(in: line).filter { stems.contains($0.stem) }
    guard !tokens.isEmpty else { return line }
    let bytes = Array(line.utf8)
    var marked = ""
    var start = 0
    for token in tokens {
      marked += String(decoding: bytes[start..<token.range.lowerBound], as: UTF8.self)
      marked += style.matched(String(decoding: bytes[token.range], as: UTF8.self))
      start = token.range.upperBound
    }
    return marked + String(decoding: bytes[start...], as: UTF8.self)
  }
}
