import ArticleParsing
import TextAnalysis

/// What labels say about the values beside them.
extension ArticleScope {
  /// The attribute that a label names, provided that the values beside it could be such.
  ///
  /// A bare number behind "Nights away per month" is no pay, and "yes" behind "Tests sight" no tool.
  func attribute(ofLabel label: String, telling values: [String]) -> Attribute? {
    guard let named = attribute(ofLabel: label) else {
      return values.isEmpty || !values.allSatisfy(Self.namesDegree) ? nil : Attribute("education")
    }
    let traits = AttributeTraits(of: named)
    if Self.bought.contains(named.name), values.contains(where: AmountReader.isMoney) {
      // "Entry" above sums is a level of pay.
      return LoneLabels.contains(label) ? nil : Attribute("training_cost")
    }
    if traits.contains(.pay) {
      let isBare = values.contains(where: Self.hasDigit) && !values.contains(where: Self.hasMoney)
      return isBare && !PayWords.namePay([UInt8].folded(label)) ? nil : named
    }
    if named.name == "working_hours", values.allSatisfy(Self.countsMore) { return nil }
    let isAnswer = values.allSatisfy(Self.isYesOrNo) && !Self.affirmed.contains(named.name)
    return isAnswer && !traits.contains(.numeric) ? nil : named
  }

  /// Attributes whose labels tell a cost where an amount of money stands beside them.
  private static let bought: Set<String> = ["education", "training", "certification", "licence"]

  /// Attributes of which "yes" and "no" tell something: whether there is such a thing.
  private static let affirmed: Set<String> = [
    "education", "training", "experience", "certification", "licence", "working_hours",
  ]

  /// Whether a text is but a number of hours that no week has.
  private static func countsMore(_ text: String) -> Bool {
    let hoursOfWeek = 168.0
    return LineShape.isValue(text)
      && NumberReader.numbers(in: Array(text.utf8)).contains { $0.value > hoursOfWeek }
  }

  /// Whether a bare figure speaks of something else than the heading above it: behind "Nights away per
  /// month" it is no pay, behind "Accidents a year" no career path.
  func isForeign(figure: String, label: String, to heading: Attribute) -> Bool {
    guard LineShape.isValue(figure), !Self.hasMoney(figure), !AmountReader.isScore(figure) else {
      return false
    }
    let traits = AttributeTraits(of: heading)
    if traits.contains(.pay) {
      return attribute(ofLabel: label) == heading
        && attribute(ofLabel: label, telling: [figure]) == nil
    }
    return !traits.contains(.numeric) && TimeSpanReader(figure).span() == nil
  }

  /// Whether a text is a few words that name what schools award, whatever its label is.
  private static func namesDegree(_ text: String) -> Bool {
    let bytes = [UInt8].folded(text)
    return LineShape.wordCount(text) <= 6 && Degrees.areNamed(in: bytes, bytes.indices)
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains(where: NumberReader.isDigit)
  }

  private static func hasMoney(_ text: String) -> Bool {
    AmountReader(text).amounts().contains(where: \.isMoney)
  }

  /// Whether a cell only affirms or denies its label.
  static func isYesOrNo(_ text: String) -> Bool {
    ["yes", "no", "y", "n", "✓", "✗", "✔", "✘", "–", "-"].contains(text.lowercased())
  }

  /// The label of a block, unless a sentence stands in front of its colon: "Paramedics work in pairs: one
  /// drives, the other one treats".
  func label(ofBlock index: Int) -> Range<Int>? {
    let block = article.blocks[index]
    guard let label = block.label else {
      return dash(behindRoleOfBlock: index).map { 0..<$0.lowerBound }
    }
    let tokens = analyzed.blocks[index].prefix { $0.range.upperBound <= label.upperBound }
    guard LineShape.endsSentence(block.text.text) else { return label }
    if goesOn(behind: label, block), labelRole(ofBlock: index) != nil { return nil }
    guard tokens.count > 2 else { return label }
    if isLeadIn(label, block, index) { return nil }
    let isQuestion = tokens.first.map { Self.asking.contains($0.term) } ?? false
    if !isQuestion, tokens.contains(where: { Self.verbs.contains($0.term) }) { return nil }
    guard let subject = mentions[index].first, subject.tokens.lowerBound <= 1,
      subject.tokens.upperBound + 1 < tokens.count,
      vocabulary.attribute(ofLabel: Array(tokens[subject.tokens.upperBound...])) == nil
    else { return label }
    return nil
  }

  private static let dashes = PhraseList([" - ", " – ", " — "])
  /// So many bytes at most stand in front of the dash.
  private static let longestLabel = 60

  /// The dash behind the name of a role with which a block begins, as UTF-8 offsets: "Florist – £24,000".
  ///
  /// A whole sentence behind it counts as its value only below a heading that says of what.
  func dash(behindRoleOfBlock index: Int) -> Range<Int>? {
    let block = article.blocks[index]
    switch block.kind {
    case .paragraph, .listItem: break
    case .tableRow, .definition, .answer, .orphanAnswer: return nil
    }
    guard let name = mentions[index].first, name.tokens.lowerBound <= 1, !name.isField,
      sectionAttributes[block.section] != nil || !LineShape.endsSentence(block.text.text)
    else { return nil }
    let bytes = Array(block.text.text.utf8.prefix(Self.longestLabel))
    guard let dash = Self.dashes.first(in: .folded(bytes))?.range,
      role(named: bytes.text(0..<dash.lowerBound)) != nil
    else { return nil }
    return dash
  }

  /// Whether a word in small letters stands right behind a label: "**Tailors** sew clothes".
  private func goesOn(behind label: Range<Int>, _ block: Block) -> Bool {
    let rest = block.text.text.utf8.dropFirst(label.upperBound).prefix(2)
    return rest.first == 0x20 && rest.last.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// Whether a label names neither attribute nor role, and behind it a sentence about a role begins:
  /// "Cutters and sewers: a tailor …".
  private func isLeadIn(_ label: Range<Int>, _ block: Block, _ index: Int) -> Bool {
    let tokens = analyzed.blocks[index]
    guard let behind = tokens.firstIndex(where: { $0.range.lowerBound >= label.upperBound }),
      mentions[index].contains(where: { (behind...behind + 1).contains($0.tokens.lowerBound) })
    else { return false }
    return labelRole(ofBlock: index) == nil
      && vocabulary.attribute(ofLabel: Array(tokens[..<behind])) == nil
  }

  private static let asking: Set<String> = ["what", "who", "how", "where", "when", "why", "which"]
  /// Verbs that only sentences have.
  private static let verbs: Set<String> = ["is", "are", "was", "were", "has", "have", "takes"]
}
