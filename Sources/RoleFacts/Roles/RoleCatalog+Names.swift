import ArticleParsing
import TextAnalysis

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
    let unique = shortened.compactMapValues(\.only)
    self.init(
      Tables(
        roles: roles,
        names: names.merging(unique) { given, _ in given }
          .merging(Self.pluralInitials(names)) { given, _ in given },
        fields: fields.filter { names[$0.key] == nil }.compactMapValues(\.only),
        localNames: LocalNames(localNames),
        heads: heads.mapValues { $0.sorted() },
        initials: initials.filter { names[$0.key] == nil }.compactMapValues(\.only),
        longestName: longest + 2
      )
    )
  }
}

extension RoleCatalog {
  /// "PTs" beside "PT": three letters are too short for their singular to be guessed.
  private static func pluralInitials(_ names: [String: RoleID]) -> [String: RoleID] {
    var plurals: [String: RoleID] = [:]
    for (key, role) in names where key.utf8.count == 2 && !FunctionWords.contains(key + "s") {
      plurals[key + "s"] = role
    }
    return plurals
  }
}

extension Set {
  /// The element of a set that has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
