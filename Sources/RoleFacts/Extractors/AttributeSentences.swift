import ArticleParsing
import TextAnalysis

/// Reads sentences in which an attribute is the subject or the complement.
///
/// For example "The main tools are …", "Usual duties include …", "Large hotels are the main employers",
/// "A degree in law is the usual way in". The role is the one that the sentence names, else the one
/// that its paragraph or heading is about.
struct AttributeSentences {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    for prose in prose.all {
      switch prose.block.kind {
      case .paragraph, .answer, .listItem: read(prose, into: &collector)
      case .tableRow, .definition, .orphanAnswer: continue
      }
    }
  }

  private func read(_ prose: ProseBlocks.Prose, into collector: inout FactCollector) {
    let (block, index, bytes) = (prose.block, prose.index, prose.bytes)
    guard LineShape.endsSentence(block.text.text) else { return }
    for clause in prose.clauses where bytes[clause.range].last != UInt8(ascii: "?") {
      guard let statement = statement(clause, block: index, bytes) else { continue }
      for role in scope.owners(of: clause, within: statement.owners, block: index) {
        collector.addSaid(
          role,
          statement.attribute,
          prose.raw.text(statement.value),
          opensSentence: statement.value.lowerBound == clause.range.lowerBound,
          block: index,
          lines: block.text.lines(of: statement.value)
        )
      }
    }
  }

  /// Whether a clause is such a sentence.
  func reads(_ clause: Clause, block: Int, _ bytes: [UInt8]) -> Bool {
    statement(clause, block: block, bytes) != nil
  }

  /// An attribute, its value, and the words that may name whose it is.
  private struct Statement {
    let attribute: Attribute
    let value: Range<Int>
    let owners: Range<Int>
  }

  /// A clause cut at the verb that links its two sides.
  private struct Sides {
    let left: ArraySlice<Token>
    let right: ArraySlice<Token>
    let verb: Token
    let range: Range<Int>

    var leftRange: Range<Int> { range.lowerBound..<verb.range.lowerBound }
    var rightRange: Range<Int> { verb.range.upperBound..<range.upperBound }
  }

  private func statement(_ clause: Clause, block: Int, _ bytes: [UInt8]) -> Statement? {
    guard let sides = sides(of: clause.range, block: block),
      let first = sides.right.first?.term, !Self.denials.contains(first)
    else { return nil }
    if let statement = subjectStatement(sides, bytes) { return statement }
    guard let start = sides.left.first?.term, !Self.pointers.contains(start),
      !namesRole(sides.left, block)
    else { return nil }
    return degreeStatement(sides, bytes) ?? complementStatement(sides, bytes)
  }

  private static let links: WordSet = [
    "are", "is", "include", "includes", "comprise", "were", "employ", "employs", "remain",
    "remains", "stays",
  ]
  private static let denials: WordSet = ["not", "no", "never", "neither", "none"]
  private static let pointers: WordSet = [
    "this", "that", "these", "those", "it", "they", "there", "he", "she", "what", "which", "who",
    "here", "one", "both", "neither", "if", "when", "we", "you",
  ]

  private func sides(of range: Range<Int>, block: Int) -> Sides? {
    let tokens = scope.analyzed.blocks[block]
    let first = tokens.firstIndex(atOrBehind: range.lowerBound)
    guard first < tokens.count else { return nil }
    var last = tokens.firstIndex(atOrBehind: range.upperBound) - 1
    while last >= 0, Int(tokens[last].end) > range.upperBound { last -= 1 }
    guard last > first, let verb = tokens.firstIndex(of: Self.links, in: first..<last + 1),
      verb > first, verb < last, verb - first <= 18
    else { return nil }
    return Sides(
      left: tokens[first..<verb],
      right: tokens[(verb + 1)...last],
      verb: tokens[verb],
      range: range
    )
  }

  private func namesRole(_ tokens: ArraySlice<Token>, _ block: Int) -> Bool {
    scope.mentions[block].contains { tokens.indices.contains($0.tokens.lowerBound) }
  }

  // MARK: "The most common tools are …"

  private func subjectStatement(_ sides: Sides, _ bytes: [UInt8]) -> Statement? {
    let head = sides.left.prefix { !Self.prepositions.contains($0) }
    guard (1...6).contains(head.count), sides.left.count <= 10,
      let attribute = scope.vocabulary.attribute(atEndOf: Array(head)),
      Self.subjects.contains(attribute.name), isTelling(attribute, head, sides, bytes)
    else { return nil }
    return Statement(attribute: attribute, value: sides.rightRange, owners: sides.leftRange)
  }

  private func isTelling(
    _ attribute: Attribute,
    _ head: ArraySlice<Token>,
    _ sides: Sides,
    _ bytes: [UInt8]
  ) -> Bool {
    let isUsual = head.contains { Self.usual.contains($0) }
    switch attribute.name {
    case "goal", "focus", "working_hours": return true
    case "growth":
      return !bytes[sides.rightRange].contains(where: NumberReader.isDigit)
        && head.last?.term == "demand"
    case "education": return isUsual && Degrees.areNamed(in: bytes, sides.rightRange)
    default: return isUsual || sides.verb.term.hasPrefix("includ")
    }
  }

  private static let subjects: Set<String> = [
    "certification", "licence", "tool", "language", "framework", "platform", "skill", "knowledge",
    "employer", "industry", "goal", "focus", "output", "responsibility", "working_hours", "growth",
    "education",
  ]
  private static let prepositions: WordSet = [
    "for", "of", "in", "among", "used", "needed", "required", "that", "which", "at", "on", "to",
    "they", "with",
  ]
  /// Words by which an attribute is known to be told: "the main …", "popular …".
  private static let usual: WordSet = [
    "main", "most", "common", "typical", "popular", "best-known", "known", "best", "key", "usual",
    "important", "primary", "core", "top", "largest", "major", "chief", "biggest", "minimum",
    "essential", "required", "recognised", "recognized", "favourite", "favorite", "standard",
    "everyday",
  ]

  // MARK: "A diploma is the usual way in"

  private func degreeStatement(_ sides: Sides, _ bytes: [UInt8]) -> Statement? {
    let said = sides.right.prefix(4)
    guard said.contains(where: { Self.states.contains($0) }),
      !said.contains(where: { Self.doubts.contains($0) })
    else { return nil }
    let head = Array(sides.left.prefix { !Self.prepositions.contains($0) })
    let permit = scope.vocabulary.attribute(atEndOf: head)
    let isNamed = head.count(where: { !FunctionWords.contains($0) }) > 1
    let isPermit =
      isNamed && permit.map { ["licence", "certification"].contains($0.name) } ?? false
    guard isPermit || Degrees.areNamed(in: bytes, sides.leftRange) else { return nil }
    return Statement(
      attribute: isPermit ? permit ?? Attribute("licence") : Attribute("education"),
      value: sides.leftRange,
      owners: sides.rightRange
    )
  }

  private static let doubts: WordSet = ["rarely", "seldom", "hardly", "not", "never", "no"]
  private static let states: WordSet = [
    "required", "needed", "usual", "expected", "enough", "standard", "typical", "mandatory",
    "preferred", "common", "norm", "minimum", "asked", "necessary", "compulsory", "sufficient",
    "essential", "must",
  ]

  // MARK: "Large hotels are the main employers", "Hospitals employ most of them"

  private func complementStatement(_ sides: Sides, _ bytes: [UInt8]) -> Statement? {
    guard let first = sides.right.first else { return nil }
    func statement(_ attribute: Attribute) -> Statement {
      Statement(attribute: attribute, value: sides.leftRange, owners: sides.rightRange)
    }
    if sides.verb.term.hasPrefix("employ") {
      if ["them", "most", "many", "the"].contains(first.term) {
        return statement(Attribute("employer"))
      }
      guard Shares.read(bytes.text(sides.range)) != nil else { return nil }
      return Statement(
        attribute: Attribute("employer"),
        value: sides.range,
        owners: sides.verb.range
      )
    }
    guard first.term == "the" || Self.usual.contains(first) else { return nil }
    let head = sides.right.prefix { !Self.prepositions.contains($0) }
    guard head.count <= 6,
      head.contains(where: { Self.usual.contains($0) }) || head.count == 2,
      let attribute = scope.vocabulary.attribute(atEndOf: Array(head)),
      Self.complements.contains(attribute.name)
    else { return nil }
    return statement(attribute)
  }

  private static let complements: Set<String> = [
    "employer", "industry", "certification", "licence", "tool", "language", "framework",
  ]
}
