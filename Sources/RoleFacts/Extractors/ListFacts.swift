import ArticleParsing
import TextAnalysis

/// Reads facts from lists, short lines and terms that stand below a role and an attribute.
///
/// The role comes from the label, the headings or the article; the attribute from the label or the
/// headings; what stands before "such as" may name a narrower attribute.
struct ListFacts {
  let scope: ArticleScope

  func extract(into collector: inout FactCollector) {
    for (index, block) in scope.article.blocks.enumerated() where block.noise == nil {
      switch block.kind {
      case .listItem, .definition: read(block, index, into: &collector)
      case .paragraph:
        if isLine(block, index) { read(block, index, into: &collector) }
      case .tableRow, .answer, .orphanAnswer: continue
      }
    }
  }

  /// Whether a paragraph is a line of a list rather than prose.
  private func isLine(_ block: Block, _ index: Int) -> Bool {
    if block.label != nil { return true }
    let isLabelled =
      scope.catalog.role(
        named: scope.analyzed.headings[block.section],
        article: scope.article.id
      ) != nil
    return isLabelled && !LineShape.endsSentence(block.text.text)
  }

  private func read(_ block: Block, _ index: Int, into collector: inout FactCollector) {
    let heading = scope.sectionAttributes[block.section]
    guard heading?.name != "preference", heading?.name != "recommendation" else { return }
    let text = block.text.text
    var label = block.label.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    var rest = block.label.map { afterLabel(text, $0) } ?? text
    let labelRole = scope.labelRole(ofBlock: index)
    if labelRole != nil, block.label != nil { label = nil }
    if case .definition(let term) = block.kind, labelRole == nil { label = term.text }
    guard let role = labelRole ?? soleRole(block, index) else {
      readShared(rest, label: label, block: block, index, into: &collector)
      return
    }
    if labelRole != nil, let inner = innerLabel(rest) { (label, rest) = inner }
    let named = label.flatMap { scope.attribute(ofLabel: $0) }
    let found = attribute(heading: heading, label: named, block: block)
    guard let attribute = isScore(rest) ? Attribute("rating") : found else { return }
    var qualifiers = collector.qualifiers(
      in: [text, label ?? ""],
      block: index
    )
    qualifiers.label = label
    add(role, attribute, rest, block, index, qualifiers, into: &collector)
  }

  /// A heading about duties keeps its items as duties, whatever their labels are called.
  private func attribute(heading: Attribute?, label: Attribute?, block: Block) -> Attribute? {
    if let heading, ["responsibility", "focus"].contains(heading.name) { return heading }
    return label ?? heading
  }

  private func soleRole(_ block: Block, _ index: Int) -> RoleID? {
    let inherited = scope.sectionRoles[block.section]
    if inherited.count == 1 { return inherited[0] }
    return inherited.isEmpty && scope.primaryRoles.count == 1 ? scope.primaryRoles[0] : nil
  }

  private func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ text: String,
    _ block: Block,
    _ index: Int,
    _ qualifiers: Qualifiers,
    into collector: inout FactCollector
  ) {
    let lines = block.text.lines
    let isPay = attribute.name == "salary" || attribute.name == "hiring_cost"
    let sums = isPay ? sums(in: text) : []
    for sum in sums {
      collector.add(role, attribute, sum, block: index, lines: lines, qualifiers: qualifiers)
    }
    guard sums.isEmpty else { return }
    var own = qualifiers
    if attribute.name == "rating", own.label == nil { own.label = topic(of: block) }
    if let (kind, examples) = Self.examples(in: text) {
      let narrower = scope.lastAttribute(ofLabel: kind) ?? attribute
      collector.addItems(role, narrower, examples, block: index, lines: lines, qualifiers: own)
      collector.add(role, attribute, text, block: index, lines: lines, qualifiers: own)
      return
    }
    collector.addItems(role, attribute, text, block: index, lines: lines, qualifiers: own)
  }

  /// The first two amounts of money of a text.
  private func sums(in text: String) -> [FactValue] {
    let sums = AmountReader(text).amounts().map(\.value).filter { value in
      if case .money = value.typed { return true }
      return false
    }
    return Array(sums.prefix(2))
  }

  /// The nearest heading that is not the role's name, with the line that explains it: what a score
  /// rates.
  private func topic(of block: Block) -> String? {
    var section = block.section
    while let heading = scope.article.sections[section].heading,
      scope.role(named: heading.text) != nil, let parent = scope.article.sections[section].parent
    {
      section = parent
    }
    guard let heading = scope.article.sections[section].heading?.text else { return nil }
    let line = scope.article.blocks.first { $0.section == section && $0.kind == .paragraph }?.text
    guard let line, LineShape.words(line.text).count <= 8, !LineShape.endsSentence(line.text) else {
      return heading
    }
    return "\(heading) (\(line.text))"
  }

  private func isScore(_ text: String) -> Bool {
    guard let amount = AmountReader(text).amounts().first else { return false }
    if case .score = amount.value.typed { return amount.range.lowerBound == 0 }
    return false
  }

  /// What stands before and after "such as".
  private static func examples(in text: String) -> (kind: String, examples: String)? {
    let bytes = Array(text.utf8)
    guard let mark = exampleMarks.preferred(in: bytes, bytes.indices, reach: bytes.count) else {
      return nil
    }
    return (
      bytes.text(0..<mark.range.lowerBound), bytes.text(mark.range.upperBound..<bytes.count)
    )
  }

  private static let exampleMarks = PhraseList([" such as ", " like ", " including "])

  private func afterLabel(_ text: String, _ label: Range<Int>) -> String {
    var rest = String(decoding: Array(text.utf8)[label.upperBound...], as: UTF8.self)[...]
    while let first = rest.first, ":. ".contains(first) { rest.removeFirst() }
    return String(rest)
  }

  /// "average yearly income: £27,500" behind "Illustrator, ": a label of its own.
  private func innerLabel(_ text: String) -> (String, String)? {
    guard let length = LineShape.labelLength(text) else { return nil }
    let bytes = Array(text.utf8)
    return (
      String(decoding: bytes[..<length], as: UTF8.self),
      String(decoding: bytes[(length + 1)...], as: UTF8.self)
    )
  }

  /// "Both: Git, an IDE" and lines that name the roles themselves ("PO $108,000, SM $101,000").
  private func readShared(
    _ text: String,
    label: String?,
    block: Block,
    _ index: Int,
    into collector: inout FactCollector
  ) {
    guard let heading = scope.sectionAttributes[block.section], label?.lowercased() == "both" else {
      return
    }
    for role in scope.primaryRoles {
      collector.addItems(role, heading, text, block: index, lines: block.text.lines)
    }
  }
}
