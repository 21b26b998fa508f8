import RoleFacts

/// Finds a role by what a person calls it.
struct RoleNames {
  private let catalog: RoleCatalog

  init(_ catalog: RoleCatalog) { self.catalog = catalog }

  /// The role with this name or alias; case, hyphens and a plural make no difference.
  func find(_ name: String) throws(ToolError) -> RoleID {
    let key = Self.key(name)
    if let role = catalog.roles.first(where: { Self.key($0.name) == key }) { return role.id }
    for role in catalog.roles {
      // An alias that holds only in its article says too little here.
      let names = role.aliases.filter { !$0.isLocal }.map(\.name)
      if names.contains(where: { Self.key($0) == key }) { return role.id }
    }
    throw .unknownRole(name, nearest: NearestName.of(name, in: catalog.roles.map(\.name)))
  }

  private static func key(_ name: String) -> String {
    let words = name.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
    return words.count > 3 && words.hasSuffix("s") && !words.hasSuffix("ss")
      ? String(words.dropLast()) : words
  }
}
