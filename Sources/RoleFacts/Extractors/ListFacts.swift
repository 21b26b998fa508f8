import ArticleParsing
import TextAnalysis

/// Reads facts from lists, short lines and terms that stand below a role and an attribute.
///
/// The role comes from the label, the headings or the article; the attribute from the label or the
/// headings; what stands before "such as" may name a narrower attribute.
struct ListFacts {
  let scope: ArticleScope
  /// What the lines above lists say about their items.
  private let leads: ListLeads

  init(scope: ArticleScope) {
    self.scope = scope
    leads = ListLeads(scope)
  }

  func extract(into collector: inout FactCollector) {
    for (index, block) in scope.article.blocks.enumerated() where block.noise == nil {
      if leads.isTitle(index) { continue }
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
    if scope.label(ofBlock: index) != nil { return true }
    guard !LineShape.endsSentence(block.text.text) else { return false }
    if scope.sectionAttributes[block.section]?.name == "working_hours",
      LineShape.isValue(block.text.text)
    {
      return true
    }
    let heading = scope.analyzed.headings[block.section]
    return scope.catalog.role(named: heading, local: scope.shortNames) != nil
  }

  private func read(_ block: Block, _ index: Int, into collector: inout FactCollector) {
    let heading = leads.attribute(ofItem: index) ?? scope.sectionAttributes[block.section]
    guard heading?.name != "preference", heading?.name != "recommendation" else { return }
    guard scope.labelRole(ofBlock: index) == nil else {
      for part in scope.labelledParts(ofBlock: index) {
        readPart(part, heading: heading, block, index, into: &collector)
      }
      return
    }
    let text = block.text.text
    let labelRange = scope.label(ofBlock: index)
    var label = labelRange.map { Array(text.utf8).text($0) }
    let rest = labelRange.map { afterLabel(text, $0) } ?? text
    if case .definition(let term) = block.kind { label = term.text }
    if let label, leads.isForeign(label: label, in: block.section) {
      let attribute = heading ?? Attribute("statement")
      let lines = block.text.lines
      collector.reject(attribute, rest, .otherSubject, block: index, lines: lines)
      return
    }
    let explained = label != nil && heading?.name == "skill" ? onlyRole(named: index) : nil
    guard let role = leads.role(ofItem: index) ?? soleRole(block, index) ?? explained else {
      readShared(rest, label: label, block: block, index, into: &collector)
      return
    }
    let lines = labelledLines(block, index)
    let whole = Entry(label: label, text: rest, lines: block.text.lines)
    for entry in lines.isEmpty ? [whole] : lines {
      add(entry, role, heading: heading, block, index, into: &collector)
    }
  }

  /// The lines and sentences of a block that begin with a label of their own, if there are several.
  private func labelledLines(_ block: Block, _ index: Int) -> [Entry] {
    let bytes = Array(block.text.text.utf8)
    guard block.label != nil, bytes.count(where: { $0 == UInt8(ascii: ":") }) > 1 else { return [] }
    let sentences = scope.analyzed.sentences[index].map(\.lowerBound)
    let lines = block.kind == .paragraph ? block.text.anchors.map(\.offset) : []
    let starts = Set(lines + sentences).sorted().filter { start in
      guard let length = LineShape.labelLength(bytes.text(start..<bytes.count)) else {
        return false
      }
      return scope.attribute(ofLabel: bytes.text(start..<start + length)) != nil
    }
    guard starts.count > 1, starts.first == 0 else { return [] }
    return starts.indices.map { position in
      let end = position + 1 < starts.count ? starts[position + 1] : bytes.count
      let line = bytes.text(starts[position]..<end)
      let length = LineShape.labelLength(line) ?? 0
      return Entry(
        label: String(decoding: line.utf8.prefix(length), as: UTF8.self),
        text: afterLabel(line, 0..<length),
        lines: block.text.lines(of: starts[position]..<max(starts[position], end - 1))
      )
    }
  }

  /// What stands behind a label or in an item.
  private struct Entry {
    let label: String?
    let text: String
    let lines: ClosedRange<Int>
  }

  /// "Midwife: ward, clinic": what stands behind the name of a role, perhaps with a label of its own.
  private func readPart(
    _ part: ArticleScope.LabelledPart,
    heading: Attribute?,
    _ block: Block,
    _ index: Int,
    into collector: inout FactCollector
  ) {
    let isLong = heading.map { Self.told.contains($0.name) } ?? false
    let range = isLong ? part.whole : part.first
    let text = scope.analyzed.texts[index].text(range)
    let lines = block.text.lines(of: range)
    let (label, rest) = innerLabel(text).map { (Optional($0.0), $0.1) } ?? (nil, text)
    let isUnnamed = heading == nil && label == nil && !block.kind.isDefinition
    let topic = isUnnamed ? ownTopic(block, text) : nil
    let entry = Entry(label: label ?? topic, text: rest, lines: lines)
    let attribute =
      heading
      ?? topic.map {
        Heading.isOverview($0) ? Attribute("definition") : TableFacts.ownName($0)
      }
    add(entry, part.role, heading: attribute, block, index, into: &collector)
  }

  /// Attributes that several sentences behind a label may tell.
  private static let told: Set<String> = [
    "responsibility", "education", "training", "career_path", "transition", "experience",
  ]

  private func add(
    _ entry: Entry,
    _ role: RoleID,
    heading: Attribute?,
    _ block: Block,
    _ index: Int,
    into collector: inout FactCollector
  ) {
    let named = entry.label.flatMap { scope.attribute(ofLabel: $0, telling: [entry.text]) }
    let own = entry.label.flatMap { label in
      heading.flatMap { scope.isForeign(figure: entry.text, label: label, to: $0) } ?? false
        ? TableFacts.ownName(label) : nil
    }
    let found = attribute(heading: heading, label: named ?? own, block: block)
    let defined = block.kind.isDefinition && entry.label == nil ? Attribute("definition") : nil
    let asked =
      found?.name == "education" && entry.label == nil ? requirement(entry.text, block) : nil
    let said = asked ?? found ?? defined
    let told = said ?? duty(entry.text, entry.label, block)
    guard let attribute = AmountReader.isScore(entry.text) ? Attribute("rating") : told else {
      return
    }
    // Figures below "Related roles" are those of the roles in front of them.
    if heading?.name == "similar", entry.label != nil, AmountReader.isMoney(entry.text) { return }
    var qualifiers = collector.qualifiers(
      in: [block.text.text, entry.label ?? ""],
      block: index
    )
    qualifiers.label = entry.label
    add(role, attribute, entry, block, index, qualifiers, into: &collector)
  }

  /// A heading about duties keeps the items of its lists as duties, whatever their labels are called.
  private func attribute(heading: Attribute?, label: Attribute?, block: Block) -> Attribute? {
    if let heading, ["responsibility", "focus"].contains(heading.name),
      label == nil || isItem(block)
    {
      return heading
    }
    return label ?? heading
  }

  /// The only role that a block names, where a label's explanation tells whose skill it is.
  private func onlyRole(named index: Int) -> RoleID? {
    let roles = scope.namedRoles(ofBlock: index)
    return roles.count == 1 ? roles[0] : nil
  }

  private func soleRole(_ block: Block, _ index: Int) -> RoleID? {
    let inherited = scope.sectionRoles[block.section]
    if inherited.count == 1 { return inherited[0] }
    return inherited.isEmpty && scope.primaryRoles.count == 1 ? scope.primaryRoles[0] : nil
  }

  private func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ entry: Entry,
    _ block: Block,
    _ index: Int,
    _ qualifiers: Qualifiers,
    into collector: inout FactCollector
  ) {
    let (text, lines) = (entry.text, entry.lines)
    let isPay = attribute.name == "salary" || attribute.name == "hiring_cost"
    let sums = isPay ? sums(in: text) : []
    for (sum, part) in sums {
      let around = (words: text, block: index)
      let own = collector.narrowed(qualifiers, by: part, of: sum, among: sums.count, in: around)
      collector.add(role, attribute, sum, block: index, lines: lines, qualifiers: own)
    }
    guard sums.isEmpty else { return }
    var own = qualifiers
    if attribute.name == "rating", own.label == nil { own.label = topic(of: block) }
    if let (kind, examples) = Self.examples(in: text),
      let narrower = narrower(than: attribute, kind: kind)
    {
      collector.addItems(role, narrower, examples, block: index, lines: lines, qualifiers: own)
      collector.add(role, attribute, text, block: index, lines: lines, qualifiers: own)
      return
    }
    if let label = entry.label, ["skill", "knowledge"].contains(attribute.name),
      LabelledSkill.isExplanation(text),
      scope.attribute(ofLabel: label) == nil || LabelledSkill.isSkill(label)
    {
      collector.add(role, attribute, label, block: index, lines: lines)
      collector.add(role, attribute, text, block: index, lines: lines, qualifiers: own)
      return
    }
    let isItem = entry.label == nil && isItem(block)
    collector.addItems(
      role,
      attribute,
      text,
      at: isItem ? .item : .line,
      block: index,
      lines: lines,
      qualifiers: own
    )
    readMeans(role, attribute, text, index, lines, into: &collector)
  }

  func isItem(_ block: Block) -> Bool {
    if case .listItem = block.kind { return true }
    return false
  }

  /// What examples are of: the attribute that the words in front name, if either has names.
  private func narrower(than attribute: Attribute, kind: String) -> Attribute? {
    let named = scope.lastAttribute(ofLabel: kind)
    if let named, Self.exemplified.contains(named.name) { return named }
    return Self.exemplified.contains(attribute.name) ? named ?? attribute : nil
  }

  private static let exemplified: Set<String> = [
    "tool", "framework", "platform", "language", "employer", "industry", "certification",
    "licence",
  ]

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
    guard let caption = ArticleScope.caption(of: section, in: scope.article) else { return heading }
    return "\(heading) (\(caption))"
  }

  private func afterLabel(_ text: String, _ label: Range<Int>) -> String {
    let rest = text.utf8.dropFirst(label.upperBound).drop { ":. ".utf8.contains($0) }
    return String(Substring(rest))
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

extension Block.Kind {
  fileprivate var isDefinition: Bool {
    if case .definition = self { return true }
    return false
  }
}
