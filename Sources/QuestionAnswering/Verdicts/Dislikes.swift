import CareerLibrary
import RoleFacts
import TextAnalysis

/// What somebody who asks which role suits them says they do not like.
///
/// Of "I want to cook soon and without years of school", the years of school.
struct Dislikes {
  private let library: Library
  /// Matches what is liked and what is not; `nil` where the question speaks of no dislike.
  private let matchers: (liked: TermMatcher, disliked: TermMatcher)?

  init(read: ReadQuestion, library: Library) {
    self.library = library
    guard read.intent == .suitability, read.isNegated || Self.tellsHate(read.tokens) else {
      matchers = nil
      return
    }
    let disliked = Self.deniedStems(read.tokens)
    matchers = (
      TermMatcher(topics: read.topics.filter { !disliked.contains($0.stem) }, library: library),
      TermMatcher(topics: read.topics.filter { disliked.contains($0.stem) }, library: library)
    )
  }

  /// Whether a statement about a role promises what is not liked.
  ///
  /// - Parameter statement: a sentence, or the condition of advice.
  /// - Returns: `false` where the statement denies it too, or speaks more of what is liked.
  func isDisliked(_ statement: String) -> Bool {
    guard let matchers, !Self.denies(library.analyzer.tokens(in: statement)) else { return false }
    if matchers.liked.isEmpty || matchers.disliked.isEmpty { return true }
    return matchers.disliked.coverage(of: statement) >= matchers.liked.coverage(of: statement)
  }

  /// Whether words say more than that something is not the case: that it is hated.
  private static func tellsHate(_ tokens: [Token]) -> Bool {
    tokens.contains { hating.contains($0.stem) }
      || zip(tokens, tokens.dropFirst()).contains {
        ["cannot", "cant"].contains($0.term) && ["stand", "bear", "abide"].contains($1.term)
      }
  }

  /// Whether words say that something is not wanted.
  private static func denies(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { isDenial(at: $0, in: tokens) }
  }

  /// Stems of the words behind a denial, as far as it goes.
  private static func deniedStems(_ tokens: [Token]) -> Set<String> {
    var stems: Set<String> = []
    var isDenied = false
    for (index, token) in tokens.enumerated() {
      if isDenial(at: index, in: tokens) {
        isDenied = true
      } else if turning.contains(token.term) || index > 0 && isApart(tokens[index - 1], token) {
        isDenied = false
      }
      if isDenied { stems.insert(token.stem) }
    }
    return stems
  }

  /// Whether more than a blank stands between two words: a comma or the end of a sentence.
  private static func isApart(_ left: Token, _ right: Token) -> Bool {
    right.range.lowerBound > left.range.upperBound + 1
  }

  private static func isDenial(at index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    if hating.contains(token.stem) || denials.contains(token.term) { return true }
    guard ["cannot", "cant", "dont"].contains(token.term), index + 1 < tokens.count else {
      return false
    }
    return tokens[index + 1].term != "mind"
  }

  /// Words that turn from what is not liked to what is.
  private static let turning: Set<String> = ["but", "yet", "though", "instead", "which"]
  private static let denials: Set<String> = [
    "without", "no", "not", "never", "nor", "neither", "hardly", "doesnt", "wont",
  ]
  private static let hating: Set<String> = [
    "hate", "dislik", "dread", "loath", "detest", "avoid",
  ]
}
