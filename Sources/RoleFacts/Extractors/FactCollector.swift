import ArticleParsing
import TextAnalysis

/// Collects the facts of one article, each once.
struct FactCollector {
  let scope: ArticleScope
  private(set) var facts: [Fact] = []
  /// Figures that cannot be true.
  private(set) var rejected: [RejectedFact] = []
  private var seen: Set<Key> = []
  private var reader: QualifierReader

  /// What makes two facts of an article one.
  private struct Key: Hashable {
    let role: RoleID
    let attribute: Attribute
    let raw: String
    let line: Int

    /// Few facts share their words and line, so that the names need no hashing.
    func hash(into hasher: inout Hasher) {
      hasher.combine(raw)
      hasher.combine(line)
    }
  }

  init(scope: ArticleScope) {
    self.scope = scope
    reader = QualifierReader(scope.article)
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
    guard raw.hasLetterOrNumber else { return }
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
    let key = Key(role: role, attribute: attribute, raw: value.raw, line: lines.lowerBound)
    guard seen.insert(key).inserted else { return }
    let fact = Fact(
      role: role,
      attribute: attribute,
      value: value.paid(every: qualifiers.label.flatMap { Money.Period.named(in: $0) }),
      qualifiers: Self.demands.contains(attribute.name)
        ? qualifiers.withStrength(of: value.raw) : qualifiers,
      provenance: Provenance(article: scope.article.id, block: block, lines: lines)
    )
    let fault =
      Plausibility.fault(of: fact.value.typed)
      ?? Soundness.fault(of: fact.value, attribute, label: qualifiers.label)
    if let fault {
      rejected.append(RejectedFact(fact, reason: fault))
    } else {
      facts.append(fact)
    }
  }

  /// Attributes of what is asked of those who do the work.
  private static let demands: Set<String> = [
    "education", "training", "experience", "certification", "licence", "skill", "knowledge",
    "language", "tool", "framework", "platform",
  ]

  /// Adds a value whose parts are facts of their own where the attribute is a list of things.
  mutating func addItems(
    _ role: RoleID,
    _ attribute: Attribute,
    _ text: String,
    at place: ItemList.Place = .line,
    block: Int,
    lines: ClosedRange<Int>,
    qualifiers: Qualifiers = Qualifiers()
  ) {
    let isNames = Self.names.contains(attribute.name)
    let isWhole = attribute.name == "output" && place == .cell
    let items = isWhole ? [text] : ItemList.items(in: text, at: isNames ? .names : place)
    guard Self.listed.contains(attribute.name), items.count > 1 || items.first != text else {
      add(role, attribute, text, block: block, lines: lines, qualifiers: qualifiers)
      return
    }
    for item in items {
      let own = kind(of: item, attribute, block)
      add(role, own, item, block: block, lines: lines, qualifiers: qualifiers)
    }
  }

  /// A programming language among tools is a language, a tool below "languages and tools" a tool.
  private func kind(of item: String, _ attribute: Attribute, _ block: Int) -> Attribute {
    guard Self.technical.contains(attribute.name) else { return attribute }
    if ProgrammingLanguages.contains(item) { return Attribute("language") }
    guard attribute.name == "language" else { return attribute }
    return scope.namesTools(above: block) ? Attribute("tool") : attribute
  }

  /// Attributes whose values are names rather than descriptions.
  private static let names = technical.union(["certification", "licence", "alias"])
  private static let technical: Set<String> = ["tool", "framework", "platform", "language"]
  private static let listed: Set<String> = [
    "language", "tool", "framework", "platform", "skill", "industry", "employer",
    "certification", "output", "licence", "alias", "similar", "knowledge",
  ]

  private static func trimmed(_ raw: String) -> String {
    if let first = raw.utf8.first, let last = raw.utf8.last,
      NumberReader.isLetterOrDigit(first), NumberReader.isLetterOrDigit(last)
    {
      return raw
    }
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
    guard listed.contains(attribute.name) else {
      return TimeSpanReader(raw).span().map { .duration($0) } ?? .text
    }
    return LineShape.wordCount(raw) <= 4 ? .term : .text
  }

  /// Whether a figure is all that stands in front of a remark: "2% (slower than average)".
  private static func isRemark(behind figure: Range<Int>, in bytes: [UInt8]) -> Bool {
    figure.lowerBound == 0 && bytes[figure.upperBound...].starts(with: " (".utf8)
      && bytes.last == UInt8(ascii: ")")
  }
}

extension FactValue {
  /// An amount of money with the period that its label gives, where its own words give none.
  fileprivate func paid(every period: Money.Period?) -> FactValue {
    guard case .money(let money) = typed, money.period == nil, let period else { return self }
    return FactValue(raw: raw, typed: .money(money.every(period)))
  }
}

extension Qualifiers {
  /// How strongly the words of the value or its label mean it.
  fileprivate func withStrength(of raw: String) -> Qualifiers {
    var result = self
    result.modality =
      modality ?? ModalityReader.modality(in: raw)
      ?? label.flatMap { ModalityReader.modality(in: $0) }
    result.isDenied = isDenied || ModalityReader.isDenied(raw)
    return result
  }
}

extension RejectedFact {
  fileprivate init(_ fact: Fact, reason: Reason) {
    self.init(
      role: fact.role,
      attribute: fact.attribute,
      raw: fact.value.raw,
      reason: reason,
      provenance: fact.provenance
    )
  }
}
