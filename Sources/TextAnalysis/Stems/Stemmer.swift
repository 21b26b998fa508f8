/// Brings the forms of an English word together under one stem.
///
/// British spelling is read as American, then a table of exceptions is asked, then Snowball's
/// English stemmer. One object belongs to one thread.
package final class Stemmer {
  /// Longer runs of letters are not words of a language.
  private static let longestWordByteCount = 64

  private let snowball = SnowballStemmer()

  package init() {}

  /// The stem of a folded word; it need not be a word itself.
  ///
  /// - Parameter foldedWord: one word, as ``Folding`` leaves it.
  /// - Returns: the stem; a word with a digit, `+` or `#`, or of more than 64 bytes, unchanged.
  package func stem(_ foldedWord: String) -> String {
    let utf8 = foldedWord.utf8
    guard utf8.count <= Self.longestWordByteCount, !utf8.contains(where: isKept) else {
      return foldedWord
    }
    let american = BritishSpelling.american(foldedWord)
    return StemExceptions.stems[american] ?? snowball.stem(american)
  }

  private func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
