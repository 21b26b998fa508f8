import ArticleParsing
import TextAnalysis

/// Finds other names of roles: in parentheses behind a name, and after "also called".
struct AliasFinder {
  private let analyzer: Analyzer

  init(analyzer: Analyzer) { self.analyzer = analyzer }

  func aliases(in analyzed: AnalyzedArticle, candidates: [RoleCandidate]) -> [AliasCandidate] {
    let keys = Set(candidates.map(\.key))
    let tree = NameTree(keys: keys)
    let primary = candidates.filter(\.isPrimary)
    let longest = candidates.map(\.words.count).max() ?? 0
    var result: [AliasCandidate] = []
    for (index, block) in analyzed.article.blocks.enumerated() where block.noise == nil {
      let tokens = analyzed.blocks[index]
      let phrases = calledPhrases(tokens)
      let bytes = Array(block.text.text.utf8)
      guard !phrases.isEmpty || bytes.contains(UInt8(ascii: "(")) else { continue }
      let mentions = mentions(of: tree, in: tokens, longest: longest)
      for mention in mentions {
        for name in parenthesis(after: mention.tokens.upperBound - 1, tokens: tokens, bytes: bytes)
        {
          result.append(alias(name, role: mention.key, in: block))
        }
      }
      for phrase in phrases {
        let before = mentions.last { $0.tokens.upperBound <= phrase }
        let subject = (before ?? mentions.first)?.key ?? sectionRole(block, analyzed, keys: keys)
        guard let role = subject ?? (primary.count == 1 ? primary[0].key : nil) else { continue }
        let end = before?.tokens.upperBound
        for name in called(behind: phrase, role: end, tokens: tokens, bytes: bytes) {
          result.append(alias(name, role: role, in: block))
        }
      }
    }
    return result.filter { $0.key != $0.role && !keys.contains($0.key) }
  }

  private func alias(_ name: Name, role: String, in block: Block) -> AliasCandidate {
    AliasCandidate(
      name: name.text,
      key: name.key,
      role: role,
      line: block.text.line(at: name.offset)
    )
  }

  private struct Name {
    let text: String
    let key: String
    /// UTF-8 offset in the block's text.
    let offset: Int
  }

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

  private func sectionRole(
    _ block: Block,
    _ analyzed: AnalyzedArticle,
    keys: Set<String>
  ) -> String? {
    let key = RoleName.key(analyzed.headings[block.section].map(\.term))
    return keys.contains(key) ? key : nil
  }

  // MARK: "(PT, in Britain physiotherapist)"

  private func parenthesis(after index: Int, tokens: [Token], bytes: [UInt8]) -> [Name] {
    let end = tokens[index].range.upperBound
    var open = end
    while open < bytes.count, open <= end + 1, bytes[open] != UInt8(ascii: "(") { open += 1 }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "("),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")), close - open <= 120
    else { return [] }
    return pieces(tokens: tokens, bytes: bytes, from: open + 1, to: close)
  }

  // MARK: "also called …"

  /// Indexes of the last word of each "also called", "also known as" or "alternate name".
  private func calledPhrases(_ tokens: [Token]) -> [Int] {
    tokens.indices.dropFirst().filter { index in
      // Few words begin with one of these letters.
      switch tokens[index].term.utf8.first {
      case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "n"): break
      default: return false
      }
      let before = tokens[index - 1].term
      switch tokens[index].term {
      case "called": return ["also", "often", "sometimes", "usually"].contains(before)
      case "as":
        return before == "known" && index >= 2
          && ["also", "commonly", "often"].contains(tokens[index - 2].term)
      case "name", "names": return before == "alternate" || before == "alternative"
      default: return false
      }
    }
  }

  /// The names behind "also called".
  ///
  /// Right behind the role ("A scaffolder, also known as a …") they need no head noun.
  private func called(
    behind phrase: Int,
    role end: Int?,
    tokens: [Token],
    bytes: [UInt8]
  ) -> [Name] {
    let start = tokens[phrase].range.upperBound
    let stop = bytes[start...].firstIndex { ".;)".utf8.contains($0) } ?? bytes.count
    let also = phrase - (tokens[phrase].term == "as" ? 2 : 1)
    let isDirect =
      end.map { also - $0 <= 1 } ?? false && tokens[also].term == "also"
    return pieces(tokens: tokens, bytes: bytes, from: start, to: stop, areNames: isDirect)
  }

  /// The names between two offsets, divided by commas, "or" and "and".
  ///
  /// `areNames` says that the text gives names, so that those before the first comma need no head noun.
  private func pieces(
    tokens: [Token],
    bytes: [UInt8],
    from: Int,
    to: Int,
    areNames: Bool = false
  ) -> [Name] {
    var parts: [[Token]] = [[]]
    var firstComma: Int?
    for token in tokens where token.range.lowerBound >= from && token.range.upperBound <= to {
      let previous = parts.last?.last
      let gap = previous.map { bytes[$0.range.upperBound..<token.range.lowerBound] }
      if gap?.contains(where: { ",:;".utf8.contains($0) }) == true {
        firstComma = firstComma ?? parts.count
        parts.append([])
      }
      if token.term == "or" || token.term == "and" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    let plain = areNames ? firstComma ?? parts.count : 0
    return parts.enumerated().flatMap { index, part in
      let given =
        name(in: part, bytes: bytes) ?? (index < plain ? plainName(in: part, bytes: bytes) : nil)
      return given.map { [$0] + singular(of: $0) } ?? []
    }
  }

  /// The name in a few words: an abbreviation, or a phrase with a head noun.
  private func name(in tokens: [Token], bytes: [UInt8]) -> Name? {
    let kept = Array(tokens.drop { Self.leading.contains($0.term) || isPlace($0, bytes) }.prefix(5))
    guard let first = kept.first, let last = kept.last else { return nil }
    if kept.count <= 4, isHead(last), kept.allSatisfy({ !FunctionWords.contains($0.term) }) {
      return text(kept, bytes: bytes)
    }
    return isAbbreviation(bytes[first.range]) ? text([first], bytes: bytes) : nil
  }

  /// One to four words that are no more than a name: "chef de cuisine", "sparks".
  private func plainName(in tokens: [Token], bytes: [UInt8]) -> Name? {
    let kept = Array(tokens.drop { Self.leading.contains($0.term) })
    guard (1...4).contains(kept.count), let first = kept.first, let last = kept.last,
      first.term.utf8.count > 2,
      kept.allSatisfy({ !FunctionWords.contains($0.term) && $0.term.contains(where: \.isLetter) }),
      isHead(first) || isHead(last) || kept.count <= 2
    else { return nil }
    return text(kept, bytes: bytes)
  }

  private func isHead(_ token: Token) -> Bool {
    HeadNouns.containsOrLooksLike(RoleName.singular(token.term))
  }

  /// "PT" for "PTs": the small letter behind capitals tells the plural.
  private func singular(of name: Name) -> [Name] {
    let letters = name.text.utf8
    guard letters.count > 2, letters.last == UInt8(ascii: "s"),
      letters.dropLast().allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return [] }
    let text = String(name.text.dropLast())
    return [Name(text: text, key: RoleName.key([text.lowercased()]), offset: name.offset)]
  }

  private func text(_ tokens: [Token], bytes: [UInt8]) -> Name {
    let range = tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound
    return Name(
      text: String(decoding: bytes[range], as: UTF8.self),
      key: RoleName.key(tokens.map(\.term)),
      offset: range.lowerBound
    )
  }

  private func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
    let capitals = bytes.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return (2...6).contains(bytes.count) && capitals >= 2 && capitals * 2 >= bytes.count
  }

  private func isPlace(_ token: Token, _ bytes: [UInt8]) -> Bool {
    Places.isPlace(String(decoding: bytes[token.range], as: UTF8.self))
  }

  private static let leading: Set<String> = [
    "also", "called", "known", "as", "in", "simply", "or", "the", "a", "an", "formerly",
    "sometimes",
    "often", "job", "adverts", "ads", "eg", "ie", "abbreviated", "short", "for", "just",
  ]
}
