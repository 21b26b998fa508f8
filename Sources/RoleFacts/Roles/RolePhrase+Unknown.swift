import TextAnalysis

extension RolePhrase {
  /// The most words of a name without a known head noun.
  static let longestUnknown = 3
  /// The most bytes of a heading, label or cell that could be such a name by itself.
  static let longestUnknownByteCount = 60

  /// The sides of a title that are no known role: "Gaffer vs Grip", "the difference between a grip and
  /// a gaffer".
  func unknownNames(inTitle title: NamingText) -> [Name] {
    let names = unknownNames(inTitlePart: title.lead, mayList: true)
    if !names.isEmpty { return names }
    return title.behindTagline(analyzer: analyzer).map {
      unknownNames(inTitlePart: $0.lead, mayList: false)
    } ?? []
  }

  private func unknownNames(inTitlePart part: NamingText.Part, mayList: Bool) -> [Name] {
    if mayList, let names = unknownNames(inList: part) { return names }

    var tokens = part.tokens
    var separators = Self.comparing
    if let between = tokens.firstIndex(where: { $0.term == "between" }) {
      tokens = tokens[(between + 1)...]
      separators = Self.dividing
    }
    guard tokens.contains(where: { separators.contains($0) }) else { return [] }
    let words = words(of: NamingText.Part(tokens: tokens, bytes: part.bytes))
    let sides = split(words, at: separators)
    guard sides.count > 1 else { return [] }
    return sides.flatMap(splitAtCommas).compactMap(unknownName)
  }

  /// The sides of a title that lists roles, one of them known: "Grip, gaffer and focus puller", "Guides and
  /// porters compared"; `nil` where it is no such list.
  private func unknownNames(inList part: NamingText.Part) -> [Name]? {
    let isCompared = part.tokens.last?.term == "compared"
    let kept = isCompared ? part.tokens.dropLast() : part.tokens
    let hasComma = kept.dropLast().contains {
      let end = $0.range.upperBound
      return end < part.bytes.count && part.bytes[end] == UInt8(ascii: ",")
    }
    guard isCompared || hasComma else { return nil }
    let words = words(of: NamingText.Part(tokens: kept, bytes: part.bytes))
    // Modifiers of one noun: "Billing, Posting and Auditing Clerks".
    guard family(words) == nil else { return [] }
    let sides = split(words, at: Self.dividing).flatMap(splitAtCommas).map { side in
      side.map { Word(token: $0.token, endsPart: false, bytes: $0.bytes) }
    }
    guard sides.contains(where: { name(in: $0)?.words.count == $0.count }) else { return nil }
    return sides.compactMap(unknownName)
  }

  /// The unknown role of "What does a … do?", "How to become a …", "The role of a …" and the like.
  func unknownName(inQuestion heading: NamingText) -> Name? {
    subject(of: heading, after: Self.allOpenings).flatMap(unknownName)
  }

  /// The known role whose work a heading asks about: "How to become a baker", "A day in the life of a
  /// baker".
  func name(ofWorkIn heading: NamingText) -> Name? {
    guard let words = subject(of: heading, after: Self.workOpenings),
      let name = name(in: words), name.words.count == words.count
    else { return nil }
    return name
  }

  /// The nouns that a question is about which begins in one of some ways.
  private func subject(of heading: NamingText, after openings: [[String]]) -> [Word]? {
    let tokens = heading.tokens.prefix(12)
    guard let first = tokens.first, Self.firstWords.contains(first),
      let opening = openings.first(where: { opens(tokens, with: $0) })
    else { return nil }
    let words = words(of: NamingText.Part(tokens: tokens, bytes: heading.bytes))
    let rest = words.dropFirst(opening.count).drop { Self.articles.contains($0.token) }
    let name = rest.prefix { !FunctionWords.contains($0.token) && !$0.endsPart }
    let isAsked = rest.count > name.count && Self.ends.contains(rest[name.endIndex].term)
    let hasArticle = rest.count < words.count - opening.count
    let isWhole = name.count == rest.count && (hasArticle || opening.last == "becoming")
    return isWhole || name.count < rest.count && isAsked ? Array(name) : nil
  }

  /// The unknown role that a heading, label or cell could be by itself.
  func unknownName(only text: NamingText) -> Name? {
    guard text.bytes.count <= Self.longestUnknownByteCount else { return nil }
    let first = text.lead.tokens.prefix(Self.longestUnknown + 1)
    // Names of known roles end many headings.
    guard let last = first.last, mayEndUnknown(last.term) else { return nil }
    return unknownName(words(of: NamingText.Part(tokens: first, bytes: text.lead.bytes)))
  }

  private func opens(_ tokens: ArraySlice<Token>, with opening: [String]) -> Bool {
    tokens.count > opening.count && zip(tokens, opening).allSatisfy { $0.term == $1 }
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

  private static let allOpenings = openings + workOpenings
  private static let firstWords = WordSet(allOpenings.compactMap(\.first))

  /// A name of plain nouns that names no known role.
  private func unknownName(_ words: [Word]) -> Name? {
    let words = Array(words.drop { !isModifier($0) || Self.articles.contains($0.token) })
    guard (1...Self.longestUnknown).contains(words.count), let last = words.last,
      mayEndUnknown(last.term), words.allSatisfy(isPlain), !words.dropLast().contains(where: isHead)
    else { return nil }
    return name(of: words)
  }

  /// Whether a word could be the noun of a role that is not known as one.
  private func mayEndUnknown(_ term: String) -> Bool {
    guard term.utf8.count >= 4 else { return false }
    let noun = RoleName.singular(term)
    return !HeadNouns.containsOrLooksLike(noun) && !PeopleNouns.contains(noun)
  }

  private func isPlain(_ word: Word) -> Bool {
    word.term.isOfLetters && !FunctionWords.contains(word.token)
  }
}

extension String {
  /// Whether all characters are letters; they are looked at only where not all bytes are plain ones.
  fileprivate var isOfLetters: Bool {
    utf8.allSatisfy(NumberReader.isLetter) || allSatisfy(\.isLetter)
  }
}
