import ArticleParsing
import TextAnalysis

/// Collects the facts of one article, each once.
struct FactCollector {
  let scope: ArticleScope
  private(set) var facts: [Fact] = []
  /// Figures that cannot be true.
  private(set) var rejected: [RejectedFact] = []
  private var seen = SeenFacts()
  private var reader: QualifierReader

  init(scope: ArticleScope) {
    self.scope = scope
    reader = QualifierReader(scope.article)
  }

  /// What limits a value, by the texts around it and its headings.
  mutating func qualifiers(in context: [String], block: Int) -> Qualifiers {
    reader.qualifiers(in: context, block: block)
  }

  /// The limits of one of `count` figures that stand together: where there are several, the words
  /// around them may speak of another one.
  mutating func narrowed(
    _ shared: Qualifiers,
    by part: String,
    of value: FactValue,
    among count: Int,
    in text: (words: String, block: Int)
  ) -> Qualifiers {
    var result = shared
    let own = QualifierReader.own(part)
    if count > 1 {
      let label = shared.label.map { QualifierReader.own($0) }
      // A place that none of the words around names is that of a heading, and holds for all.
      let isOpen = QualifierReader.own(text.words).region == nil
      let above = isOpen ? reader.qualifiers(in: [], block: text.block) : Qualifiers()
      result.region = own.region ?? label?.region ?? above.region
      result.seniority = own.seniority ?? label?.seniority
      result.year = own.year ?? shared.year
      if Bound.of(value.raw) != nil { result.statistic = nil }
    }
    result.statistic = own.statistic ?? result.statistic
    return result
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
    let bytes = [UInt8].folded(raw)
    let traits = AttributeTraits(of: attribute)
    if traits.contains(.pay), PayWords.areOfEducation(bytes) {
      let education = Attribute("education")
      add(role, education, raw, block: block, lines: lines, qualifiers: qualifiers)
      return
    }
    // One score may be given for two things on one line.
    let told = attribute.name == "rating" ? raw + (qualifiers.label ?? "") : raw
    guard seen.insert(role, attribute, told, line: lines.lowerBound) else { return }
    let value = FactValue(raw: raw, typed: Self.type(of: raw, bytes, attribute, traits))
    let provenance = Provenance(article: scope.article.id, block: block, lines: lines)
    keep(role, attribute, traits, value, bytes, qualifiers, provenance)
  }

  mutating func add(
    _ role: RoleID,
    _ attribute: Attribute,
    _ value: FactValue,
    block: Int,
    lines: ClosedRange<Int>,
    qualifiers: Qualifiers
  ) {
    guard seen.insert(role, attribute, value.raw, line: lines.lowerBound) else { return }
    let provenance = Provenance(article: scope.article.id, block: block, lines: lines)
    let traits = AttributeTraits(of: attribute)
    keep(role, attribute, traits, value, .folded(value.raw), qualifiers, provenance)
  }

  /// Keeps a value as a fact or, if something is wrong with it, as rejected; `bytes` are its words
  /// as ``Swift/Array/folded(_:)`` has them.
  private mutating func keep(
    _ role: RoleID,
    _ attribute: Attribute,
    _ traits: AttributeTraits,
    _ value: FactValue,
    _ bytes: [UInt8],
    _ qualifiers: Qualifiers,
    _ provenance: Provenance
  ) {
    var own = qualifiers
    if traits.contains(.demanded) { own.addStrength(of: bytes) }
    own.keepMeant(of: value)
    let fact = Fact(
      role: role,
      attribute: attribute,
      value: value.paid(asLabelled: qualifiers.label),
      qualifiers: own,
      provenance: provenance
    )
    let fault =
      Plausibility.fault(of: fact.value.typed)
      ?? Soundness.fault(of: bytes, traits, label: qualifiers.label)
    if let fault {
      rejected.append(RejectedFact(fact, reason: fault))
    } else {
      facts.append(fact)
    }
  }

  /// Whether a fact of some lines holds a value already.
  func tells(
    _ role: RoleID,
    _ attribute: Attribute,
    _ raw: String,
    lines: ClosedRange<Int>
  ) -> Bool {
    facts.contains { fact in
      fact.role == role && fact.attribute == attribute && fact.provenance.lines == lines
        && fact.value.raw.contains(raw)
    }
  }

  /// Records a value that is no fact about any role of the article.
  mutating func reject(
    _ attribute: Attribute,
    _ raw: String,
    _ reason: RejectedFact.Reason,
    block: Int,
    lines: ClosedRange<Int>
  ) {
    let place = Provenance(article: scope.article.id, block: block, lines: lines)
    rejected.append(
      RejectedFact(role: nil, attribute: attribute, raw: raw, reason: reason, provenance: place)
    )
  }

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
    let traits = AttributeTraits(of: attribute)
    let isWhole =
      !traits.contains(.listed) || attribute.name == "output" && place == .cell
      || Self.answers.match(in: .folded(text), at: 0, end: text.utf8.count) != nil
    let items =
      isWhole ? [text] : ItemList.items(in: text, at: traits.contains(.named) ? .names : place)
    guard items.count > 1 || items.first != text else {
      add(role, attribute, text, block: block, lines: lines, qualifiers: qualifiers)
      return
    }
    for item in items {
      let own = traits.contains(.technical) ? kind(of: item, attribute, block) : attribute
      add(role, own, item, block: block, lines: lines, qualifiers: qualifiers)
    }
  }

  /// How a value begins that answers its label instead of enumerating: "Yes, in all states".
  private static let answers = PhraseList(["yes,", "no,", "yes;", "no;", "yes (", "no ("])

  /// A programming language among tools is a language, a tool below "languages and tools" a tool.
  private func kind(of item: String, _ attribute: Attribute, _ block: Int) -> Attribute {
    if ProgrammingLanguages.contains(item) { return Attribute("language") }
    guard attribute.name == "language" else { return attribute }
    return scope.namesTools(above: block) ? Attribute("tool") : attribute
  }

  private static func trimmed(_ raw: String) -> String {
    var end = raw.utf8.endIndex
    while end > raw.utf8.startIndex, isEndMark(raw.utf8[raw.utf8.index(before: end)]) {
      end = raw.utf8.index(before: end)
    }
    var view = raw[..<end]
    if let first = view.utf8.first, let last = view.utf8.last, isInside(first), isInside(last) {
      return end == raw.utf8.endIndex ? raw : String(view)
    }
    while let last = view.last, last.isWhitespace || ".,;:".contains(last) { view.removeLast() }
    while let first = view.first, first.isWhitespace || ",;:–—-".contains(first),
      !view.dropFirst().prefix(1).contains(where: \.isNumber)
    { view.removeFirst() }
    return String(view)
  }

  /// Whether a byte is a character that stays at both ends of a value.
  private static func isInside(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && byte != UInt8(ascii: "-") && !isEndMark(byte)
  }

  /// Whether a byte is a blank or a mark that ends no value.
  private static func isEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func type(
    of raw: String,
    _ bytes: [UInt8],
    _ attribute: Attribute,
    _ traits: AttributeTraits
  ) -> FactValue.Typed {
    let digits = bytes.firstIndex(where: NumberReader.isDigit)
    if digits != nil, let amount = AmountReader(raw).amounts().first,
      amount.range.count * 2 >= bytes.count || isRemark(behind: amount.range, in: bytes)
    {
      return amount.value.typed
    }
    if let digits, digits <= 1, let number = NumberReader.number(in: bytes, at: digits),
      number.range.upperBound == bytes.count,
      ["employment", "openings", "growth"].contains(attribute.name)
    {
      return .count(digits == 1 && bytes[0] == UInt8(ascii: "-") ? -number.value : number.value)
    }
    guard traits.contains(.listed) else {
      return TimeSpanReader(folded: bytes).span().map { .duration($0) } ?? .text
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
  fileprivate func paid(asLabelled label: String?) -> FactValue {
    guard case .money(let money) = typed, money.period == nil, let label,
      let period = Money.Period.named(in: label)
    else { return self }
    return FactValue(raw: raw, typed: .money(money.every(period)))
  }
}

extension Qualifiers {
  /// Leaves what can be meant of a value: words have no average, and their level is named by a label;
  /// a figure behind "up to" is a maximum.
  fileprivate mutating func keepMeant(of value: FactValue) {
    switch value.typed {
    case .money: if statistic == nil { statistic = Bound.of(value.raw)?.rawValue }
    case .percent, .count, .duration, .score: break
    case .term, .text:
      if statistic != nil { statistic = nil }
      if seniority != nil { seniority = label.flatMap { QualifierReader.seniority(in: $0) } }
    }
  }

  /// Adds how strongly the words of the value, as bytes, or its label mean it.
  fileprivate mutating func addStrength(of words: [UInt8]) {
    modality =
      modality ?? ModalityReader.modality(in: words)
      ?? label.flatMap { ModalityReader.modality(in: .folded($0)) }
    isDenied = isDenied || ModalityReader.isDenied(words)
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
