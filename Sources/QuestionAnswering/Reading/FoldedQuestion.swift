import TextAnalysis

/// The words of a question in lower case, a blank around each, in which phrases are looked for.
struct FoldedQuestion {
  let text: String
  private let bytes: [UInt8]

  init(_ terms: [String]) {
    text = " \(terms.joined(separator: " ")) "
    bytes = Array(text.utf8)
  }

  /// Whether a phrase with blanks around it stands in the question.
  func contains(_ phrase: String) -> Bool { bytes.holds(Array(phrase.utf8)) }

  /// Whether the question begins with a phrase with blanks around it.
  func hasPrefix(_ phrase: String) -> Bool { bytes.starts(with: phrase.utf8) }
}
