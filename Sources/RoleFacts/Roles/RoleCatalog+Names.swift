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
      let terms = words.map { $0.lowercased() }.filter { !RoleName.joining.contains($0) }
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
    starts = NameStarts(keys: [Array(allNames.keys), Array(allFields.keys), localKeys].joined())
  }
}

extension Set {
  /// The element of a set that has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
