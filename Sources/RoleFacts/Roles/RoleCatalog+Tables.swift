extension RoleCatalog {
  /// What a catalog cannot derive from anything else: to be stored, and to make it again.
  package struct Tables: Sendable, Equatable {
    /// In order of their ids.
    package let roles: [Role]
    package let names: [String: RoleID]
    package let fields: [String: RoleID]
    package let localNames: LocalNames
    package let heads: [String: [RoleID]]
    package let initials: [String: RoleID]
    package let longestName: Int

    package init(
      roles: [Role],
      names: [String: RoleID],
      fields: [String: RoleID],
      localNames: LocalNames,
      heads: [String: [RoleID]],
      initials: [String: RoleID],
      longestName: Int
    ) {
      self.roles = roles
      self.names = names
      self.fields = fields
      self.localNames = localNames
      self.heads = heads
      self.initials = initials
      self.longestName = longestName
    }
  }

  package init(_ tables: Tables) {
    roles = tables.roles
    names = tables.names
    fields = tables.fields
    localNames = tables.localNames
    heads = tables.heads
    initials = tables.initials
    longestName = tables.longestName
    keys = NameTree(keys: [Array(names.keys), Array(fields.keys), localNames.keys].joined())
    meanings = keys.keys.map { key in
      tables.names[key].map { .role($0) } ?? tables.fields[key].map { .field($0) } ?? .local
    }
    byArticle = ArticleRoles(roles)
  }

  package var tables: Tables {
    Tables(
      roles: roles,
      names: names,
      fields: fields,
      localNames: localNames,
      heads: heads,
      initials: initials,
      longestName: longestName
    )
  }
}
