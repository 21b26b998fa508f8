import ByteStorage
import RoleFacts
import TextAnalysis

/// How often the articles and the names of roles use each word; what a misspelt word may be meant for.
struct WordCounts {
  private(set) var counts: [String: Int] = [:]

  /// Counts the words of an article's blocks and headings that have letters only.
  mutating func add(_ article: AnalyzedArticle) {
    for tokens in article.blocks + article.headings {
      for token in tokens where token.term.allSatisfy(\.isLetter) {
        counts[token.term, default: 0] += 1
      }
    }
  }

  /// Counts all words of a text.
  mutating func add(_ text: String, analyzer: Analyzer) {
    for token in analyzer.tokens(in: text) { counts[token.term, default: 0] += 1 }
  }

  func bytes() -> [UInt8] {
    KeyTableWriter.bytes(counts.map { (key: $0.key, value: $0.value) }) {
      $0.append(varint: $1)
    }
  }
}
