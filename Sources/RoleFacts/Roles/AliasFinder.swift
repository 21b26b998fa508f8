import ArticleParsing
import TextAnalysis

/// Finds other names of roles: in parentheses behind a name, and after "also called".
struct AliasFinder {
  private let analyzer: Analyzer

  init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// A text that may give another name to a role.
  private struct Place {
    let tokens: [Token]
    let text: SourceText
    /// The section in which it stands; `nil` for the title.
    let section: Int?
    /// Whether it only names things: a title, heading or cell.
    let isLabel: Bool
  }

  func aliases(in analyzed: AnalyzedArticle, candidates: [RoleCandidate]) -> [AliasCandidate] {
    let keys = Set(candidates.map(\.key))
    let tree = NameTree(keys: keys)
    let primary = Set(candidates.filter(\.isPrimary).map(\.key))
    let longest = candidates.map(\.words.count).max() ?? 0
    var result: [AliasCandidate] = []
    for place in places(analyzed) {
      let phrases = place.section == nil ? [] : calledPhrases(place.tokens)
      let bytes = Array(place.text.text.utf8)
      guard !phrases.isEmpty || bytes.holds(UInt8(ascii: "(")) else { continue }
      let tokens = place.tokens
      let mentions = mentions(of: tree, in: tokens, longest: longest)
      for mention in mentions {
        for name in parenthesis(of: mention, in: place, bytes: bytes) {
          result.append(alias(name, role: mention.key, in: place.text))
        }
      }
      for phrase in phrases {
        let before = mentions.last { $0.tokens.upperBound <= phrase }
        let subject =
          before?.key ?? sectionRole(place, analyzed, keys: keys) ?? mentions.first?.key
        guard let role = subject ?? (primary.count == 1 ? primary.first : nil) else { continue }
        let end = before?.tokens.upperBound
        for name in called(behind: phrase, role: end, AliasNames(tokens, bytes)) {
          result.append(alias(name, role: role, in: place.text))
        }
      }
    }
    return result.filter { $0.key != $0.role && !keys.contains($0.key) }
  }

  /// A label of so many bytes says no more than a name.
  private static let longestName = 30

  /// Title, headings, header cells and blocks, in this order.
  private func places(_ analyzed: AnalyzedArticle) -> [Place] {
    let article = analyzed.article
    var labels: [(text: SourceText, section: Int?)] = article.title.map { [($0, nil)] } ?? []
    for (index, section) in article.sections.enumerated() {
      if let heading = section.heading { labels.append((heading, index)) }
    }
    var tables: Set<Int> = []
    for block in article.blocks where block.noise == nil {
      guard case .tableRow(let row) = block.kind else { continue }
      if tables.insert(row.table).inserted { labels += row.header.map { ($0, block.section) } }
      if let first = row.cells.first { labels.append((first, block.section)) }
    }
    let telling = labels.filter { label in
      let text = label.text.text.utf8
      return text.contains(UInt8(ascii: "(")) || text.count > Self.longestName
    }
    return telling.map { text, section in
      Place(tokens: analyzer.tokens(in: text.text), text: text, section: section, isLabel: true)
    }
      + article.blocks.enumerated().compactMap { index, block in
        block.noise != nil
          ? nil
          : Place(
            tokens: analyzed.blocks[index],
            text: block.text,
            section: block.section,
            isLabel: false
          )
      }
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

  private func mentions(of keys: NameTree, in tokens: [Token], longest: Int) -> [KeyMention] {
    var result: [KeyMention] = []
    var start = 0
    while start < tokens.count {
      var best: KeyMention?
      keys.forEachKey(in: tokens, from: start, longest: longest + 1) { key, words in
        best = KeyMention(key: keys.keys[key], tokens: words)
      }
      if let best { result.append(best) }
      start = best?.tokens.upperBound ?? start + 1
    }
    return result
  }

  /// The role that the nearest heading above a text is.
  private func sectionRole(
    _ place: Place,
    _ analyzed: AnalyzedArticle,
    keys: Set<String>
  ) -> String? {
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
  private func parenthesis(of mention: KeyMention, in place: Place, bytes: [UInt8]) -> [Name] {
    let tokens = place.tokens
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
    tokens.indices.dropFirst().filter { index in
      // Few words begin with one of these letters.
      switch tokens[index].term.utf8.first {
      case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "i"): break
      default: return false
      }
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

  /// The names behind "also called".
  ///
  /// Right behind the role ("A scaffolder, also known as a …") they need no head noun.
  private func called(behind phrase: Int, role end: Int?, _ words: AliasNames) -> [Name] {
    let (tokens, bytes) = (words.tokens, words.bytes)
    let start = tokens[phrase].range.upperBound
    let stop = endOfNames(in: bytes[start...])
    let also = phrase - (tokens[phrase].term == "as" ? 2 : 1)
    let isDirect =
      end.map { also - $0 <= 1 } ?? false && tokens[also].term == "also"
      || also == 0 && start < bytes.count && bytes[start] == UInt8(ascii: ":")
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
