import ArticleParsing
import TextAnalysis

/// Reads what suits whom and whom to hire when.
///
/// For example "You like …: designer", "Need to … → Hire X", "If you love …, become a PT",
/// "Choose civil if …", "Fond of …? Product Owner."
struct PreferenceFacts {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    let advising = advisingSections(prose)
    for prose in prose.all {
      let (block, index) = (prose.block, prose.index)
      let heading = scope.sectionAttributes[block.section]?.name
      let isAdvice =
        heading == "preference" || heading == "recommendation" || advising.contains(block.section)
      let given = heading == "recommendation" ? "recommendation" : "preference"
      let hasArrow = Self.mayHaveArrow(prose.bytes)
      for sentence in sentences(ofBlock: index, prose.bytes, isAdvice: isAdvice) {
        var isSuited = false
        prose.forEachPart(of: sentence) { part in
          guard let (role, condition) = suited(part, prose) else { return }
          isSuited = true
          let text = prose.raw.text(condition)
          let lines = block.text.lines(of: condition)
          collector.add(role, Attribute(given), text, block: index, lines: lines)
        }
        guard !isSuited, let advice = advice(sentence, prose, hasArrow, isAdvice: isAdvice)
        else { continue }
        collector.add(
          advice.role,
          Attribute(advice.isHiring ? "recommendation" : given),
          advice.condition,
          block: index,
          lines: block.text.lines(of: sentence)
        )
      }
      readQuestionHeading(block, index, into: &collector)
    }
  }

  /// The sentences of a block; in advice a question and its answer count as one ("Fond of …?
  /// Barber.").
  func sentences(ofBlock index: Int, _ folded: [UInt8], isAdvice: Bool) -> [Range<Int>] {
    let all = scope.analyzed.sentences[index]
    guard isAdvice else { return all }
    var result: [Range<Int>] = []
    for sentence in all {
      if let last = result.last, folded[last.upperBound - 1] == UInt8(ascii: "?"),
        mentions(last, index).isEmpty
      {
        result[result.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        result.append(sentence)
      }
    }
    return result
  }

  private struct Advice {
    let role: RoleID
    let condition: String
    /// Whether it tells whom to call in, not what to become.
    var isHiring = false
  }

  /// The role and the condition of one piece of advice.
  private func advice(
    _ sentence: Range<Int>,
    _ prose: ProseBlocks.Prose,
    _ hasArrow: Bool,
    isAdvice: Bool
  ) -> Advice? {
    let (folded, bytes, block) = (prose.bytes, prose.raw, prose.index)
    if let parts = AdviceSentence(sentence, folded) {
      guard isAdvice || parts.isHiring || Self.tastes.isFound(in: folded, parts.condition),
        parts.recommends || startsWithRole(parts.main, block),
        !Self.moves.isFound(in: folded, sentence),
        let mention = target(parts.main, block: block, folded, isMain: true)
      else { return nil }
      let condition = bytes.text(parts.condition)
      return Advice(role: mention.role, condition: condition, isHiring: parts.isHiring)
    }
    guard advises(sentence, folded, hasArrow, block: block, isExpected: isAdvice),
      let mention = target(sentence, block: block, folded)
    else { return nil }
    let tokens = scope.analyzed.blocks[block]
    let start = tokens[mention.tokens.lowerBound].range.lowerBound
    let end = tokens[mention.tokens.upperBound - 1].range.upperBound
    let after = bytes.text(end..<max(end, sentence.upperBound))
    if let condition = conditionBehind(after) {
      return Advice(role: mention.role, condition: condition)
    }
    let before = bytes.text(sentence.lowerBound..<max(start, sentence.lowerBound))
    let condition = conditionBefore(before)
    if condition.isEmpty || scope.role(named: condition) != nil { return nil }
    return Advice(role: mention.role, condition: condition)
  }

  /// Whether a sentence leads from a taste or need to a role.
  private func advises(
    _ sentence: Range<Int>,
    _ folded: [UInt8],
    _ mayHaveArrow: Bool,
    block: Int,
    isExpected: Bool
  ) -> Bool {
    let (start, end) = (sentence.lowerBound, sentence.upperBound)
    let begins = Self.openings.match(in: folded, at: start, end: end) != nil
    let arrow = mayHaveArrow ? Self.arrows.first(in: folded, sentence)?.range.upperBound : nil
    // Several arrows lead from one post to the next: a career ladder.
    if let arrow, Self.arrows.isFound(in: folded, arrow..<end) { return false }
    let hasArrow = arrow != nil
    guard begins || hasArrow || isExpected && endsWithRole(sentence, block: block) else {
      return false
    }
    return (isExpected || hasArrow || Self.tastes.isFound(in: folded, sentence))
      && !Self.moves.isFound(in: folded, sentence)
  }

  private static let arrows = PhraseList(["→", "->"])

  /// Whether a text has the last byte of an arrow, as few have.
  private static func mayHaveArrow(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 == UInt8(ascii: ">") || $0 == 0x92 }
  }

  /// Verbs by which a sentence outside a section of advice tells what somebody likes.
  private static let tastes = PhraseList([
    "like", "love", "enjoy", "prefer", "want", "fond of", "drawn to", "thrill", "fascinate",
    "excite", "rather ", "interested in",
  ])

  /// Words of sentences about changing the role, which are no preference.
  private static let moves = PhraseList([
    "transition", "switch", "pursuing a career", "exploring careers",
  ])

  private static let openings = PhraseList([
    "if ", "you ", "choose ", "go for ", "fond of", "need ", "pick ",
    "hire ", "for those who", "people who", "prefer ", "enjoy ",
  ])

  /// "… if you like tinkering": the words behind "if".
  private func conditionBehind(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let mark = Self.conditions.first(in: bytes)?.range,
      mark.lowerBound <= 3 || Self.contrasts.first(in: bytes)?.range.lowerBound == 0
    else { return nil }
    return bytes.text(mark.upperBound..<bytes.count)
  }

  private static let conditions = PhraseList(["if ", "when ", "once ", "as soon as "])

  /// The words in front of an arrow, or in front of the role without the verbs that lead to it.
  private func conditionBefore(_ text: String) -> String {
    let arrow = Self.arrows.first(in: [UInt8].folded(text))?.range.lowerBound
    let bytes = Array(text.utf8)
    var words = LineShape.words(bytes.text(0..<(arrow ?? bytes.count)))
    while let last = words.last, Self.links.contains(last.lowercased().filter { $0.isLetter }) {
      words.removeLast()
    }
    if words.first?.lowercased() == "if" { words.removeFirst() }
    var condition = words.joined(separator: " ")
    if condition.last == "?" { condition.removeLast() }
    return condition
  }

  private static let links: Set<String> = [
    "", "a", "an", "the", "become", "be", "hire", "for", "go", "consider", "choose", "pick",
    "then",
  ]

  /// "Do you love coding?" with an answer that names one role.
  private func readQuestionHeading(
    _ block: Block,
    _ index: Int,
    into collector: inout FactCollector
  ) {
    guard let heading = scope.article.sections[block.section].heading,
      heading.text.utf8.last == UInt8(ascii: "?"), asksReader([UInt8].folded(heading.text))
    else { return }
    var seen: Set<RoleID> = []
    let roles = scope.mentions[index].map(\.role).filter { seen.insert($0).inserted }
    guard roles.count == 1 else { return }
    collector.add(
      roles[0],
      Attribute("preference"),
      heading.text,
      block: index,
      lines: heading.firstLine...block.text.lastLine
    )
  }

  private static let questions = PhraseList(["do you ", "are you ", "would you ", "can you see "])

  private func asksReader(_ heading: [UInt8]) -> Bool {
    Self.questions.match(in: heading, at: 0, end: heading.count) != nil
  }
}
