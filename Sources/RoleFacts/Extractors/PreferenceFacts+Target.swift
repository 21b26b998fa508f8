import ArticleParsing
import TextAnalysis

extension PreferenceFacts {
  func mentions(_ sentence: Range<Int>, _ block: Int) -> [RoleCatalog.Mention] {
    let tokens = scope.analyzed.blocks[block]
    return scope.mentions[block].filter {
      sentence.contains(tokens[$0.tokens.lowerBound].range.lowerBound)
    }
  }

  /// Words behind which stands what is not advised.
  static let contrasts = PhraseList([" over ", " rather than ", " instead of ", ", not "])

  /// The role that is advised: the only one named, else the last one, else a short name at the beginning,
  /// at the end or behind "choose"; none where two are named side by side.
  ///
  /// `isMain` says that a condition stands in front of the words, so that they may begin with the role.
  func target(
    _ sentence: Range<Int>,
    block: Int,
    _ folded: [UInt8],
    isMain: Bool = false
  ) -> RoleCatalog.Mention? {
    let tokens = scope.analyzed.blocks[block]
    let named = mentions(sentence, block)
    if let last = named.last {
      let first = named[0]
      guard first.role != last.role else { return last }
      let end = tokens[first.tokens.upperBound - 1].range.upperBound
      let between = end..<max(end, tokens[last.tokens.lowerBound].range.lowerBound)
      if Self.contrasts.isFound(in: folded, between) { return first }
      return folded[between].elementsEqual(" and ".utf8) ? nil : last
    }
    let inside = tokens.indices.filter { sentence.contains(tokens[$0].range.lowerBound) }
    guard let first = inside.first,
      let short = shortTarget(inside.map { tokens[$0] }, isMain: isMain)
    else { return nil }
    let shifted = (short.words.lowerBound + first)..<(short.words.upperBound + first)
    return RoleCatalog.Mention(role: short.role, tokens: shifted, isField: false)
  }

  func endsWithRole(_ sentence: Range<Int>, block: Int) -> Bool {
    let tokens = scope.analyzed.blocks[block].filter { sentence.contains($0.range.lowerBound) }
    guard let last = tokens.last else { return false }
    return mentions(sentence, block).contains { mention in
      scope.analyzed.blocks[block][mention.tokens.upperBound - 1].range.upperBound
        >= last.range.lowerBound
    } || shortTarget(tokens, isMain: false) != nil
  }

  /// Whether a role, by whatever name, is the first thing that a part of a sentence names.
  func startsWithRole(_ part: Range<Int>, _ block: Int) -> Bool {
    let tokens = scope.analyzed.blocks[block].filter { part.contains($0.range.lowerBound) }
    guard let first = tokens.firstIndex(where: { !Self.articles.contains($0.term) }) else {
      return false
    }
    return (1...min(3, tokens.count - first)).contains { length in
      role(shortNamed: Array(tokens[first..<first + length])) != nil
    }
  }

  private static let articles: Set<String> = ["a", "an", "the", "then"]
  private static let choosing: Set<String> = ["choose", "pick", "consider", "become"]
  private static let doubts: Set<String> = ["probably", "perhaps", "instead", "first"]

  private func shortTarget(
    _ tokens: [Token],
    isMain: Bool
  ) -> (role: RoleID, words: Range<Int>)? {
    var starts: [Int] = []
    if let first = tokens.first {
      if Self.choosing.contains(first.term) { starts.append(1) }
      if first.term == "go", tokens.count > 1, tokens[1].term == "for" { starts.append(2) }
      if isMain { starts.append(tokens.firstIndex { !Self.articles.contains($0.term) } ?? 0) }
    }
    for start in starts {
      for length in [3, 2, 1] where start + length <= tokens.count {
        let words = start..<start + length
        if let role = role(shortNamed: Array(tokens[words])) { return (role, words) }
      }
    }
    let kept = tokens.reversed().drop { Self.doubts.contains($0.term) }.count
    return kept > 0 ? role(shortNamed: [tokens[kept - 1]]).map { ($0, kept - 1..<kept) } : nil
  }

  /// The role that a short name means where only a role is expected: "primary" in an article about primary
  /// and secondary teachers, "tiling" in one about tilers.
  private func role(shortNamed tokens: [Token]) -> RoleID? {
    if let role = scope.catalog.role(named: tokens, local: scope.shortNames) { return role }
    guard tokens.count == 1, let work = tokens.first?.term else { return nil }
    return scope.primaryRoles.first { role in
      let name = scope.catalog[role].name.lowercased()
      guard !name.utf8.contains(0x20) else { return false }
      return RoleName.fields(of: name).contains(work)
        || (name.hasSuffix("er") || name.hasSuffix("or")) && work == name.dropLast(2) + "ing"
        || name.hasSuffix("ist") && work == name.dropLast(3) + "y"
    }
  }
}
