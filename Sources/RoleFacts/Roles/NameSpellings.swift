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
    let known = Set(candidates.map(\.key))
    return described + primary.compactMap { clipping(of: $0, known: known) }
  }

  // MARK: "lab tech"

  /// The first clipped form of a name of several words that the article uses.
  private func clipping(of long: RoleCandidate, known: Set<String>) -> AliasCandidate? {
    let count = long.words.count
    guard count > 1, let first = long.words[0].lowercased().utf8.first else { return nil }
    for (index, tokens) in analyzed.blocks.enumerated() where tokens.count >= count {
      for start in 0...tokens.count - count where tokens[start].term.utf8.first == first {
        let window = tokens[start..<start + count]
        guard window.contains(where: { Shortenings.contains($0.term) }) else { continue }
        let words = window.map(\.term)
        let key = RoleName.key(words)
        guard !known.contains(key), Shortenings.expansions(of: words).contains(long.key) else {
          continue
        }
        let text = analyzed.article.blocks[index].text
        let range = tokens[start].range.lowerBound..<tokens[start + count - 1].range.upperBound
        return AliasCandidate(
          name: Array(text.text.utf8).text(range),
          key: key,
          role: long.key,
          line: text.line(at: range.lowerBound)
        )
      }
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
