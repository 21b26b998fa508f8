/// Words of which nearly every word of a text is asked whether it is one of them.
///
/// Words stand together by their first letters and lengths, so that most others are told from them
/// without being hashed or compared.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// In the order of their groups.
  private let words: [String]
  /// Where each group begins in `words`; one more than there are groups.
  private let starts: [UInt16]

  private static let lengthCount = 16
  private static let groupCount = 32 * lengthCount

  /// - Precondition: there are fewer than 65,536 words.
  package init(_ words: [String]) {
    precondition(words.count < UInt16.max, "\(words.count) words are too many")
    var starts = [UInt16](repeating: 0, count: Self.groupCount + 1)
    for word in words { starts[Self.group(of: word) + 1] += 1 }
    for group in 0..<Self.groupCount { starts[group + 1] += starts[group] }
    var grouped = [String](repeating: "", count: words.count)
    var next = starts
    for word in words {
      let group = Self.group(of: word)
      grouped[Int(next[group])] = word
      next[group] += 1
    }
    self.words = grouped
    self.starts = starts
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  package func contains(_ word: String) -> Bool {
    let group = Self.group(of: word)
    for index in Int(starts[group])..<Int(starts[group + 1]) where words[index] == word {
      return true
    }
    return false
  }

  private static func group(of word: String) -> Int {
    Int(word.utf8.first ?? 0) & 31 * lengthCount + min(lengthCount - 1, word.utf8.count)
  }
}
