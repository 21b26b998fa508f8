import ArticleParsing
import TextAnalysis

extension ArticleScope {
  /// Cuts a sentence into clauses; `bytes` are the folded text of its block, `breaks` the places of
  /// ``breaks`` in it.
  func split(
    _ sentence: Range<Int>,
    block: Int,
    bytes: [UInt8],
    breaks: [Range<Int>]
  ) -> [Range<Int>] {
    var turns = turns(of: sentence, block: block, bytes: bytes)[...]
    var result: [Range<Int>] = []
    var start = sentence.lowerBound
    var next = start + 1
    while next < sentence.upperBound {
      let mark = breaks.first(within: next..<sentence.upperBound)
      turns = turns.drop { $0 < next }
      let isTurn = turns.first.map { $0 < mark?.lowerBound ?? .max } ?? false
      guard let end = isTurn ? turns.first : mark?.lowerBound else { break }
      result.append(start..<end)
      // "both" is the subject of what follows, not only a mark.
      let turnsToBoth = mark.map { bytes[$0].elementsEqual(", and both ".utf8) } ?? false
      start = isTurn ? end + 2 : turnsToBoth ? end + 6 : mark?.upperBound ?? end
      next = start + 1
    }
    if start < sentence.upperBound { result.append(start..<sentence.upperBound) }
    return result
  }

  private static let contrasts = PhraseList(["while ", "whereas ", "although ", "though "])
  private static let articles: WordSet = ["a", "an", "the", "most", "many", "some"]

  /// The commas and colons at which a sentence turns to another role, from left to right.
  private func turns(of sentence: Range<Int>, block: Int, bytes: [UInt8]) -> [Int] {
    guard mentions[block].count > 1 else { return [] }
    let opens =
      Self.contrasts.match(in: bytes, at: sentence.lowerBound, end: sentence.upperBound) != nil
    let tokens = analyzed.blocks[block]
    let inside = mentions[block].filter {
      sentence.contains(tokens[$0.tokens.lowerBound].range.lowerBound)
    }
    guard inside.count > 1 else { return [] }
    let verbs = inside.map { verb(behind: $0, in: tokens) }
    var result: [Int] = []
    for (index, mention) in inside.enumerated() {
      guard let mark = mark(before: mention, in: tokens, bytes, sentence) else { continue }
      let isColon = bytes[mark] == UInt8(ascii: ":")
      let isParallel: Bool
      if isColon {
        // "Both sit an exam: midwives …, nurses …" goes on with one of them after the other.
        isParallel = verbs[index] != nil && Set(inside[index...].map(\.role)).count > 1
      } else if opens, index > 0, result.isEmpty {
        isParallel = true
      } else if index > 0, inside[index - 1].role != mention.role,
        isVerbless(mention, in: tokens, block)
      {
        isParallel = true
      } else {
        isParallel =
          index > 0 && inside[index - 1].role != mention.role && verbs[index] != nil
          && verbs[index] == verbs[index - 1]
      }
      if isParallel { result.append(mark) }
    }
    return result
  }

  /// The word behind a role, where it may be its verb.
  private func verb(behind mention: RoleCatalog.Mention, in tokens: [Token]) -> String? {
    let next = mention.tokens.upperBound
    guard next < tokens.count, !Self.noVerbs.contains(tokens[next]) else { return nil }
    return tokens[next].term
  }

  /// Whether a name stands right behind a role: in "gaffers use a Sekonic, grips Matthews" the second
  /// part has the verb of the first.
  private func isVerbless(
    _ mention: RoleCatalog.Mention,
    in tokens: [Token],
    _ block: Int
  ) -> Bool {
    let next = mention.tokens.upperBound
    guard next < tokens.count else { return false }
    let text = article.blocks[block].text.text.utf8
    let gap = tokens[next].range.lowerBound - tokens[next - 1].range.upperBound
    let first = text[text.index(text.startIndex, offsetBy: tokens[next].range.lowerBound)]
    return gap == 1 && (0x41...0x5A).contains(first)
  }

  private static let noVerbs: WordSet = ["and", "or", "who", "that", "which", "whose", "with"]

  /// Where ", " or ": " stands right before a role and its article.
  private func mark(
    before mention: RoleCatalog.Mention,
    in tokens: [Token],
    _ bytes: [UInt8],
    _ sentence: Range<Int>
  ) -> Int? {
    var first = mention.tokens.lowerBound
    if first > 0, Self.articles.contains(tokens[first - 1]) { first -= 1 }
    let offset = tokens[first].range.lowerBound
    guard offset >= sentence.lowerBound + 2, bytes[offset - 1] == 0x20,
      ",:".utf8.contains(bytes[offset - 2])
    else { return nil }
    return offset - 2
  }
}

extension [Range<Int>] {
  /// The first of some ranges, in the order of their beginnings, that lies in another one.
  func first(within range: Range<Int>) -> Range<Int>? {
    first { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound }
  }
}
