import ArticleParsing
import TextAnalysis

/// Reads pay, growth and counts from sentences and binds each figure to its role.
struct AmountFacts {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    for prose in prose.all {
      switch prose.block.kind {
      case .paragraph, .answer, .orphanAnswer, .listItem: read(prose, into: &collector)
      case .tableRow, .definition: continue
      }
    }
  }

  private func read(_ prose: ProseBlocks.Prose, into collector: inout FactCollector) {
    let figures = figures(in: prose.raw)
    guard !figures.isEmpty else { return }
    let (block, index, folded) = (prose.block, prose.index, prose.bytes)
    var previousRoles: [RoleID] = []
    for sentence in scope.analyzed.sentences[index] {
      let inside = Self.sharingPeriods(figures.filter { sentence.contains($0.range.lowerBound) })
      let mentions = places(in: sentence, block: index)
      defer { if !mentions.isEmpty { previousRoles = mentions.map(\.role) } }
      guard !inside.isEmpty else { continue }
      let others = fallback(block, previousRoles, inside.count)
      let roles = bind(inside, to: mentions, fallback: others, folded)
      for (figure, role) in zip(inside, roles) {
        guard let role,
          let attribute = attribute(of: figure, sentence: sentence, folded, block: block)
        else { continue }
        let owners = inside.count == 1 ? joined(role, mentions, folded) : [role]
        for owner in owners {
          add(figure, owner, attribute, sentence, prose, into: &collector)
        }
      }
    }
  }

  private func add(
    _ figure: Amount,
    _ role: RoleID,
    _ attribute: Attribute,
    _ sentence: Range<Int>,
    _ prose: ProseBlocks.Prose,
    into collector: inout FactCollector
  ) {
    let bytes = prose.raw
    var qualifiers = collector.qualifiers(in: [bytes.text(sentence)], block: prose.index)
    let near = bytes.text(
      max(sentence.lowerBound, figure.range.lowerBound - 60)..<figure.range.upperBound
    )
    qualifiers.seniority = QualifierReader.seniority(in: part(around: figure, sentence, bytes))
    qualifiers.region = Places.first(in: Array(near.utf8)) ?? qualifiers.region
    qualifiers.statistic = QualifierReader.statistic(before: near) ?? qualifiers.statistic
    collector.add(
      role,
      attribute,
      attribute.name == "growth" ? signed(figure, bytes) : figure.value,
      block: prose.index,
      lines: prose.block.text.lines(of: sentence),
      qualifiers: qualifiers
    )
  }

  /// The part of a sentence between semicolons that holds a figure: a level named in another part
  /// is not its own.
  private func part(around figure: Amount, _ sentence: Range<Int>, _ bytes: [UInt8]) -> String {
    let mark = UInt8(ascii: ";")
    let start = bytes[sentence.lowerBound..<figure.range.lowerBound].lastIndex(of: mark)
    let end = bytes[figure.range.upperBound..<sentence.upperBound].firstIndex(of: mark)
    return bytes.text((start.map { $0 + 1 } ?? sentence.lowerBound)..<(end ?? sentence.upperBound))
  }

  /// A role with those that "and" joins to it: "accountants and auditors" share a figure.
  private func joined(_ role: RoleID, _ places: [Place], _ folded: [UInt8]) -> [RoleID] {
    var result = [role]
    for (left, right) in zip(places, places.dropFirst()) where left.role != right.role {
      let gap = left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)
      guard folded[gap].elementsEqual(" and ".utf8) else { continue }
      if result.contains(left.role) || result.contains(right.role) {
        result = Array(Set(result + [left.role, right.role])).sorted()
      }
    }
    return result
  }

  /// A decline as a negative number, with the verb that says so among its words.
  private func signed(_ figure: Amount, _ bytes: [UInt8]) -> FactValue {
    guard case .percent(let number) = figure.value.typed, number > 0 else { return figure.value }
    let start = max(0, figure.range.lowerBound - 24)
    let before = [UInt8].folded(bytes.text(0..<figure.range.lowerBound))
    if let verb = Self.declines.first(in: before, start..<before.count) {
      let words = bytes.text(verb.range.lowerBound..<figure.range.upperBound)
      return FactValue(raw: words, typed: .percent(-number))
    }
    guard bytes[figure.range.upperBound...].starts(with: " fewer".utf8) else {
      return figure.value
    }
    return FactValue(raw: figure.value.raw + " fewer", typed: .percent(-number))
  }

  private static let declines = PhraseList([
    "decline", "decrease", "shrink", "drop", "fell", "fall", "lost", "lose",
  ])

  // MARK: Figures

  /// Amounts of money, percentages, and counts of a thousand or more.
  private func figures(in bytes: [UInt8]) -> [Amount] {
    guard bytes.contains(where: NumberReader.isDigit) else { return [] }
    let amounts = AmountReader(bytes).amounts().filter { amount in
      switch amount.value.typed {
      case .money, .percent: true
      case .score, .count, .duration, .term, .text: false
      }
    }
    return (amounts + counts(in: bytes, besides: amounts)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// Amounts of one currency in a sentence are of one period, though it is said but once: "€95 per
  /// hour … €102".
  private static func sharingPeriods(_ figures: [Amount]) -> [Amount] {
    var periods: [String: Money.Period] = [:]
    for case .money(let money) in figures.map(\.value.typed) where money.period != nil {
      periods[money.currency] = money.period
    }
    return figures.map { figure in
      guard case .money(let money) = figure.value.typed, money.period == nil,
        let period = periods[money.currency]
      else { return figure }
      let value = FactValue(raw: figure.value.raw, typed: .money(money.every(period)))
      return Amount(value: value, range: figure.range)
    }
  }

  private func counts(in bytes: [UInt8], besides amounts: [Amount]) -> [Amount] {
    var result: [Amount] = []
    for number in NumberReader.numbers(in: bytes) {
      let isKnown = amounts.contains { $0.range.overlaps(number.range) }
      guard !isKnown, number.value >= 1000, number.range.count > 4 else { continue }
      let raw = String(decoding: bytes[number.range], as: UTF8.self)
      result.append(
        Amount(value: FactValue(raw: raw, typed: .count(number.value)), range: number.range)
      )
    }
    return result
  }

  private func attribute(
    of figure: Amount,
    sentence: Range<Int>,
    _ folded: [UInt8],
    block: Block
  ) -> Attribute? {
    let heading = scope.sectionAttributes[block.section]?.name
    func speaks(of stems: PhraseList) -> Bool { stems.isFound(in: folded, sentence) }
    switch figure.value.typed {
    case .money:
      if speaks(of: Self.fees) { return nil }
      return Attribute(heading == "hiring_cost" ? "hiring_cost" : "salary")
    case .percent:
      if speaks(of: Self.changes) { return Attribute("growth") }
      return heading == "growth" && !speaks(of: Self.surveys) ? Attribute("growth") : nil
    case .count:
      if speaks(of: Self.openings) { return Attribute("openings") }
      return speaks(of: Self.jobs) ? Attribute("employment") : nil
    case .duration, .score, .term, .text: return nil
    }
  }

  // Stems of words by which a sentence tells what its figures are.
  private static let fees = PhraseList([
    "exam", "fee", "tuition", "renew", "budget", "course", "costs $",
  ])
  private static let changes = PhraseList([
    "grow", "rise", "rose", "increase", "decline", "fall", "fell", "fewer", "more jobs",
    "outlook", "forecast", "projected", "expected to",
  ])
  private static let surveys = PhraseList(["survey", "poll"])
  private static let openings = PhraseList(["opening"])
  private static let jobs = PhraseList(["jobs", "employed", "positions"])

  // MARK: Whose figure it is

  private struct Place {
    let role: RoleID
    let range: Range<Int>
  }

  private func places(in sentence: Range<Int>, block: Int) -> [Place] {
    let tokens = scope.analyzed.blocks[block]
    return scope.mentions[block].compactMap { mention in
      let start = tokens[mention.tokens.lowerBound].range.lowerBound
      let end = tokens[mention.tokens.upperBound - 1].range.upperBound
      return sentence.contains(start) ? Place(role: mention.role, range: start..<end) : nil
    }
  }

  /// The roles of a sentence that names none: as many as it has figures, in the order of the sentence
  /// before or of the article; or the only role in question.
  private func fallback(_ block: Block, _ previous: [RoleID], _ count: Int) -> [RoleID] {
    var seen: Set<RoleID> = []
    let earlier = previous.filter { seen.insert($0).inserted }
    if earlier.count == count, count > 1 { return earlier }
    let section = scope.sectionRoles[block.section]
    if section.count == 1 { return section }
    if scope.primaryRoles.count == 1 { return scope.primaryRoles }
    return earlier.count == 1 ? earlier : []
  }

  private func bind(
    _ figures: [Amount],
    to places: [Place],
    fallback: [RoleID],
    _ folded: [UInt8]
  ) -> [RoleID?] {
    guard !places.isEmpty else {
      if fallback.count == figures.count { return fallback }
      return figures.map { _ in fallback.count == 1 ? fallback.first : nil }
    }
    let roleCount = Set(places.map(\.role)).count
    if roleCount == figures.count, roleCount > 1, areInTurn(figures, places, folded) {
      return alternating(figures, places)
    }
    if roleCount == 1, let other = opposite(of: places[0].role, figures, places, folded) {
      return [places[0].role, other]
    }
    return figures.map { figure in nearest(to: figure, among: places, folded) }
  }

  private static let contrasts = PhraseList([
    "against ", "compared with ", "compared to ", "versus ", "vs ", "as opposed to ",
  ])

  /// The other role of an article about two, where one of two figures is set against that of the
  /// only role named in front: "more openings for plumbers (4,000 against 3,200)".
  private func opposite(
    of role: RoleID,
    _ figures: [Amount],
    _ places: [Place],
    _ folded: [UInt8]
  ) -> RoleID? {
    guard figures.count == 2, scope.primaryRoles.count == 2,
      let other = scope.primaryRoles.first(where: { $0 != role }),
      places.allSatisfy({ $0.range.upperBound <= figures[0].range.lowerBound }),
      figures[0].range.upperBound < figures[1].range.lowerBound
    else { return nil }
    let between = figures[0].range.upperBound..<figures[1].range.lowerBound
    return Self.contrasts.isFound(in: folded, between) ? other : nil
  }

  /// As many figures as roles: the first figure belongs to the first role, and so on, whichever of
  /// the two comes first in the sentence.
  private func alternating(_ figures: [Amount], _ places: [Place]) -> [RoleID?] {
    var seen: Set<RoleID> = []
    let roles = places.map(\.role).filter { seen.insert($0).inserted }
    return figures.indices.map { roles[$0] }
  }

  /// Whether each figure and the role in the same place of the order stand in one clause.
  private func areInTurn(_ figures: [Amount], _ places: [Place], _ folded: [UInt8]) -> Bool {
    var seen: Set<RoleID> = []
    let roles = places.filter { seen.insert($0.role).inserted }
    return zip(figures, roles).allSatisfy { areInOneClause($0, $1, folded) }
  }

  private func areInOneClause(_ figure: Amount, _ role: Place, _ folded: [UInt8]) -> Bool {
    let start = min(figure.range.upperBound, role.range.upperBound)
    let end = max(figure.range.lowerBound, role.range.lowerBound)
    return start >= end || !ArticleScope.breaks.isFound(in: folded, start..<end)
  }

  /// The last role before a figure, or the first one behind it; those of its clause come first.
  private func nearest(to figure: Amount, among places: [Place], _ folded: [UInt8]) -> RoleID? {
    let inClause = places.filter { areInOneClause(figure, $0, folded) }
    let candidates = inClause.isEmpty ? places : inClause
    let before = candidates.last { $0.range.upperBound <= figure.range.lowerBound }
    return before?.role ?? candidates.first?.role
  }
}
