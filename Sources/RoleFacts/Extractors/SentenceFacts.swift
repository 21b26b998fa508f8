import ArticleParsing
import TextAnalysis

/// Reads facts from sentences whose subject is a role: what it is, focuses on, uses, needs, aims at.
///
/// The verb tells the attribute; where it does not, the heading does.
struct SentenceFacts {
  let scope: ArticleScope

  func extract(into collector: inout FactCollector) {
    for (index, block) in scope.article.blocks.enumerated() where block.noise == nil {
      switch block.kind {
      case .paragraph, .answer, .definition, .listItem: read(block, index, into: &collector)
      case .tableRow, .orphanAnswer: continue
      }
    }
  }

  private func read(_ block: Block, _ index: Int, into collector: inout FactCollector) {
    let bytes = [UInt8].folded(block.text.text)
    let isProse = !isItem(block)
    let heading =
      isProse && LineShape.endsSentence(block.text.text)
      ? scope.sectionAttributes[block.section] : nil
    let section = heading.map { Self.trustsHeading($0) } == true ? sectionRoles(block) : []
    var isFirst = true
    for clause in scope.clauses(ofBlock: index) where !isQuestionOrCondition(clause, bytes) {
      let roles = clause.subjects.isEmpty ? section : clause.subjects
      guard !roles.isEmpty else { continue }
      defer { isFirst = false }
      let predicate = Predicate(
        range: clause.predicateStart..<clause.range.upperBound,
        block: index,
        mayDefine: isFirst && isProse && clause.startsWithSubject && roles.count == 1
      )
      guard let reading = reading(predicate, bytes, heading: roles.count == 1 ? heading : nil)
      else { continue }
      let isDefinition = reading.attribute.name == "definition"
      let words = Array(block.text.text.utf8).text(isDefinition ? clause.range : reading.value)
      let lines = block.text.lines(of: clause.range)
      for role in roles {
        add(role, reading.attribute, words, block: index, lines: lines, into: &collector)
      }
    }
  }

  private func isQuestionOrCondition(_ clause: Clause, _ bytes: [UInt8]) -> Bool {
    bytes[clause.range].starts(with: "if ".utf8) || bytes[clause.range].last == UInt8(ascii: "?")
  }

  private func isItem(_ block: Block) -> Bool {
    if case .listItem = block.kind { return true }
    return block.label != nil
  }

  private func sectionRoles(_ block: Block) -> [RoleID] {
    let roles = scope.sectionRoles[block.section]
    if roles.count == 1 { return roles }
    return scope.primaryRoles.count == 1 ? scope.primaryRoles : []
  }

  private static func trustsHeading(_ heading: Attribute) -> Bool {
    ["tool", "education", "employer", "skill", "goal", "certification", "career_path"]
      .contains(heading.name)
  }

  private func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ value: String,
    block: Int,
    lines: ClosedRange<Int>,
    into collector: inout FactCollector
  ) {
    if attribute.name == "tool", speaksOfMethods(value) { return }
    let qualifiers = collector.qualifiers(in: [value], block: block)
    if ["tool", "framework", "platform", "language", "certification", "licence"]
      .contains(attribute.name)
    {
      for name in ProperNames.names(in: value) {
        let own = ProgrammingLanguages.contains(name) ? Attribute("language") : attribute
        let raw = own.name == "language" || attribute.name != "language" ? name : ""
        collector.add(role, own, raw, block: block, lines: lines, qualifiers: qualifiers)
      }
    } else if ["employer", "industry", "skill"].contains(attribute.name) {
      collector.addItems(role, attribute, value, block: block, lines: lines, qualifiers: qualifiers)
    }
    collector.add(role, attribute, value, block: block, lines: lines, qualifiers: qualifiers)
  }

  /// Whether what somebody uses is a way of working rather than a tool.
  private func speaksOfMethods(_ value: String) -> Bool {
    let words = value.lowercased().utf8.split { !NumberReader.isLetter($0) }
    let methods = ["techniques", "technique", "methods", "method", "approaches", "principles"]
    return words.contains { word in methods.contains { word.elementsEqual($0.utf8) } }
  }

  // MARK: What a predicate says

  /// The part of a clause behind its subject.
  private struct Predicate {
    /// UTF-8 offsets in the block's text.
    let range: Range<Int>
    let block: Int
    /// Whether the clause stands where a text says what its subject is.
    let mayDefine: Bool
  }

  private struct Reading {
    let attribute: Attribute
    let value: Range<Int>
  }

  /// How far behind the subject a verb may begin, in bytes.
  private static let verbReach = 41

  private func reading(_ predicate: Predicate, _ bytes: [UInt8], heading: Attribute?) -> Reading? {
    let range = predicate.range
    if let verb = Verbs.phrases.preferred(in: bytes, range, reach: Self.verbReach) {
      let value = verb.range.upperBound..<range.upperBound
      return reading(Attribute(Verbs.attributes[verb.phrase]), value, bytes)
    }
    if predicate.mayDefine, isDefining(heading: heading),
      heading?.name == "definition" || tellsKind(predicate)
    {
      return Reading(attribute: Attribute("definition"), value: range)
    }
    guard let heading, Self.spoken.contains(heading.name) else { return nil }
    return Reading(attribute: heading, value: withoutParenthesis(range, bytes))
  }

  /// What one needs may be a licence rather than an education.
  private func reading(_ attribute: Attribute, _ value: Range<Int>, _ bytes: [UInt8]) -> Reading {
    guard attribute.name == "education" else { return Reading(attribute: attribute, value: value) }
    let end = bytes[value].firstIndex { ",.;(".utf8.contains($0) } ?? value.upperBound
    let named = scope.lastAttribute(ofLabel: bytes.text(value.lowerBound..<end))
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
    guard let verb = said.first, !Verbs.hollow.contains(verb) else { return false }
    guard verb == "is" || verb == "are" else { return true }
    let rest = said.dropFirst().drop { Verbs.adverbs.contains($0) }
    guard let kind = rest.first, !["called", "known", "named"].contains(kind) else { return false }
    return Verbs.kinds.contains(kind)
      || rest.prefix(8).contains { HeadNouns.contains(RoleName.singular($0)) }
  }

  /// A predicate without the remark in parentheses in front of it.
  private func withoutParenthesis(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let start = bytes[range].firstIndex(where: { $0 != 0x20 }),
      bytes[start] == UInt8(ascii: "("),
      let close = bytes[range].firstIndex(of: UInt8(ascii: ")"))
    else { return range }
    return close + 1..<range.upperBound
  }

  /// Headings whose sentences speak of the attribute without naming it.
  private static let spoken: Set<String> = [
    "tool", "education", "skill", "employer", "industry", "certification", "licence",
    "collaboration", "working_hours", "career_path", "goal", "focus", "experience", "training",
    "similar", "language", "transition",
  ]
}
