import ArticleParsing
import TextAnalysis

/// Finds names in a few words of a text where names are to be expected.
struct AliasNames {
  /// A name as the text gives it.
  struct Name {
    let text: String
    let key: String
    /// UTF-8 offset in the text.
    let offset: Int
  }

  let tokens: [Token]
  let bytes: [UInt8]

  /// - Parameters:
  ///   - tokens: the words of a text.
  ///   - bytes: the text as UTF-8.
  init(_ tokens: [Token], _ bytes: [UInt8]) { (self.tokens, self.bytes) = (tokens, bytes) }

  /// The names between two offsets, divided by commas, "or" and "and".
  ///
  /// `areNames` says that the text gives names, so that those before the first comma need no head noun.
  func pieces(from: Int, to: Int, areNames: Bool = false) -> [Name] {
    var parts: [[Token]] = [[]]
    var firstComma: Int?
    for token in tokens where token.range.lowerBound >= from && token.range.upperBound <= to {
      let previous = parts.last?.last
      let gap = previous.map { bytes[$0.range.upperBound..<token.range.lowerBound] }
      if gap?.contains(where: { ",:;(".utf8.contains($0) }) == true {
        // A remark behind a name does not end the names: "loss adjuster (UK), claims examiner".
        if gap?.contains(UInt8(ascii: "(")) == false { firstComma = firstComma ?? parts.count }
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
        name(in: part) ?? (index < plain ? plainName(in: part) : nil)
      return given.map { [$0] + singular(of: $0) } ?? []
    }
  }

  /// The name in a few words: an abbreviation, or a phrase with a head noun.
  private func name(in tokens: [Token]) -> Name? {
    let kept = Array(tokens.drop { Self.leading.contains($0.term) || isPlace($0) }.prefix(5))
    guard let first = kept.first, let last = kept.last else { return nil }
    if kept.count <= 4, isHead(last), kept.allSatisfy({ !FunctionWords.contains($0) }) {
      return text(kept)
    }
    return Self.isAbbreviation(bytes[first.range]) ? text([first]) : nil
  }

  /// One to four words that are no more than a name: "chef de cuisine", "sparks".
  private func plainName(in tokens: [Token]) -> Name? {
    let kept = Array(tokens.drop { Self.leading.contains($0.term) })
    guard (1...4).contains(kept.count), let first = kept.first, let last = kept.last,
      first.term.utf8.count > 2,
      kept.allSatisfy({ !FunctionWords.contains($0) && $0.term.contains(where: \.isLetter) }),
      first.term != "none", isHead(first) || isHead(last) || kept.count <= 2
    else { return nil }
    return text(kept)
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

  func text(_ tokens: [Token]) -> Name {
    let range = tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound
    return Name(
      text: String(decoding: bytes[range], as: UTF8.self),
      key: RoleName.key(tokens.map(\.term)),
      offset: range.lowerBound
    )
  }

  static func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
    let capitals = bytes.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return (2...6).contains(bytes.count) && capitals >= 2 && capitals * 2 >= bytes.count
  }

  private func isPlace(_ token: Token) -> Bool {
    Places.isPlace(String(decoding: bytes[token.range], as: UTF8.self))
  }

  private static let leading: Set<String> = [
    "also", "called", "known", "as", "in", "simply", "or", "the", "a", "an", "formerly",
    "sometimes", "aka",
    "often", "job", "adverts", "ads", "eg", "ie", "abbreviated", "short", "for", "just",
  ]
}
