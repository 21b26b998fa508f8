import TextAnalysis

/// What the words of names tell.
extension RoleMerger {
  func startsWithInitials(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    return first.count >= 2 && first.allSatisfy(\.isUppercase) && first.count <= 4
  }

  func isCut(_ words: [String]) -> Bool { !Shortenings.expansions(of: words).isEmpty }

  func isFamily(_ words: [String]) -> Bool {
    words.contains { $0.lowercased() == "and" }
  }

  func singular(_ words: [String]) -> [String] {
    guard let last = words.last else { return words }
    let singular = RoleName.singular(last.lowercased())
    return singular == last.lowercased() ? words : words.dropLast() + [singular]
  }

  func isHead(_ word: String) -> Bool { HeadNouns.contains(RoleName.singular(word)) }
}
