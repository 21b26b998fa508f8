package import ArticleParsing
package import TextAnalysis

/// The roles of a corpus and the names under which texts speak of them.
package struct RoleCatalog: Sendable, Equatable {
  /// In order of their ids, which is the order of their names.
  package let roles: [Role]
  /// Names that hold everywhere, by their key.
  let names: [String: RoleID]
  /// Names of fields ("data science"), by their key.
  let fields: [String: RoleID]
  /// Names that hold in one article.
  let localNames: LocalNames
  /// Roles by the last word of their names, in singular.
  let heads: [String: [RoleID]]
  /// Initials that only one role has, in lower case.
  let initials: [String: RoleID]
  /// The most words that a name has.
  let longestName: Int
  /// The keys of all names, local ones included.
  let keys: NameTree
  /// What each key of the tree means everywhere, by its number.
  let meanings: [Meaning]
  /// The roles and other names of each article.
  let byArticle: ArticleRoles

  /// What a key names in any article.
  enum Meaning: Sendable, Equatable {
    case role(RoleID)
    case field(RoleID)
    /// Nothing: it is a short name of some articles.
    case local
  }

  /// A name that holds in one article.
  package struct LocalName: Sendable, Equatable {
    package let role: RoleID
    /// Whether it counts only where it stands alone: as a heading, a label, a table cell.
    package let standsAlone: Bool

    package init(role: RoleID, standsAlone: Bool) {
      self.role = role
      self.standsAlone = standsAlone
    }
  }

  /// How many roles articles are about.
  package var primaryCount: Int { roles.count { !$0.articles.isEmpty } }

  package subscript(id: RoleID) -> Role { roles[id.index] }

  /// A place where a text names a role.
  package struct Mention: Sendable, Equatable {
    package let role: RoleID
    /// Indexes of the tokens of the name.
    package let tokens: Range<Int>
    /// Whether the text names the field, not the person.
    package let isField: Bool
  }

  /// The roles that an article is about, in order of their ids.
  package func roles(of article: ArticleID) -> [RoleID] { byArticle.primaryRoles(of: article) }

  /// The other names that an article gives to roles, in order of the roles.
  func aliases(of article: ArticleID) -> [ArticleRoles.GivenAlias] {
    byArticle.aliases(of: article)
  }

  /// The roles that a text names, from left to right; of names at one place the longest counts.
  ///
  /// The short names of `article`, in which the text stands, count too.
  package func mentions(in tokens: [Token], article: ArticleID?) -> [Mention] {
    mentions(in: tokens, local: shortNames(of: article))
  }

  /// The short names that hold in an article, by their keys.
  func shortNames(of article: ArticleID?) -> [String: LocalName] {
    article.map { localNames[$0] } ?? [:]
  }

  /// ``mentions(in:article:)`` where the short names of the article are known.
  func mentions(in tokens: [Token], local: [String: LocalName]) -> [Mention] {
    var mentions: [Mention] = []
    var start = 0
    while start < tokens.count {
      if let mention = mention(at: start, in: tokens, local: local) {
        mentions += shared(mention, in: tokens, after: mentions.last?.tokens.upperBound ?? 0)
        mentions.append(mention)
        start = mention.tokens.upperBound
      } else {
        start += 1
      }
    }
    return mentions
  }

  /// The most words that name a role by themselves.
  var longestTokenCount: Int { longestName + 2 }

  /// The role that a heading, label or cell names by itself, its article's short names included.
  package func role(named tokens: [Token], article: ArticleID?) -> RoleID? {
    role(named: tokens, local: shortNames(of: article))
  }

  /// ``role(named:article:)`` where the short names of the article are known.
  func role(named tokens: some Collection<Token>, local: [String: LocalName]) -> RoleID? {
    guard (1...longestTokenCount).contains(tokens.count), let key = keys.number(of: tokens) else {
      return nil
    }
    if !local.isEmpty, let name = local[keys.keys[key]] { return name.role }
    switch meanings[key] {
    case .role(let role), .field(let role): return role
    case .local: return nil
    }
  }

  private func mention(
    at start: Int,
    in tokens: [Token],
    local: [String: LocalName]
  ) -> Mention? {
    var best: Mention?
    keys.forEachKey(in: tokens, from: start, longest: longestName) { key, words in
      switch meanings[key] {
      case .role(let role): best = Mention(role: role, tokens: words, isField: false)
      case .field(let role): best = Mention(role: role, tokens: words, isField: true)
      case .local:
        guard best == nil, let name = local[keys.keys[key]], !name.standsAlone,
          isFree(start, in: tokens)
        else { return }
        best = Mention(role: name.role, tokens: words, isField: false)
      }
    }
    return best
  }

  /// Whether a bare head noun is not the end of some other role's name ("software engineers").
  private func isFree(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    let previous = tokens[index - 1]
    let gap = tokens[index].range.lowerBound - previous.range.upperBound
    return gap > 1 || FunctionWords.contains(previous.term)
      || Self.adjectives.contains(previous.term)
  }

  private static let adjectives: WordSet = [
    "best", "paid", "top", "senior", "junior", "experienced", "good", "great", "most", "many",
    "new", "freelance", "two", "three", "one", "employed", "professional",
    "choose", "hire", "pay", "named", "enjoy", "young", "trained", "certified", "often",
  ]

  /// The role whose modifier stands before "and" in "mechanical and civil engineers".
  private func shared(_ mention: Mention, in tokens: [Token], after: Int) -> [Mention] {
    let start = mention.tokens.lowerBound
    guard start >= 2, start - 2 >= after, mention.tokens.count >= 2,
      ["and", "or", "vs", "versus"].contains(tokens[start - 1].term)
    else { return [] }
    let head = tokens[mention.tokens.upperBound - 1].term
    for length in 1...2 where start - 1 - length >= after {
      let modifiers = tokens[(start - 1 - length)..<(start - 1)].map(\.term)
      let key = RoleName.key(modifiers + [head])
      guard let role = names[key] ?? fields[key], role != mention.role else { continue }
      return [
        Mention(role: role, tokens: (start - 1 - length)..<(start - 1), isField: mention.isField)
      ]
    }
    return []
  }

  /// The roles whose names end with a noun ("engineer"), in singular.
  package func roles(withHead noun: String) -> [RoleID] { heads[noun] ?? [] }

  /// The only role with these initials ("ds"), which no article may use itself.
  package func role(withInitials initials: String) -> RoleID? { self.initials[initials] }

  /// Every word that names of roles use, folded.
  package var vocabulary: [String] {
    let texts = roles.flatMap { [$0.name] + $0.aliases.filter { !$0.isLocal }.map(\.name) }
    return texts
  }
}
