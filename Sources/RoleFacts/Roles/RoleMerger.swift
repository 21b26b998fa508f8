import ArticleParsing
import TextAnalysis

/// Brings the names of all articles together and says which are one role.
struct RoleMerger {
  private struct Entry {
    let words: [String]
    let key: String
    /// The name as its first article has it where a sign joins its words.
    let spelling: String?
    /// The line where the first of its articles gives the name first.
    let line: Int
    var articles: [ArticleID] = []
    var primaryArticles: [ArticleID] = []
    var aliases: [RoleAlias] = []
    /// Index of the entry it was merged into, or its own.
    var parent: Int
  }

  /// Two entries that stay two roles.
  private struct Pair: Hashable {
    let low: Int
    let high: Int
  }

  private var entries: [Entry] = []
  private var byKey: [String: Int] = [:]
  /// The names of the roles that each article is about.
  private var primary: [ArticleID: [RoleCandidate]] = [:]
  private var refused: Set<Pair> = []
  private var pendingAliases: [(alias: AliasCandidate, article: ArticleID)] = []

  mutating func add(_ candidate: RoleCandidate, article: ArticleID) {
    let index = entryIndex(of: candidate)
    if entries[index].articles.last != article { entries[index].articles.append(article) }
    guard candidate.isPrimary else { return }
    entries[index].primaryArticles.append(article)
    primary[article, default: []].append(candidate)
  }

  mutating func add(_ alias: AliasCandidate, article: ArticleID) {
    pendingAliases.append((alias, article))
  }

  private mutating func entryIndex(of candidate: RoleCandidate) -> Int {
    if let known = byKey[candidate.key] { return known }
    let index = entries.count
    byKey[candidate.key] = index
    entries.append(
      Entry(
        words: candidate.words,
        key: candidate.key,
        spelling: candidate.spelling,
        line: candidate.line,
        parent: index
      )
    )
    return index
  }

  // MARK: Merging

  private func root(_ index: Int) -> Int {
    var index = index
    while entries[index].parent != index { index = entries[index].parent }
    return index
  }

  /// Makes two entries one role.
  ///
  /// Two names that one article is about stay two roles unless `isSpelling` says that one name is
  /// but a shorter spelling of the other.
  private mutating func merge(_ left: Int, _ right: Int, isSpelling: Bool = false) {
    let first = root(left)
    let second = root(right)
    let (low, high) = (min(first, second), max(first, second))
    let pair = Pair(low: low, high: high)
    guard first != second, isSpelling || !refused.contains(pair) else { return }
    let articles = Set(entries[low].primaryArticles)
    guard isSpelling || articles.isDisjoint(with: entries[high].primaryArticles) else {
      refused.insert(pair)
      return
    }
    entries[high].parent = low
    entries[low].primaryArticles += entries[high].primaryArticles
    entries[low].articles += entries[high].articles
    entries[low].aliases += entries[high].aliases
  }

  private mutating func mergeAll() {
    for (alias, article) in pendingAliases {
      guard let role = byKey[alias.role] else { continue }
      let line = RoleAlias(
        name: alias.name,
        article: article,
        line: alias.line,
        isLocal: false
      )
      entries[root(role)].aliases.append(line)
      if let other = byKey[alias.key] { merge(role, other) }
    }
    mergeInitials()
    mergeShortenings()
  }

  /// "Vet Tech" is the "Veterinary Technician" of the same article.
  private mutating func mergeShortenings() {
    for short in entries.indices {
      let articles = Set(entries[short].articles)
      let matches = Shortenings.expansions(of: entries[short].words).compactMap { byKey[$0] }
        .filter { $0 != short && !articles.isDisjoint(with: entries[$0].articles) }
      // What may be short for several roles is short for none.
      if Set(matches.map(root)).count == 1 { merge(short, matches[0], isSpelling: true) }
    }
  }

  /// "ML Engineer" is "Machine Learning Engineer".
  private mutating func mergeInitials() {
    for short in entries.indices {
      let words = entries[short].words
      guard words.count >= 2, words[0].count >= 2, words[0].allSatisfy(\.isUppercase) else {
        continue
      }
      let letters = words[0].lowercased()
      let matches = entries.indices.filter { long in
        guard entries[long].words.count == words.count - 1 + letters.count else { return false }
        let expanded = entries[long].words
        let initials = expanded.prefix(letters.count).compactMap(\.first)
        let tail = expanded.dropFirst(letters.count).map { $0.lowercased() }
        let sameTail =
          RoleName.key(tail) == RoleName.key(words.dropFirst().map { $0.lowercased() })
        return String(initials).lowercased() == letters && sameTail
      }
      // Initials that fit several roles are the initials of none.
      if Set(matches.map(root)).count == 1 { merge(short, matches[0], isSpelling: true) }
    }
  }

  // MARK: The catalog

  mutating func catalog() -> RoleCatalog {
    mergeAll()
    var groups: [Int: [Int]] = [:]
    for index in entries.indices { groups[root(index), default: []].append(index) }
    let named = groups.keys.map { (root: $0, name: displayName(groups[$0] ?? [])) }
      .sorted { ($0.name, $0.root) < ($1.name, $1.root) }
    var ids: [Int: RoleID] = [:]
    for (number, group) in named.enumerated() { ids[group.root] = RoleID(number) }
    let roles = named.enumerated().map { number, group in
      Role(
        id: RoleID(number),
        name: group.name,
        aliases: aliases(of: group.root, members: groups[group.root] ?? [], name: group.name),
        articles: Array(Set(entries[group.root].primaryArticles)).sorted()
      )
    }
    return RoleCatalog(
      roles: roles,
      names: names(of: named.map { groups[$0.root] ?? [] }, ids),
      localNames: localNames(ids),
      words: entries.indices.compactMap { index in
        ids[root(index)].map { (role: $0, words: entries[index].words) }
      }
    )
  }

  /// The roles by the keys of their names; given names come before derived ones.
  private func names(of groups: [[Int]], _ ids: [Int: RoleID]) -> [String: RoleID] {
    var names: [String: RoleID] = [:]
    for (number, members) in groups.enumerated() {
      for key in members.map({ entries[$0].key }) where names[key] == nil {
        names[key] = RoleID(number)
      }
    }
    for (number, members) in groups.enumerated() {
      for key in familyKeys(members) where names[key] == nil { names[key] = RoleID(number) }
    }
    for (alias, _) in pendingAliases {
      guard let role = byKey[alias.role].flatMap({ ids[root($0)] }) else { continue }
      if names[alias.key] == nil { names[alias.key] = role }
    }
    for (key, owners) in aliasTails(ids) where names[key] == nil && owners.count == 1 {
      names[key] = owners.first
    }
    return names
  }

  /// The last two words of longer other names: "security analyst" of "information security analyst".
  private func aliasTails(_ ids: [Int: RoleID]) -> [String: Set<RoleID>] {
    var tails: [String: Set<RoleID>] = [:]
    for (alias, _) in pendingAliases {
      let words = alias.name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      guard words.count >= 3, let role = byKey[alias.role].flatMap({ ids[root($0)] }) else {
        continue
      }
      tails[RoleName.key(words.suffix(2)), default: []].insert(role)
    }
    return tails
  }

  /// The name that most articles use; of equals the longer one, then the first by letters.
  private func displayName(_ members: [Int]) -> String {
    let counts = members.map { Set(entries[$0].articles).count }
    let best = zip(members, counts).min { left, right in
      let (a, b) = (entries[left.0], entries[right.0])
      let (aShort, bShort) = (startsWithInitials(a.words), startsWithInitials(b.words))
      if aShort != bShort { return bShort }
      let (aCut, bCut) = (isCut(a.words), isCut(b.words))
      if aCut != bCut { return bCut }
      if left.1 != right.1 { return left.1 > right.1 }
      return a.words.joined(separator: " ") < b.words.joined(separator: " ")
    }
    guard let best else { return "" }
    let words = entries[best.0].spelling?.parts(at: " ") ?? entries[best.0].words
    return RoleName.display(isFamily(words) ? words : singular(words))
  }

  /// Keys of the parts of a family: "Airline and Commercial Pilots" has commercial pilots.
  private func familyKeys(_ members: [Int]) -> [String] {
    members.flatMap { index -> [String] in
      let words = entries[index].words.map { $0.lowercased() }
      guard let head = words.last, isFamily(words) else { return [] }
      let parts = words.split { $0 == "and" || $0 == "," }
      // "Investigators" alone may be others than those of "Appraisers, Examiners and Investigators".
      let isPlain = parts.allSatisfy { $0.count == 1 }
      return parts.filter { isPlain || $0.count > 1 || !isHead($0[$0.startIndex]) }.map { part in
        let isWhole = part.last.map { HeadNouns.contains(RoleName.singular($0)) } ?? false
        return RoleName.key(isWhole ? Array(part) : part + [head])
      }
    }
  }

  private func aliases(of root: Int, members: [Int], name: String) -> [RoleAlias] {
    let terms = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var seen: Set<String> = [RoleName.key(terms)]
    // "Driller's Offsider" has one letter more than its key.
    for index in members {
      guard let spelling = entries[index].spelling?.parts(at: " ") else { continue }
      if RoleName.display(singular(spelling)) == name { seen.insert(entries[index].key) }
    }
    var result: [RoleAlias] = []
    for index in members where seen.insert(entries[index].key).inserted {
      guard let article = entries[index].articles.first else { continue }
      result.append(
        RoleAlias(
          name: RoleName.display(singular(entries[index].words)),
          article: article,
          line: entries[index].line,
          isLocal: false
        )
      )
    }
    for alias in entries[root].aliases {
      let terms = alias.name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      if seen.insert(RoleName.key(terms)).inserted { result.append(alias) }
    }
    return result
  }

  // MARK: Short names inside an article

  private func localNames(_ ids: [Int: RoleID]) -> [ArticleID: [String: RoleCatalog.LocalName]] {
    primary.mapValues { localNames($0, ids: ids) }
  }

  /// Words that only one of an article's roles has in its name.
  private func localNames(
    _ candidates: [RoleCandidate],
    ids: [Int: RoleID]
  ) -> [String: RoleCatalog.LocalName] {
    var owners: [String: Set<RoleID>] = [:]
    var isHead: [String: Bool] = [:]
    for candidate in candidates {
      guard let role = byKey[candidate.key].flatMap({ ids[root($0)] }) else { continue }
      let words = candidate.words.map { RoleName.singular($0.lowercased()) }
        .filter { !RoleName.isJoining($0) }
      for (index, word) in words.enumerated() {
        owners[word, default: []].insert(role)
        let head = index == words.count - 1
        isHead[word] = (isHead[word] ?? head) && head
      }
      for length in 2..<max(2, words.count) {
        owners[words.prefix(length).joined(), default: []].insert(role)
        let tail = words.suffix(length).joined()
        owners[tail, default: []].insert(role)
        isHead[tail] = true
      }
    }
    var result: [String: RoleCatalog.LocalName] = [:]
    for (word, roles) in owners where roles.count == 1 {
      guard let role = roles.first else { continue }
      result[word] = RoleCatalog.LocalName(role: role, standsAlone: isHead[word] != true)
    }
    return result
  }
}
