import ArticleParsing
import TextAnalysis

/// Collects the facts of one article, each once.
struct FactCollector {
  let scope: ArticleScope
  private(set) var facts: [Fact] = []
  private var seen: Set<String> = []
  private var reader: QualifierReader

  init(scope: ArticleScope) {
    self.scope = scope
    reader = QualifierReader(scope: scope)
  }

  /// What limits a value, by the texts around it and its headings.
  mutating func qualifiers(in context: [String], block: Int) -> Qualifiers {
    reader.qualifiers(in: context, block: block)
  }

  /// Adds one fact; its value is typed by its words.
  mutating func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ raw: String,
    block: Int,
    lines: ClosedRange<Int>,
    qualifiers: Qualifiers = Qualifiers()
  ) {
    let raw = Self.trimmed(raw)
    guard raw.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let value = FactValue(raw: raw, typed: Self.type(of: raw, attribute: attribute))
    add(role, attribute, value, block: block, lines: lines, qualifiers: qualifiers)
  }

  mutating func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ value: FactValue,
    block: Int,
    lines: ClosedRange<Int>,
    qualifiers: Qualifiers
  ) {
    let key = "\(role.index)|\(attribute.name)|\(value.raw)|\(lines.lowerBound)"
    guard seen.insert(key).inserted else { return }
    facts.append(
      Fact(
        role: role,
        attribute: attribute,
        value: value,
        qualifiers: qualifiers,
        provenance: Provenance(article: scope.article.id, block: block, lines: lines)
      )
    )
  }

  /// Adds a value whose parts are facts of their own where the attribute is a list of things.
  mutating func addItems(
    _ role: RoleID,
    _ attribute: Attribute,
    _ text: String,
    block: Int,
    lines: ClosedRange<Int>,
    qualifiers: Qualifiers = Qualifiers()
  ) {
    let items = ItemList.items(in: text)
    guard Self.listed.contains(attribute.name), items.count > 1 || items.first != text else {
      add(role, attribute, text, block: block, lines: lines, qualifiers: qualifiers)
      return
    }
    for item in items {
      let own =
        Self.technical.contains(attribute.name) && ProgrammingLanguages.contains(item)
        ? Attribute("language") : attribute
      add(role, own, item, block: block, lines: lines, qualifiers: qualifiers)
    }
  }

  private static let technical: Set<String> = ["tool", "framework", "platform", "language"]
  private static let listed: Set<String> = [
    "language", "tool", "framework", "platform", "skill", "industry", "employer",
    "certification", "output", "licence", "alias", "similar", "knowledge",
  ]

  private static func trimmed(_ raw: String) -> String {
    var view = raw[...]
    while let last = view.last, last.isWhitespace || ".,;:".contains(last) { view.removeLast() }
    while let first = view.first, first.isWhitespace || ",;:–—-".contains(first),
      !view.dropFirst().prefix(1).contains(where: \.isNumber)
    { view.removeFirst() }
    return String(view)
  }

  private static func type(of raw: String, attribute: Attribute) -> FactValue.Typed {
    let bytes = Array(raw.utf8)
    if let amount = AmountReader(raw).amounts().first,
      amount.range.count * 2 >= bytes.count || isRemark(behind: amount.range, in: bytes)
    {
      return amount.value.typed
    }
    let digits = bytes.firstIndex(where: NumberReader.isDigit)
    if let digits, digits <= 1, let number = NumberReader.number(in: bytes, at: digits),
      number.range.upperBound == bytes.count,
      ["employment", "openings", "growth"].contains(attribute.name)
    {
      return .count(digits == 1 && bytes[0] == UInt8(ascii: "-") ? -number.value : number.value)
    }
    guard listed.contains(attribute.name) else { return .text }
    return LineShape.words(raw).count <= 4 ? .term : .text
  }

  /// Whether a figure is all that stands in front of a remark: "2% (slower than average)".
  private static func isRemark(behind figure: Range<Int>, in bytes: [UInt8]) -> Bool {
    figure.lowerBound == 0 && bytes[figure.upperBound...].starts(with: " (".utf8)
      && bytes.last == UInt8(ascii: ")")
  }
}
