import ArticleParsing

extension RoleCatalog {
  /// A catalog with the names of fields, heads and initials derived from the names of roles.
  ///
  /// `names` has the keys of all names; `words` has, for each name that is made of words, its role
  /// and the words.
  init(
    roles: [Role],
    names: [String: RoleID],
    localNames: [ArticleID: [String: LocalName]],
    words: [(role: RoleID, words: [String])]
  ) {
    var fields: [String: Set<RoleID>] = [:]
    var heads: [String: Set<RoleID>] = [:]
    var shortened: [String: Set<RoleID>] = [:]
    var initials: [String: Set<RoleID>] = [:]
    var longest = 1
    for (role, words) in words {
      let terms = words.map { $0.lowercased() }.filter { !RoleName.isJoining($0) }
      guard let last = terms.last else { continue }
      longest = max(longest, words.count)
      let head = RoleName.singular(last)
      heads[head, default: []].insert(role)
      for field in RoleName.fields(of: head) where terms.count > 1 || field.utf8.count > 8 {
        fields[RoleName.key(terms.dropLast() + [field]), default: []].insert(role)
      }
      if terms.count >= 3 {
        let letters = String(terms.dropLast().compactMap(\.first))
        shortened[RoleName.key([letters, last]), default: []].insert(role)
      }
      if (2...4).contains(terms.count) {
        initials[String(terms.compactMap(\.first)), default: []].insert(role)
      }
    }
    self.roles = roles
    let unique = shortened.compactMapValues(\.only)
    let allNames = names.merging(unique) { given, _ in given }
    let allFields = fields.filter { names[$0.key] == nil }.compactMapValues(\.only)
    self.names = allNames
    self.localNames = localNames
    self.heads = heads.mapValues { $0.sorted() }
    self.fields = allFields
    self.initials = initials.filter { names[$0.key] == nil }.compactMapValues(\.only)
    longestName = longest + 2
    let localKeys = localNames.values.flatMap(\.keys)
    keys = NameTree(keys: [Array(allNames.keys), Array(allFields.keys), localKeys].joined())
    primaryRoles = Self.primaryRoles(of: roles)
    aliases = Self.aliases(of: roles)
  }

  private static func primaryRoles(of roles: [Role]) -> [ArticleID: [RoleID]] {
    var result: [ArticleID: [RoleID]] = [:]
    for role in roles {
      for article in role.articles { result[article, default: []].append(role.id) }
    }
    return result
  }

  private static func aliases(of roles: [Role]) -> [ArticleID: [GivenAlias]] {
    var result: [ArticleID: [GivenAlias]] = [:]
    for role in roles {
      for alias in role.aliases where !alias.isLocal {
        result[alias.article, default: []].append(GivenAlias(role: role.id, alias: alias))
      }
    }
    return result
  }
}

extension Set {
  /// The element of a set that has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
