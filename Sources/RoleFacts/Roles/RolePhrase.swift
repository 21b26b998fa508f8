import ArticleParsing
import TextAnalysis

/// Finds the names of roles in titles, headings and table cells.
struct RolePhrase {
  let analyzer: Analyzer

  init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// A role name as words of the text.
  struct Name: Equatable {
    /// The words as written.
    let words: [String]
    let key: String
    /// The name as it stands in the text where a sign joins its words: "Food & Beverage Manager".
    var spelling: String?
  }

  /// The roles that a title sets side by side or is about.
  ///
  /// "Frontend vs Backend Developer" names two, "Airline and Commercial Pilots" one family.
  ///
  /// `standsAlone` says whether the article uses words as a name without a head noun behind them.
  func names(inTitle title: NamingText, standsAlone: StandsAlone = { _, _ in false }) -> [Name] {
    let names = names(inTitlePart: title.lead, standsAlone)
    if names.count == 1 { return names + namesBehindBars(title, beside: names[0]) }
    if !names.isEmpty { return names }
    return title.behindTagline(analyzer: analyzer).map {
      self.names(inTitlePart: $0.lead, standsAlone)
    } ?? []
  }

  /// Whether some words are a name in an article that never says them with a head noun behind.
  typealias StandsAlone = (_ words: [Word], _ head: Word) -> Bool

  private func names(inTitlePart part: NamingText.Part, _ standsAlone: StandsAlone) -> [Name] {
    let words = words(of: part)
    let pieces = split(words, at: Self.comparing)
    if pieces.count > 1 {
      let parts = pieces.flatMap { splitAtCommas($0) }
      let sides = shareHead(parts, standsAlone)
      let isBesideRole =
        words.contains { ["vs", "versus"].contains($0.term) }
        && sides.contains { name(in: $0)?.words.count == $0.count }
      return sides.compactMap { side in
        sideName(side, isBesideRole: isBesideRole || side.count == 2 && standsAlone(side, side[0]))
      }
    }
    if let whole = family(words) { return [whole] }
    return split(words, at: Self.joining).flatMap(splitAtCommas).flatMap(splitAtSigns)
      .compactMap { name(in: $0) }
  }

  /// The title of an article or, where it has none, a heading at its beginning that sets things side by
  /// side, with its line.
  func title(of analyzed: AnalyzedArticle) -> (text: NamingText, line: Int)? {
    let article = analyzed.article
    if let title = article.title {
      let text = NamingText(title.text.utf8, analyzed.title, analyzer: analyzer)
      return (text, title.firstLine)
    }
    guard let section = article.sections.indices.dropFirst().first,
      let heading = article.sections[section].heading,
      article.blocks.allSatisfy({ $0.text.firstLine > heading.firstLine })
    else { return nil }
    let text = NamingText(heading.text.utf8, analyzed.headings[section], analyzer: analyzer)
    guard split(words(of: text.lead), at: Self.comparing).count > 1 else { return nil }
    return (text, heading.firstLine)
  }

  /// The role that a heading or cell consists of, if it is nothing else.
  func name(only text: NamingText) -> Name? {
    let lead = text.lead
    let tokens = withoutNumber(lead.tokens.prefix(8))
    // Its last word is a head noun; few texts get beyond this.
    guard (1...7).contains(tokens.count), let last = tokens.last, isHead(last.term),
      !tokens.contains(where: { $0.term == "vs" })
    else { return nil }
    let words = words(of: NamingText.Part(tokens: tokens, bytes: lead.bytes))
    if let whole = family(words) { return whole }
    let spellings = alternatives(words)
    // "Barber & Nail Technician" names two.
    guard spellings.count > 1 || splitAtSigns(words).count == 1 else { return nil }
    let own = spellings[0]
    guard let name = name(in: own), name.words.count == own.count else { return nil }
    return name
  }

  /// The words of a line without a number or "the" in front.
  private func withoutNumber(_ words: ArraySlice<Token>) -> ArraySlice<Token> {
    guard words.count > 1, let first = words.first else { return words }
    let isFirst = first.term.utf8.allSatisfy(NumberReader.isDigit) || first.term == "the"
    return isFirst ? words.dropFirst() : words
  }

  /// The role that somebody declares one: any few words.
  func name(declared text: String) -> Name? {
    let text = NamingText(text, analyzer: analyzer)
    let words = words(of: text.whole)
    return name(only: text) ?? ((1...7).contains(words.count) ? name(of: words) : nil)
  }

  /// The role of "What is a …?", "What a … does" and the like.
  func name(inQuestion heading: NamingText) -> Name? {
    let tokens = heading.tokens.prefix(12).drop {
      $0.term == "and" || $0.term == "so" || $0.term.utf8.allSatisfy(NumberReader.isDigit)
    }
    guard tokens.count <= 9, let first = tokens.first, Self.asking.contains(first) else {
      return nil
    }
    let words = words(of: NamingText.Part(tokens: tokens, bytes: heading.bytes))
    let roles = split(words, at: Self.dividing)
    guard roles.count == 1 else { return nil }
    return name(in: words)
  }

  /// How headings begin that ask about a role.
  private static let asking: WordSet = ["what", "who", "how", "meet", "why"]

  // MARK: Words

  struct Word {
    let token: Token
    /// Whether a comma stands right behind the word.
    let endsPart: Bool
    /// The sign, "&", "/" or that of a possessive, between the word and the next one.
    var sign: UInt8?
    /// The text in which it stands.
    let bytes: [UInt8]

    var term: String { token.term }
    var range: Range<Int> { token.range }
    /// The word as written.
    var text: String { bytes.text(range) }
    var isPlural: Bool { RoleName.singularParts(of: term).kept < term.utf8.count }
  }

  func words(of part: NamingText.Part) -> [Word] {
    let bytes = part.bytes
    var words = part.tokens.map { token in
      let end = token.range.upperBound
      let endsPart = end < bytes.count && ",;".utf8.contains(bytes[end])
      return Word(token: token, endsPart: endsPart, bytes: bytes)
    }
    if Self.signs.contains(where: bytes.holds) { findSigns(in: &words) }
    return words
  }

  /// Words between roles that a title sets side by side.
  static let comparing: WordSet = ["vs", "versus", "or"]
  static let joining: WordSet = ["and"]
  /// All words between roles.
  static let dividing: WordSet = ["and", "or", "vs", "versus"]

  func split(_ words: [Word], at separators: WordSet) -> [[Word]] {
    words.split { separators.contains($0.token) }.map(Array.init)
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
  ///
  /// A part of two words keeps its own noun where it begins as the last one does ("cave guide vs cave
  /// diver") or stands alone.
  private func shareHead(_ parts: [[Word]], _ standsAlone: StandsAlone) -> [[Word]] {
    guard let last = parts.last, let head = last.last, isHead(head),
      let role = name(in: last), role.words.count > 1,
      role.words.count == last.count(where: { !FunctionWords.contains($0.token) })
    else { return parts }
    return parts.map { part in
      guard part.count <= 2, !part.contains(where: isHead),
        part.count < 2 || part[0].term != last[0].term && !standsAlone(part, head)
      else { return part }
      return part.map { Word(token: $0.token, endsPart: false, bytes: $0.bytes) } + [head]
    }
  }

  /// The name of one side of a comparison: a role, or one or two unknown words beside another side that
  /// is nothing but a role ("RN vs Midwife").
  private func sideName(_ part: [Word], isBesideRole: Bool) -> Name? {
    if let name = name(in: part) { return name }
    let words = part.filter { !FunctionWords.contains($0.token) }
    guard isBesideRole, (1...2).contains(words.count), words.allSatisfy(isModifier),
      words.first?.text.first?.isUppercase == true
    else { return nil }
    return name(of: words)
  }

  func isHead(_ word: Word) -> Bool { isHead(word.term) }

  func isHead(_ term: String) -> Bool {
    HeadNouns.containsOrLooksLike(RoleName.singular(term))
  }

  /// A family of occupations: a plural head and "and" or commas inside.
  func family(_ words: [Word]) -> Name? {
    guard words.count <= 9, let last = words.last, last.isPlural,
      words.contains(where: { $0.term == "and" || $0.endsPart || $0.sign == Self.ampersand }),
      isHead(last),
      words.allSatisfy({ $0.term == "and" || !FunctionWords.contains($0.token) })
    else { return nil }
    return name(of: words)
  }

  /// The roles that a title joins, each with a head noun of its own: "Barbers, Wigmakers and Hairdressers"
  /// has three, "Dairy and Sheep Farmers" none.
  func members(ofTitle title: NamingText) -> [Name] {
    let parts = split(words(of: title.lead), at: Self.joining).flatMap(splitAtCommas)
      .flatMap(splitAtSigns)
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
      !isRank(words, at: start - 1), !dividesNames(words[start - 1])
    { start -= 1 }
    return name(of: Array(words[start...end]))
  }

  func name(of words: [Word]) -> Name {
    Name(
      words: words.map(\.text),
      key: RoleName.key(words.map(\.term)),
      spelling: spelling(of: words)
    )
  }

  func isModifier(_ word: Word) -> Bool {
    !FunctionWords.contains(word.token) && !word.endsPart
      && !Self.notPartOfName.contains(word.token)
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
    "senior", "junior", "freelance", "new", "newly", "fully", "highly", "qualified", "trained",
    "best", "top", "good", "great", "most", "many",
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
