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
      if has("do") || has("does") || has("works") {
        // "What tools do they use?" and "What do they earn?" ask for something else than duties.
        return vocabulary.attribute(ofLabel: rest)
          ?? vocabulary.attribute(atEndOfQuestion: rest) ?? Attribute("responsibility")
      }
      if tokens[0].term == "what", has("is") || has("are") {
        return asked(vocabulary) ?? Attribute("definition")
      }
    }
    return vocabulary.attribute(ofLabel: rest)
  }

  private static let vague: WordSet = ["job", "like"]

  /// The attribute that is all that "What are the …?" asks for.
  private func asked(_ vocabulary: AttributeVocabulary) -> Attribute? {
    guard tokens.count > 2 else { return nil }
    let asked = rest.filter { !FunctionWords.contains($0) && !Self.vague.contains($0) }
    if tokens[2].term == "the" {
      return (1...2).contains(asked.count) ? vocabulary.attribute(ofLabel: asked) : nil
    }
    // "What is a software tester?" asks for no tool, "What is a typical day like?" for duties.
    return asked.count == 2 ? vocabulary.attribute(ofWhole: asked) : nil
  }

  /// Whether a heading announces what something is in general, and no matter of its own.
  static func isOverview(_ heading: String) -> Bool {
    let bytes = [UInt8].folded(heading)
    return overviews.isFound(in: bytes, bytes.indices)
  }

  private static let overviews = PhraseList(
    [
      "overview", "introduction", "about the job", "about the role", "about the work", "in brief",
      "at a glance", "in a nutshell", "the basics", "in short", "in one line", "in one sentence",
      "the job", "the work", "summary",
    ],
    wholeWords: true
  )

  /// The words besides the roles.
  private var rest: [Token] {
    if mentions.isEmpty { return tokens }
    return tokens.indices.filter { index in !mentions.contains { $0.tokens.contains(index) } }
      .map { tokens[$0] }
  }

  private func has(_ term: String) -> Bool { tokens.contains { $0.term == term } }
}
