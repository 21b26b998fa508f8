import ArticleParsing

/// The roles and their other names that an article's metadata declare.
///
/// `roles` names roles, one an item or divided by commas. `aliases` gives the other names of the
/// one role of the article; with a role below it (`aliases.Nurse`), those of that role. What an
/// author declares needs no word that marks it as a role.
struct DeclaredRoles {
  private(set) var names: [(name: RolePhrase.Name, line: Int)] = []
  private(set) var aliases: [AliasCandidate] = []

  init(_ metadata: [Metadatum], phrase: RolePhrase) {
    for entry in metadata where ["role", "roles"].contains(entry.key.lowercased()) {
      names += Self.pieces(entry, phrase).map { ($0, entry.line) }
    }
    let ownCount = names.count
    for entry in metadata {
      let path = entry.key.split(separator: ".", maxSplits: 1).map(String.init)
      guard let first = path.first, ["alias", "aliases"].contains(first.lowercased()) else {
        continue
      }
      var role: RolePhrase.Name?
      if path.count > 1 {
        role = phrase.name(declared: path[1])
        role.map { names.append(($0, entry.line)) }
      } else if ownCount == 1 {
        role = names[0].name
      }
      guard let role else { continue }
      aliases += Self.pieces(entry, phrase).filter { $0.key != role.key }.map { alias in
        AliasCandidate(
          name: alias.words.joined(separator: " "),
          key: alias.key,
          role: role.key,
          line: entry.line
        )
      }
    }
  }

  private static func pieces(_ entry: Metadatum, _ phrase: RolePhrase) -> [RolePhrase.Name] {
    entry.value.split(separator: ",").compactMap { phrase.name(declared: String($0)) }
  }
}
