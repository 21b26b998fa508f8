import ByteStorage
import RoleFacts
import TextAnalysis

/// How often the articles and the names of roles use each word; what a misspelt word may be meant for.
struct WordCounts {
  private(set) var counts: [String: Int] = [:]

  /// Counts the words of an article's blocks and headings that have letters only.
  mutating func add(_ article: AnalyzedArticle) {
    for tokens in article.blocks + article.headings {
      for token in tokens where Self.isWord(token.term) {
        counts[token.term, default: 0] += 1
      }
    }
  }

  /// Whether a term has letters only; characters are looked at where one is outside ASCII.
  private static func isWord(_ term: String) -> Bool {
    for byte in term.utf8 where !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
      return byte >= 0x80 && term.allSatisfy(\.isLetter)
    }
    return true
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
