import TextAnalysis

/// The words of a heading with the roles they name.
struct Heading {
  private let tokens: [Token]
  private let mentions: [RoleCatalog.Mention]
  /// The role that the heading names by itself.
  private let role: RoleID?

  init(
    _ tokens: [Token],
    catalog: RoleCatalog,
    shortNames: [String: RoleCatalog.LocalName]
  ) {
    self.tokens = tokens
    mentions = catalog.mentions(in: tokens, local: shortNames)
    role = catalog.role(named: tokens, local: shortNames)
  }

  /// The roles that the heading names; a field counts only where the article is about its people.
  func roles(primary: [RoleID]) -> [RoleID] {
    let people = mentions.filter { !$0.isField || primary.contains($0.role) }
    if people.count == mentions.count, let role { return [role] }
    var seen: Set<RoleID> = []
    return people.map(\.role).filter { seen.insert($0).inserted }
  }

  /// The attribute that the words besides the roles name.
  func attribute(_ vocabulary: AttributeVocabulary) -> Attribute? {
    guard role == nil else { return nil }
    if has("what") {
      // "What do they do?" asks for duties, "What tools do they use?" for what it names.
      if has("do") || has("does") || has("works") {
        return named(vocabulary) ?? Attribute("responsibility")
      }
      if tokens[0].term == "what", has("is") || has("are") { return Attribute("definition") }
    }
    return named(vocabulary)
  }

  private func named(_ vocabulary: AttributeVocabulary) -> Attribute? {
    guard !mentions.isEmpty else { return vocabulary.attribute(ofLabel: tokens) }
    let rest = tokens.indices.filter { index in
      !mentions.contains { $0.tokens.contains(index) }
    }
    return vocabulary.attribute(ofLabel: rest.map { tokens[$0] })
  }

  private func has(_ term: String) -> Bool { tokens.contains { $0.term == term } }
}
