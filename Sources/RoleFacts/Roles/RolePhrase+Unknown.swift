import TextAnalysis

extension RolePhrase {
  /// The most words of a name without a known head noun.
  static let longestUnknown = 3
  /// The most bytes of a heading, label or cell that could be such a name by itself.
  static let longestUnknownByteCount = 60

  /// The sides of a title that are no known role: "Gaffer vs Grip", "the difference between a grip and
  /// a gaffer".
  func unknownNames(inTitle title: String) -> [Name] {
    let parts = titleParts(title)
    let first = unknownNames(inTitlePart: parts.first)
    return first.isEmpty ? parts.second.map(unknownNames(inTitlePart:)) ?? [] : first
  }

  private func unknownNames(inTitlePart part: String) -> [Name] {
    var words = words(of: part)
    var separators: Set<String> = ["vs", "versus", "or"]
    if let between = words.firstIndex(where: { $0.term == "between" }) {
      words.removeFirst(between + 1)
      separators.insert("and")
    }
    let sides = split(words, at: separators)
    guard sides.count > 1 else { return [] }
    return sides.flatMap(splitAtCommas).compactMap(unknownName)
  }

  /// The unknown role of "What does a … do?", "How to become a …", "The role of a …" and the like.
  func unknownName(inQuestion heading: String) -> Name? {
    let words = words(of: heading, atMost: 12)
    return subject(of: words, after: Self.openings + Self.workOpenings).flatMap { unknownName($0) }
  }

  /// The known role whose work a heading asks about: "How to become a baker", "A day in the life of a
  /// baker".
  func name(ofWorkIn heading: String) -> Name? {
    guard let words = subject(of: words(of: heading, atMost: 12), after: Self.workOpenings),
      let name = name(in: words), name.words.count == words.count
    else { return nil }
    return name
  }

  /// The nouns that a question is about which begins in one of some ways.
  private func subject(of words: [Word], after openings: [[String]]) -> [Word]? {
    guard let opening = openings.first(where: { opens(words, with: $0) }) else { return nil }
    let rest = words.dropFirst(opening.count).drop { Self.articles.contains($0.term) }
    let name = rest.prefix { !FunctionWords.contains($0.term) && !$0.endsPart }
    let isAsked = rest.count > name.count && Self.ends.contains(rest[name.endIndex].term)
    let hasArticle = rest.count < words.count - opening.count
    let isWhole = name.count == rest.count && (hasArticle || opening.last == "becoming")
    return isWhole || name.count < rest.count && isAsked ? Array(name) : nil
  }

  /// The unknown role that a heading, label or cell could be by itself.
  func unknownName(only text: String) -> Name? {
    guard text.utf8.count <= Self.longestUnknownByteCount else { return nil }
    return unknownName(words(of: beforeTagline(text), atMost: Self.longestUnknown + 1))
  }

  private func opens(_ words: [Word], with opening: [String]) -> Bool {
    words.count > opening.count && zip(words, opening).allSatisfy { $0.term == $1 }
  }

  private static let articles: WordSet = ["a", "an", "the"]
  /// What stands behind the role in "What does a … actually do?".
  private static let ends: Set<String> = ["do", "does", "actually", "really"]

  /// How headings begin that ask about somebody's work, or about a thing.
  private static let openings: [[String]] = [
    ["what", "is"], ["what", "are"], ["who", "is"], ["the", "work", "of"],
  ]

  /// How headings begin that ask about somebody's work: nobody becomes a thing.
  private static let workOpenings: [[String]] = [
    ["what", "does"], ["what", "do"], ["how", "to", "become"], ["how", "do", "i", "become"],
    ["how", "do", "you", "become"], ["how", "can", "i", "become"], ["becoming"],
    ["the", "role", "of"], ["role", "of"], ["life", "as"], ["a", "day", "in", "the", "life", "of"],
    ["working", "as"],
  ]

  /// A name of plain nouns that names no known role.
  private func unknownName(_ words: [Word]) -> Name? {
    let words = Array(words.drop { !isModifier($0) || Self.articles.contains($0.term) })
    guard (1...Self.longestUnknown).contains(words.count), let last = words.last,
      last.term.utf8.count >= 4, words.allSatisfy(isPlain), !words.contains(where: isHead),
      !PeopleNouns.contains(RoleName.singular(last.term))
    else { return nil }
    return name(of: words)
  }

  private func isPlain(_ word: Word) -> Bool {
    word.term.isOfLetters && !FunctionWords.contains(word.term)
  }
}

extension String {
  /// Whether all characters are letters; they are looked at only where not all bytes are plain ones.
  fileprivate var isOfLetters: Bool {
    utf8.allSatisfy(NumberReader.isLetter) || allSatisfy(\.isLetter)
  }
}
