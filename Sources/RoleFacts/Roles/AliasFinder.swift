import ArticleParsing
import TextAnalysis

/// Finds other names of roles: in parentheses behind a name, and after "also called".
struct AliasFinder {
  private let analyzed: AnalyzedArticle
  private let places: NamePlaces
  /// The names that the article gives to roles.
  private let names: NameTree
  private let keys: Set<String>
  /// The name of the only role that the article is about.
  private let only: String?
  /// The most words of a name.
  private let longest: Int

  init(_ analyzed: AnalyzedArticle, _ places: NamePlaces, candidates: [RoleCandidate]) {
    (self.analyzed, self.places) = (analyzed, places)
    keys = Set(candidates.map(\.key))
    names = NameTree(keys: keys)
    let primary = Set(candidates.filter(\.isPrimary).map(\.key))
    only = primary.count == 1 ? primary.first : nil
    longest = candidates.map(\.words.count).max() ?? 0
  }

  /// A text that may give another name to a role.
  private struct Place {
    let tokens: [Token]
    let text: SourceText
    /// The text as UTF-8.
    let bytes: [UInt8]
    /// The section in which it stands; `nil` for the title.
    let section: Int?
    /// Whether it only names things: a title, heading or cell.
    let isLabel: Bool
  }

  /// The other names, in the order of title, headings, header cells and blocks.
  var aliases: [AliasCandidate] {
    if keys.isEmpty { return [] }
    let article = analyzed.article
    var result = labels.flatMap(aliases)
    for (index, block) in article.blocks.enumerated() where block.noise == nil {
      result += aliases(
        at: Place(
          tokens: analyzed.blocks[index],
          text: block.text,
          bytes: analyzed.texts[index],
          section: block.section,
          isLabel: false
        )
      )
    }
    return result.filter { $0.key != $0.role && !keys.contains($0.key) }
  }

  private func aliases(at place: Place) -> [AliasCandidate] {
    let (tokens, bytes) = (place.tokens, place.bytes)
    let phrases = place.section == nil ? [] : calledPhrases(tokens)
    guard !phrases.isEmpty || bytes.holds(UInt8(ascii: "(")) else { return [] }
    var result: [AliasCandidate] = []
    let mentions = mentions(in: tokens)
    for mention in mentions {
      for name in parenthesis(of: mention, in: place) {
        result.append(alias(name, role: mention.key, in: place.text))
      }
    }
    for phrase in phrases {
      let before = mentions.last { $0.tokens.upperBound <= phrase }
      let subject = before?.key ?? sectionRole(place) ?? mentions.first?.key
      guard let role = subject ?? only else { continue }
      let end = before?.tokens.upperBound
      for name in called(behind: phrase, role: end, AliasNames(tokens, bytes)) {
        result.append(alias(name, role: role, in: place.text))
      }
    }
    return result
  }

  /// A label of so many bytes says no more than a name.
  private static let longestName = 30

  /// Title, headings, header cells and first cells, in this order, as far as they may say more than a
  /// name.
  private var labels: [Place] {
    let article = analyzed.article
    var labels: [Place] = []
    func add(_ source: SourceText, _ tokens: ArraySlice<Token>, section: Int?) {
      let bytes = Array(source.text.utf8)
      guard bytes.count > Self.longestName || bytes.holds(UInt8(ascii: "(")) else { return }
      labels.append(
        Place(tokens: Array(tokens), text: source, bytes: bytes, section: section, isLabel: true)
      )
    }
    if let title = article.title { add(title, analyzed.title[...], section: nil) }
    for (index, section) in article.sections.enumerated() {
      if let heading = section.heading {
        add(heading, analyzed.headings[index][...], section: index)
      }
    }
    var tables: Set<Int> = []
    for (block, tokens) in zip(article.blocks, analyzed.blocks) where block.noise == nil {
      guard case .tableRow(let row) = block.kind else { continue }
      if tables.insert(row.table).inserted {
        for (cell, place) in zip(row.header, places.headers[row.table] ?? []) {
          add(cell, place.text.tokens, section: block.section)
        }
      }
      // The cells of a row stand in its text in their order.
      guard let first = row.cells.first else { continue }
      let end = tokens.firstIndex(endingBehind: first.text.utf8.count)
      add(first, tokens[..<end], section: block.section)
    }
    return labels
  }

  private func alias(_ name: Name, role: String, in text: SourceText) -> AliasCandidate {
    AliasCandidate(
      name: name.text,
      key: name.key,
      role: role,
      line: text.line(at: name.offset)
    )
  }

  private typealias Name = AliasNames.Name

  private struct KeyMention {
    let key: String
    let tokens: Range<Int>
  }

  private func mentions(in tokens: [Token]) -> [KeyMention] {
    var result: [KeyMention] = []
    var start = 0
    while start < tokens.count {
      var best: KeyMention?
      names.forEachKey(in: tokens, from: start, longest: longest + 1) { key, words in
        best = KeyMention(key: names.keys[key], tokens: words)
      }
      if let best { result.append(best) }
      start = best?.tokens.upperBound ?? start + 1
    }
    return result
  }

  /// The role that the nearest heading above a text is.
  private func sectionRole(_ place: Place) -> String? {
    var section = place.section
    while let index = section {
      let key = RoleName.key(analyzed.headings[index].map(\.term))
      if keys.contains(key) { return key }
      section = analyzed.article.sections[index].parent
    }
    return nil
  }

  // MARK: "(PT, in Britain physiotherapist)"

  /// The names in the parentheses right behind a role, and the initials in front of those in which
  /// it stands.
  private func parenthesis(of mention: KeyMention, in place: Place) -> [Name] {
    let (tokens, bytes) = (place.tokens, place.bytes)
    let end = tokens[mention.tokens.upperBound - 1].range.upperBound
    var open = end
    while open < bytes.count, open <= end + 1, bytes[open] != UInt8(ascii: "(") { open += 1 }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "("),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")), close - open <= 120
    else { return initials(before: mention, tokens, bytes).map { [$0] } ?? [] }
    let terms = tokens[mention.tokens].map(\.term)
    let behind = tokens.firstIndex(atOrBehind: close)
    // "A Chartered Surveyor (CS) certificate" names a paper, not surveyors.
    let isOfPaper = behind < tokens.count && Self.papers.contains(tokens[behind].term)
    return AliasNames(tokens, bytes).pieces(from: open + 1, to: close).filter { name in
      guard AliasNames.isAbbreviation(Array(name.text.utf8)[...]) else { return true }
      if Initials.fit(name.text, terms) { return !isOfPaper }
      return !place.isLabel && !isOfPaper
    }
  }

  /// "RN" of "RN (registered nurse)".
  private func initials(
    before mention: KeyMention,
    _ tokens: [Token],
    _ bytes: [UInt8]
  ) -> Name? {
    let first = mention.tokens.lowerBound
    guard first > 0 else { return nil }
    let (short, start) = (tokens[first - 1], tokens[first].range.lowerBound)
    let end = tokens[mention.tokens.upperBound - 1].range.upperBound
    guard bytes[short.range.upperBound..<start].elementsEqual(" (".utf8), end < bytes.count,
      bytes[end] == UInt8(ascii: ")"), AliasNames.isAbbreviation(bytes[short.range]),
      Initials.fit(bytes.text(short.range), tokens[mention.tokens].map(\.term))
    else { return nil }
    return AliasNames(tokens, bytes).text([short])
  }

  // MARK: "also called …"

  /// Indexes of the last word of each "also called", "also known as" or "alternate name".
  private func calledPhrases(_ tokens: [Token]) -> [Int] {
    tokens.indices.filter { index in
      guard tokens.isOne(of: Self.calling, at: index) else { return false }
      if tokens[index].term == "aka" { return true }
      guard index > 0 else { return false }
      let before = tokens[index - 1].term
      switch tokens[index].term {
      case "called": return ["also", "often", "sometimes", "usually"].contains(before)
      case "as":
        return before == "known" && index >= 2
          && ["also", "commonly", "often"].contains(tokens[index - 2].term)
      case "name", "names": return before == "alternate" || before == "alternative"
      // "Other job titles include", "Alternative titles for this job include".
      case "include", "are":
        return tokens[..<index].suffix(6).contains { ["titles", "names"].contains($0.term) }
          && tokens[..<index].suffix(8).contains { Self.others.contains($0.term) }
      default: return false
      }
    }
  }

  /// The last words of phrases that call a role by another name.
  private static let calling: WordSet = ["called", "as", "name", "names", "include", "are", "aka"]

  /// The names behind "also called".
  ///
  /// Right behind the role ("A scaffolder, also known as a …") they need no head noun.
  private func called(behind phrase: Int, role end: Int?, _ words: AliasNames) -> [Name] {
    let (tokens, bytes) = (words.tokens, words.bytes)
    let start = tokens[phrase].range.upperBound
    let stop = endOfNames(in: bytes[start...])
    let isAka = tokens[phrase].term == "aka"
    let also = isAka ? phrase : phrase - (tokens[phrase].term == "as" ? 2 : 1)
    let isDirect =
      end.map { also - $0 <= 1 } ?? false && (isAka || tokens[also].term == "also")
      || also == 0 && (isAka || start < bytes.count && bytes[start] == UInt8(ascii: ":"))
    return words.pieces(from: start, to: stop, areNames: isDirect)
  }

  /// Where names end: at a full stop, a semicolon or the parenthesis in which they stand.
  private func endOfNames(in bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ";"): return index
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      default: continue
      }
    }
    return bytes.endIndex
  }

  private static let papers: Set<String> = [
    "certificate", "certification", "licence", "license", "exam", "examination", "credential",
    "designation", "diploma", "qualification", "status",
  ]

  private static let others: Set<String> = ["alternative", "alternate", "other", "common"]
}
