package import RoleFacts

extension Conversation {
  /// Settles which roles questions are about that name none; with no roles, settles nothing.
  package mutating func settle(on roles: [RoleID]) {
    settledRoles = roles
    if !roles.isEmpty { self.roles = roles }
  }

  /// What the next question can take over, each part with its label; parts without anything are
  /// left out.
  ///
  /// - Parameter catalog: names the roles.
  /// - Returns: labels and words, in an order that is always the same.
  package func context(_ catalog: RoleCatalog) -> [(label: String, words: String)] {
    let parts = [
      ("settled roles", settledRoles.map { catalog[$0].name }),
      ("roles", roles.map { catalog[$0].name }),
      ("attributes", attributes.map(\.words)),
      // Stems are no pretty sight; they are shown where nothing else tells what it was about.
      ("beginnings of words", attributes.isEmpty ? topics : []),
      ("places", regions),
    ]
    return parts.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) }
  }
}
