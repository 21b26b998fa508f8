import ArticleParsing
import TextAnalysis

/// Finds the names of roles in titles, headings and table cells.
struct RolePhrase {
  private let analyzer: Analyzer

  init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// A role name as words of the text.
  struct Name: Equatable {
    /// The words as written.
    let words: [String]
    let key: String
  }

  /// The roles that a title sets side by side or is about.
  ///
  /// "Frontend vs Backend Developer" names two, "Airline and Commercial Pilots" one family.
  func names(inTitle title: String) -> [Name] {
    let parts = titleParts(title)
    let first = names(inTitlePart: parts.first)
    return first.isEmpty ? parts.second.map(names(inTitlePart:)) ?? [] : first
  }

  private func names(inTitlePart part: String) -> [Name] {
    let words = words(of: part)
    let pieces = split(words, at: ["vs", "versus", "or"])
    if pieces.count > 1 {
      let parts = pieces.flatMap { splitAtCommas($0) }
      let sides = shareHead(parts)
      let isBesideRole =
        words.contains { ["vs", "versus"].contains($0.term) }
        && sides.contains { name(in: $0)?.words.count == $0.count }
      return sides.compactMap { sideName($0, isBesideRole: isBesideRole) }
    }
    if let whole = family(words) { return [whole] }
    return split(words, at: ["and"]).flatMap(splitAtCommas).compactMap { name(in: $0) }
  }

  /// The title of an article or, where it has none, a heading at its beginning that sets things side by
  /// side.
  func title(of article: Article) -> SourceText? {
    if let title = article.title { return title }
    let heading = article.sections.dropFirst().first?.heading
    guard let heading, article.blocks.allSatisfy({ $0.text.firstLine > heading.firstLine }),
      split(words(of: beforeTagline(heading.text)), at: ["vs", "versus", "or"]).count > 1
    else { return nil }
    return heading
  }

  /// The role that a heading or cell consists of, if it is nothing else.
  func name(only text: String) -> Name? {
    let words = withoutNumber(words(of: beforeTagline(text), atMost: 8))
    // Its last word is a head noun; few lines get beyond this.
    guard (1...7).contains(words.count), let last = words.last, isHead(last),
      !words.contains(where: { $0.term == "vs" })
    else { return nil }
    if let whole = family(words) { return whole }
    guard let name = name(in: words), name.words.count == words.count else { return nil }
    return name
  }

  /// The words of a line without a number or "the" in front.
  private func withoutNumber(_ words: [Word]) -> [Word] {
    guard words.count > 1, let first = words.first else { return words }
    let isFirst = first.term.utf8.allSatisfy(NumberReader.isDigit) || first.term == "the"
    return isFirst ? Array(words.dropFirst()) : words
  }

  /// The role that somebody declares one: any few words.
  func name(declared text: String) -> Name? {
    let words = words(of: text)
    return name(only: text) ?? ((1...7).contains(words.count) ? name(of: words) : nil)
  }

  /// The role of "What is a …?", "What a … does" and the like.
  func name(inQuestion heading: String) -> Name? {
    let words = Array(
      words(of: heading, atMost: 12).drop {
        $0.term == "and" || $0.term == "so" || $0.term.utf8.allSatisfy(NumberReader.isDigit)
      }
    )
    guard words.count <= 9, let first = words.first?.text.lowercased(),
      ["what", "who", "how", "meet", "why"].contains(first)
    else { return nil }
    let roles = split(words, at: ["and", "or", "vs", "versus"])
    guard roles.count == 1 else { return nil }
    return name(in: words)
  }

  // MARK: Words

  struct Word {
    let term: String
    /// Whether a comma stands right behind the word.
    let endsPart: Bool
    /// The text in which it stands.
    let bytes: [UInt8]
    let range: Range<Int>

    /// The word as written.
    var text: String { bytes.text(range) }
    var isPlural: Bool { RoleName.singularParts(of: term).kept < term.utf8.count }
  }

  func words(of text: String, atMost limit: Int = .max) -> [Word] {
    let bytes = Array(text.utf8)
    return analyzer.tokens(in: text, atMost: limit).map { token in
      let end = token.range.upperBound
      return Word(
        term: token.term,
        endsPart: end < bytes.count && ",;".utf8.contains(bytes[end]),
        bytes: bytes,
        range: token.range
      )
    }
  }

  /// The part of a title before ": …", " - …" or "?", without remarks in parentheses: "Registered
  /// Nurse (RN) vs Midwife" sets a midwife beside a registered nurse.
  func beforeTagline(_ title: String) -> String {
    let bytes = withoutRemarks(Array(title.utf8))
    guard let mark = Self.taglines.first(in: bytes), mark.range.lowerBound > 0 else {
      return bytes.text(bytes.indices)
    }
    return bytes.text(0..<mark.range.lowerBound)
  }

  /// What stands before and behind the first mark of a title: "Languages: translator or interpreter?".
  ///
  /// Behind "(" and at the end nothing stands that a title is about.
  func titleParts(_ title: String) -> (first: String, second: String?) {
    let first = beforeTagline(title)
    let bytes = withoutRemarks(Array(title.utf8))
    let mark = first.utf8.count
    guard mark < bytes.count, bytes[mark] != UInt8(ascii: "("),
      let start = bytes[mark...].firstIndex(where: { $0 >= 0x80 || NumberReader.isLetter($0) })
    else { return (first, nil) }
    return (first, beforeTagline(bytes.text(start..<bytes.count)))
  }

  private func withoutRemarks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var next = 0
    while let open = bytes[next...].firstIndex(of: UInt8(ascii: "(")), open > 0,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      result += bytes[next..<open]
      while result.last == 0x20 { result.removeLast() }
      next = close + 1
    }
    return result + bytes[next...]
  }

  private static let taglines = PhraseList([": ", " - ", " – ", " — ", "(", "?", " | ", "!"])

  func split(_ words: [Word], at separators: Set<String>) -> [[Word]] {
    words.split { separators.contains($0.term) }.map(Array.init)
  }

  func splitAtCommas(_ words: [Word]) -> [[Word]] {
    var parts: [[Word]] = [[]]
    for word in words {
      parts[parts.count - 1].append(word)
      if word.endsPart { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Gives a part without a head noun the one of the last part, which must be nothing but a role
  /// and have more than that noun.
  private func shareHead(_ parts: [[Word]]) -> [[Word]] {
    guard let last = parts.last, let head = last.last, isHead(head),
      let role = name(in: last), role.words.count > 1,
      role.words.count == last.count(where: { !FunctionWords.contains($0.term) })
    else { return parts }
    return parts.map { part in
      guard part.count <= 2, !part.contains(where: isHead) else { return part }
      return part.map {
        Word(term: $0.term, endsPart: false, bytes: $0.bytes, range: $0.range)
      } + [head]
    }
  }

  /// The name of one side of a comparison: a role, or one unknown word beside another side that is
  /// nothing but a role ("RN vs Midwife").
  private func sideName(_ part: [Word], isBesideRole: Bool) -> Name? {
    if let name = name(in: part) { return name }
    let words = part.filter { !FunctionWords.contains($0.term) }
    guard isBesideRole, words.count == 1, let word = words.first, isModifier(word),
      word.text.first?.isUppercase == true
    else { return nil }
    return name(of: words)
  }

  func isHead(_ word: Word) -> Bool {
    HeadNouns.containsOrLooksLike(RoleName.singular(word.term))
  }

  /// A family of occupations: a plural head and "and" or commas inside.
  private func family(_ words: [Word]) -> Name? {
    guard words.count <= 9, let last = words.last, last.isPlural,
      words.contains(where: { $0.term == "and" || $0.endsPart }), isHead(last),
      words.allSatisfy({ $0.term == "and" || !FunctionWords.contains($0.term) })
    else { return nil }
    return name(of: words)
  }

  /// The roles that a title joins, each with a head noun of its own: "Barbers, Wigmakers and Hairdressers"
  /// has three, "Dairy and Sheep Farmers" none.
  func members(ofTitle title: String) -> [Name] {
    let parts = split(words(of: beforeTagline(title)), at: ["and"]).flatMap(splitAtCommas)
    let names = parts.compactMap { name(in: $0) }
    guard parts.count > 1, names.count == parts.count,
      zip(parts, names).allSatisfy({ $0.count == $1.words.count })
    else { return [] }
    return names
  }

  /// The last role in the words: a head noun and the nouns and adjectives before it.
  func name(in words: [Word]) -> Name? {
    guard let end = words.lastIndex(where: isHead) else { return nil }
    var start = end
    while start > 0, end - start < 4, isModifier(words[start - 1]),
      !isRank(words, at: start - 1)
    { start -= 1 }
    return name(of: Array(words[start...end]))
  }

  func name(of words: [Word]) -> Name {
    Name(words: words.map(\.text), key: RoleName.key(words.map(\.term)))
  }

  func isModifier(_ word: Word) -> Bool {
    !FunctionWords.contains(word.term) && !word.endsPart && !Self.notPartOfName.contains(word.term)
      && word.term.hasLetter
  }

  /// Whether a word is the "level" of "entry level" and not that of "level artist".
  private func isRank(_ words: [Word], at index: Int) -> Bool {
    words[index].term == "level" && index > 0 && Self.ranks.contains(words[index - 1].term)
  }

  private static let ranks: WordSet = [
    "entry", "mid", "middle", "junior", "senior", "high", "higher", "low", "lower", "top", "first",
    "associate", "executive", "advanced", "expert", "career",
  ]

  /// Words before a role that do not belong to its name.
  private static let notPartOfName: WordSet = [
    "senior", "junior", "freelance", "new", "best", "top", "good", "great", "most", "many",
    "entry", "become", "becoming", "hire", "hiring", "need", "use", "used", "meet",
    "related", "similar", "experienced", "licensed", "average", "typical", "future", "choose",
    "career", "careers", "comparing", "compare", "comparison", "difference", "differences",
  ]
}

extension String {
  /// Whether a character is a letter; characters are looked at only where no byte is a plain one.
  fileprivate var hasLetter: Bool {
    utf8.contains(where: NumberReader.isLetter) || contains(where: \.isLetter)
  }
}
