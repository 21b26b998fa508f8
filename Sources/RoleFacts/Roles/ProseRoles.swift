import ArticleParsing
import TextAnalysis

/// Finds the roles of an article whose title, headings and tables name none.
///
/// A column or a report may name its roles in sentences only. Such a role is spoken of again and
/// again, and at least once as a kind of people: "a hydrologist studies …", "she is a hydrologist".
struct ProseRoles {
  private struct Candidate {
    let name: RolePhrase.Name
    let line: Int
    var count = 0
    /// Whether it stood behind "a" or "an" once.
    var isKind = false
    /// Whether somebody is it or works as it: "I am a …", "she trained as a …".
    var isSomebody = false
  }

  private let phrase: RolePhrase
  private var candidates: [Candidate] = []

  /// What is named less often is somebody whom the article meets on the way.
  private static let fewestMentions = 3
  /// Whoever tells of their own work names it less often.
  private static let fewestOwnMentions = 2

  init(_ analyzed: AnalyzedArticle, phrase: RolePhrase) {
    self.phrase = phrase
    for (index, block) in analyzed.article.blocks.enumerated() where block.noise == nil {
      guard case .paragraph = block.kind else { continue }
      let text = NamingText.Part(tokens: analyzed.blocks[index][...], bytes: analyzed.texts[index])
      look(in: phrase.words(of: text), line: block.text.firstLine)
    }
  }

  /// The roles with their first lines, in the order of the article.
  var names: [(name: RolePhrase.Name, line: Int)] {
    let most = candidates.map(\.count).max() ?? 0
    return candidates.filter {
      let fewest = $0.isSomebody ? Self.fewestOwnMentions : Self.fewestMentions
      return $0.isKind && $0.count >= max(fewest, (most + 2) / 3)
    }.map { ($0.name, $0.line) }
  }

  private mutating func look(in words: [RolePhrase.Word], line: Int) {
    for end in words.indices where phrase.isHead(words[end]) {
      var start = end
      while start > 0, end - start < 3, isNext(words[start - 1]),
        phrase.isModifier(words[start - 1])
      { start -= 1 }
      let before = start > 0 && isNext(words[start - 1]) ? words[start - 1].term : ""
      let isKind = ["a", "an"].contains(before)
      // What stands before a noun without an article need not belong to it: "Graduate geologists".
      if !isKind { start = end }
      let isSomebody = isKind && start > 1 && Self.being.contains(words[start - 2].term)
      let name = phrase.name(of: Array(words[start...end]))
      count(name, line: line, isKind: isKind, isSomebody: isSomebody)
    }
  }

  private static let being: Set<String> = ["am", "i'm", "i’m", "im", "became", "as", "being"]

  /// Whether nothing but a blank or hyphen divides a word from the next one.
  private func isNext(_ word: RolePhrase.Word) -> Bool {
    let end = word.range.upperBound
    return end < word.bytes.count && " -".utf8.contains(word.bytes[end])
  }

  private mutating func count(_ name: RolePhrase.Name, line: Int, isKind: Bool, isSomebody: Bool) {
    let index =
      candidates.firstIndex { $0.name.key == name.key }
      ?? {
        candidates.append(Candidate(name: name, line: line))
        return candidates.count - 1
      }()
    candidates[index].count += 1
    if isKind { candidates[index].isKind = true }
    if isSomebody { candidates[index].isSomebody = true }
  }
}
