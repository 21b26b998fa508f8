import ArticleParsing

extension FactCollector {
  /// Adds what a sentence says of an attribute: the value as it stands, and the things it names.
  ///
  /// `opensSentence` says whether the capital letter of the first word tells nothing.
  mutating func addSaid(
    _ role: RoleID,
    _ attribute: Attribute,
    _ value: String,
    opensSentence: Bool = false,
    block: Int,
    lines: ClosedRange<Int>
  ) {
    if attribute.name == "tool", Self.speaksOfMethods(value) { return }
    let qualifiers = qualifiers(in: [value], block: block)
    if Self.named.contains(attribute.name) {
      let words = Self.withoutAwarders(value, attribute)
      let names = ProperNames.names(in: words, opensSentence: opensSentence)
      if attribute.name == "tool", names.isEmpty,
        ItemList.items(in: words, at: .line).count > 2
      {
        addItems(role, attribute, words, block: block, lines: lines, qualifiers: qualifiers)
      }
      for name in names where isThing(name) {
        let own = ProgrammingLanguages.contains(name) ? Attribute("language") : attribute
        guard own.name == "language" || attribute.name != "language" else { continue }
        add(role, own, name, block: block, lines: lines, qualifiers: qualifiers)
      }
    } else if ["employer", "industry"].contains(attribute.name), let shares = Shares.read(value) {
      for (name, share) in shares {
        var own = qualifiers
        own.label = share
        add(role, attribute, name, block: block, lines: lines, qualifiers: own)
      }
      return
    } else if Self.enumerated.contains(attribute.name) {
      addItems(role, attribute, value, block: block, lines: lines, qualifiers: qualifiers)
    }
    add(role, attribute, value, block: block, lines: lines, qualifiers: qualifiers)
  }

  private static let awarders = PhraseList([" from the ", " by the ", " through the ", " of the "])

  /// What is awarded without who awards it: "the CPA from the AICPA".
  private static func withoutAwarders(_ value: String, _ attribute: Attribute) -> String {
    guard ["certification", "licence"].contains(attribute.name),
      let mark = awarders.first(in: .folded(value))
    else { return value }
    return Array(value.utf8).text(0..<mark.range.lowerBound)
  }

  private static let enumerated: Set<String> = ["employer", "industry", "skill", "output"]

  private static let named: Set<String> = [
    "tool", "framework", "platform", "language", "certification", "licence",
  ]

  /// Whether a name is that of a thing, not of a role or a place.
  private func isThing(_ name: String) -> Bool {
    scope.role(named: name) == nil && !Places.isPlace(name)
  }

  /// Whether what somebody uses is a way of working rather than a tool, or "a range of tools".
  private static func speaksOfMethods(_ value: String) -> Bool {
    let words = value.lowercased().utf8.split { !NumberReader.isLetter($0) }
      .map { String(decoding: $0, as: UTF8.self) }
    let told = words.drop { vague.contains($0) }
    return words.contains { methods.contains($0) }
      || told.first.map { tools.contains($0) } ?? true && ProperNames.names(in: value).isEmpty
  }

  private static let methods: Set<String> = [
    "techniques", "technique", "methods", "method", "approaches", "principles",
  ]
  private static let tools: Set<String> = ["tools", "software", "technologies", "equipment"]
  private static let vague: Set<String> = [
    "a", "an", "the", "of", "range", "variety", "number", "set", "many", "several", "various",
    "these", "those", "same", "similar", "different", "overlapping", "other", "wide", "broad",
    "such", "their",
  ]
}
