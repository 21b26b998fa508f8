import ArticleParsing
import TextAnalysis

/// Reads facts from sentences whose subject is a role: what it is, focuses on, uses, needs, aims at.
///
/// The verb tells the attribute; where it does not, the heading does.
struct SentenceFacts {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    var defined: Set<RoleID> = []
    for prose in prose.all { read(prose, defined: &defined, into: &collector) }
  }

  private func read(
    _ prose: ProseBlocks.Prose,
    defined: inout Set<RoleID>,
    into collector: inout FactCollector
  ) {
    let (block, index, bytes) = (prose.block, prose.index, prose.bytes)
    let isProse = !isItem(block, index)
    let heading =
      isProse && LineShape.endsSentence(block.text.text) ? scope.attribute(aboveBlock: index) : nil
    let section =
      heading.map { Self.trusts($0, above: block) } == true ? sectionRoles(block, index) : []
    var told: Set<RoleID> = []
    var previous: Reading?
    for clause in prose.clauses where !saysNothing(clause, bytes, block: index) {
      let earlier = previous
      previous = nil
      let isUnsaid = clause.subjects.isEmpty
      if isUnsaid, section.isEmpty || isReadElsewhere(clause, index, bytes) { continue }
      let roles = isUnsaid ? section : clause.subjects
      let isFirst = roles.count == 1 && told.insert(roles[0]).inserted
      let mayDefine = isFirst && isProse && clause.startsWithSubject
      let predicate = Predicate(
        range: clause.predicateStart..<clause.range.upperBound,
        block: index,
        mayDefine: mayDefine && maySayWhatItIs(block, roles[0], heading, defined),
        mayDescribe: isPlaceOfDefinition(block, roles[0], heading)
          || Self.singular.match(in: bytes, at: clause.range.lowerBound, end: bytes.count) != nil,
        mayGoOn: clause.isDirect
      )
      let asked = roles.count == 1 ? heading : nil
      guard
        let reading = goingOn(clause, prose, earlier)
          ?? reading(predicate, bytes, heading: asked)
      else { continue }
      previous = reading
      if reading.attribute.name == "definition" { defined.insert(roles[0]) }
      for role in roles { add(role, reading, clause, prose, into: &collector) }
    }
  }

  /// What a clause without a verb says by that of the clause before: "…, grips Matthews".
  private func goingOn(
    _ clause: Clause,
    _ prose: ProseBlocks.Prose,
    _ earlier: Reading?
  ) -> Reading? {
    let start = clause.range.lowerBound
    guard let earlier, AttributeTraits(of: earlier.attribute).contains(.named),
      clause.startsWithSubject, start >= 2, prose.raw[start - 2] == UInt8(ascii: ","),
      clause.predicateStart + 1 < clause.range.upperBound,
      (0x41...0x5A).contains(prose.raw[clause.predicateStart + 1])
    else { return nil }
    let value = clause.predicateStart..<clause.range.upperBound
    return Reading(attribute: earlier.attribute, value: value)
  }

  /// Whether a clause without a subject speaks of both roles of an article, or of neither, or has an
  /// attribute for its subject.
  private func isReadElsewhere(_ clause: Clause, _ block: Int, _ bytes: [UInt8]) -> Bool {
    let speaksOfAll =
      scope.primaryRoles.count > 1
      && scope.analyzed.blocks[block].contains { token in
        clause.range.contains(token.range.lowerBound) && ["both", "neither"].contains(token.term)
      }
    return speaksOfAll
      || AttributeSentences(scope: scope).reads(clause, block: block, bytes)
  }

  /// Whether a text may still tell what a role is: where it is asked, or once outside.
  private func maySayWhatItIs(
    _ block: Block,
    _ role: RoleID,
    _ heading: Attribute?,
    _ defined: Set<RoleID>
  ) -> Bool {
    let asks = heading.map { ["definition", "responsibility", "focus"].contains($0.name) } ?? false
    if case .answer = block.kind { return asks }
    return asks || !defined.contains(role)
  }

  /// Whether what somebody does is what they are there.
  ///
  /// It is in their own section, where it is asked, and in front of all sections; elsewhere ("Nurses walk
  /// 8 km a day" below "Is it hard?") it is a detail.
  private func isPlaceOfDefinition(_ block: Block, _ role: RoleID, _ heading: Attribute?) -> Bool {
    if heading != nil || scope.sectionRoles[block.section] == [role] { return true }
    let own = scope.article.sections[block.section].heading
    return own == nil || own?.text == scope.article.title?.text
      || scope.sectionRoles[block.section].count > 1
      || own.map { Heading.isOverview($0.text) } ?? false
  }

  /// "A graphic designer arranges …" speaks of all of them.
  private static let singular = PhraseList(["a ", "an "])

  /// Whether a clause is a question or a condition, names a word rather than a role, or stands behind
  /// a label that ``ListFacts`` reads.
  private func saysNothing(_ clause: Clause, _ bytes: [UInt8], block: Int) -> Bool {
    let words = bytes[clause.range]
    if words.first == UInt8(ascii: "\"") || words.starts(with: "“".utf8) { return true }
    if words.starts(with: "if ".utf8) || words.last == UInt8(ascii: "?") { return true }
    let rest = bytes[clause.predicateStart..<clause.range.upperBound]
    if Self.foreignEnds.contains(where: { rest.starts(with: $0) }) { return true }
    return rest.starts(with: ": ".utf8) && scope.labelRole(ofBlock: block) != nil
  }

  /// Behind a name in quotes or a possessive something else is the subject.
  private static let foreignEnds = ["\"", "”", "'s ", "’s ", "' ", "’ "].map { Array($0.utf8) }

  private func isItem(_ block: Block, _ index: Int) -> Bool {
    if case .listItem = block.kind { return true }
    return scope.label(ofBlock: index) != nil
  }

  private func sectionRoles(_ block: Block, _ index: Int) -> [RoleID] {
    let asked = scope.askedRoles(ofBlock: index)
    if !asked.isEmpty { return asked }
    let roles = scope.sectionRoles[block.section]
    if roles.count == 1 { return roles }
    return scope.primaryRoles.count == 1 ? scope.primaryRoles : []
  }

  /// Whether sentences without a subject speak of what the heading or question above them names.
  private static func trusts(_ heading: Attribute, above block: Block) -> Bool {
    if case .answer = block.kind, ["responsibility", "licence"].contains(heading.name) {
      return true
    }
    return [
      "tool", "education", "employer", "skill", "goal", "certification", "career_path",
      "example_project", "working_hours", "advantage", "disadvantage",
    ].contains(heading.name)
  }

  private func add(
    _ role: RoleID,
    _ reading: Reading,
    _ clause: Clause,
    _ prose: ProseBlocks.Prose,
    into collector: inout FactCollector
  ) {
    let bytes = prose.bytes
    let lines = prose.block.text.lines(of: clause.range)
    func add(_ attribute: Attribute, _ range: Range<Int>) {
      collector.addSaid(
        role,
        attribute,
        prose.raw.text(range),
        opensSentence: range.lowerBound == clause.range.lowerBound,
        block: prose.index,
        lines: lines
      )
    }
    switch reading.attribute.name {
    case "definition": add(reading.attribute, clause.range)
    case "education":
      for part in Degrees.parts(of: reading.value, in: bytes) {
        add(self.reading(reading.attribute, part, bytes).attribute, part)
      }
    default: add(reading.attribute, reading.value)
    }
  }

  // MARK: What a predicate says

  /// The part of a clause behind its subject.
  private struct Predicate {
    /// UTF-8 offsets in the block's text.
    let range: Range<Int>
    let block: Int
    /// Whether the clause stands where a text says what its subject is.
    let mayDefine: Bool
    /// Whether it may do so by what its subject does, not only by what it is.
    let mayDescribe: Bool
    /// Whether nothing stands before the subject, so that a verb follows it: not "For nurses, no".
    let mayGoOn: Bool
  }

  private struct Reading {
    let attribute: Attribute
    let value: Range<Int>
  }

  /// How far behind the subject a verb may begin, in bytes.
  private static let verbReach = 41

  private func reading(_ predicate: Predicate, _ bytes: [UInt8], heading: Attribute?) -> Reading? {
    let range = predicate.range
    if let verb = Verbs.phrases.preferred(in: bytes, range, reach: Self.verbReach),
      let reading = reading(verb, predicate, bytes, heading: heading)
    {
      return reading
    }
    if predicate.mayDefine, isDefining(heading: heading),
      !PredicateWords.comparesOrPays(range, bytes),
      heading?.name == "definition" || tellsKind(predicate)
    {
      return Reading(attribute: Attribute("definition"), value: range)
    }
    guard predicate.mayGoOn, let heading,
      let value = SpokenValue.range(in: range, heading, bytes)
    else { return nil }
    return Reading(attribute: heading, value: cut(value, heading, bytes))
  }

  /// What a verb tells; `nil` when its object is of another kind.
  private func reading(
    _ verb: PhraseList.Match,
    _ predicate: Predicate,
    _ bytes: [UInt8],
    heading: Attribute?
  ) -> Reading? {
    let attribute = Attribute(Verbs.attributes[verb.phrase])
    let value = verb.range.upperBound..<predicate.range.upperBound
    switch attribute.name {
    case "licence" where PredicateWords.isAttributive(verb.range, predicate.range, bytes):
      return nil
    case "working_hours", "licence":
      return Reading(attribute: attribute, value: verb.range.lowerBound..<value.upperBound)
    case "education":
      let reading = reading(attribute, value, bytes)
      let isSaid = reading.attribute != attribute || Degrees.areNamed(in: bytes, value)
      return isSaid || heading?.name == "education" ? reading : nil
    case "tool":
      // "Actuaries use statistics to assess risk" says what they are where that is asked.
      let isMeans = Self.purposes.isFound(in: bytes, value)
      let asks = heading.map { ["definition", "responsibility"].contains($0.name) } ?? false
      return predicate.mayDefine && asks && isMeans
        ? nil : Reading(attribute: attribute, value: value)
    case "career_path" where heading.map { PredicateWords.isOfPapers($0) } ?? false: return nil
    case "focus" where Verbs.ofComparison.isFound(in: bytes, value): return nil
    default: return Reading(attribute: attribute, value: cut(value, attribute, bytes))
    }
  }

  /// A value without what it is for: "the kitchen to plan menus" names the kitchen.
  private func cut(_ value: Range<Int>, _ attribute: Attribute, _ bytes: [UInt8]) -> Range<Int> {
    let marks: PhraseList
    switch attribute.name {
    case "collaboration": marks = Self.purposes
    case "example_project": marks = Self.additions
    default: return value
    }
    guard let mark = marks.first(in: bytes, value),
      mark.range.lowerBound > value.lowerBound + 2
    else { return value }
    return value.lowerBound..<mark.range.lowerBound
  }

  private static let purposes = PhraseList([
    " to ", " for ", ", ensuring ", " in order ", " so that ", " when ", " on ", " during ",
  ])
  private static let additions = PhraseList([", "])

  /// What one needs may be a licence rather than an education.
  private func reading(_ attribute: Attribute, _ value: Range<Int>, _ bytes: [UInt8]) -> Reading {
    guard attribute.name == "education" else { return Reading(attribute: attribute, value: value) }
    let end = bytes[value].firstIndex { ",.;(".utf8.contains($0) } ?? value.upperBound
    let said = value.lowerBound..<end
    let named =
      Degrees.areNamed(in: bytes, said) ? nil : scope.lastAttribute(ofLabel: bytes.text(said))
    let isPermit = named.map { ["licence", "certification"].contains($0.name) } ?? false
    return Reading(attribute: isPermit ? named ?? attribute : attribute, value: value)
  }

  private func isDefining(heading: Attribute?) -> Bool {
    guard let heading else { return true }
    return ["definition", "responsibility", "focus"].contains(heading.name)
  }

  /// Whether a predicate tells what somebody is or does, not what they earn or are like.
  private func tellsKind(_ predicate: Predicate) -> Bool {
    let words = scope.analyzed.blocks[predicate.block]
      .drop { $0.range.lowerBound < predicate.range.lowerBound }
      .prefix { $0.range.lowerBound < predicate.range.upperBound }
      .map(\.term)
    guard !words.prefix(6).contains(where: Verbs.ofPay.contains) else { return false }
    let said = words.drop { Verbs.adverbs.contains($0) }
    guard let verb = said.first, !Verbs.hollow.contains(verb), !Verbs.ofOthers.contains(verb)
    else { return false }
    guard verb == "is" || verb == "are" else { return predicate.mayDescribe }
    let rest = said.dropFirst().drop { Verbs.adverbs.contains($0) }
    guard let kind = rest.first, !["called", "known", "named"].contains(kind) else { return false }
    return Verbs.kinds.contains(kind)
      || rest.prefix(8).contains { HeadNouns.contains(RoleName.singular($0)) }
  }
}
