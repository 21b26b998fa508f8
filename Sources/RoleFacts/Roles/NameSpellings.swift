import ArticleParsing
import TextAnalysis

/// Finds names of one article that are other spellings of one role.
///
/// An article about laboratory technicians that speaks of lab techs means one role; so does one that sets
/// porters beside ushers and describes hospital porters, but no other ones.
struct NameSpellings {
  let candidates: [RoleCandidate]
  /// The keys of the names that are a heading or asked for by one.
  let headings: Set<String>
  let analyzed: AnalyzedArticle
  let places: NamePlaces

  /// Each shorter name as another name of the longer one.
  var aliases: [AliasCandidate] {
    let primary = candidates.filter(\.isPrimary)
    let described = primary.compactMap { short -> AliasCandidate? in
      // What fits two names is the name of neither.
      let kinds = headings.contains(short.key) ? [] : kinds(of: short)
      guard kinds.count == 1 else { return nil }
      return AliasCandidate(
        name: short.words.joined(separator: " "),
        key: short.key,
        role: kinds[0].key,
        line: short.line
      )
    }
    return described + clippings(of: primary) + initials(of: primary)
  }

  // MARK: "CS" and "CA" above the columns of a table

  /// Initials that stand by themselves and are those of one role that the article is about.
  private func initials(of names: [RoleCandidate]) -> [AliasCandidate] {
    let known = Set(candidates.map(\.key))
    var seen: Set<String> = []
    return places.alone.compactMap { place in
      let tokens = place.text.lead.tokens
      guard tokens.count == 1, let token = tokens.first, token.term.utf8.count <= 5,
        AliasNames.isAbbreviation(place.text.bytes[token.range]), !known.contains(token.term),
        seen.insert(token.term).inserted
      else { return nil }
      let letters = Array(token.term)
      let owners = names.filter { name in
        let words = name.words.filter { !RoleName.isJoining($0.lowercased()) }
        return words.count == letters.count
          && zip(words, letters).allSatisfy { $0.lowercased().first == $1 }
      }
      guard owners.count == 1 else { return nil }
      return AliasCandidate(
        name: place.text.bytes.text(token.range),
        key: token.term,
        role: owners[0].key,
        line: place.line
      )
    }
  }

  // MARK: "lab tech"

  /// For each name of several words its first clipped form that the article uses.
  private func clippings(of names: [RoleCandidate]) -> [AliasCandidate] {
    let names = names.filter { $0.words.count > 1 }
    if names.isEmpty { return [] }
    let known = Set(candidates.map(\.key))
    let cut = analyzed.blocks.enumerated().flatMap { block, tokens in
      Shortenings.indexes(in: tokens).map { (block, $0) }
    }
    return names.compactMap { name in
      for (block, word) in cut {
        if let form = clipping(of: name, around: word, in: block, known) { return form }
      }
      return nil
    }
  }

  /// The first clipped form of a name that has a certain word of a block.
  private func clipping(
    of long: RoleCandidate,
    around word: Int,
    in block: Int,
    _ known: Set<String>
  ) -> AliasCandidate? {
    let (tokens, count) = (analyzed.blocks[block], long.words.count)
    guard tokens.count >= count else { return nil }
    let first = long.words[0].lowercased().utf8.first
    let starts = max(0, word - count + 1)...min(word, tokens.count - count)
    for start in starts where tokens[start].term.utf8.first == first {
      let words = tokens[start..<start + count].map(\.term)
      let key = RoleName.key(words)
      guard !known.contains(key), Shortenings.expansions(of: words).contains(long.key) else {
        continue
      }
      let text = analyzed.article.blocks[block].text
      let range = tokens[start].range.lowerBound..<tokens[start + count - 1].range.upperBound
      return AliasCandidate(
        name: analyzed.texts[block].text(range),
        key: key,
        role: long.key,
        line: text.line(at: range.lowerBound)
      )
    }
    return nil
  }

  // MARK: "Porter vs Usher" above "Hospital porter"

  /// The names that headings give to kinds of a role of the title, where all its other roles have
  /// headings of their own.
  private func kinds(of short: RoleCandidate) -> [RoleCandidate] {
    let others = candidates.filter { $0.isPrimary && $0.key != short.key }
    guard !others.isEmpty, others.allSatisfy({ headings.contains($0.key) }) else { return [] }
    return candidates.filter { long in
      !long.isPrimary && headings.contains(long.key) && long.words.count > short.words.count
        && long.key.hasSuffix(short.key)
    }
  }
}
