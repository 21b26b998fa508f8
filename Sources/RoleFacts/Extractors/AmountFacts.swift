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
    // Figures below "Related roles" are those of the roles in front of them.
    if block.label != nil, scope.mentions[index].isEmpty,
      scope.sectionAttributes[block.section]?.name == "similar"
    {
      return
    }
    var previousRoles: [RoleID] = []
    for sentence in scope.analyzed.sentences[index] {
      let inside = figures.filter { sentence.contains($0.range.lowerBound) }.sharingPeriods
      let mentions = places(in: sentence, block: index)
      defer { if !mentions.isEmpty { previousRoles = mentions.map(\.role) } }
      guard !inside.isEmpty else { continue }
      let others = fallback(index, previousRoles, inside.count)
      let roles = bind(inside, to: mentions, fallback: others, folded)
      let both = mentions.isEmpty ? pair(in: sentence, block: index) : []
      for (figure, role) in zip(Figure.all(of: inside, in: sentence, folded), roles) {
        guard !both.isEmpty || role != nil,
          let attribute = attribute(of: figure.amount, sentence: sentence, folded, block: index)
        else { continue }
        if speaksOfOthers(figure, sentence, index, folded) {
          let lines = block.text.lines(of: sentence)
          let raw = figure.amount.value.raw
          collector.reject(attribute, raw, .otherSubject, block: index, lines: lines)
          continue
        }
        let named = role.map { inside.count == 1 ? joined($0, mentions, folded) : [$0] }
        for owner in both.isEmpty ? named ?? [] : both {
          add(figure, owner, attribute, sentence, prose, into: &collector)
        }
      }
    }
  }

  private func add(
    _ figure: Figure,
    _ role: RoleID,
    _ attribute: Attribute,
    _ sentence: Range<Int>,
    _ prose: ProseBlocks.Prose,
    into collector: inout FactCollector
  ) {
    let bytes = prose.raw
    let amount = figure.amount
    let part = bytes.text(figure.part)
    let before = bytes.text(figure.part.lowerBound..<amount.range.upperBound)
    var qualifiers = collector.qualifiers(in: [part, bytes.text(sentence)], block: prose.index)
    let statistic =
      QualifierReader.statistic(before: before) ?? QualifierReader.statistic(in: part)
    let shared = qualifiers.statistic.flatMap { Self.shared.contains($0) ? $0 : nil }
    qualifiers.statistic = statistic ?? (Bound.of(amount.value.raw) == nil ? shared : nil)
    qualifiers.seniority = QualifierReader.seniority(in: part)
    qualifiers.label =
      PlacePhrase.first(in: part) ?? PlacePhrase.opening(bytes.text(sentence))
      ?? place(labelling: prose.index)
    collector.add(
      role,
      attribute,
      attribute.name == "growth" ? signed(amount, bytes) : amount.value,
      block: prose.index,
      lines: prose.block.text.lines(of: sentence),
      qualifiers: qualifiers
    )
  }

  /// The label of a line that is no attribute and no role, but a name: "Milan: tailors €300 a day".
  private func place(labelling block: Int) -> String? {
    guard let label = scope.article.blocks[block].label, scope.labelRole(ofBlock: block) == nil
    else { return nil }
    let words = LineShape.words(scope.analyzed.texts[block].text(label))
    guard (1...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else {
      return nil
    }
    let name = words.joined(separator: " ")
    return scope.attribute(ofLabel: name) == nil && !Places.isPlace(name) ? name : nil
  }

  /// A figure of a sentence and the words of the sentence that are about it.
  struct Figure {
    let amount: Amount
    let part: Range<Int>

    /// Money is divided by money only: in "the lowest 10 percent earned less than $24,500" the
    /// percentage is a part of the statistic.
    static func all(of amounts: [Amount], in text: Range<Int>, _ bytes: [UInt8]) -> [Figure] {
      let parts = [true, false].map { isMoney in
        let same = amounts.filter { $0.isMoney == isMoney }
        return zip(same, FigureParts.ranges(of: same, in: text, bytes)).map(Figure.init)
      }
      return parts.joined().sorted { $0.amount.range.lowerBound < $1.amount.range.lowerBound }
    }
  }

  /// Statistics that one figure of a sentence shares with the next: "a median of … and …".
  private static let shared: Set<String> = ["median", "average", "typical"]

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

  private func counts(in bytes: [UInt8], besides amounts: [Amount]) -> [Amount] {
    var result: [Amount] = []
    for number in NumberReader.numbers(in: bytes) {
      let isKnown = amounts.contains { $0.range.overlaps(number.range) }
      guard !isKnown else { continue }
      let isOfOpenings = Self.openingsBehind.contains {
        bytes[number.range.upperBound...].starts(with: $0)
      }
      guard number.value >= 1000 && number.range.count > 4 || isOfOpenings else { continue }
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
    block: Int
  ) -> Attribute? {
    let heading = scope.attribute(aboveBlock: block)?.name
    func speaks(of stems: PhraseList) -> Bool { stems.isFound(in: folded, sentence) }
    switch figure.value.typed {
    case .money:
      if heading == "training_cost" || isCost(figure, ofBlock: block) {
        return Attribute("training_cost")
      }
      if speaks(of: Self.fees), !speaks(of: Self.charges) { return nil }
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

  /// Whether the label of a line says that its money is what a training or a paper costs.
  private func isCost(_ figure: Amount, ofBlock index: Int) -> Bool {
    let block = scope.article.blocks[index]
    guard let label = block.label else { return false }
    let words = scope.analyzed.texts[index].text(label)
    return scope.attribute(ofLabel: words, telling: [figure.value.raw])?.name == "training_cost"
  }

  // Stems of words by which a sentence tells what its figures are.
  private static let fees = PhraseList([
    "exam", "fee", "tuition", "renew", "budget", "course", "costs $", "housing", "rent ",
    "accommodation",
  ])
  /// Somebody's own fees are what they earn.
  private static let charges = PhraseList(["charge "])
  private static let changes = PhraseList([
    "grow", "rise", "rose", "increase", "decline", "fall", "fell", "fewer", "more jobs",
    "outlook", "forecast", "projected", "expected to",
  ])
  private static let surveys = PhraseList(["survey", "poll"])
  private static let openings = PhraseList(["opening", "vacanc"])
  private static let openingsBehind = [" openings", " job openings", " vacancies"].map {
    Array($0.utf8)
  }
  private static let jobs = PhraseList(["jobs", "employed", "positions"])
}
