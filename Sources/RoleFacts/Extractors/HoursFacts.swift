import ArticleParsing
import TextAnalysis

/// Reads how long people work from sentences: "Bakers work up to 48 hours a week; pastry cooks 45".
struct HoursFacts {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    for prose in prose.all where prose.topics.contains(.hours) {
      switch prose.block.kind {
      case .paragraph, .answer: read(prose, into: &collector)
      case .tableRow, .definition, .orphanAnswer, .listItem: continue
      }
    }
  }

  static let unit = PhraseList(["hours a ", "hours per ", "hours each "])

  private func read(_ prose: ProseBlocks.Prose, into collector: inout FactCollector) {
    var last: TimeSpan?
    for clause in prose.clauses {
      if let (span, range) = hours(in: clause.range, prose) {
        last = span
        let roles =
          clause.subjects.isEmpty
          ? scope.owners(of: clause, within: clause.range, block: prose.index) : clause.subjects
        add(span, range, roles, prose, into: &collector)
      } else if let span = last, let (number, range) = numberAlone(clause, prose) {
        let own = TimeSpan(minimum: number, maximum: number, unit: span.unit, per: span.per)
        add(own, range, clause.subjects, prose, into: &collector)
      } else {
        last = nil
      }
    }
  }

  private func add(
    _ span: TimeSpan,
    _ range: Range<Int>,
    _ roles: [RoleID],
    _ prose: ProseBlocks.Prose,
    into collector: inout FactCollector
  ) {
    let text = prose.block.text
    let raw = Array(text.text.utf8).text(range)
    let lines = text.lines(of: range)
    let attribute = Attribute("working_hours")
    for role in roles where !collector.tells(role, attribute, raw, lines: lines) {
      collector.add(
        role,
        attribute,
        FactValue(raw: raw, typed: .duration(span)),
        block: prose.index,
        lines: lines,
        qualifiers: Qualifiers()
      )
    }
  }

  /// The first length of time in each week or the like of a clause, and where its words stand.
  private func hours(
    in clause: Range<Int>,
    _ prose: ProseBlocks.Prose
  ) -> (TimeSpan, Range<Int>)? {
    guard let unit = Self.unit.first(in: prose.bytes, clause)?.range else { return nil }
    let bytes = prose.raw
    let end = prose.bytes[unit.upperBound..<clause.upperBound].firstIndex {
      !NumberReader.isLetter($0)
    }
    // The longest words in front of the unit with which it is a length of time.
    var start = unit.lowerBound
    var best: (TimeSpan, Range<Int>)?
    for _ in 0..<5 {
      guard start > clause.lowerBound + 1 else { break }
      let blank = prose.bytes[clause.lowerBound..<start - 1].lastIndex(of: 0x20)
      start = blank.map { $0 + 1 } ?? clause.lowerBound
      let range = start..<(end ?? clause.upperBound)
      if let span = TimeSpanReader(bytes.text(range)).span() { best = (span, range) }
    }
    // What runs all day and night is no working time.
    return best.flatMap { span, range in
      span.unit == .hour && span.per != nil && !(span.per == .day && span.minimum >= 24)
        ? (span, range) : nil
    }
  }

  /// The number that is all that a clause says of its subject: "pastry cooks 45".
  private func numberAlone(
    _ clause: Clause,
    _ prose: ProseBlocks.Prose
  ) -> (Double, Range<Int>)? {
    guard clause.startsWithSubject else { return nil }
    let range = clause.predicateStart..<clause.range.upperBound
    let words = prose.bytes[range].split { " .".utf8.contains($0) }
    guard words.count == 1, let word = words.first,
      let number = NumberReader.number(in: prose.bytes, at: word.startIndex),
      number.range == word.startIndex..<word.endIndex
    else { return nil }
    return (number.value, number.range)
  }
}
